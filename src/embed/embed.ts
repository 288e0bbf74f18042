import type { Tag } from '../page/registry.js';

const COMMON = ['src', 'heading-level'];

/** What `?widget=` may name, and the attributes that each takes from the address. */
const WIDGETS: Record<string, { tag: Tag; attributes: readonly string[] }> = {
  'career-path': {
    tag: 'peer-career-path',
    attributes: [...COMMON, 'level', 'here', 'jurisdiction', 'storage', 'sections'],
  },
  'role-overview': { tag: 'peer-role-overview', attributes: COMMON },
  'career-ladder': { tag: 'peer-career-ladder', attributes: [...COMMON, 'level', 'here'] },
  'salary-chart': { tag: 'peer-salary-chart', attributes: [...COMMON, 'level', 'here'] },
  'step-checklist': { tag: 'peer-step-checklist', attributes: [...COMMON, 'storage'] },
  'responsibility-list': { tag: 'peer-responsibility-list', attributes: COMMON },
  'skill-list': { tag: 'peer-skill-list', attributes: COMMON },
  'career-faq': { tag: 'peer-career-faq', attributes: COMMON },
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
