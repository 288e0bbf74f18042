// In the order that packs smallest.
import './elements/step-checklist.js';
import './elements/salary-chart.js';
import './elements/career-ladder.js';
import './elements/role-overview.js';
import './elements/responsibility-list.js';
import './elements/skill-list.js';
import './elements/career-faq.js';
import './elements/certification-finder.js';
import './elements/career-advisor.js';
import './elements/career-path.js';
