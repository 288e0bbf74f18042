import { expect } from 'chai';
import { journeyOf } from '../../src/journey/journey.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import { expectAccessible } from '../support/axe.js';
import { without } from '../support/career.js';
import { expectConsole } from '../support/console.js';
import {
  all,
  answering,
  button,
  collect,
  expectNothingShown,
  FINDER,
  focused,
  freshKey,
  hasButton,
  mount,
  one,
  part,
  parts,
  printRulesOf,
  restoreAll,
  statesOf,
  stub,
  textOf,
  untilState,
  wordsOf,
  type MountOptions,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { allFlat, guideCareer, mountGuide, section, untilIs, within } from '../support/guide.js';
import { press, setViewport } from '../support/page.js';
import { sampleCareer } from '../support/sample-career.js';
import {
  careerWithRules,
  FROM,
  fullPlace,
  PLACES,
  placeRules,
  sampleRules,
} from '../support/sample-rules.js';
import { until } from '../support/until.js';

type Finder = HTMLElementTagNameMap[typeof FINDER];

const mountFinder = (data: CareerPath, options: MountOptions = {}): Promise<Finder> =>
  mount(FINDER, { data, ...options });

const select = (finder: Element, id = 'place') => one<HTMLSelectElement>(finder, `select#${id}`);
const chosen = (finder: Element, id = 'place') => textOf(select(finder, id).selectedOptions[0]!);
const options = (finder: Element, id = 'place') => [...select(finder, id).options].map(textOf);
const hasCard = (finder: Element) => parts(finder, 'card').length > 0;
const status = (finder: Element) => one(finder, '[role=status]');
const keyOf = ({ id }: CareerPath) => `peer-career:${id}:place`;

/** Chooses as a person does; the value alone tells an element nothing. */
function choose(finder: Element, title: string, id = 'place'): void {
  const place = select(finder, id);
  place.selectedIndex = options(finder, id).indexOf(title);
  expect(place.selectedIndex, title).to.be.at.least(0);
  place.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  place.dispatchEvent(new Event('change', { bubbles: true }));
}

const untilCard = (finder: Element, title: string) =>
  until(
    () => hasCard(finder) && textOf(one(finder, '#place-title')) === title,
    `for the card of ${title}`,
  );

async function show(finder: Finder, title: string): Promise<void> {
  choose(finder, title);
  await untilCard(finder, title);
}

/** What stands in a line of the card, without its sources. */
function line(finder: Element, name: string): string[] {
  const found = parts(finder, 'line').find((it) => textOf(it.querySelector('dt')!) === name);
  if (!found) throw new Error(`No line ${name} among ${parts(finder, 'line').map(textOf).join()}`);
  return [...found.querySelectorAll('.value, .missing')].map((value) => {
    const copy = value.cloneNode(true) as Element;
    for (const source of copy.querySelectorAll('[part~=source]')) source.remove();
    return textOf(copy);
  });
}

const sourcesOf = (finder: Element, name: string) =>
  [
    ...parts(finder, 'line')
      .find((it) => textOf(it.querySelector('dt')!) === name)!
      .querySelectorAll('[part~=source]'),
  ].map(textOf);

/** Opens the table, and puts places beside the chosen one. */
async function compare(finder: Finder, ...titles: string[]): Promise<void> {
  button(finder, /^Compare with$/).click();
  await until(() => all(finder, '#other').length === 1, 'for the choice of another place');
  for (const title of titles) {
    choose(finder, title, 'other');
    button(finder, /^Add$/).click();
    await finder.updateComplete;
  }
}
const columns = (finder: Element) => all(finder, 'thead th').map(textOf).slice(1);

describe('peer-certification-finder', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    restoreAll();
    localStorage.clear();
    sessionStorage.clear();
  });

  describe('to choose from', () => {
    it('has the places of the career in its order', async () => {
      const finder = await mountFinder(careerWithRules());
      expect(textOf(part(finder, 'heading'))).to.equal(
        'Certification where you want to work: Welder',
      );
      expect(textOf(select(finder).labels[0]!)).to.equal('Where do you want to work?');
      expect(options(finder)).to.deep.equal([
        'Choose a place',
        'Texas',
        'California',
        'Alaska',
        'The Guild',
      ]);
      expect(chosen(finder)).to.equal('Choose a place');
      expect(wordsOf(finder)).to.include('This is not legal advice.');
    });

    it('shows text as it is, never as markup', async () => {
      const title = '<b>Bold</b> & "Co"';
      const finder = await mountFinder(
        careerWithRules({
          career: {
            certification: { url: '/none', places: [{ id: 'US', title, kind: 'jurisdiction' }] },
          },
        }),
      );
      expect(options(finder)).to.include(title);
      expect(all(finder, 'b')).to.deep.equal([]);
    });

    it('asks for no rules before somebody chooses', async () => {
      const asked: string[] = [];
      const original: typeof fetch = stub(window, 'fetch', (input, init) => {
        asked.push(input instanceof Request ? input.url : String(input));
        return original.call(window, input, init);
      });
      const data = careerWithRules();
      const finder = await mountFinder(data);
      await finder.updateComplete;
      expect(asked).to.deep.equal([]);
      await show(finder, 'Texas');
      await show(finder, 'California');
      expect(asked, 'once for all places').to.have.length(1);
    });
  });

  const nothing: [string, Partial<CareerPath>][] = [
    ['without certification', {}],
    ['without places', { certification: { url: '/none', step: 'train' } }],
    ['with an empty list of places', { certification: { url: '/none', places: [] } }],
  ];
  for (const [name, change] of nothing) {
    it(`takes no room for a career ${name}`, async () => {
      const finder = await mountFinder(sampleCareer(change));
      expectNothingShown(finder);
      finder.jurisdiction = 'US-TX';
      await finder.updateComplete;
      expectNothingShown(finder);
    });
  }

  describe('when a person chooses', () => {
    it('shows the place, and tells the page', async () => {
      const finder = await mountFinder(careerWithRules());
      const events = collect(document, 'peer-jurisdiction-select');
      await show(finder, 'Texas');
      expect(finder.jurisdiction).to.equal('US-TX');
      choose(finder, 'Choose a place');
      await until(() => !hasCard(finder), 'for the card to go');
      expect(finder.jurisdiction).to.equal(undefined);
      expect(localStorage.length, 'nothing is kept').to.equal(0);
      expect(events.map((it) => it.jurisdiction)).to.deep.equal(['US-TX', null]);
      expect(events[0]!.bubbles && events[0]!.composed).to.equal(true);
    });

    it('is kept under the career, and comes back', async () => {
      const data = careerWithRules();
      const finder = await mountFinder(data);
      await show(finder, 'California');
      expect(localStorage.getItem(keyOf(data))).to.equal('US-CA');
      finder.remove();
      journeyOf(data.id).update({ jurisdiction: undefined });
      const events = collect(document, 'peer-jurisdiction-select');
      const again = await mountFinder(data);
      await untilCard(again, 'California');
      expect(chosen(again)).to.equal('California');
      expect(events, 'nobody chose').to.deep.equal([]);
    });

    it('is forgotten when nothing is chosen any more', async () => {
      const data = careerWithRules();
      const finder = await mountFinder(data);
      await show(finder, 'California');
      choose(finder, 'Choose a place');
      await until(() => !hasCard(finder), 'for the card to go');
      finder.remove();
      const again = await mountFinder(data);
      await again.updateComplete;
      expect(chosen(again)).to.equal('Choose a place');
    });

    it('is kept for this tab with storage="session", and nowhere with "none"', async () => {
      const data = careerWithRules();
      const finder = await mountFinder(data, { attributes: { storage: 'session' } });
      await show(finder, 'Texas');
      expect(sessionStorage.getItem(keyOf(data))).to.equal('US-TX');
      finder.storage = 'none';
      await show(finder, 'California');
      expect(sessionStorage.getItem(keyOf(data))).to.equal('US-TX');
      expect(localStorage.length).to.equal(0);
    });

    it('counts where storage throws, and says nothing in the console', async () => {
      stub(window, 'localStorage', undefined as never);
      const finder = await mountFinder(careerWithRules());
      await show(finder, 'Texas');
      expect(finder.jurisdiction).to.equal('US-TX');
    });

    it('counts in every finder on the career', async () => {
      const data = careerWithRules();
      const [one, other] = [await mountFinder(data), await mountFinder(data)];
      await show(one, 'Texas');
      await untilCard(other, 'Texas');
      expect(chosen(other)).to.equal('Texas');
    });

    it('is what is shown, whatever a page does when it hears of it', async () => {
      const finder = await mountFinder(careerWithRules(), {
        attributes: { jurisdiction: 'US-CA' },
      });
      await untilCard(finder, 'California');
      finder.addEventListener('peer-jurisdiction-select', () => (finder.jurisdiction = 'US-CA'));
      choose(finder, 'Texas');
      await finder.updateComplete;
      expect(chosen(finder)).to.equal('California');
      expect(textOf(one(finder, '#place-title'))).to.equal('California');
    });
  });

  describe('when the page sets the place', () => {
    it('shows it without an event, and keeps nothing', async () => {
      const events = collect(document, 'peer-jurisdiction-select');
      const data = careerWithRules();
      const finder = await mountFinder(data, { attributes: { jurisdiction: 'US-TX' } });
      await untilCard(finder, 'Texas');
      finder.jurisdiction = 'US-CA';
      await untilCard(finder, 'California');
      expect(chosen(finder)).to.equal('California');
      expect(events).to.deep.equal([]);
      expect(localStorage.length).to.equal(0);
    });

    const sets: [name: string, set: (finder: Finder, data: CareerPath, src: string) => void][] = [
      ['after the career', (it, data) => { it.data = data; it.jurisdiction = 'US-TX'; }],
      ['before the career', (it, data) => { it.jurisdiction = 'US-TX'; it.data = data; }],
      ['after its address', (it, _, src) => { it.data = null; it.setAttribute('src', src); it.setAttribute('jurisdiction', 'US-TX'); }],
      ['before its address', (it, _, src) => { it.setAttribute('jurisdiction', 'US-TX'); it.setAttribute('src', src); it.data = null; }],
    ]; // prettier-ignore
    for (const [name, set] of sets) {
      it(`counts for the career that is set with it, ${name}`, async () => {
        const finder = await mountFinder(careerWithRules());
        const other = careerWithRules({ career: { id: `other-${freshKey()}` } });
        const file = new Blob([JSON.stringify(other)], { type: 'application/json' });
        set(finder, other, URL.createObjectURL(file));
        expect(finder.jurisdiction, 'at once').to.equal('US-TX');
        await untilCard(finder, 'Texas');
        expect(finder.career!.id).to.equal(other.id);
        expect([finder.jurisdiction, journeyOf(other.id).state.jurisdiction]).to.deep.equal([
          'US-TX',
          'US-TX',
        ]);
      });
    }

    it('tells those on the career that is shown nothing of a place for another', async () => {
      const data = careerWithRules({ career: { id: `one-${freshKey()}` } });
      const [finder, stays] = [await mountFinder(data), await mountFinder(data)];
      finder.data = careerWithRules({ career: { id: `other-${freshKey()}` } });
      finder.jurisdiction = 'US-TX';
      await untilCard(finder, 'Texas');
      expect(stays.jurisdiction).to.equal(undefined);
    });

    it('goes from the career that is set as its attribute goes', async () => {
      const finder = await mountFinder(careerWithRules(), {
        attributes: { jurisdiction: 'US-TX' },
      });
      await untilCard(finder, 'Texas');
      const other = careerWithRules({ career: { id: `other-${freshKey()}` } });
      journeyOf(other.id).update({ jurisdiction: 'US-CA' });
      finder.data = other;
      finder.removeAttribute('jurisdiction');
      expect(finder.jurisdiction, 'at once').to.equal(undefined);
      await finder.updateComplete;
      expect(finder.jurisdiction).to.equal(undefined);
      expect(chosen(finder)).to.equal('Choose a place');
    });

    it('goes before what is remembered', async () => {
      const data = careerWithRules();
      localStorage.setItem(keyOf(data), 'US-CA');
      const finder = await mountFinder(data, { attributes: { jurisdiction: 'US-TX' } });
      await untilCard(finder, 'Texas');
      expect(localStorage.getItem(keyOf(data)), 'still remembered').to.equal('US-CA');
    });

    it('goes when its attribute goes', async () => {
      const finder = await mountFinder(careerWithRules(), {
        attributes: { jurisdiction: 'US-TX' },
      });
      await untilCard(finder, 'Texas');
      finder.removeAttribute('jurisdiction');
      await until(() => !hasCard(finder), 'for the card to go');
      expect(chosen(finder)).to.equal('Choose a place');
    });

    it('shows no card for a place that the career does not have', async () => {
      const data = careerWithRules();
      localStorage.setItem(keyOf(data), 'FR-75');
      const finder = await mountFinder(data);
      await until(() => finder.jurisdiction === 'FR-75', 'for what was remembered');
      await finder.updateComplete;
      expect(chosen(finder)).to.equal('Choose a place');
      expect(hasCard(finder)).to.equal(false);
      expect(textOf(status(finder))).to.equal('');
    });
  });

  describe('the card', () => {
    it('says what the place takes in the order in which one does it', async () => {
      const finder = await mountFinder(careerWithRules());
      await show(finder, 'Texas');
      const stages = all(finder, '[part~=subheading][id^=stage-]').map(textOf);
      expect(stages).to.deep.equal([
        'Before you begin',
        'What you do',
        'The certificate',
        'To keep it',
        'Good to know',
      ]);
      expect(parts(finder, 'summary').map(textOf)).to.deep.equal([
        'Certified Welder: It takes about 47.5 hours of class and about 2,000 hours of work.',
        'Certified Foreman: It takes about 41 hours of class and about 2,000 hours of work.',
      ]);
      const lines: Record<string, string[]> = {
        Age: ['18 or older'],
        'Lived experience': ['You have burnt yourself once.'],
        'Time in recovery': ['2 years. since the last burn'],
        School: ['High school diploma'],
        Training: [
          '40 hours, core',
          'CW: 6.5 hours on top, for this certificate',
          '100 hours of practice on the job',
          '1 hour on ethics',
        ],
        Work: [
          '2,000 hours of peer work',
          '500 hours of peer work under supervision',
          '25 hours of supervision',
        ],
        Exam: ['Yes, 70 percent to pass. On paper Bring a pen.'],
        'Name of the certificate': ['Certified Welder (CW)', 'Certified Foreman'],
        'Who certifies': ['Texas Welding Board'],
        Fees: ['Application: $60', 'Training: free', 'Renewal: $25 to $40'],
        Renewal: ['Every 2 years'],
        'Further training': ['20 hours every 2 years', '3 hours on ethics'],
        'Working without a certificate': ['You may weld at home.'],
        Medicaid: ['Pays for mental health support', 'Does not pay for substance use support'],
        Also: ['No background check.'],
      };
      expect(parts(finder, 'line').map((it) => textOf(it.querySelector('dt')!))).to.deep.equal(
        Object.keys(lines),
      );
      for (const [name, values] of Object.entries(lines)) {
        expect(line(finder, name), name).to.deep.equal(values);
      }
      expect(parts(finder, 'unknown')).to.deep.equal([]);
    });

    it('says it in Spanish on a Spanish page, and marks whose text is whose', async () => {
      const finder = await mountFinder(careerWithRules(), { attributes: { lang: 'es' } });
      await show(finder, 'Texas');
      expect(textOf(parts(finder, 'summary')[0]!)).to.equal(
        'Certified Welder: Se piden 47.5 horas de clase y 2,000 horas de trabajo.',
      );
      expect(line(finder, 'Tiempo en recuperación')).to.deep.equal(['2 años. since the last burn']);
      expect(line(finder, 'Examen')[0]).to.match(/^Sí, se aprueba con el 70 por ciento\. On paper/);
      expect(line(finder, 'Costos')).to.deep.equal([
        'Solicitud: $60',
        'Curso: gratis',
        'Renovación: de $25 a $40',
      ]);
      const langOf = (text: string) =>
        all(finder, '[part~=card] *')
          .filter((it) => textOf(it) === text)
          .at(-1)!
          .closest('[lang]')!
          .getAttribute('lang');
      expect(langOf('since the last burn')).to.equal('en');
      expect(langOf('Certified Foreman')).to.equal('en');
      expect(langOf('Examen')).to.equal('es-US');
      expect(select(finder).options[1]!.lang).to.equal('en');
      await expectAccessible(finder);
    });

    const ages: [name: string, value: { source: string; asOf: string | null }, source: RegExp][] = [
      ['a recent one with its time', { source: 'law', asOf: '2100-03' }, /^Source: The welding code \(as of March 2100\)$/],
      ['an old one as such', { source: 'law', asOf: '2020' }, /^Source: The welding code \(as of 2020; over two years old\)$/],
      ['one whose time nobody states', { source: 'law', asOf: null }, /^Source: The welding code \(date not stated\)$/],
      ['one that third parties put together', { source: 'list', asOf: '2020' }, /^Source: A list of all states \(as of 2020; over two years old; third party\)$/],
      ['one that is recent and of a third party', { source: 'list', asOf: '2100' }, /^Source: A list of all states \(as of 2100; third party\)$/],
    ]; // prettier-ignore
    for (const [name, value, source] of ages) {
      it(`names the source of ${name}`, async () => {
        const places = [placeRules('US-TX', { renewal: [{ months: 12, ...value }] })];
        const finder = await mountFinder(careerWithRules({ rules: { places } }));
        await show(finder, 'Texas');
        expect(line(finder, 'Renewal')).to.deep.equal(['Every year']);
        expect(sourcesOf(finder, 'Renewal')).to.have.length(1);
        expect(sourcesOf(finder, 'Renewal')[0]).to.match(source);
      });
    }

    it('names a source for every value', async () => {
      const finder = await mountFinder(careerWithRules());
      await show(finder, 'Texas');
      for (const it of parts(finder, 'line')) {
        expect(it.querySelectorAll('[part~=source]').length, textOf(it)).to.equal(
          it.querySelectorAll('dd').length,
        );
      }
    });

    it('says of what is not known that the board knows it, with the way there', async () => {
      const board = [
        { title: 'No page', url: null, ...FROM },
        { title: 'The Board', url: 'https://example.org/ask', ...FROM },
      ];
      const finder = await mountFinder(
        careerWithRules({ rules: { places: [placeRules('US-TX', { board })] } }),
      );
      await show(finder, 'Texas');
      expect(parts(finder, 'unknown').map(textOf), 'once').to.deep.equal([
        'Not known here: age, lived experience, time in recovery, school, training, work, exam, name of the certificate, fees, renewal, further training, working without a certificate, Medicaid. Ask the board.',
      ]);
      const [{ href, rel }] = all(finder, '[part~=unknown] a') as [HTMLAnchorElement];
      expect([href, rel]).to.deep.equal(['https://example.org/ask', 'noopener']);
      expect(parts(finder, 'summary'), 'no sum of what is not known').to.deep.equal([]);
      expect(parts(finder, 'line').map(textOf).join(), 'notes are nothing to ask for').not.to.match(
        /\bAlso\b/,
      );
    });

    it('leads to what tells of a board that has no page', async () => {
      const board = [{ title: 'The Board', url: null, source: 'list', asOf: null }];
      const age = [{ years: 18, ...FROM }];
      const places = [placeRules('US-TX', { board, minimumAge: age })];
      const { sources } = sampleRules('x');
      const list = { ...sources[1]!, url: 'https://example.org/list' };
      const rules = { places, sources: [sources[0]!, list] };
      const finder = await mountFinder(careerWithRules({ rules }));
      await show(finder, 'Texas');
      expect(textOf(part(finder, 'unknown')), 'the law rather than a list').to.match(
        / Ask the board\. One place to start: The welding code$/,
      );
      for (const { href, rel } of all<HTMLAnchorElement>(finder, '[part~=unknown] a')) {
        expect([href, rel]).to.deep.equal(['https://example.org/code', 'noopener']);
      }
    });

    it('has no way to where there is no page', async () => {
      const finder = await mountFinder(careerWithRules());
      await show(finder, 'California');
      expect(textOf(part(finder, 'unknown'))).to.match(/ Ask the board\.$/);
      expect(all(finder, '[part~=unknown] a')).to.deep.equal([]);
    });

    it('has conditions where one meets them', async () => {
      const notes = (['begin', 'learn', 'apply', 'keep', undefined] as const).map((stage, i) => ({
        text: `Note ${i}`,
        ...(stage && { stage }),
        ...FROM,
      }));
      const places = [placeRules('US-TX', { notes, minimumAge: [{ years: 18, ...FROM }] })];
      const finder = await mountFinder(careerWithRules({ rules: { places } }));
      await show(finder, 'Texas');
      const stages = all(finder, '[part~=subheading][id^=stage-]');
      expect(stages.map((it) => textOf(it.parentElement!).match(/Note \d/)?.[0])).to.deep.equal(
        notes.map(({ text }) => text),
      );
    });

    it('marks names in another language than the rules', async () => {
      const finder = await mountFinder(careerWithRules({ career: { lang: 'es' }, rules: { namesLang: 'en' } }), { attributes: { lang: 'es' } });
      await show(finder, 'Texas');
      for (const name of ['Texas Welding Board', 'Certified Foreman', 'The welding code']) {
        const found = all(finder, '[part~=card] [lang=en]').map(textOf);
        expect(found, name).to.include(name);
      }
    }); // prettier-ignore

    it('says each thing once, and that a first certificate holds for a time', async () => {
      const credentials = [
        { id: 'first', title: 'First', stage: 'provisional' as const, ...FROM },
        { id: 'trainee', title: 'Trainee', stage: 'trainee' as const, ...FROM },
      ];
      const renewal = [
        { months: 6, credential: 'first', ...FROM },
        { months: 12, credential: 'trainee', note: 'You can renew it twice.', ...FROM },
      ];
      const exam = [
        { kind: 'yes' as const, ...FROM },
        { kind: 'yes' as const, passingScore: 70, ...FROM },
        { kind: 'yes' as const, text: 'On paper', ...FROM },
      ];
      const training = [{ part: 'practicum' as const, hours: 80, ...FROM }];
      const experience = [{ kind: 'work' as const, hours: 0, ...FROM }];
      const continuingEducation = [{ hours: 20, months: null, ...FROM }];
      const change = { credentials, renewal, exam, training, continuingEducation };
      const places = [
        placeRules('US-TX', change),
        placeRules('US-CA', { experience, continuingEducation }),
      ];
      const finder = await mountFinder(careerWithRules({ rules: { places } }));
      await show(finder, 'Texas');
      expect(line(finder, 'Renewal')).to.deep.equal([
        'First: Holds for 6 months',
        'Trainee: Every year You can renew it twice.',
      ]);
      expect(line(finder, 'Exam')).to.deep.equal(['Yes', '70 percent to pass', 'On paper']);
      expect(line(finder, 'Further training')).to.deep.equal(['20 hours']);
      expect(textOf(part(finder, 'unknown')), 'practice is work').not.to.include('work,');
      await show(finder, 'California');
      expect(line(finder, 'Work')).to.deep.equal(['None asked']);
      expect(line(finder, 'Further training')).to.deep.equal(['20 hours, in a time not stated']);
      expect(parts(finder, 'summary')).to.deep.equal([]);
    });

    const hours = [{ part: 'total' as const, hours: 46, ...FROM }];
    const work = [{ kind: 'work' as const, hours: 500, ...FROM }];
    for (const [name, change, sum] of [
      ['nothing where practice is the work', { training: [...hours, { part: 'practicum' as const, hours: 80, ...FROM }] }, 'It takes about 46 hours of class and about 80 hours of practice on the job.'],
      ['work', { training: hours }, 'It takes about 46 hours of class. The hours of work are not known here.'],
      ['class', { experience: work }, 'It takes about 500 hours of work. The hours of class are not known here.'],
      ['nothing', { training: hours, experience: [{ ...work[0]!, hours: null, text: 'As much as it takes' }] }, 'It takes about 46 hours of class, and more: see below.'],
    ] as const) {
      it(`says of ${name} in the sum that it is not known`, async () => {
        const places = [placeRules('US-TX', { ...change, training: 'training' in change ? [...change.training] : null, experience: 'experience' in change ? [...change.experience] : null })];
        const finder = await mountFinder(careerWithRules({ rules: { places } }));
        await show(finder, 'Texas');
        expect(textOf(part(finder, 'summary'))).to.equal(sum);
      });
    } // prettier-ignore

    it('tells what is known of a place where nobody knows of a certificate, and where to start', async () => {
      const medicaid = [{ field: 'all' as const, covered: true, ...FROM }];
      const finder = await mountFinder(careerWithRules({ rules: { places: [placeRules('US-AK', { medicaid })] } }));
      await show(finder, 'Alaska');
      expect(textOf(part(finder, 'unknown'))).to.match(/no rules\. One place to start: The welding code$/);
      expect(line(finder, 'Medicaid')).to.deep.equal(['Pays for peer support']);
    }); // prettier-ignore

    for (const [name, places] of [
      ['of which nothing is known', [placeRules('US-AK')]],
      ['that the rules do not have', []],
    ] as const) {
      it(`says of a place ${name} that this does not mean that there is nothing`, async () => {
        const finder = await mountFinder(careerWithRules({ rules: { places: [...places] } }));
        await show(finder, 'Alaska');
        expect(textOf(part(finder, 'unknown'))).to.match(
          /^Nothing is known here yet about certificates in Alaska\. That does not mean/,
        );
        expect(wordsOf(finder)).to.include('National certificates may be a way: The Guild.');
        expect(parts(finder, 'line').concat(parts(finder, 'summary'))).to.deep.equal([]);
        expect(hasButton(finder, /^Compare/)).to.equal(false);
        await expectAccessible(finder);
      });
    }

    it('links to pages alone: other addresses are text', async () => {
      const url = 'javascript:alert(1)';
      const { sources, ...rules } = sampleRules('x');
      // The format forbids it; what hands over rules without a check of them must not matter.
      const { valuesText, missingText, citation } =
        await import('../../src/elements/certification-finder/values.js');
      const { certificationWords } = await import('../../src/i18n/certification.js');
      const { render } = await import('lit');
      const finder = await mountFinder(careerWithRules());
      const board = [{ title: 'The Board', url, ...FROM }];
      const own = placeRules('US-TX', { board });
      const sheet = {
        element: finder,
        words: await certificationWords('en'),
        rules: { ...rules, sources: sources.map((it) => ({ ...it, url })) },
        lang: 'en',
        names: 'en',
      };
      const place = await fixture<HTMLElement>('<dl></dl>');
      render([valuesText('board', own, sheet), missingText(own, sheet), citation(board[0]!, sheet)], place);
      expect(textOf(place)).to.include('The Board').and.to.include('The welding code').and.to.include('Ask the board');
      expect([...place.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([]);
    }); // prettier-ignore

    it('has headings that follow its own', async () => {
      const finder = await mountFinder(careerWithRules(), { attributes: { 'heading-level': '4' } });
      await show(finder, 'Texas');
      expect(part(finder, 'heading').localName).to.equal('h4');
      expect(one(finder, '#place-title').localName).to.equal('h5');
      expect(one(finder, '#stage-begin').localName).to.equal('h6');
    });

    it('stands on paper without the choice, and nothing does without a card', async () => {
      const finder = await mountFinder(careerWithRules());
      expect(printRulesOf(finder)).to.match(/\.select,\s*\.base:not\(:has\(\.card\)\) \{[^}]*display: none/);
    }); // prettier-ignore
  });

  describe('beside other places', () => {
    it('shows where the hours stand among all that are known, and the model for all', async () => {
      const finder = await mountFinder(careerWithRules());
      await show(finder, 'California');
      expect(all(finder, '.strip .other'), 'the Guild is no place').to.have.length(1);
      const at = (selector: string, name: string) => one(finder, selector).getAttribute(name);
      expect(at('.strip .own', 'cx')).to.equal('100%');
      expect([at('.strip .model', 'x'), at('.strip .model', 'width')]).to.deep.equal([
        '50%',
        '25%',
      ]);
      expect(part(finder, 'strip').closest('[aria-hidden]')?.ariaHidden, 'for the eye').to.equal(
        'true',
      );
      expect([...all(finder, '.ends span'), ...all(finder, '.key span')].map(textOf)).to.deep.equal(
        [
          '0',
          '80 hours',
          'California',
          'Other places, by the least that they ask for',
          'The model for all',
        ],
      );
      const text = textOf(one(finder, '.others'));
      expect(text).to.include(
        'Training here: 80 hours. Of 1 other place with known hours: fewer in 1, more in 0, as many or a range around it in 0.',
      );
      expect(text).to.include(
        'The model for all: 40 to 60 hours of training, and at most 120 hours of supervised work.',
      );
      expect(text).to.include('date not stated; third party');
    });

    it('shows the model alone where the hours are not known', async () => {
      const places = [placeRules('US-TX', { renewal: [{ months: 12, ...FROM }] })];
      const finder = await mountFinder(careerWithRules({ rules: { places } }));
      await show(finder, 'Texas');
      expect(parts(finder, 'strip')).to.deep.equal([]);
      expect(textOf(one(finder, '.others'))).to.include('The model for all');
    });

    it('shows the strip alone where there is no model, and neither without both', async () => {
      const rules = without(sampleRules('x'), 'standard');
      const bare = (id: string) => ({
        ...rules,
        career: id,
        places: [fullPlace(), placeRules('US-CA', { renewal: [{ months: 12, ...FROM }] })],
      });
      const id = `bare-${freshKey()}`;
      const data = {
        ...careerWithRules(),
        id,
        certification: { url: answering(JSON.stringify(bare(id))), places: [...PLACES] },
      };
      const finder = await mountFinder(data);
      await show(finder, 'Texas');
      expect(parts(finder, 'strip')).to.have.length(1);
      expect(all(finder, '.model')).to.deep.equal([]);
      await show(finder, 'California');
      expect(all(finder, '.others')).to.deep.equal([]);
    });
  });

  describe('side by side', () => {
    it('are up to three places, and the focus stays with what one does', async () => {
      const finder = await mountFinder(careerWithRules());
      await show(finder, 'Texas');
      await compare(finder);
      await until(() => focused() === select(finder, 'other'), 'for the focus on the choice');
      expect(parts(finder, 'table')).to.deep.equal([]);
      expect(options(finder, 'other')).to.deep.equal([
        'Choose a place',
        'California',
        'Alaska',
        'The Guild',
      ]);
      const add = button(finder, /^Add$/);
      add.click();
      expect(focused(), 'nothing is chosen yet').to.equal(select(finder, 'other'));
      choose(finder, 'California', 'other');
      await finder.updateComplete;
      expect(parts(finder, 'table'), 'to choose is not to add').to.deep.equal([]);
      add.focus();
      await press('Enter');
      expect(columns(finder)).to.deep.equal(['Texas', 'California']);
      expect(focused(), 'there is room for another').to.equal(add);
      expect(textOf(all(finder, '.compare [role=status]')[0]!)).to.equal('California: added.');
      expect(options(finder, 'other'), 'what is there already is no choice').to.deep.equal([
        'Choose a place',
        'Alaska',
        'The Guild',
      ]);
      expect(chosen(finder, 'other'), 'nothing is chosen yet').to.equal('Choose a place');
      choose(finder, 'Alaska', 'other');
      add.click();
      await until(
        () => focused() === one(finder, '[aria-label="Take Alaska out"]'),
        'for the focus on the last one',
      );
      expect(columns(finder)).to.deep.equal(['Texas', 'California', 'Alaska']);
      expect(all(finder, '#other'), 'no room for a fourth').to.deep.equal([]);
      await expectAccessible(finder);
      one(finder, '[aria-label="Take California out"]').click();
      await until(() => focused() === all(finder, '#other')[0], 'for the focus on the choice');
      expect(columns(finder)).to.deep.equal(['Texas', 'Alaska']);
      expect(all(finder, '[aria-label^="Take "]'), 'the chosen one stays').to.have.length(1);
    });

    it('say what each asks for, and what is not known of it', async () => {
      const finder = await mountFinder(careerWithRules());
      await show(finder, 'California');
      await compare(finder, 'The Guild');
      const cellOf = (it: Element) => {
        const copy = it.cloneNode(true) as Element;
        for (const other of copy.querySelectorAll('[part~=source], .who')) other.remove();
        return textOf(copy);
      };
      const rows = all(finder, 'tbody').map((it) => [
        textOf(it.querySelector('th')!),
        ...[...it.querySelectorAll('td')].map(cellOf),
      ]);
      const known = {
        Training: ['80 hours in all', '20 hours in all'],
        Exam: ['None', /^Not known here$/],
        'Who certifies': ['California Board', /^Not known here/],
      };
      expect(parts(finder, 'table')[0]!.querySelectorAll('[part~=source]')).to.have.length(0);
      expect(textOf(one(finder, '.compare')), 'where they are').to.include('comes from');
      const fieldOf = ({ parentElement }: Element) => parentElement!.querySelector('th')!;
      for (const cell of all(finder, 'tbody td')) {
        expect(fieldOf(cell).getAttribute('role'), 'each row tells its field').to.equal(
          'rowheader',
        );
      }
      expect(rows, 'all but notes').to.have.length(14);
      for (const [name, one, other] of rows) {
        const values = known[name as 'Exam'] ?? [/^Not known here/, /^Not known here/];
        expect(one, name).to.match(new RegExp(values[0]!));
        expect(other, name).to.match(new RegExp(values[1]!));
      }
    });

    it('go on with another place chosen, which is never there twice', async () => {
      const finder = await mountFinder(careerWithRules());
      await show(finder, 'Texas');
      await compare(finder, 'California', 'The Guild');
      await show(finder, 'California');
      expect(columns(finder)).to.deep.equal(['California', 'The Guild']);
      await show(finder, 'Texas');
      expect(columns(finder)).to.deep.equal(['Texas', 'California', 'The Guild']);
    });

    it('stand below each other on a phone, each value with the name of its place', async () => {
      await setViewport(320);
      const finder = await mountFinder(careerWithRules());
      await show(finder, 'Texas');
      await compare(finder, 'California', 'The Guild');
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      const cells = [...all(finder, 'tbody')[0]!.querySelectorAll('td')];
      const names = cells.map((it) => it.querySelector<HTMLElement>('.who')!);
      expect(names.map((it) => it.checkVisibility())).to.deep.equal([true, true, true]);
      expect(names.map(textOf)).to.deep.equal(['Texas', 'California', 'The Guild']);
      const tops = cells.map((it) => it.getBoundingClientRect().top);
      expect(new Set(tops).size).to.equal(3);
      await expectAccessible(finder);
      await setViewport(1024);
      expect(names.map((it) => it.checkVisibility())).to.deep.equal([false, false, false]);
      expect(new Set(cells.map((it) => it.getBoundingClientRect().top)).size).to.equal(1);
    });
  });

  describe('when the rules do not come', () => {
    /** The built-in rules, from an address that fails or takes its time. */
    const RULES = '/data/peer-support-specialist/certification.en.json';
    const from = (kind: string, options: Record<string, string>) =>
      careerWithRules({
        career: { id: 'peer-support-specialist' },
        url: () =>
          `/fault/${kind}?${new URLSearchParams({ ...options, key: freshKey(), file: RULES })}`,
      });
    const failing = () => from('flaky', { fails: '1' });
    afterEach(() => journeyOf('peer-support-specialist').update({ jurisdiction: undefined }));

    it('says so, tells the page once, and shows them after Try again', async () => {
      const finder = await mountFinder(failing());
      const errors = collect(document, 'peer-error');
      const place = status(finder);
      choose(finder, 'Texas');
      await until(() => hasButton(finder, /^Try again$/), 'for the message');
      expect(errors.map(({ error }) => error.name)).to.deep.equal(['DatasetNetworkError']);
      expect(statesOf(finder), 'the choice is still there').to.deep.equal(['ready']);
      expect(status(finder), 'the same place').to.equal(place);
      expect(textOf(place)).to.match(/could not be loaded/);
      await expectAccessible(finder);
      button(finder, /^Try again$/).click();
      await untilCard(finder, 'Texas');
      expect(focused()).to.equal(select(finder));
      expect(textOf(status(finder)), 'with what it takes').to.match(/^Texas\. .* hours of class/);
      expect(errors).to.have.length(1);
    });

    it('brings them to other tags, too, after Try again', async () => {
      // The two may have asked together, or one after the other: nothing came in either case.
      const data = from('flaky', { fails: '2' });
      const list = await mount('peer-step-checklist', { data, attributes: { storage: 'none' } });
      const finder = await mountFinder(data);
      const hasAnswer = () => hasCard(finder) || hasButton(finder, /^Try again$/);
      choose(finder, 'Texas');
      await until(hasAnswer, 'for the message');
      const isTexan = () => /approved training/.test(wordsOf(list));
      expect(isTexan()).to.equal(false);
      while (!hasCard(finder)) {
        button(finder, /^Try again$/).click();
        await finder.updateComplete;
        await until(hasAnswer, 'for what came of it');
      }
      await until(isTexan, 'for the actions of the place');
    });

    it('says no more of it when no place is chosen', async () => {
      const finder = await mountFinder(failing());
      choose(finder, 'Texas');
      await until(() => hasButton(finder, /^Try again$/), 'for the message');
      choose(finder, 'Choose a place');
      await finder.updateComplete;
      expect(textOf(status(finder))).to.equal('');
    });

    // Of a file that does not come the browser itself tells in the console.
    const wrong: [name: string, url: (text: string) => string, message?: RegExp][] = [
      ['those of another career', () => answering(JSON.stringify(sampleRules('somebody-else'))), /somebody-else/],
      ['a career', () => answering(JSON.stringify(sampleCareer())), /holds a career/],
      ['no rules that the format allows', () => answering('{"career": "x"}'), /is not valid/],
      ['no JSON', () => answering('<p>Moved</p>', 'text/html'), /JSON/],
      ['nothing at all', () => '/fault/status?code=404'],
    ]; // prettier-ignore
    for (const [name, url, message] of wrong) {
      it(`is an error for what is ${name}, and nothing half drawn`, async () => {
        if (message) expectConsole(message);
        const finder = await mountFinder(careerWithRules({ url }));
        const errors = collect(document, 'peer-error');
        choose(finder, 'Texas');
        await until(() => hasButton(finder, /^Try again$/), 'for the message');
        expect(hasCard(finder)).to.equal(false);
        expect(errors).to.have.length(1);
      });
    }

    it('says that they are on their way as long as they are, and goes without a word', async () => {
      const data = from('slow', { ms: '300' });
      const finder = await mountFinder(data);
      const errors = collect(document, 'peer-error');
      choose(finder, 'Texas');
      await until(() => /Loading/.test(textOf(status(finder))), 'for word of it');
      const parent = finder.parentElement!;
      finder.remove();
      await finder.updateComplete;
      parent.append(finder);
      await untilCard(finder, 'Texas');
      expect(errors).to.deep.equal([]);
    });
  });

  it('is operable by keyboard, with the focus staying where it is', async () => {
    const finder = await mountFinder(careerWithRules());
    select(finder).focus();
    // The first letter chooses in every engine without opening the list.
    await press('c');
    await untilCard(finder, 'California');
    expect(focused()).to.equal(select(finder));
    await press('ArrowDown');
    await untilCard(finder, 'Alaska');
    expect(finder.jurisdiction).to.equal('US-AK');
    expect(focused()).to.equal(select(finder));
  });

  it('has no fault in what it shows, on a narrow page and a wide one', async () => {
    for (const width of [320, 1024]) {
      await setViewport(width);
      const finder = await mountFinder(careerWithRules());
      await expectAccessible(finder);
      await show(finder, 'Texas');
      await expectAccessible(finder);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    }
  });

  describe('with the built-in career', () => {
    it('has its places and rules in the language of the page, also when that changes', async () => {
      const parent = await fixture<HTMLElement>('<div lang="es"></div>');
      const finder = await mount(FINDER, { parent, attributes: { storage: 'none' } });
      await untilState(finder, 'ready');
      await until(() => select(finder).options.length > 50, 'for the places');
      expect(textOf(part(finder, 'heading'))).to.match(/^Certificación donde trabajes/);
      choose(finder, 'Texas');
      await untilCard(finder, 'Texas');
      expect(wordsOf(finder)).to.match(/Se piden .* horas de clase/);
      expect(select(finder).lang).to.equal('');
      await expectAccessible(finder);
      parent.lang = 'en';
      await until(
        () => hasCard(finder) && /It takes .* of class/.test(wordsOf(finder)),
        'for English',
      );
      expect(chosen(finder)).to.equal('Texas');
      expect(wordsOf(finder)).not.to.match(/ horas /);
      journeyOf(finder.career!.id).update({ jurisdiction: undefined });
    });

    it('speaks English where it does not speak the page’s language', async () => {
      const parent = await fixture<HTMLElement>('<div lang="fr"></div>');
      const finder = await mount(FINDER, { parent, attributes: { storage: 'none' } });
      await until(() => select(finder).options.length > 50, 'for the places');
      expect(one(finder, '.base').lang).to.equal('en');
      expect(wordsOf(finder)).to.include('Where do you want to work?');
    });
  });

  describe('tells of a mistake, and draws nothing of it, when', () => {
    const cases: [string, unknown][] = [
      ['the places are a text', 'Texas'],
      ['a place is missing', [null]],
      ['a place has no name', [{ id: 'US-TX', kind: 'jurisdiction' }]],
      ['a name is an object', [{ id: 'US-TX', title: { en: 'Texas' }, kind: 'jurisdiction' }]],
    ];
    for (const [name, places] of cases) {
      it(name, async () => {
        const finder = document.createElement(FINDER);
        const errors = collect(finder, 'peer-error');
        stub(console, 'error', () => undefined);
        finder.data = sampleCareer({ certification: { url: '/none', places } as never });
        (await fixture('<div></div>')).append(finder);
        await untilState(finder, 'error');
        expect(all(finder, 'select')).to.deep.equal([]);
        await until(() => errors.length === 1, 'for peer-error');
        finder.data = careerWithRules();
        await untilState(finder, 'ready');
      });
    }
  });

  const checklist = (data: CareerPath, options: MountOptions = {}) =>
    mount('peer-step-checklist', { data, ...options });
  const actionsIn = (list: Element) =>
    parts(list, 'step')[1]!.querySelectorAll<HTMLElement>('.actions > li');
  const actionTexts = (list: Element) => [...actionsIn(list)].map(textOf);
  const GENERAL = ['Pick a course.', 'Finish it.', 'Buy a helmet.'];

  describe('with a checklist', () => {
    it('asks for the rules once, whichever of them comes first, and whenever', async () => {
      const asked: string[] = [];
      const original: typeof fetch = stub(window, 'fetch', (input, init) => {
        asked.push(input instanceof Request ? input.url : String(input));
        return original.call(window, input, init);
      });
      const data = careerWithRules();
      const list = await checklist(data, { attributes: { jurisdiction: 'US-TX' } });
      await until(() => actionsIn(list).length === 7, 'for the actions of Texas');
      const finder = await mountFinder(data);
      await untilCard(finder, 'Texas');
      list.remove();
      finder.remove();
      // Each tag of a page may have an object of its own.
      const again = await mountFinder(structuredClone(data));
      await untilCard(again, 'Texas');
      expect(asked).to.have.length(1);
    });

    it('does not have it believe, by a new attempt, that the place has changed', async () => {
      const data = careerWithRules({ url: () => '/fault/status?code=500' });
      const finder = await mountFinder(data);
      choose(finder, 'Texas');
      await until(() => hasButton(finder, /^Try again$/), 'for the message');
      const seen: unknown[] = [];
      const errors = collect(finder, 'peer-error');
      const { journey } = finder;
      const stop = journey!.subscribe(() => seen.push(journey!.state.jurisdiction));
      button(finder, /^Try again$/).click();
      await until(() => errors.length === 1, 'for what came of it');
      stop();
      expect(new Set(seen)).to.deep.equal(new Set(['US-TX']));
    });
  });

  describe('makes of a checklist', () => {
    it('one with that place’s actions, and the general one again', async () => {
      const data = careerWithRules();
      const list = await checklist(data);
      const finder = await mountFinder(data);
      expect(actionTexts(list)).to.deep.equal(GENERAL);
      choose(finder, 'Texas');
      await untilIs(
        () => actionTexts(list)[0],
        'Certified Welder: Complete 47.5 hours of approved training.',
        'it',
      );
      expect(actionTexts(list)).to.have.length(7);
      expect(textOf(parts(list, 'step')[1]!)).to.include('Texas: what is asked for there');
      expect(
        parts(list, 'step')
          .map((it) => textOf(it))
          .join(),
      ).to.include('Visit a shop.');
      choose(finder, 'Choose a place');
      await untilIs(() => actionTexts(list), GENERAL, 'the general actions');
    });

    it('another one only once the rules of the next place are there', async () => {
      const data = careerWithRules();
      const list = await checklist(data, { attributes: { jurisdiction: 'US-TX' } });
      await until(() => actionsIn(list).length === 7, 'for the actions of Texas');
      const seen = new Set<string>();
      const watch = new MutationObserver(() => seen.add(textOf(parts(list, 'step')[1]!)));
      watch.observe(list.shadowRoot!, { subtree: true, childList: true, characterData: true });
      list.jurisdiction = 'US-CA';
      await untilIs(() => actionTexts(list)[1], 'Complete 80 hours of approved training.', 'it');
      watch.disconnect();
      expect(
        [...seen].filter((it) => !/(Texas|California): what is asked for there/.test(it)),
      ).to.deep.equal([]);
    });

    it('one whose ticks stay apart by place, and come back with it', async () => {
      const data = careerWithRules();
      const list = await checklist(data, { attributes: { jurisdiction: 'US-TX' } });
      const boxes = () =>
        [...actionsIn(list)].map((it) => it.querySelector<HTMLInputElement>('input')!.checked);
      const at = (jurisdiction: string | null, count: number) => {
        list.jurisdiction = jurisdiction;
        return until(() => actionsIn(list).length === count, `for ${count} actions`);
      };
      await until(() => actionsIn(list).length === 7, 'for the actions of Texas');
      actionsIn(list)[0]!.querySelector('input')!.click();
      await list.updateComplete;
      expect(boxes()).to.deep.equal([true, false, false, false, false, false, false]);
      await at('US-CA', 3);
      expect(actionTexts(list)[1]).to.equal('Complete 80 hours of approved training.');
      expect(boxes()).to.deep.equal([false, false, false]);
      await at('US-TX', 7);
      expect(boxes()[0]).to.equal(true);
      list.jurisdiction = null;
      await untilIs(() => actionTexts(list), GENERAL, 'the general actions');
      expect(boxes()).to.deep.equal([false, false, false]);
    });

    it('the general one for a place of which nothing is known, and a place’s own after it', async () => {
      const data = careerWithRules();
      const list = await checklist(data, { attributes: { jurisdiction: 'US-TX' } });
      await until(() => actionsIn(list).length === 7, 'for the actions of Texas');
      list.jurisdiction = 'US-AK';
      await untilIs(() => actionTexts(list), GENERAL, 'the general actions');
      const finder = await mountFinder(data);
      await untilCard(finder, 'Alaska');
      list.jurisdiction = 'US-CA';
      await untilIs(() => actionTexts(list)[1], 'Complete 80 hours of approved training.', 'it');
    });

    it('the general one where the rules do not come', async () => {
      const list = await checklist(careerWithRules({ url: () => '/fault/status?code=500' }), {
        attributes: { jurisdiction: 'US-TX' },
      });
      await until(() => list.jurisdiction === 'US-TX', 'for the place');
      await list.updateComplete;
      expect(actionTexts(list)).to.deep.equal(GENERAL);
    });

    it('one that remembers the place by itself', async () => {
      const data = careerWithRules();
      localStorage.setItem(keyOf(data), 'US-CA');
      const list = await checklist(data);
      await untilIs(() => actionTexts(list)[1], 'Complete 80 hours of approved training.', 'it');
    });

    it('one in the career’s language on a page in another', async () => {
      const data = careerWithRules({ career: { lang: 'es' } });
      const list = await checklist(data, { attributes: { lang: 'fr', jurisdiction: 'US-TX' } });
      await untilIs(
        () => actionTexts(list)[0],
        'Certified Welder: Completa 47.5 horas de formación aprobada.',
        'it',
      );
    });
  });

  describe('in a guide', () => {
    const withRules = (): CareerPath => {
      const career = guideCareer();
      return {
        ...career,
        certification: {
          url: answering(JSON.stringify(sampleRules(career.id))),
          step: 'train',
          places: [...PLACES],
        },
      };
    };

    it('takes no sheet of paper before a place is chosen', async () => {
      const guide = await mountGuide({ data: withRules() });
      const place = section(guide, 'certification');
      place.querySelector('button')!.click();
      const finder = await until(() => all<Finder>(guide, FINDER)[0]!, 'for the finder');
      await untilState(finder, 'ready');
      expect(printRulesOf(guide)).to.match(/\.section--choice \{[^}]*display: none/);
      expect(place.matches('.section--choice')).to.equal(true);
      await show(finder, 'Texas');
      await until(() => !place.matches('.section--choice'), 'for paper with a card');
    });

    it('is a button until somebody presses it, and then has the focus', async () => {
      const guide = await mountGuide({ data: withRules() });
      const place = section(guide, 'certification');
      expect(textOf(place)).to.equal('Certification where you want to work Choose a place');
      expect(all(guide, FINDER)).to.deep.equal([]);
      await expectAccessible(guide);
      place.querySelector('button')!.click();
      const finder = await until(() => all<Finder>(guide, FINDER)[0]!, 'for the finder');
      await until(() => focused() === part(finder, 'heading'), 'for the focus on its heading');
      expect(part(finder, 'heading').localName).to.equal('h3');
      await expectAccessible(guide);
    });

    it('refines the guide: the steps, and the levels with their certificates', async () => {
      const guide = await mountGuide({ data: withRules() });
      section(guide, 'certification').querySelector('button')!.click();
      const finder = await until(() => all<Finder>(guide, FINDER)[0]!, 'for the finder');
      await untilState(finder, 'ready');
      const events = collect(guide, 'peer-jurisdiction-select');
      await show(finder, 'Texas');
      expect(events.map((it) => it.jurisdiction), 'heard outside of the guide').to.deep.equal(['US-TX']);
      expect(guide.jurisdiction).to.equal('US-TX');
      await until(
        () => actionsIn(within(guide, 'peer-step-checklist')).length === 7,
        'for the actions of Texas',
      );
      const ladder = within(guide, 'peer-career-ladder');
      await until(() => /Texas: certificates for this level are Certified Welder\./.test(wordsOf(ladder)), 'for the certificate');
      choose(finder, 'California');
      await until(() => actionsIn(within(guide, 'peer-step-checklist')).length === 3 && /80 hours/.test(actionTexts(within(guide, 'peer-step-checklist')).join()), 'for California');
      expect(wordsOf(ladder)).not.to.include('this certificate');
      await untilCard(finder, 'California');
      choose(finder, 'Choose a place');
      await untilIs(() => actionTexts(within(guide, 'peer-step-checklist')), GENERAL, 'the general actions');
      expect(all(guide, FINDER), 'the finder stays').to.have.length(1);
    }); // prettier-ignore

    it('is there at once where a place is remembered or set', async () => {
      const data = withRules();
      localStorage.setItem(keyOf(data), 'US-TX');
      const guide = await mountGuide({ data });
      const finder = await until(() => all<Finder>(guide, FINDER)[0]!, 'for the finder');
      await untilCard(finder, 'Texas');
      const other = await mountGuide({ data: withRules(), attributes: { jurisdiction: 'US-CA' } });
      await untilCard(await until(() => all<Finder>(other, FINDER)[0]!, 'for it'), 'California');
    });

    it('keeps the place where the guide keeps ticks', async () => {
      const data = withRules();
      const guide = await mountGuide({ data, attributes: { storage: 'session' } });
      section(guide, 'certification').querySelector('button')!.click();
      const finder = await until(() => all<Finder>(guide, FINDER)[0]!, 'for the finder');
      await untilState(finder, 'ready');
      await show(finder, 'Texas');
      expect(sessionStorage.getItem(keyOf(data))).to.equal('US-TX');
      expect(localStorage.getItem(keyOf(data))).to.equal(null);
    });

    it('has no section for a career without places', async () => {
      const guide = await mountGuide({ data: guideCareer({ certification: { url: '/none' } }) });
      expect(allFlat(guide, '#certification')).to.deep.equal([]);
    });

    it('has parts of its own that a page can style through the guide', async () => {
      const guide = await mountGuide({ data: withRules(), attributes: { jurisdiction: 'US-TX' } });
      const finder = await until(() => all<Finder>(guide, FINDER)[0]!, 'for the finder');
      await untilCard(finder, 'Texas');
      await compare(finder, 'California');
      const exported = (finder.getAttribute('exportparts') ?? '').split(/\s*,\s*/).map((it) => it.split(':')[0]!.trim());
      const names = all(finder, '[part]').flatMap((it) => [...it.part]).filter((it) => it !== 'base');
      expect([...new Set(names)].filter((it) => !exported.includes(it))).to.deep.equal([]);
    }); // prettier-ignore
  });
});
