import { extname } from 'node:path';

/** The policy of a strict platform. */
const POLICY = [
  "default-src 'self'",
  "object-src 'none'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const made = new Map();

/**
 * Serves what is in a package for learning platforms, as `peer-career pack` makes it, under
 * `/package/<options>/`: options as JSON, escaped for an address.
 */
export function packages() {
  return async (ctx, next) => {
    const [, options, file] = /^\/package\/([^/]+)\/(.+)$/.exec(ctx.path) ?? [];
    if (!options) return next();
    const files = await filesOf(decodeURIComponent(options));
    if (!Object.hasOwn(files, file)) ctx.throw(404);
    ctx.set('content-security-policy', POLICY);
    ctx.set('cache-control', 'no-store');
    ctx.type = extname(file);
    ctx.body = Buffer.from(files[file]);
  };
}

function filesOf(options) {
  if (!made.has(options)) made.set(options, packageOf(JSON.parse(options)));
  return made.get(options);
}

/** The built command is there when a test asks for a package, but not before each other test. */
async function packageOf(options) {
  const { packageFiles } = await import('../../dist/cli/pack.js');
  return packageFiles({ completeWhen: 'all', ...options });
}
