import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { PassThrough } from 'node:stream';

const PAUSE = '<!-- pause -->';
const RECORDER = '/test/pages/recorder.js';

/**
 * The servers of a partner, under `/partner/`. The built files come byte by byte as a build left
 * them; nothing is cached, so that each page is cold.
 *
 * - `page/<name>?key=…` is `test/pages/<name>.html` with the response headers of its companion.
 *   `{{…}}` in both is one of the addresses below, or a parameter of the query. At each
 *   `<!-- pause -->` the page stops until `release?key=` is asked for.
 * - `cdn/<key>/<path>` serves `dist/` and `test/pages/` with the header that lets other origins read
 *   them, `plain/<key>/<path>` without; `probed/<key>/<path>` puts the recorder into pages.
 *   `?version=` puts that version in place of the script's own.
 * - `asked?key=` tells the paths that were asked for under a key, as JSON
 */
export function partnerServer(rootDir) {
  const asked = new Map();
  const gates = new Map();

  async function page(ctx, name, options) {
    const key = options.get('key');
    const texts = { ...addresses(ctx.host, key), ...Object.fromEntries(options) };
    const fill = (text) => {
      const filled = text.replace(/\{\{([\w-]+)\}\}/g, (_, field) => texts[field] ?? '');
      return filled === text ? text : fill(filled);
    };
    const file = join(rootDir, 'test', 'pages', name);
    const headers = await readFile(`${file}.headers.json`, 'utf8').catch(() => '{}');
    const html = await readFile(`${file}.html`, 'utf8');
    ctx.set(JSON.parse(fill(headers)));
    ctx.type = 'text/html; charset=utf-8';
    const parts = fill(html).split(PAUSE);
    if (parts.length === 1) {
      [ctx.body] = parts;
      return;
    }
    const body = new PassThrough();
    ctx.body = body;
    const sendNext = () => {
      const part = parts.shift();
      // Some browsers begin to read when there is enough to read.
      if (parts.length > 0) body.write(part + ' '.repeat(2 ** 14));
      else body.end(part);
    };
    gates.set(key, sendNext);
    sendNext();
  }

  async function file(ctx, site, key, path, options) {
    asked.set(key, [...(asked.get(key) ?? []), path]);
    const body = await readFile(join(rootDir, path)).catch(() => undefined);
    if (body === undefined) {
      ctx.status = 404;
      ctx.body = '';
      // The runner reports 404s by their address; those asked for here are no finding.
      ctx.url = '/partner';
      return;
    }
    if (site === 'cdn') ctx.set('access-control-allow-origin', '*');
    ctx.type = extname(path);
    ctx.body = body;
    const version = options.get('version');
    if (version) ctx.body = withVersion(body.toString(), version);
    if (site === 'probed' && ctx.type === 'text/html') {
      const script = `<script src="/partner/cdn/${key}${RECORDER}"></script>`;
      ctx.body = body.toString().replace('<head>', `$&${script}`);
    }
  }

  return async (ctx, next) => {
    const [, kind, rest = ''] = /^\/partner\/(\w+)(?:\/(.*))?$/.exec(ctx.path) ?? [];
    if (!kind) return next();
    const options = ctx.URL.searchParams;
    ctx.set('cache-control', 'no-store');
    if (kind === 'page') await page(ctx, rest, options);
    else if (kind === 'asked') ctx.body = asked.get(options.get('key')) ?? [];
    else if (kind === 'release') {
      gates.get(options.get('key'))();
      ctx.body = '';
    } else {
      const [key, ...path] = rest.split('/');
      const inside = normalize(path.join('/'));
      if (!/^(?:dist|test\/pages)\//.test(inside)) ctx.throw(403);
      await file(ctx, kind, key, inside, options);
    }
  };
}

/** The same server on another origin is the network that scripts come from. */
function addresses(host, key) {
  const [name, port] = host.split(':');
  const other = `http://${name === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
  return {
    'cdn-origin': other,
    cdn: `${other}/partner/cdn/${key}`,
    plain: `${other}/partner/plain/${key}`,
    own: `/partner/cdn/${key}`,
  };
}

const { version: OWN_VERSION } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
);

function withVersion(script, version) {
  const changed = script.replaceAll(`"${OWN_VERSION}"`, `"${version}"`);
  if (changed === script) throw new Error(`The script does not say that it is ${OWN_VERSION}.`);
  return changed;
}
