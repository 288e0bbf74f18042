import './elements/career-ladder/define.js';
import './elements/salary-chart/define.js';
import './elements/step-checklist/define.js';
