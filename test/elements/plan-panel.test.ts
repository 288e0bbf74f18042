import { expect } from 'chai';
import ICAL from 'ical.js';
import type { PropertyDeclarations } from 'lit';
import { PlaceElement } from '../../src/elements/base/place-element.js';
import {
  PlanPanel,
  type PlanCareers,
  type PlanPlaces,
} from '../../src/elements/career-advisor/plan-panel.js';
import { planFromCode, planToCode } from '../../src/export/plan-code.js';
import { advise } from '../../src/model/advice.js';
import type { Place } from '../../src/model/certification.js';
import { addDays } from '../../src/model/plan.js';
import { isMarked } from '../../src/model/progress.js';
import type { SavedPlan } from '../../src/model/saved-plan.js';
import { progressOf } from '../../src/progress/progress-store.js';
import type { StorageKind } from '../../src/progress/storage.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import type { PlaceRules } from '../../src/schema/certification.js';
import { hostStyles } from '../../src/styles/host.styles.js';
import { expectAccessible } from '../support/axe.js';
import { level, step } from '../support/career.js';
import {
  all,
  button,
  collect,
  focused,
  hasButton,
  one,
  parts,
  restoreAll,
  stub,
  textOf,
  wordsOf,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { setViewport } from '../support/page.js';
import { sampleCareer } from '../support/sample-career.js';
import { PLACES } from '../support/sample-rules.js';
import { until } from '../support/until.js';

const inTexas = (career: CareerPath): CareerPath => ({
  ...career,
  steps: career.steps!.map((it) =>
    it.id === 'work' ? { ...it, actions: [{ id: 'us-tx-exam', text: 'Pass the exam.' }] } : it,
  ),
});

const placesOf = (host: PlanHost): PlanPlaces => ({
  choose: (id) => host.journey!.update({ jurisdiction: id }),
  get places() {
    return PLACES;
  },
  get own() {
    return host.own;
  },
});

/** As small an element as can show the plan. */
class PlanHost extends PlaceElement {
  static override styles = [hostStyles, ...PlanPanel.styles];
  static override refines = false;
  static override properties: PropertyDeclarations = { storage: {} };
  storage: StorageKind = 'none';
  answered: number | undefined;
  places: readonly Place[] = PLACES;
  own: PlaceRules | undefined;
  careerFor: PlanCareers['careerFor'] = (career) => Promise.resolve(inTexas(career));
  readonly #panel = new PlanPanel(this, placesOf(this), {
    generalOf: (career) => career,
    careerFor: (career, place) => this.careerFor(career, place),
  });

  protected override renderCareer(career: CareerPath): unknown {
    const { done } = progressOf(this.journey!, this.storage).progress;
    const ticked = new Set(Object.keys(done).filter((id) => isMarked(done, id)));
    return this.#panel.render(career, advise(career, {}, ticked), ticked, this.answered);
  }
}
customElements.define('plan-host', PlanHost);

const welder = (change: Partial<CareerPath> = {}): CareerPath =>
  sampleCareer({
    levels: [level('helper'), level('foreman')],
    steps: [
      step('read', [], {
        actions: [
          { id: 'read-book', text: 'Read it.', hours: { min: 10, max: 10, source: 'handbook' } },
        ],
      }),
      step('work', ['find-shop', 'ask-boss'], { after: ['read'] }),
      step('rest', [], { ongoing: true }),
    ],
    resources: [
      {
        id: 'book',
        title: 'The book',
        url: 'https://example.org/',
        purpose: 'Read',
        steps: ['read'],
      },
    ],
    certification: { url: './rules.json', step: 'work', places: [...PLACES] },
    ...change,
  });

async function mountPlan(data: CareerPath, set: (host: PlanHost) => void = () => undefined) {
  const host = document.createElement('plan-host') as PlanHost;
  host.data = data;
  set(host);
  (await fixture('<div></div>')).append(host);
  await host.updateComplete;
  return host;
}

const field = (host: PlanHost, id: string) => one<HTMLInputElement>(host, `#plan-${id}`);
const status = (host: PlanHost) => textOf(one(host, '#plan-status'));
const titles = (host: PlanHost) => all(host, '[id^=plan-step-]').map(textOf);
const times = (host: PlanHost) => all<HTMLTimeElement>(host, 'time').map((it) => it.dateTime);
const done = (host: PlanHost) => {
  const marks = progressOf(host.journey!, host.storage).progress.done;
  return Object.keys(marks).filter((id) => isMarked(marks, id));
};

async function fill(host: PlanHost, id: string, value: string): Promise<void> {
  const input = field(host, id);
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await host.updateComplete;
}

async function press(host: PlanHost, name: RegExp): Promise<void> {
  button(host, name).click();
  await host.updateComplete;
}

/** The file that pressing the button saves. */
async function saved(host: PlanHost, name: RegExp) {
  const blobs: Blob[] = [];
  const revoked: string[] = [];
  let file = '';
  stub(URL, 'createObjectURL', (object) => `blob:${blobs.push(object as Blob)}`);
  stub(URL, 'revokeObjectURL', (url) => revoked.push(url));
  stub(HTMLAnchorElement.prototype, 'click', function click(this: HTMLAnchorElement) {
    file = this.download;
  });
  button(host, name).click();
  await until(() => revoked.length > 0, 'for the file');
  restoreAll();
  expect(revoked).to.deep.equal(['blob:1']);
  await until(() => status(host) === `Saved: ${file}`, 'for the word on it');
  return { file, type: blobs[0]!.type, text: await blobs[0]!.text() };
}

async function openLoad(host: PlanHost): Promise<void> {
  if (hasButton(host, /^See what/)) return;
  button(host, /^Load a plan$/).click();
  await until(() => hasButton(host, /^See what/), 'for the fields');
}

/** Types a code, or gives a file, and asks what it would change. */
async function look(host: PlanHost, code: string, file?: File): Promise<void> {
  await openLoad(host);
  if (file) {
    const transfer = new DataTransfer();
    transfer.items.add(file);
    field(host, 'file').files = transfer.files;
  }
  field(host, 'code').value = code;
  button(host, /^See what/).click();
  await until(
    () => all(host, '#plan-changes').length > 0 || textOf(one(host, '#plan-fault')) !== '',
    'for what it would change',
  );
}

const planOf = (career: CareerPath, change: Partial<SavedPlan> = {}): SavedPlan => ({
  career: career.id,
  estimates: {},
  done: [],
  skipped: [],
  ...change,
});

describe('The panel of a plan', () => {
  afterEach(restoreAll);

  it('tells what to do, in order, and what goes on beside it', async () => {
    const host = await mountPlan(welder());
    expect(titles(host)).to.deep.equal(['1. Step read', '2. Step work', '1. Step rest']);
    expect(all(host, 'ol')).to.have.length(2);
    const [read, work] = parts(host, 'plan-step').map(textOf);
    expect(read).to.include('Takes about 10 hours').and.include('Read it.').and.include('The book');
    expect(work).to.include('After: Step read').and.not.include('not known');
    expect(times(host)).to.deep.equal([]);
    await fill(host, 'pace', '5');
    expect(textOf(parts(host, 'plan-step')[1]!)).to.include('How long it takes is not known');
  });

  it('is one outline below the element’s heading', async () => {
    const host = await mountPlan(welder(), (it) => (it.headingLevel = 3));
    const outline = all(host, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
    expect(outline).to.deep.equal(['h4', 'h5', 'h6', 'h6', 'h5', 'h6']);
  });

  it('is for everybody to use', async () => {
    const host = await mountPlan(welder(), (it) => (it.answered = 5));
    await fill(host, 'begin', '2026-01-05');
    await press(host, /^Show a code$/);
    await until(() => all(host, 'svg').length > 0, 'for the picture');
    await openLoad(host);
    await expectAccessible(host);
    await look(host, planToCode(planOf(host.career!, { done: ['find-shop'] }), host.career!));
    await expectAccessible(host);
  });

  it('fits on a narrow page', async () => {
    await setViewport(320, 600);
    const host = await mountPlan(welder(), (it) => (it.answered = 5));
    await fill(host, 'begin', '2026-01-05');
    await press(host, /^Show a code$/);
    await until(() => all(host, 'svg').length > 0, 'for the picture');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('has dates once there are a first day and hours a week', async () => {
    const host = await mountPlan(welder());
    await fill(host, 'begin', '2026-01-05');
    expect(times(host)).to.deep.equal(['2026-01-05']);
    await fill(host, 'pace', '10');
    expect(times(host)).to.deep.equal(['2026-01-05', '2026-01-11', '2026-01-12']);
    expect(textOf(all(host, 'time')[1]!)).to.equal('January 11, 2026');
    expect(wordsOf(host)).to.include('All done, at the earliest: January 11, 2026');
    await fill(host, 'begin', '');
    expect(times(host)).to.deep.equal([]);
  });

  it('begins with the time that the person has told of', async () => {
    const host = await mountPlan(welder(), (it) => (it.answered = 9.8));
    expect(field(host, 'pace').value).to.equal('10');
    await fill(host, 'pace', '');
    expect(field(host, 'pace').value).to.equal('');
  });

  for (const answered of [0, Number.NaN, 1e9]) {
    it(`can be saved and read again when that was ${answered}`, async () => {
      const host = await mountPlan(welder(), (it) => (it.answered = answered));
      await press(host, /^Show a code$/);
      await until(() => all(host, 'p.code').length > 0, 'for the code');
      expect(planFromCode(textOf(one(host, 'p.code')), host.career!)).to.have.property('plan');
    });
  }

  it('leaves out a place that is none', async () => {
    const host = await mountPlan(welder(), (it) => (it.jurisdiction = '<b> 7'));
    const { text } = await saved(host, /JSON/);
    expect(JSON.parse(text)).not.to.have.property('place');
  });

  it('takes the person’s own guess where a time is not known', async () => {
    const host = await mountPlan(welder(), (it) => (it.answered = 10));
    expect(all(host, '#plan-guess-work')).to.have.length(0);
    await fill(host, 'begin', '2026-01-05');
    await fill(host, 'guess-work', '20');
    expect(times(host).slice(2)).to.deep.equal(['2026-01-12', '2026-01-25']);
    expect(wordsOf(host)).to.include('All done by: January 25, 2026');
    await fill(host, 'guess-work', '');
    expect(times(host)).to.have.length(3);
  });

  const wrong: [id: string, value: string, message: string][] = [
    ['begin', '1999-12-31', 'Choose a day from 2000 to 2099.'],
    ['pace', '1000', 'Choose from half an hour to 168 hours.'],
    ['pace', '-1', 'Choose from half an hour to 168 hours.'],
    ['guess-work', '0.5', 'Choose from 1 to 4,000 hours.'],
  ];
  for (const [id, value, message] of wrong) {
    it(`says so when ${value} is no ${id}, and keeps what was there`, async () => {
      const host = await mountPlan(welder(), (it) => (it.answered = 10));
      await fill(host, 'begin', '2026-01-05');
      const before = times(host);
      await fill(host, id, value);
      expect(textOf(one(host, `#plan-${id}-wrong`))).to.equal(message);
      expect(field(host, id).ariaInvalid).to.equal('true');
      expect(field(host, id).value).to.equal(value);
      expect(times(host)).to.deep.equal(before);
      await fill(host, id, '');
      expect(textOf(one(host, `#plan-${id}-wrong`))).to.equal('');
    });
  }

  it('follows what is ticked elsewhere', async () => {
    const host = await mountPlan(welder());
    progressOf(host.journey!, 'none').change([{ kind: 'done', id: 'read-book', on: true }]);
    await host.updateComplete;
    expect(titles(host)[0]).to.equal('1. Step work');
    expect(textOf(parts(host, 'plan-step')[0]!)).not.to.include('After');
  });

  it('says when nothing is left', async () => {
    const host = await mountPlan(welder({ steps: [] }));
    expect(wordsOf(host)).to.include('Nothing is left to do');
  });

  describe('speaks Spanish', () => {
    it('in full, with dates as they are written there', async () => {
      const host = await mountPlan(welder({ lang: 'es' }), (it) => {
        it.lang = 'es';
        it.answered = 10;
      });
      await until(() => parts(host, 'plan').length > 0, 'for the words');
      await fill(host, 'begin', '2026-01-05');
      expect(wordsOf(host)).to.include('Tu plan').and.include('Después de: Step read');
      expect(textOf(all(host, 'time')[0]!)).to.equal('5 de enero de 2026');
      expect(hasButton(host, /^Imprimir$/)).to.equal(true);
    });
  });

  describe('is saved', () => {
    it('as a text', async () => {
      const host = await mountPlan(welder());
      const { file, type, text } = await saved(host, /Markdown/);
      expect(file).to.match(new RegExp(`^${host.career!.id}-plan-\\d{4}-\\d\\d-\\d\\d\\.md$`));
      expect(type).to.equal('text/markdown');
      expect(text).to.include('# Plan: Welder').and.include('- [ ] Read it.');
      expect(text).to.include('[The book](<https://example.org/>)');
      expect(text).to.include('This is not legal advice.');
    });

    it('as a file with ids alone, which another device reads', async () => {
      const host = await mountPlan(welder(), (it) => (it.answered = 5));
      await fill(host, 'begin', '2026-01-05');
      progressOf(host.journey!, 'none').change([{ kind: 'done', id: 'find-shop', on: true }]);
      await host.updateComplete;
      const { file, text } = await saved(host, /JSON/);
      expect(file).to.match(/\.json$/);
      expect(JSON.parse(text)).to.deep.equal({
        format: 'peer-career-plan',
        version: 1,
        career: host.career!.id,
        start: '2026-01-05',
        hoursAWeek: 5,
        estimates: {},
        done: ['find-shop'],
        skipped: [],
      });
    });

    it('as a calendar, once there are dates', async () => {
      const host = await mountPlan(welder(), (it) => (it.answered = 10));
      button(host, /calendar/).click();
      await until(() => status(host) !== '', 'for the word on it');
      expect(status(host)).to.include('choose a first day');
      await fill(host, 'begin', '2026-01-05');
      const { file, type, text } = await saved(host, /calendar/);
      expect(file).to.match(/\.ics$/);
      expect(type).to.equal('text/calendar');
      const events = new ICAL.Component(ICAL.parse(text) as unknown as unknown[])
        .getAllSubcomponents('vevent')
        .map((it) => new ICAL.Event(it));
      expect(
        events.map((it) => [it.summary, String(it.startDate), String(it.endDate)]),
      ).to.deep.equal([
        ['Step read', '2026-01-05', '2026-01-12'],
        ['Step work', '2026-01-12', '2026-01-13'],
      ]);
      expect(events[0]!.uid).to.equal(`${host.career!.id}.read.peer-career-widgets`);
    });

    it('not at all, with a word on it, when the browser refuses', async () => {
      const host = await mountPlan(welder());
      stub(URL, 'createObjectURL', () => {
        throw new Error('No files here');
      });
      button(host, /Markdown/).click();
      await until(() => status(host) !== '', 'for the word on it');
      expect(status(host)).to.include('Your plan is still here');
      expect(titles(host)).to.have.length(3);
    });

    it('on the day on which the person lives', async () => {
      const host = await mountPlan(welder());
      const day = (/\d{4}-\d\d-\d\d/.exec((await saved(host, /JSON/)).file) ?? [])[0]!;
      const now = new Date();
      expect([now.getFullYear(), now.getMonth() + 1, now.getDate()].join()).to.equal(
        day.split('-').map(Number).join(),
      );
    });
  });

  describe('is shown as a code', () => {
    it('to type and to scan, and is hidden again', async () => {
      const host = await mountPlan(welder());
      await press(host, /^Show a code$/);
      await until(() => all(host, 'svg').length > 0, 'for the picture');
      const code = textOf(one(host, 'p.code'));
      expect(code).to.equal(planToCode(planOf(host.career!), host.career!));
      const picture = one(host, 'svg');
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.ariaLabel).to.equal('The code as a picture to scan');
      expect(one(host, 'svg path').getAttribute('d')).to.match(/^M\d/);
      await press(host, /^Hide the code$/);
      await until(() => all(host, 'svg').length === 0, 'for the picture to go');
    });
  });

  describe('is loaded', () => {
    it('when the person has seen what it would change, and not before', async () => {
      const host = await mountPlan(welder());
      const events = collect(host, 'peer-step-change');
      const progress = collect(host, 'peer-progress-change');
      const plan = planOf(host.career!, {
        place: 'US-TX',
        start: '2026-01-05',
        hoursAWeek: 10,
        estimates: { work: 20 },
        done: ['read-book', 'us-tx-exam'],
        skipped: ['rest'],
      });
      await look(host, planToCode(plan, host.career!).toLowerCase());
      expect(focused()).to.equal(one(host, '#plan-changes'));
      const words = textOf(one(host, '#plan-load'));
      expect(words).to.include('Place: Texas');
      expect(words).to.include('First day: January 5, 2026').and.include('10 hours a week');
      expect(words).to.include('Your guess, in hours: 20 (Step work)');
      expect(words).to.include('Steps that are not for you: Step rest');
      expect(words).to.match(/Tick 2 actions: Read it. ?Pass the exam\./);
      expect([done(host), events, host.jurisdiction, times(host)]).to.deep.equal([
        [],
        [],
        undefined,
        [],
      ]);

      await press(host, /^Change it$/);
      expect(done(host)).to.have.members(['read-book', 'us-tx-exam']);
      expect(events.map((it) => [it.step, it.action, it.on])).to.deep.equal([
        ['read', 'read-book', true],
        ['work', 'us-tx-exam', true],
        ['rest', null, true],
      ]);
      expect(progress.map((it) => it.doneActions)).to.deep.equal([1]);
      expect(host.jurisdiction).to.equal('US-TX');
      await until(() => focused() === one(host, '#plan'), 'for the focus');
      expect(status(host)).to.equal('Your plan is loaded.');
      expect(titles(host)).to.deep.equal(['1. Step work']);
      expect(times(host)).to.deep.equal(['2026-01-05', '2026-01-18']);
    });

    it('from a file', async () => {
      const one = await mountPlan(welder(), (it) => (it.answered = 5));
      await fill(one, 'begin', '2026-01-05');
      const { file, text } = await saved(one, /JSON/);
      const other = await mountPlan({ ...welder(), id: one.career!.id });
      await look(other, '', new File([text], file));
      await press(other, /^Change it$/);
      expect(field(other, 'begin').value).to.equal('2026-01-05');
      expect(field(other, 'pace').value).to.equal('5');
    });

    it('not at all when the person says so', async () => {
      const host = await mountPlan(welder());
      await look(host, planToCode(planOf(host.career!, { done: ['read-book'] }), host.career!));
      await press(host, /^Leave all/);
      expect(done(host)).to.deep.equal([]);
      expect(status(host)).to.equal('All is as it was.');
      expect(hasButton(host, /^Load a plan$/)).to.equal(true);
    });

    it('without the ticks that the page forbids', async () => {
      const host = await mountPlan(welder());
      host.addEventListener('peer-step-change', (event) => {
        if (event.action === 'find-shop') event.preventDefault();
      });
      const plan = planOf(host.career!, { done: ['read-book', 'find-shop'] });
      await look(host, planToCode(plan, host.career!));
      await press(host, /^Change it$/);
      expect(done(host)).to.deep.equal(['read-book']);
    });

    it('and takes no tick back', async () => {
      const host = await mountPlan(welder());
      progressOf(host.journey!, 'none').change([{ kind: 'done', id: 'ask-boss', on: true }]);
      await look(host, planToCode(planOf(host.career!, { done: ['find-shop'] }), host.career!));
      await press(host, /^Change it$/);
      expect(done(host)).to.have.members(['ask-boss', 'find-shop']);
    });

    it('with a word on what the guide no longer has, and when all is the same', async () => {
      const host = await mountPlan(welder());
      const text = JSON.stringify({
        format: 'peer-career-plan',
        version: 1,
        ...planOf(host.career!, { done: ['gone'], skipped: ['lost'], place: 'US-ZZ' }),
      });
      await look(host, '', new File([text], 'plan.json'));
      const words = textOf(one(host, '#plan-load'));
      expect(words).to.include('There is nothing to change.');
      expect(words).to.include('Left out, since the guide has changed: 3 parts');
      expect(hasButton(host, /^Change it$/)).to.equal(false);
    });

    const faults: [name: string, code: string, file: string | undefined, message: RegExp][] = [
      ['a code with a wrong digit', 'ABCD-EFGH', undefined, /letters or numbers is not right/],
      ['nothing', ' ', undefined, /^Choose a file, or type a code/],
      ['a file that is no plan', '', '{"a": 1}', /not a plan that can be read/],
      [
        'another career',
        '',
        '{"format":"peer-career-plan","version":1,"career":"cook"}',
        /another career/,
      ],
      ['a newer release', '', '{"format":"peer-career-plan","version":9}', /newer release/],
    ];
    for (const [name, code, file, message] of faults) {
      it(`not from ${name}, and says so`, async () => {
        const host = await mountPlan(welder());
        await look(host, code, file === undefined ? undefined : new File([file], 'plan.json'));
        expect(textOf(one(host, '#plan-fault'))).to.match(message);
        expect(field(host, 'code').value).to.equal(code);
        expect(done(host)).to.deep.equal([]);
        const [wrong, right] = file === undefined ? ['code', 'file'] : ['file', 'code'];
        expect(field(host, wrong!).ariaInvalid, wrong).to.equal('true');
        expect(field(host, wrong!).getAttribute('aria-describedby')).to.equal('plan-fault');
        expect(field(host, right!).ariaInvalid, right).to.equal('false');
      });
    }
  });

  describe('from another hand', () => {
    const fileOf = (plan: object) =>
      new File([JSON.stringify({ format: 'peer-career-plan', version: 1, ...plan })], 'plan.json');

    it('ticks nothing that the career does not have', async () => {
      const host = await mountPlan(welder());
      host.careerFor = () => Promise.resolve(host.career!);
      const ids = ['us-junk', 'us-tx-junk', 'us-tx-exam', 'read-book'];
      for (const place of ['us', 'US-TX']) {
        await look(host, '', fileOf(planOf(host.career!, { place, done: ids })));
        expect(textOf(one(host, '#plan-load'))).to.include('Tick 1 action: Read it.');
        await press(host, /^Leave all/);
      }
    });

    it('ticks each action once', async () => {
      const host = await mountPlan(welder());
      const events = collect(host, 'peer-step-change');
      const ids = Array<string>(900).fill('read-book');
      await look(host, '', fileOf(planOf(host.career!, { done: ids })));
      await press(host, /^Change it$/);
      expect(events.length).to.equal(1);
    });

    it('is not even read where it is too large', async () => {
      const host = await mountPlan(welder());
      let reads = 0;
      stub(Blob.prototype, 'text', () => {
        reads += 1;
        return Promise.resolve('');
      });
      await look(host, '', new File([' '.repeat(1_000_001)], 'plan.json'));
      expect(textOf(one(host, '#plan-fault'))).to.match(/not a plan that can be read/);
      expect(reads).to.equal(0);
    });

    it('waits for the rules of its place, and says when they do not come', async () => {
      const host = await mountPlan(welder());
      host.careerFor = () => Promise.reject(new Error('Offline'));
      await look(host, '', fileOf(planOf(host.career!, { place: 'US-TX', done: ['us-tx-exam'] })));
      expect(textOf(one(host, '#plan-fault'))).to.match(/^The rules for its place did not come/);
      expect(done(host)).to.deep.equal([]);
    });

    it('is the one that was given last, a file or a code', async () => {
      const host = await mountPlan(welder());
      await openLoad(host);
      const transfer = new DataTransfer();
      transfer.items.add(fileOf({}));
      field(host, 'file').files = transfer.files;
      field(host, 'code').value = 'ABCD';
      field(host, 'code').dispatchEvent(new Event('input'));
      expect(field(host, 'file').files!.length).to.equal(0);
      field(host, 'file').dispatchEvent(new Event('change'));
      expect(field(host, 'code').value).to.equal('');
    });

    it('is shown anew where the page changes its language', async () => {
      const host = await mountPlan(welder());
      await look(
        host,
        '',
        fileOf(planOf(host.career!, { done: ['read-book'], skipped: ['rest'] })),
      );
      const steps = host.career!.steps!.map((it) => ({
        ...it,
        title: 'Paso',
        actions: it.actions?.map((action) => ({ ...action, text: 'Hazlo.' })),
      }));
      host.data = { ...host.career!, lang: 'es', steps } as CareerPath;
      await until(
        () => /Hazlo\./.test(textOf(one(host, '#plan-load'))),
        'for the words of the other language',
      );
      expect(textOf(one(host, '#plan-load')))
        .not.to.include('Read it.')
        .and.not.include('Step rest');
    });
  });

  it('names who certifies first in the step for it', async () => {
    const host = await mountPlan(welder(), (it) => {
      const board = {
        title: 'Board of Texas',
        url: 'https://example.org/tx',
        source: 's',
        asOf: null,
      };
      const silent = { ...board, title: 'Guild of Texas', url: null };
      it.own = { id: 'US-TX', board: [board, silent] } as PlaceRules;
    });
    expect(wordsOf(host), 'without an address').to.include('Guild of Texas');
    const links = all<HTMLAnchorElement>(host, '#plan-step-work ~ ul a');
    expect(links.map((it) => it.href)).to.deep.equal(['https://example.org/tx']);
  });

  it('says of each field what is wrong with it', async () => {
    const host = await mountPlan(welder());
    await fill(host, 'begin', '1999-01-01');
    await fill(host, 'pace', '999');
    expect([field(host, 'begin').ariaInvalid, field(host, 'pace').ariaInvalid]).to.deep.equal([
      'true',
      'true',
    ]);
    await fill(host, 'pace', '9');
    expect([field(host, 'begin').ariaInvalid, field(host, 'pace').ariaInvalid]).to.deep.equal([
      'true',
      'false',
    ]);
  });

  it('has a code to type where that is too long for a picture', async () => {
    const steps = Array.from({ length: 600 }, (_, i) => step(`s${i}`, [`a${i}`, `b${i}`]));
    const host = await mountPlan(welder({ steps, certification: undefined } as never));
    progressOf(host.journey!, 'none').change(
      steps.map(({ actions }) => ({ kind: 'done', id: actions![0]!.id, on: true })),
    );
    await press(host, /^Show a code$/);
    await until(() => /too long for a picture/.test(wordsOf(host)), 'for the word on it');
    expect(textOf(one(host, 'p.code'))).to.have.length.above(2331);
    expect(all(host, 'svg')).to.deep.equal([]);
  });

  describe('is printed', () => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    const restore = () => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);

    /** Counts instead of opening a window that waits for a person. */
    function countPrints(): () => number {
      let prints = 0;
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        configurable: true,
        get(this: HTMLIFrameElement) {
          const view = own.get!.call(this) as Window;
          view.print = () => (prints += 1);
          return view;
        },
      });
      return () => prints;
    }
    afterEach(() => restore());

    const frame = (host: PlanHost) => one<HTMLIFrameElement>(host, 'iframe');
    async function printed(host: PlanHost): Promise<Document> {
      const prints = countPrints();
      button(host, /^Print$/).click();
      await until(() => prints() === 1, 'for the printer');
      return frame(host).contentDocument!;
    }

    it('alone, in a page of its own, in its own look', async () => {
      const host = await mountPlan(welder());
      const page = await printed(host);
      expect(page.title).to.equal('Plan: Welder');
      expect(page.documentElement.lang).to.equal('en');
      expect([...page.querySelectorAll('h3')].map(textOf)).to.deep.equal(titles(host));
      expect(textOf(page.body)).to.include('Read it.').and.include('This is not legal advice.');
      expect(page.defaultView!.getComputedStyle(page.querySelector('main')!).columnCount).to.equal(
        '2',
      );
      expect(page.querySelector('style, script, [style]')).to.equal(null);
      expect(document.querySelector('iframe.paper')).to.equal(null);
    });

    it('without a trace on the page, and gone when it is on paper', async () => {
      const host = await mountPlan(welder());
      const height = document.documentElement.scrollHeight;
      await printed(host);
      expect(document.documentElement.scrollHeight).to.equal(height);
      expect(frame(host).getBoundingClientRect().width).to.equal(0);
      frame(host).contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(all(host, 'iframe')).to.deep.equal([]);
    });

    it('once at a time', async () => {
      const host = await mountPlan(welder());
      await printed(host);
      restore();
      await printed(host);
      expect(all(host, 'iframe')).to.have.length(1);
    });

    for (const [paper, width, height] of [
      ['A4', 210, 297],
      ['Letter', 215.9, 279.4],
    ] as const) {
      for (const lang of ['en', 'es']) {
        it(`on one page of ${paper}, for all of the built-in career in ${lang}`, async () => {
          const url = `/data/peer-support-specialist/peer-support-specialist.${lang}.json`;
          const data = (await (await fetch(url)).json()) as CareerPath;
          const host = await mountPlan({ ...data, id: `${data.id}-${paper}-${lang}` }, (it) => {
            it.lang = lang;
            it.answered = 5;
          });
          await until(() => parts(host, 'plan').length > 0, 'for the words');
          await fill(host, 'begin', addDays('2026-01-01', 4)!);
          const prints = countPrints();
          button(host, /^(?:Print|Imprimir)$/).click();
          await until(() => prints() === 1, 'for the printer');
          const margins = 24;
          const MM = 96 / 25.4;
          const it = frame(host);
          it.style.cssText = `visibility: visible; inline-size: ${(width - margins) * MM}px; block-size: 10px`;
          // WebKit lays a frame out anew when it comes to it.
          await until(() => it.contentWindow!.innerWidth > 600, 'for the width');
          const { scrollHeight } = it.contentDocument!.documentElement;
          expect(scrollHeight).to.be.at.most((height - margins) * MM);
          expect(scrollHeight).to.be.above(300);
        });
      }
    }
  });
});
