export { PeerCareerAdvisor } from './elements/career-advisor/career-advisor.js';
export { PeerAdviceEvent } from './elements/career-advisor/event.js';
export { PeerCareerFaq } from './elements/career-faq/career-faq.js';
export { PeerCareerLadder } from './elements/career-ladder/career-ladder.js';
export { PeerCareerPath } from './elements/career-path/career-path.js';
export { PeerCertificationFinder } from './elements/certification-finder/certification-finder.js';
export { PeerJurisdictionSelectEvent } from './elements/base/place-event.js';
export { PeerResponsibilityList } from './elements/responsibility-list/responsibility-list.js';
export { PeerRoleOverview } from './elements/role-overview/role-overview.js';
export { PeerSalaryChart } from './elements/salary-chart/salary-chart.js';
export { PeerSkillList } from './elements/skill-list/skill-list.js';
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
export type { Advice, Advise, Answers } from './model/advice.js';
export type { ProgressStorage } from './progress/storage.js';
export type { CareerPath } from './schema/career-path.js';
export type { Finding } from './schema/finding.js';
