import { define } from '../page/registry.js';
import { PeerSkillList } from './skill-list/skill-list.js';

define('peer-skill-list', PeerSkillList);

export { PeerSkillList };
