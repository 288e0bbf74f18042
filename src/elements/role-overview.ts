import { define } from '../page/registry.js';
import { PeerRoleOverview } from './role-overview/role-overview.js';

define('peer-role-overview', PeerRoleOverview);

export { PeerRoleOverview };
