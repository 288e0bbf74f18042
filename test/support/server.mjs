import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Serves `test/pages/*.html` as a host's server would: untouched, with the response headers in the
 * companion `<name>.headers.json`. The runner would otherwise add a script of its own to the page,
 * which a content security policy then blocks.
 */
export function hostPages(rootDir) {
  return async (ctx, next) => {
    const path = normalize(decodeURIComponent(ctx.path));
    if (!/^\/test\/pages\/.+\.html$/.test(path)) return next();
    const file = join(rootDir, path);
    const page = await readFile(file, 'utf8').catch(() => undefined);
    if (page === undefined) return next();
    const headers = await readFile(file.replace(/html$/, 'headers.json'), 'utf8').catch(() => '{}');
    ctx.set(JSON.parse(headers));
    ctx.set('cache-control', 'no-store');
    ctx.type = 'html';
    ctx.body = page;
  };
}

/** Lets pages of another origin load the built files, as a CDN does. */
export function crossOrigin() {
  return (ctx, next) => {
    if (/^\/(dist|fault)\//.test(ctx.path)) ctx.set('access-control-allow-origin', '*');
    return next();
  };
}

/**
 * Answers that a loader has to survive: `/fault/<kind>?<options>`.
 *
 * - `slow?ms=&file=` serves the file late
 * - `status?code=` answers with that status
 * - `big?mb=` streams that many MB of JSON whitespace and `{}`
 * - `text?type=&body=` answers with that text
 * - `count?key=&file=` serves the file and counts; `counted?key=` tells the count as JSON
 * - `cut` ends the connection in the middle of a JSON body
 * - `flaky?key=&fails=&file=` answers 503 that many times, then serves the file
 */
export function faults() {
  const counts = new Map();

  function count(key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key);
  }

  async function serveFile(ctx, next, options) {
    const { url } = ctx;
    ctx.url = options.get('file');
    await next();
    ctx.url = url;
  }

  const kinds = {
    async slow(ctx, next, options) {
      await delay(Number(options.get('ms')));
      await serveFile(ctx, next, options);
    },
    status(ctx, _next, options) {
      ctx.status = Number(options.get('code'));
      ctx.body = '';
    },
    big(ctx, _next, options) {
      ctx.type = 'json';
      ctx.body = Readable.from(spaces(Number(options.get('mb'))));
    },
    text(ctx, _next, options) {
      ctx.type = options.get('type') ?? 'text/plain';
      ctx.body = options.get('body') ?? '';
    },
    async count(ctx, next, options) {
      count(options.get('key'));
      await serveFile(ctx, next, options);
    },
    counted(ctx, _next, options) {
      ctx.type = 'json';
      ctx.body = JSON.stringify(counts.get(options.get('key')) ?? 0);
    },
    cut(ctx) {
      ctx.respond = false;
      ctx.res.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
      ctx.res.write('{"half":', () => ctx.res.destroy());
    },
    async flaky(ctx, next, options) {
      if (count(options.get('key')) <= Number(options.get('fails') ?? 1)) {
        ctx.status = 503;
        ctx.body = '';
      } else {
        await serveFile(ctx, next, options);
      }
    },
  };

  return async (ctx, next) => {
    const [, kind] = /^\/fault\/(\w+)$/.exec(ctx.path) ?? [];
    if (!kind || !Object.hasOwn(kinds, kind)) return next();
    await kinds[kind](ctx, next, ctx.URL.searchParams);
    if (!ctx.headerSent) ctx.set('cache-control', 'no-store');
    // The runner reports 404s by their address; those asked for here are no finding.
    ctx.url = '/fault';
  };
}

async function* spaces(megabytes) {
  const chunk = Buffer.alloc(2 ** 16, ' ');
  for (let sent = 0; sent < megabytes * 2 ** 20; sent += chunk.length) yield chunk;
  yield Buffer.from('{}');
}
