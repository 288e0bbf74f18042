import type { Preview } from '@storybook/web-components-vite';
import './preview.css';
import { docsContainer } from './docs-container.js';
import ElementDocs from './element-docs.mdx';
import { tellEvents } from '../stories/support/events.js';
import { argTypesOf, declarationOf } from '../stories/support/manifest.js';
import { AXE_OPTIONS } from '../test/support/axe-options.mjs';
import { asThePageIs, toolbar } from '../stories/support/toolbar.js';

const preview: Preview = {
  decorators: [tellEvents, asThePageIs],
  ...toolbar,
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    backgrounds: { disable: true },
    docs: {
      container: docsContainer,
      page: ElementDocs,
      extractArgTypes: argTypesOf,
      extractComponentDescription: (tag) => declarationOf(tag).description,
    },
    a11y: {
      test: 'error',
      options: { runOnly: AXE_OPTIONS.runOnly, rules: AXE_OPTIONS.rules },
    },
    options: {
      // Storybook reads this function's text by itself: all that it needs is in it.
      storySort: (a, b) => {
        const order = [
          ['Start here', 'Get the code', 'Elements', 'Foundations', 'On a page'],
          [
            ...['Career path', 'Role overview', 'Responsibility list', 'Career ladder'],
            ...['Salary chart', 'Skill list', 'Certification finder', 'Career advisor'],
            'Step checklist',
            'Common questions',
            ...['The path', 'Type and space', 'Colour and tokens', 'Icons', 'Motion', 'Words'],
            ...['Containers', 'Media', 'Beside others'],
            ...['Together', 'Spanish', 'Right to left'],
          ],
          [
            ...['Docs', 'Playground', 'Anatomy', 'States', 'Behaviours'],
            ...['Accessibility', 'Theming'],
          ],
        ];
        const placesOf = ({ title, name }) =>
          [...title.split('/'), name].map((it, i) => {
            const place = order[i]?.indexOf(it) ?? -1;
            return place < 0 ? 99 : place;
          });
        const [left, right] = [placesOf(a), placesOf(b)];
        const differs = left.findIndex((place, i) => place !== right[i]);
        return differs < 0 ? 0 : left[differs] - (right[differs] ?? 0);
      },
    },
  },
};

export default preview;
