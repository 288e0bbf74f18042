import { availableParallelism } from 'node:os';
import { launchChromium, newPage, serveStorybook } from './storybook.mjs';

/** Pictures wait for one another within a browser; more of them than cores are in each other's way. */
export const SIZE = Math.min(4, availableParallelism());

/** Browsers with one page each, for as many callers of `withPage` at a time as there are of them. */
export async function createCrew() {
  const server = await serveStorybook();
  const browsers = await Promise.all(Array.from({ length: SIZE }, () => launchChromium()));
  const free = await Promise.all(browsers.map(newPage));
  return {
    async withPage(work) {
      const page = free.pop();
      try {
        return await work(page, server.address);
      } finally {
        free.push(page);
      }
    },
    async close() {
      await Promise.all(browsers.map((browser) => browser.close()));
      server.close();
    },
  };
}
