import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/career-path.js';
import { pageMeta, to } from './support/page.js';

const meta: Meta = {
  title: 'Start here',
  ...pageMeta,
};

export default meta;

const SNIPPET = `<script type="module"
  src="https://your-site.example/peer-career/cdn/peer-career.js"></script>
<peer-career-path>
  <a href="https://your-site.example/careers">Read about this career</a>
</peer-career-path>`;

/** The guide comes first: whoever opens this sees what it is before any word about it. */
export const StartHere: StoryObj = {
  name: 'Start here',
  parameters: { layout: 'fullscreen' },
  render: () => html`
    <div class="start">
      <p class="start__bar">
        <span><strong>peer-career-widgets</strong> put a career path on any web page.</span>
        <a href="#about">What this is, and how to get it</a>
      </p>
      <peer-career-path heading-level="1" level="specialist"></peer-career-path>
      <article class="page" id="about" tabindex="-1">
        <h2>What this is</h2>
        <p class="lead">
          The guide above is one tag. It shows the rungs of a career, what each pays, and the steps
          that lead there.
        </p>
        <p>
          Use all of it, or one part. It takes your page’s type and colours. It asks no server but
          yours, keeps no account and follows nobody. It speaks English and Spanish. Bring a career
          of your own as one file.
        </p>
        <h2>Put it on your page</h2>
        <pre tabindex="0"><code>${SNIPPET}</code></pre>
        <p>
          Copy the folder <code>dist</code> to your site, and this into your page. The link is what
          people see where scripts do not run.
        </p>
        <h2>Where to go next</h2>
        <ul>
          <li>${to('career-ladder--playground', 'Career ladder')}: the rungs, and what changes</li>
          <li>${to('salary-chart--playground', 'Salary chart')}: what each rung pays</li>
          <li>${to('step-checklist--playground', 'Step checklist')}: what to do, with ticks</li>
          <li>
            ${to('certification-finder--playground', 'Certification finder')}: what each place asks
          </li>
          <li>
            ${to('career-advisor--playground', 'Career advisor')}: where one stands, what next
          </li>
          <li>${to('career-path--docs', 'Career path')}: all attributes, events, parts, tokens</li>
          <li>
            ${to('foundations-colour-and-tokens--page', 'Colour and tokens')}: make it look like
            your page
          </li>
          <li>
            ${to('foundations-beside-others--page', 'Beside others')}: why this, and not something
            else
          </li>
        </ul>
      </article>
    </div>
  `,
};
