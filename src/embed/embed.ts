import type { Tag } from '../page/registry.js';

/** What `?widget=` may name, and the attributes that each takes from the address. */
const WIDGETS: Record<string, { tag: Tag; attributes: readonly string[] }> = {
  'career-ladder': { tag: 'peer-career-ladder', attributes: ['src', 'heading-level', 'level'] },
  'salary-chart': { tag: 'peer-salary-chart', attributes: ['src', 'heading-level', 'level'] },
  'step-checklist': { tag: 'peer-step-checklist', attributes: ['src', 'heading-level', 'storage'] },
};

const THEMES = ['light', 'dark'];

/** Puts the widget that the page's address asks for into the page. */
function show(parameters: URLSearchParams): void {
  const root = document.documentElement;
  const lang = parameters.get('lang');
  if (lang) root.lang = lang;
  const theme = parameters.get('theme') ?? '';
  if (THEMES.includes(theme)) root.dataset['theme'] = theme;

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

show(new URLSearchParams(location.search));
