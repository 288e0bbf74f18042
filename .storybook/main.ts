import type { StorybookConfig } from '@storybook/web-components-vite';
import { builtInData } from '../.config/built-in-data.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  staticDirs: [
    { from: '../data', to: '/careers' },
    { from: '../dist', to: '/dist' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), builtInData()],
    // Storybook itself imports it; found late, it would bring a second copy of Lit.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/directive-helpers.js',
        'lit/static-html.js',
      ],
    },
    // Storybook's own preview is this large, and nobody waits for it on a phone.
    build: { ...vite.build, chunkSizeWarningLimit: 1000 },
  }),
};

export default config;
