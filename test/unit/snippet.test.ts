import { expect } from 'chai';
import * as fc from 'fast-check';
import { SECTION_NAMES } from '../../src/model/sections.js';
import { TAGS, VERSION } from '../../src/page/registry.js';
import { WIDGETS } from '../../src/embed/widgets.js';
import {
  choicesIn,
  choicesOf,
  DEFAULTS,
  hashOf,
  LANGUAGES,
  PARTS,
  STORAGES,
  WAYS,
  widgetsIn,
  type Choices,
} from '../../stories/get-the-code/choices.js';
import { clean, previewOf, snippetOf } from '../../stories/get-the-code/snippet.js';
import { RADII, THEMES } from '../../stories/get-the-code/theme.js';

const BASE = `https://cdn.example.org/peer-career-widgets@${VERSION}/dist/`;
const HASHES = { 'cdn/peer-career.js': 'sha384-S+/=', 'themes/calm.css': 'sha384-T+/=' };
const SCRIPT = `<script type="module" src="${BASE}cdn/peer-career.js" integrity="sha384-S+/=" crossorigin="anonymous"></script>`;
const EMBED = `${BASE}embed/index.html?widget=`;
const LINK = (query: string) => `<a href="${EMBED}${query}">Read about this career</a>`;

const snippet = (choices: Partial<Choices>) => snippetOf({ ...DEFAULTS, ...choices }, HASHES);

const CASES: [name: string, choices: Partial<Choices>, lines: string[]][] = [
  [
    'the guide as it is',
    {},
    [SCRIPT, `<peer-career-path>${LINK('career-path')}</peer-career-path>`],
  ],
  [
    'some sections in the guide’s order',
    { sections: ['ladder', 'pay'] },
    [
      SCRIPT,
      `<peer-career-path sections="ladder pay">${LINK('career-path&amp;sections=ladder+pay')}</peer-career-path>`,
    ],
  ],
  [
    'a ladder with all that can be set on it',
    {
      widget: 'career-ladder',
      lang: 'es',
      src: 'https://a.example/b.json?c=1&d=2',
      level: 'senior',
      heading: 3,
      link: 'https://a.example/',
      text: 'Careers & pay',
      // Neither is for a ladder.
      storage: 'none',
      sections: ['pay'],
    },
    [
      SCRIPT,
      '<peer-career-ladder lang="es" src="https://a.example/b.json?c=1&amp;d=2" level="senior" heading-level="3">' +
        '<a href="https://a.example/">Careers &amp; pay</a></peer-career-ladder>',
    ],
  ],
  [
    'a checklist that keeps nothing',
    { widget: 'step-checklist', storage: 'none' },
    [
      SCRIPT,
      `<peer-step-checklist storage="none">${LINK('step-checklist&amp;storage=none')}</peer-step-checklist>`,
    ],
  ],
  [
    'a theme, linked with its hash',
    { widget: 'career-faq', theme: 'calm' },
    [
      `<link rel="stylesheet" href="${BASE}themes/calm.css" integrity="sha384-T+/=" crossorigin="anonymous">`,
      SCRIPT,
      `<peer-career-faq>${LINK('career-faq&amp;theme=calm')}</peer-career-faq>`,
    ],
  ],
  [
    'a file without a known hash',
    { widget: 'career-faq', theme: 'plain', link: '#careers' },
    [
      `<link rel="stylesheet" href="${BASE}themes/plain.css">`,
      SCRIPT,
      '<peer-career-faq><a href="#careers">Read about this career</a></peer-career-faq>',
    ],
  ],
  [
    'several widgets, with one script for all',
    { widget: 'career-ladder', more: ['salary-chart', 'step-checklist'], jurisdiction: 'US-TX' },
    [
      SCRIPT,
      `<peer-career-ladder jurisdiction="US-TX">${LINK('career-ladder&amp;jurisdiction=US-TX')}</peer-career-ladder>`,
      `<peer-salary-chart>${LINK('salary-chart')}</peer-salary-chart>`,
      `<peer-step-checklist jurisdiction="US-TX">${LINK('step-checklist&amp;jurisdiction=US-TX')}</peer-step-checklist>`,
    ],
  ],
  [
    'the whole guide alone, which has all others',
    { more: ['salary-chart'] },
    [SCRIPT, `<peer-career-path>${LINK('career-path')}</peer-career-path>`],
  ],
  [
    'colours of one’s own',
    { widget: 'skill-list', theme: 'own', brand: '#aa0000', radius: '0' },
    [
      SCRIPT,
      '<peer-skill-list style="--peer-color-scheme:light;--peer-palette-ink:#23252b;--peer-palette-paper:#ffffff;--peer-palette-brand:#aa0000;' +
        `--peer-palette-growth:#3d6b21;--peer-padding:1.25em;--peer-radius:0">${LINK('skill-list')}</peer-skill-list>`,
    ],
  ],
  [
    'a marker',
    { way: 'marker', widget: 'salary-chart', lang: 'en', level: 'lead', heading: 4 },
    [
      SCRIPT,
      '<div data-peer-widget="salary-chart" data-peer-lang="en" data-peer-level="lead" data-peer-heading-level="4">' +
        `${LINK('salary-chart&amp;lang=en&amp;level=lead&amp;heading-level=4')}</div>`,
    ],
  ],
  [
    'a frame',
    { way: 'iframe', widget: 'salary-chart', lang: 'es', theme: 'high-contrast' },
    [
      `<iframe src="${EMBED}salary-chart&amp;theme=high-contrast&amp;lang=es" title="Gráfico de salarios" ` +
        'style="width:100%;border:0" height="700" loading="lazy"></iframe>',
    ],
  ],
  [
    'a frame, which takes no colours of one’s own',
    { way: 'iframe', widget: 'career-faq', theme: 'own' },
    [
      `<iframe src="${EMBED}career-faq" title="Common questions" ` +
        'style="width:100%;border:0" height="700" loading="lazy"></iframe>',
    ],
  ],
];

const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const markupText = fc.stringMatching(/^[<>"'&= \n/a-z]{0,30}$/);
const text = fc.oneof(anyText, markupText);
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const anyChoices: fc.Arbitrary<Choices> = fc.record({
  widget: fc.constantFrom(...Object.keys(WIDGETS)),
  more: fc.subarray([...PARTS]),
  sections: fc.subarray([...SECTION_NAMES], { minLength: 1 }),
  lang: fc.constantFrom(...LANGUAGES),
  src: text,
  level: text,
  jurisdiction: text,
  heading: fc.integer({ min: 1, max: 6 }),
  storage: fc.constantFrom(...STORAGES),
  theme: fc.constantFrom(...THEMES),
  ink: colour,
  paper: colour,
  brand: colour,
  growth: colour,
  radius: fc.constantFrom(...RADII),
  way: fc.constantFrom(...WAYS),
  base: fc.constantFrom(BASE, 'https://a.example/', 'http://b.example/c&d/'),
  link: text,
  text,
  device: fc.constantFrom('phone', 'tablet', 'desktop'),
  scheme: fc.constantFrom('light', 'dark'),
});

const oneWidget = anyChoices.map((choices): Choices => ({ ...choices, more: [] }));

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('the code to copy', () => {
  for (const [name, choices, lines] of CASES) {
    it(`is right for ${name}`, () => {
      expect(snippet(choices).split('\n')).to.deep.equal(lines);
    });
  }

  it('there is for each tag', () => {
    for (const tag of TAGS) {
      expect(snippet({ widget: tag.replace('peer-', '') })).to.include(`<${tag}>`);
    }
  });

  it('is what was chosen, whatever the texts are', () => {
    fc.assert(
      fc.property(oneWidget, (choices) => {
        const { body, head } = parsed(`<body>${snippetOf(choices, HASHES)}`);
        const { way, widget } = choices;
        const { attributes } = WIDGETS[widget]!;
        expect(head.children).to.have.length(0);
        const tag = { tag: `peer-${widget}`, marker: 'div', iframe: 'iframe' }[way];
        const element = body.lastElementChild!;
        expect(element.localName).to.equal(tag);
        // Nothing but the tag, its link, the script and the theme.
        const others = [...body.querySelectorAll('*')].filter((it) => it !== element);
        expect(others.map(({ localName }) => localName).join()).to.match(
          way === 'iframe' ? /^$/ : /^(?:link,)?script,a$/,
        );
        for (const name of ['src', 'level'] as const) {
          const value = attributes.includes(name) ? clean(choices[name]) : '';
          if (way === 'iframe') {
            const { searchParams } = new URL(element.getAttribute('src')!);
            const said = clean(searchParams.get(name) ?? '');
            expect(said).to.equal(value);
          } else {
            const attribute = way === 'tag' ? name : `data-peer-${name}`;
            expect(element.getAttribute(attribute) ?? '').to.equal(value);
          }
        }
        if (way !== 'iframe') {
          expect(element.textContent).to.equal(clean(choices.text));
          for (const it of body.querySelectorAll('*')) {
            for (const attribute of it.getAttributeNames()) expect(attribute).not.to.match(/^on/);
          }
        }
      }),
    );
  });

  it('has no blank line and no script inline, whatever the texts are', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const code = snippetOf(choices, HASHES);
        expect(code.split('\n').length).to.be.at.most(2 + widgetsIn(choices).length);
        for (const line of code.split('\n')) expect(line.trim()).to.equal(line).and.not.equal('');
        for (const script of parsed(code).querySelectorAll('script')) {
          expect(script.textContent).to.equal('');
        }
      }),
    );
  });

  it('is in the preview as it is, but for where the files are', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const page = previewOf(choices, HASHES, 'https://here.example/dist/');
        const here = { ...choices, base: 'https://here.example/dist/' };
        fc.pre(!clean(`${choices.src}${choices.link}${choices.text}`).includes('http'));
        expect(page).to.include(`<body>\n${snippetOf(here, HASHES)}\n</body>`);
      }),
    );
  });
});

describe('the choices', () => {
  it('stand in the address as far as they are not the usual', () => {
    expect(hashOf(DEFAULTS)).to.equal('');
    expect(hashOf({ ...DEFAULTS, theme: 'calm', sections: ['pay', 'steps'] })).to.equal(
      '#sections=pay+steps&theme=calm',
    );
  });

  it('come back out of the address', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(choicesIn(hashOf(choices))).to.deep.equal(choices);
      }),
    );
  });

  const WRONG: [said: string, what: string][] = [
    ['widget=no-such', 'a widget'],
    ['widget=constructor', 'a widget'],
    ['lang=fr', 'a language'],
    ['heading=7', 'a rank'],
    ['brand=red', 'a colour'],
    ['brand=%23fff;background:url(x)', 'a colour'],
    ['base=javascript:alert(1)', 'a base'],
    ['base=nowhere', 'a base'],
    ['theme=pink', 'a theme'],
    ['peer-level=lead', 'any of them'],
  ];
  for (const [said, what] of WRONG) {
    it(`are the usual where an address says ${said}, which is not ${what}`, () => {
      expect(choicesIn(`#${said}`)).to.deep.equal(DEFAULTS);
    });
  }

  it('know a base by its folder', () => {
    const base = (text: string) => choicesOf(new URLSearchParams({ base: text })).base;
    expect(base('https://a.example/peer')).to.equal('https://a.example/peer/');
    expect(base('https://a.example/peer/?x#y')).to.equal('https://a.example/peer/');
  });

  it('may be no section at all, which is the whole guide', () => {
    const none = choicesOf(new URLSearchParams('sections='));
    expect(none.sections).to.deep.equal([]);
    expect(snippet(none)).to.equal(snippet({}));
  });
});
