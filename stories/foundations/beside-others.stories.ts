import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/career-ladder.js';
import '../../src/elements/salary-chart.js';
import '../../src/elements/step-checklist.js';
import { page, pageMeta } from '../support/page.js';
import { usualChart, usualLadder, usualList } from './usual-build.js';

const meta: Meta = { title: 'Foundations/Beside others', ...pageMeta };

export default meta;

const side = (usual: unknown, ours: unknown) =>
  html`<div class="beside">
    <div class="usual">
      <p class="label">The usual build</p>
      ${usual}
    </div>
    <div>
      <p class="label">Ours</p>
      ${ours}
    </div>
  </div>`;

export const Page: StoryObj = {
  name: 'Beside others',
  render: page(
    () => html`
      <h1>Beside others</h1>
      <p class="lead">Three good things that people use, and what we do otherwise.</p>

      <h2>My Next Move</h2>
      <p>
        <strong>What it does well.</strong> One plain page for each of hundreds of occupations in
        the United States, with what people do, know and earn, from official figures. Who does not
        know yet what to look for should begin there: we bring one career, it has them all.
      </p>
      <p>
        <strong>What we do otherwise.</strong> An occupation there is one page. Ours has rungs: who
        you could be in five years, and what changes on the way. And ours stands on your page, about
        the career that you know best.
      </p>
      <peer-career-ladder level="senior" heading-level="3"></peer-career-ladder>
      <p>
        Not every career has official figures of its own. Ours says so, keeps similar jobs apart,
        and puts a source and a date to each figure.
      </p>
      <peer-salary-chart heading-level="3"></peer-salary-chart>

      <h2>roadmap.sh</h2>
      <p>
        <strong>What it does well.</strong> A whole field at a glance, as a map that many people
        improve. Topics can be marked as done, and each leads to more to read. For somebody who
        learns a craft with many branches, a map is right.
      </p>
      <p>
        <strong>What we do otherwise.</strong> A career is walked in some order, often on a phone.
        So ours is a line of text, not a drawing to move around in. Ticks stay in the browser: there
        is no account to make.
      </p>
      <peer-step-checklist heading-level="3" storage="none"></peer-step-checklist>

      <h2>GOV.UK’s step by step</h2>
      <p>
        <strong>What it does well.</strong> Numbered steps in plain words, folded until needed, and
        “show all” for those who want to read on. We learned from it, and look much alike on
        purpose.
      </p>
      <p>
        <strong>What we do otherwise.</strong> Its steps lead through the pages of one government.
        Ours are one tag on anybody’s page. A person can tick what is done, and say that a step is
        not for them; optional steps and those of some places say that they are.
      </p>

      <h2>What one would else build</h2>
      <p>
        On the left is what the same career often comes to when a team builds it in a week: cards, a
        bar chart and a list with the usual settings. We wrote it for this page. It stands for no
        product, and a team with more time would do better.
      </p>
      ${side(usualLadder, html`<peer-career-ladder heading-level="3"></peer-career-ladder>`)}
      ${side(usualChart, html`<peer-salary-chart heading-level="3"></peer-salary-chart>`)}
      ${side(
        usualList,
        html`<peer-step-checklist heading-level="3" storage="none"></peer-step-checklist>`,
      )}
      <p>
        Cards say that there are five jobs; a path says that one leads to the next. A bar from zero
        shows one figure where pay is a range, and hides what has no upper end. A list of boxes
        knows neither a step that is half done nor one that is not for everybody.
      </p>

      <h2>When not to choose ours</h2>
      <ul>
        <li>People should compare many occupations: send them to My Next Move.</li>
        <li>What you teach is a net of topics and not a path.</li>
        <li>You need to know who ticked what: ours tells nobody but your own page.</li>
      </ul>
    `,
  ),
};
