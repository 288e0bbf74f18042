import { define } from '../page/registry.js';
import { PeerStepChecklist } from './step-checklist/step-checklist.js';

define('peer-step-checklist', PeerStepChecklist);

export { PeerStepChecklist };
