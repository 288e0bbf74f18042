import './career-advisor.js';
import './career-faq.js';
import './career-ladder.js';
import './certification-finder.js';
import './responsibility-list.js';
import './role-overview.js';
import './salary-chart.js';
import './skill-list.js';
import './step-checklist.js';
import { define } from '../page/registry.js';
import { PeerCareerPath } from './career-path/career-path.js';

define('peer-career-path', PeerCareerPath);

export { PeerCareerPath };
