import { html, nothing, svg } from 'lit';
import { planToCode } from '../../export/plan-code.js';
import type { SavedPlan } from '../../model/saved-plan.js';
import type { CareerPath } from '../../schema/career-path.js';
import { loadWords } from './plan-load.js';

/** What makes a picture of a code; it comes after the code, which can be typed. */
export type QrPath = typeof import('../../export/qr.js').qrPath;

export function codeText(
  plan: SavedPlan,
  career: CareerPath,
  qrPath: QrPath | undefined,
  locale: string,
): unknown {
  const words = loadWords(locale);
  const code = planToCode(plan, career);
  const qr = qrPath?.(code);
  return html`<div class="plan-code stack" part="plan-code">
    <p class="small">${words.codeHelp}</p>
    <p class="code" dir="ltr">${code}</p>
    ${qr === null ? html`<p class="small">${words.tooLong}</p>` : nothing}
    ${
      qr
        ? html`<svg
            class="qr"
            role="img"
            aria-label=${words.qr}
            viewBox="0 0 ${qr.size} ${qr.size}"
          >
            <rect width="100%" height="100%"></rect>
            ${svg`<path d=${qr.path}></path>`}
          </svg>`
        : nothing
    }
  </div>`;
}
