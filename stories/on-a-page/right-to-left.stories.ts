import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/career-path.js';
import { bringQuestions, withQuestions } from '../../src/loader/advisor.js';
import { builtInDataset } from '../../src/loader/built-in.js';
import { placesOf, rulesOf } from '../../src/loader/certification.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import { narrow } from '../support/grounds.js';
import { createCertification } from '../support/places.js';
import { choose, find, press, tick } from '../support/press.js';
import {
  PSEUDO_LOCALE,
  speakPseudo,
  turn,
  turnCareer,
  turnTexts,
} from '../support/pseudo-locale.js';

type Story = StoryObj;

/**
 * A page in a pseudo-locale: the built-in career and all words of the elements run from right to
 * left, although no language that is written so comes with them. What still stands on the wrong side
 * here would do so in Arabic and Hebrew as well.
 */
const meta: Meta = {
  title: 'On a page/Right to left',
  id: 'right-to-left',
  beforeEach: speakPseudo,
  loaders: [async () => ({ career: turnCareer(await builtInDataset('en', ['steps', 'guide'])) })],
  decorators: [(story) => html`<div dir="rtl" lang=${PSEUDO_LOCALE}>${story()}</div>`],
};

export default meta;

const show = (render: (career: CareerPath) => TemplateResult): Story => ({
  render: (_, { loaded }) => render(loaded['career'] as CareerPath),
});

const ladder = show(
  (career) => html`<peer-career-ladder .data=${career} level="senior"></peer-career-ladder>`,
);
const chart = show(
  (career) => html`<peer-salary-chart .data=${career} level="senior"></peer-salary-chart>`,
);

export const WholeGuide = show(
  (career) =>
    html`<peer-career-path
      .data=${career}
      level="senior"
      here="entry"
      storage="none"
    ></peer-career-path>`,
);

export const WholeGuideNarrow: Story = { ...WholeGuide, decorators: narrow };

export const Overview = show(
  (career) => html`<peer-role-overview .data=${career}></peer-role-overview>`,
);

export const Ladder: Story = ladder;

export const LadderNarrow: Story = { ...ladder, decorators: narrow };

export const Chart: Story = {
  ...chart,
  play: ({ canvasElement }) => press(canvasElement, turn('Compare with similar jobs')),
};

export const ChartNarrow: Story = { ...Chart, decorators: narrow };

export const ChartAsTable: Story = {
  ...chart,
  play: async ({ canvasElement }) => {
    await press(canvasElement, turn('Compare with similar jobs'));
    await press(canvasElement, turn('Show as table'));
  },
};

export const Checklist: Story = {
  ...show(
    (career) => html`<peer-step-checklist .data=${career} storage="none"></peer-step-checklist>`,
  ),
  play: async ({ canvasElement }) => {
    await press(canvasElement, turn('Show all'));
    await tick(
      canvasElement,
      turn('Read what the job is, what it is not, and where people do it.'),
    );
    await tick(canvasElement, turn('Check what schooling the jobs near you ask for.'));
    await tick(canvasElement, turn('This step is not for me'), 3);
  },
};

export const Responsibilities = show(
  (career) => html`<peer-responsibility-list .data=${career}></peer-responsibility-list>`,
);

export const Skills = show((career) => html`<peer-skill-list .data=${career}></peer-skill-list>`);

/** Where a place is chosen, its rules come from a file; it is turned round as well. */
export const Finder: Story = {
  loaders: [
    async () => {
      const career = await builtInDataset('en', ['guide']);
      const rules = await rulesOf(career);
      const turned = turnCareer(career);
      const { id, lang } = turned;
      const certification = createCertification(
        { ...turnTexts(rules), career: id, lang, dir: 'rtl' },
        turnTexts(await placesOf(career)),
      );
      return { career: { ...turned, certification } };
    },
  ],
  ...show(
    (career) =>
      html`<peer-certification-finder
        .data=${career}
        jurisdiction="US-OH"
        storage="none"
      ></peer-certification-finder>`,
  ),
  async play({ canvasElement }) {
    await press(canvasElement, turn('Compare with'));
    await choose(canvasElement, turn('Texas'), 1);
    await press(canvasElement, turn('Add'));
  },
};

/** Its questions come from beside the career; they are turned round with it. */
export const Advisor: Story = {
  loaders: [
    async () => {
      await bringQuestions('en');
      const career = withQuestions(await builtInDataset('en', ['steps', 'guide']))!;
      return { career: { ...turnCareer(career), certification: undefined } };
    },
  ],
  ...show(
    (career) => html`<peer-career-advisor .data=${career} storage="none"></peer-career-advisor>`,
  ),
  async play({ canvasElement }) {
    await press(canvasElement, turn('Begin'));
    for (let i = 0; i < 7; i += 1) await press(canvasElement, turn('Skip'));
    await find(canvasElement, turn('Change my answers'));
  },
};

export const Questions: Story = {
  ...show((career) => html`<peer-career-faq .data=${career}></peer-career-faq>`),
  play: ({ canvasElement }) => press(canvasElement, turn('How long does it take?')),
};

/** The page is written from left to right, the career and the words about it are not. */
export const InAPageFromLeftToRight: Story = {
  ...WholeGuide,
  decorators: [(story) => html`<div dir="ltr">${story()}</div>`],
};
