import { WIDGETS } from '../../src/embed/widgets.js';
import { DEFAULTS, widgetsIn, type Choices } from './choices.js';
import { declarationsOf, isLinked } from './theme.js';
import { titleOf } from './words.js';

/** The hash of each file that a page names in a tag, by its path: `dist/integrity.json`. */
export type Hashes = Readonly<Record<string, string>>;

type Attributes = Readonly<Record<string, string | undefined>>;

const SCRIPT = 'cdn/peer-career.js';

/**
 * What a webmaster pastes: one line for a theme, one for the script, one for each tag with a link
 * inside, or for each frame. No script inline and no blank line, which editors break.
 */
export function snippetOf(choices: Choices, hashes: Hashes): string {
  const each = widgetsIn(choices).map((widget) => ({ ...choices, widget }));
  if (choices.way === 'iframe') return each.map(frame).join('\n');
  const { base, theme } = choices;
  const file = (path: string) => ({
    integrity: hashes[path],
    crossorigin: hashes[path] && 'anonymous',
  });
  const path = `themes/${theme}.css`;
  const link = { rel: 'stylesheet', href: base + path, ...file(path) };
  const script = { type: 'module', src: base + SCRIPT, ...file(SCRIPT) };
  return [isLinked(theme) && startTag('link', link), markup('script', script), ...each.map(element)]
    .filter(Boolean)
    .join('\n');
}

/** A tag, or the marker in its place. */
function element(choices: Choices): string {
  const { theme, widget, way } = choices;
  const style = theme === 'own' ? declarationsOf(choices).join(';') : undefined;
  const content = markup('a', { href: choices.link || frameAddress(choices) }, choices.text);
  const attributes = attributesOf(choices);
  return way === 'tag'
    ? wrap(`peer-${widget}`, { ...attributes, style }, content)
    : wrap('div', { ...marked(widget, attributes), style }, content);
}

/** The attributes that the chosen widget knows, but for those that say the usual. */
function attributesOf(choices: Choices): Attributes {
  const { sections } = choices;
  const isWhole = sections.length === 0 || sections.length === DEFAULTS.sections.length;
  const known = WIDGETS[choices.widget]!.attributes;
  const wanted: Attributes = {
    src: choices.src,
    level: choices.level,
    jurisdiction: choices.jurisdiction,
    sections: isWhole ? '' : sections.join(' '),
    storage: unless(DEFAULTS.storage, choices.storage),
    'heading-level': unless(String(DEFAULTS.heading), String(choices.heading)),
  };
  const kept = Object.entries(wanted).filter(([name, value]) => value && known.includes(name));
  return { lang: choices.lang || undefined, ...Object.fromEntries(kept) };
}

const unless = (usual: string, value: string) => (value === usual ? '' : value);

const marked = (widget: string, attributes: Attributes): Attributes => ({
  'data-peer-widget': widget,
  ...Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [`data-peer-${name}`, value]),
  ),
});

function frame(choices: Choices): string {
  return markup('iframe', {
    src: frameAddress(choices),
    title: titleOf(choices.widget, choices.lang),
    style: 'width:100%;border:0',
    height: '700',
    loading: 'lazy',
  });
}

/** The page for iframes, which a link may lead to as well. It takes no colours of one's own. */
function frameAddress(choices: Choices): string {
  const { base, theme, widget } = choices;
  const wanted = { widget, theme: isLinked(theme) ? theme : undefined, ...attributesOf(choices) };
  const said = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return `${base}embed/index.html?${new URLSearchParams(said as [string, string][])}`;
}

const markup = (tag: string, attributes: Attributes, text = '') =>
  wrap(tag, attributes, escape(text));

const wrap = (tag: string, attributes: Attributes, content: string) =>
  `${startTag(tag, attributes)}${content}</${tag}>`;

function startTag(tag: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(value!)}"`);
  return `<${tag}${written.join('')}>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in markup and in an attribute; all white space is one space. */
export const escape = (text: string): string =>
  clean(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** What is left of a text once it stands in a snippet: one line, and nothing that cannot be seen. */
export const clean = (text: string): string =>
  text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();

/** A page that has the snippet and nothing else, with the files from another base. */
export function previewOf(choices: Choices, hashes: Hashes, base: string): string {
  const snippet = snippetOf(choices, hashes).replaceAll(escape(choices.base), () => escape(base));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<style>
:root { color-scheme: ${choices.scheme}; font: 1rem/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas }
body { margin: 0; padding: 1.25rem }
</style>
</head>
<body>
${snippet}
</body>
</html>`;
}
