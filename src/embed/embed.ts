import { SCHEMES, THEMES, WIDGETS } from './widgets.js';

/** Puts the widget that the page's address asks for into the page. */
function show(parameters: URLSearchParams): void {
  const root = document.documentElement;
  const lang = parameters.get('lang');
  if (lang) root.lang = lang;
  // One of each may stand together: `theme=calm dark`.
  for (const theme of (parameters.get('theme') ?? '').split(/[\s,]+/)) {
    if (SCHEMES.includes(theme)) root.dataset['theme'] = theme;
    else if (THEMES.some((name) => name === theme)) link(theme);
  }

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
