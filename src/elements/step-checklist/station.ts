import { svg, type SVGTemplateResult } from 'lit';
import type { StepView } from '../../model/checklist.js';

/** How a step's station on the path is drawn: told apart by shape, not only by colour. */
const SHAPES: Record<StepView['state'], SVGTemplateResult> = {
  open: svg`<circle cx="12" cy="12" r="10"></circle>`,
  begun: svg`<circle cx="12" cy="12" r="10"></circle><path class="fill" d="M12 2a10 10 0 0 1 0 20z"></path>`,
  done: svg`<circle class="fill" cx="12" cy="12" r="10"></circle><path class="tick" d="m7 12.5 3.5 3.5L17 9"></path>`,
  skipped: svg`<circle cx="12" cy="12" r="10" stroke-dasharray="3.5 3.5"></circle>`,
};

export const stationShape = (state: StepView['state']): SVGTemplateResult => SHAPES[state];
