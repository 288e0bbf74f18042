import { SCHEMES, THEMES, WIDGETS } from './widgets.js';

/** Puts the widget that the page's address asks for into the page. */
function show(parameters: URLSearchParams): void {
  const root = document.documentElement;
  const lang = parameters.get('lang');
  if (lang) root.lang = lang;
  // Dark is a theme of its own, and beside another one says that this is to be dark: `theme=calm dark`.
  const wanted = (parameters.get('theme') ?? '').split(/[\s,]+/);
  for (const theme of wanted) if (SCHEMES.includes(theme)) root.dataset['theme'] = theme;
  const themes = THEMES.filter((name) => wanted.includes(name));
  for (const theme of themes) if (theme !== 'dark' || themes.length === 1) link(theme);

  const name = (parameters.get('widget') ?? '').replace(/^peer-/, '');
  const widget = Object.hasOwn(WIDGETS, name) ? WIDGETS[name] : undefined;
  if (!widget) {
    const names = Object.keys(WIDGETS).join(', ');
    document.body.append(`This address names no widget. Add ?widget= and one of: ${names}.`);
    return;
  }
  const element = document.createElement(widget.tag);
  for (const attribute of widget.attributes) {
    const value = parameters.get(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  document.body.append(element);
  document.title = widget.tag;
  element.addEventListener('peer-load', () => {
    const heading = element.shadowRoot?.querySelector('[part=heading]')?.textContent;
    if (heading) document.title = heading;
  });
}

function link(theme: string): void {
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  element.href = `../themes/${theme}.css`;
  document.head.append(element);
}

show(new URLSearchParams(location.search));
