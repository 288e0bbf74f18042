import { define } from '../page/registry.js';
import { PeerCareerLadder } from './career-ladder/career-ladder.js';

define('peer-career-ladder', PeerCareerLadder);

export { PeerCareerLadder };
