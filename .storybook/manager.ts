import { addons } from 'storybook/manager-api';
import { create, getPreferredColorScheme } from 'storybook/theming';

const base = getPreferredColorScheme();
const accent = base === 'dark' ? '#21827e' : '#0b5f63';

/** Pages to read: there is nothing to set in them, and nothing to watch. */
const PAGE = /^(?:start-here|get-the-code|foundations)-(?!containers)/;

addons.setConfig({
  theme: create({
    base,
    brandTitle: 'peer-career-widgets',
    brandUrl: './',
    colorPrimary: accent,
    colorSecondary: accent,
  }),
  layoutCustomisations: {
    showPanel: ({ storyId }, byDefault) => !PAGE.test(storyId ?? '') && byDefault,
  },
});
