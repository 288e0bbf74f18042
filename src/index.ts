export { PeerCareerLadder } from './elements/career-ladder/career-ladder.js';
export { PeerSalaryChart } from './elements/salary-chart/salary-chart.js';
export { PeerStepChecklist } from './elements/step-checklist/step-checklist.js';
export {
  PeerErrorEvent,
  PeerLevelSelectEvent,
  PeerLoadEvent,
  PeerProgressChangeEvent,
  PeerStepChangeEvent,
} from './elements/base/events.js';
export { DatasetError, type DatasetErrorName } from './loader/errors.js';
export { VERSION } from './page/registry.js';
export type { CareerPath } from './schema/career-path.js';
export type { Finding } from './schema/finding.js';
