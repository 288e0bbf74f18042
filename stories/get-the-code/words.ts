import type { SectionName } from '../../src/model/sections.js';
import type { Device, Way } from './choices.js';
import type { Theme } from './theme.js';

interface Named {
  readonly name: string;
  readonly about: string;
}

/** The widgets, the whole guide first; `es` is the title of a frame in Spanish. */
export const WIDGET_WORDS: Readonly<Record<string, Named & { readonly es: string }>> = {
  'career-path': {
    name: 'The whole guide',
    about: 'All of the parts below on one page, with contents and sources.',
    es: 'La guía completa',
  },
  'career-ladder': {
    name: 'Career ladder',
    about: 'The rungs of the career, and what changes on each.',
    es: 'Escalera profesional',
  },
  'salary-chart': {
    name: 'Salary chart',
    about: 'What each rung pays, as a chart and a table.',
    es: 'Gráfico de salarios',
  },
  'step-checklist': {
    name: 'Step checklist',
    about: 'The steps into the career, with boxes to tick.',
    es: 'Lista de pasos',
  },
  'role-overview': {
    name: 'Role overview',
    about: 'What the role is and is not, where and when people work.',
    es: 'El puesto en pocas palabras',
  },
  'responsibility-list': {
    name: 'Responsibilities',
    about: 'What one does in the role, in groups.',
    es: 'Responsabilidades',
  },
  'skill-list': {
    name: 'Skills',
    about: 'What one needs to be good at, rung by rung.',
    es: 'Habilidades',
  },
  'certification-finder': {
    name: 'Certification finder',
    about: 'What certification takes in the place that somebody chooses.',
    es: 'La certificación, lugar por lugar',
  },
  'career-advisor': {
    name: 'Career advisor',
    about: 'A few questions; then where one stands, and what to do next.',
    es: 'Dónde estás y qué sigue',
  },
  'career-faq': {
    name: 'Common questions',
    about: 'Questions that people ask, each with an answer.',
    es: 'Preguntas frecuentes',
  },
};

/** The title of a frame, in the language of what it shows. */
export function titleOf(widget: string, lang: string): string {
  const words = WIDGET_WORDS[widget]!;
  return lang === 'es' ? words.es : words.name;
}

export const SECTION_WORDS: Readonly<Record<SectionName, string>> = {
  overview: 'Overview',
  responsibilities: 'Responsibilities',
  ladder: 'Ladder',
  pay: 'Pay',
  skills: 'Skills',
  certification: 'Certification',
  advisor: 'Where one stands',
  steps: 'Steps',
  faq: 'Questions',
  resources: 'Further reading',
  support: 'Help',
  sources: 'Sources',
};

export const THEME_WORDS: Readonly<Record<Theme, Named>> = {
  inherit: { name: 'Like my page', about: 'Takes the text colour and font of your page.' },
  calm: { name: 'Calm', about: 'Warm paper and a deep green-blue.' },
  plain: { name: 'Plain', about: 'Black, white, one blue, square corners.' },
  'high-contrast': { name: 'High contrast', about: 'Meets the strictest rule for contrast, AAA.' },
  dark: { name: 'Dark', about: 'Light text on a dark ground, on any page.' },
  own: { name: 'My own colours', about: 'You pick four colours, and we check them.' },
};

export const WAY_WORDS: Readonly<Record<Way, Named>> = {
  tag: { name: 'Script and tag', about: 'The usual way. For pages where you can edit the HTML.' },
  marker: {
    name: 'Script and marker',
    about:
      'A plain div in place of the tag, for editors that take unknown tags out, like Moodle’s.',
  },
  iframe: {
    name: 'Frame',
    about: 'No script on your page. For sites that let you add a frame, but no script.',
  },
};

export const DEVICE_WORDS: Readonly<Record<Device, { name: string; width: number }>> = {
  phone: { name: 'Phone', width: 375 },
  tablet: { name: 'Tablet', width: 768 },
  desktop: { name: 'Desktop', width: 1280 },
};
