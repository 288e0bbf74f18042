import { define } from '../page/registry.js';
import { PeerResponsibilityList } from './responsibility-list/responsibility-list.js';

define('peer-responsibility-list', PeerResponsibilityList);

export { PeerResponsibilityList };
