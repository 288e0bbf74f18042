import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { tellEvents } from '../stories/support/events.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  decorators: [tellEvents],
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'target-size': { enabled: true } },
      },
    },
    options: {
      storySort: {
        order: [
          'Career path',
          'Role overview',
          'Responsibility list',
          'Career ladder',
          'Salary chart',
          'Skill list',
          'Step checklist',
          'Common questions',
          'Together',
        ],
      },
    },
  },
};

export default preview;
