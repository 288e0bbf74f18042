import { addons } from 'storybook/manager-api';
import { create, getPreferredColorScheme } from 'storybook/theming';

const base = getPreferredColorScheme();
const accent = base === 'dark' ? '#83d0cb' : '#0b5f63';

addons.setConfig({
  theme: create({
    base,
    brandTitle: 'peer-career-widgets',
    brandUrl: './',
    colorPrimary: accent,
    colorSecondary: accent,
  }),
});
