import './elements/career-ladder.js';
import './elements/salary-chart.js';
import './elements/step-checklist.js';
