import { html, svg } from 'lit';

/** What stands for a build that a team makes in a week. Nothing of it is another project's. */
const JOBS = [
  { title: 'Entry-level Peer Support Specialist', years: '0–2 years', pay: 32_500 },
  { title: 'Peer Support Specialist', years: '2–5 years', pay: 40_000 },
  { title: 'Senior Peer Support Specialist', years: '5 years or more', pay: 50_000 },
  { title: 'Lead roles', years: 'Long experience', pay: 62_500 },
  { title: 'Director of Peer Services', years: 'Long experience', pay: 82_500 },
] as const;
const STEPS = [
  'Get to know the role',
  'Reflect on your own recovery',
  'Get education and training',
  'Get certified where required',
  'Build your skills',
  'Find work',
] as const;
const MOST = 90_000;
const COLOURS = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5'] as const;

const dollars = (amount: number) => `$${amount.toLocaleString('en-US')}`;

export const usualLadder = html`<h3>Career ladder</h3>
  <div class="usual__cards">
    ${JOBS.map(
      ({ title, years, pay }) =>
        html`<div class="usual__card">
          <strong>${title}</strong>
          <p>${years}</p>
          <p>Average pay: ${dollars(pay)}</p>
        </div>`,
    )}
  </div>`;

export const usualChart = html`<h3>Average pay</h3>
  <svg
    viewBox="0 0 400 260"
    role="img"
    aria-label="Average pay, from ${dollars(JOBS[0].pay)} to ${dollars(JOBS[4].pay)}"
  >
    ${[0, 30_000, 60_000, 90_000].map((amount) => {
      const y = 200 - (amount / MOST) * 180;
      return svg`<path d="M50 ${y}H390" stroke="#e0e0e0" />
        <text x="44" y=${y + 4} text-anchor="end">${amount / 1000}k</text>`;
    })}
    ${JOBS.map(
      ({ pay }, i) =>
        svg`<rect x=${66 + i * 66} y=${200 - (pay / MOST) * 180} width="44" height=${(pay / MOST) * 180}
          fill=${COLOURS[i]} />
        <text x=${88 + i * 66} y="218" text-anchor="middle">Job ${i + 1}</text>`,
    )}
    ${JOBS.map(
      (_, i) =>
        svg`<rect x=${66 + i * 66} y="236" width="10" height="10" fill=${COLOURS[i]} />
        <text x=${80 + i * 66} y="245">Job ${i + 1}</text>`,
    )}
  </svg>`;

export const usualList = html`<h3>Steps</h3>
  <ul class="usual__list">
    ${STEPS.map(
      (step) =>
        html`<li>
          <label><input type="checkbox" /> ${step}</label>
        </li>`,
    )}
  </ul>`;
