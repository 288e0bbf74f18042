import { define } from '../page/registry.js';
import { PeerCareerAdvisor } from './career-advisor/career-advisor.js';

define('peer-career-advisor', PeerCareerAdvisor);

export { PeerCareerAdvisor };
