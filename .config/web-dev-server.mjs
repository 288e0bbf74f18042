import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';

const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

export default {
  rootDir: '.',
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, tsconfig })],
  open: false,
  port: Number(process.env.PORT) || undefined,
  middleware: [
    // A snippet copied from the page works on a page of another origin, as it would from a CDN.
    (context, next) => {
      context.set('access-control-allow-origin', '*');
      return next();
    },
    // The partner's page is what a person wants to see first.
    (context, next) => {
      if (context.path === '/') context.redirect('/stories/partner-page/');
      return next();
    },
  ],
};
