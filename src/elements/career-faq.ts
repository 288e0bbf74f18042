import { define } from '../page/registry.js';
import { PeerCareerFaq } from './career-faq/career-faq.js';

define('peer-career-faq', PeerCareerFaq);

export { PeerCareerFaq };
