import type { Decorator, Preview } from '@storybook/web-components-vite';

type Icon = 'contrast' | 'globe' | 'transfer';

const choice = (title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

/** What a page decides that elements follow: its colour scheme, language and direction. */
export const toolbar: Pick<Preview, 'globalTypes' | 'initialGlobals'> = {
  globalTypes: {
    scheme: choice('Colour scheme', 'contrast', [
      { value: 'light dark', title: 'As the system' },
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    lang: choice('Language', 'globe', [
      { value: 'en', title: 'English' },
      { value: 'es', title: 'Español' },
    ]),
    dir: choice('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
  },
  initialGlobals: { scheme: 'light dark', lang: 'en', dir: 'ltr' },
};

/** Makes the page what the toolbar says. */
export const asThePageIs: Decorator = (story, { globals }) => {
  const { documentElement: page } = document;
  page.style.colorScheme = globals['scheme'];
  page.lang = globals['lang'];
  page.dir = globals['dir'];
  return story();
};
