import { define } from '../page/registry.js';
import { PeerSalaryChart } from './salary-chart/salary-chart.js';

define('peer-salary-chart', PeerSalaryChart);

export { PeerSalaryChart };
