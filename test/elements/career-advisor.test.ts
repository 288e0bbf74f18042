import { expect } from 'chai';
import type { Advise } from '../../src/index.js';
import { journeyOf } from '../../src/journey/journey.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import { expectAccessible } from '../support/axe.js';
import { without } from '../support/career.js';
import { expectConsole } from '../support/console.js';
import {
  ADVISOR,
  all,
  button,
  collect,
  expectNothingShown,
  focused,
  freshKey,
  hasButton,
  mount,
  one,
  part,
  parts,
  restoreAll,
  stub,
  textOf,
  untilState,
  wordsOf,
  type MountOptions,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { allFlat, guideCareer, mountGuide, section, within } from '../support/guide.js';
import { press, setViewport, type } from '../support/page.js';
import { sampleAdvisor } from '../support/sample-advisor.js';
import { sampleCareer } from '../support/sample-career.js';
import { careerWithRules } from '../support/sample-rules.js';
import { until } from '../support/until.js';

type Advisor = HTMLElementTagNameMap[typeof ADVISOR];
type Given = string | readonly string[] | null;

const mountAdvisor = (data: CareerPath, options: MountOptions = {}): Promise<Advisor> =>
  mount(ADVISOR, { data, ...options });

const keyOf = ({ id }: CareerPath) => `peer-career:${id}:answers`;
const question = (advisor: Element) => textOf(one(advisor, '#question'));
const isAsked = (advisor: Element, text: RegExp) =>
  until(
    () => all(advisor, '#question').some((it) => text.test(textOf(it)) && focused() === it),
    `for the question ${String(text)} with the focus on it`,
  );
const untilResult = (advisor: Element) =>
  until(
    () => focused() === all(advisor, '#where')[0] && hasButton(advisor, /^(Erase|Borrar)/),
    'for the result with the focus on it, and the person’s own part below it',
  );

/** Puts an answer into the form as a person does; null: nothing. */
async function give(advisor: Advisor, answer: Given): Promise<void> {
  await advisor.updateComplete;
  const select = all<HTMLSelectElement>(advisor, 'form select')[0];
  if (select) {
    await until(() => select.options.length > 1, 'for the places');
    select.value = (answer as string | null) ?? '';
  }
  for (const field of all<HTMLInputElement>(advisor, 'form input')) {
    if (field.type === 'text') field.value = (answer as string | null) ?? '';
    else field.checked = [answer ?? []].flat().includes(field.value);
  }
}

async function answer(advisor: Advisor, given: Given): Promise<void> {
  await give(advisor, given);
  const before = all(advisor, '#question')[0] && question(advisor);
  button(advisor, /^(Next|See where I stand|Siguiente|Ver dónde estoy)$/).click();
  await until(
    () => parts(advisor, 'result').length > 0 || question(advisor) !== before,
    'for what comes next',
  );
}

/** Begins, and answers all questions. */
async function walk(advisor: Advisor, ...answers: Given[]): Promise<void> {
  button(advisor, /^(Begin|Empezar)$/).click();
  await until(() => all(advisor, 'form').length > 0, 'for the first question');
  for (const given of answers) await answer(advisor, given);
  await untilResult(advisor);
}

const WELDER: Given[] = ['yes', null, ['steel'], '6', '4'];
const NEWCOMER: Given[] = ['no', null, [], '0', null];

const requirement = (advisor: Element, name: RegExp) =>
  parts(advisor, 'requirement').find((it) => name.test(textOf(it)))!;
const actions = (advisor: Element) =>
  parts(advisor, 'action').map((it) => textOf(it.querySelector('b')!));
const stored = () =>
  [localStorage, sessionStorage].flatMap((area) =>
    Object.keys(area).map((key) => `${key}=${area.getItem(key)}`),
  );

describe('peer-career-advisor', () => {
  const clear = () => {
    localStorage.clear();
    sessionStorage.clear();
  };
  beforeEach(clear);
  afterEach(() => {
    restoreAll();
    clear();
  });

  describe('the conversation', () => {
    it('begins with what it is, and where answers stay', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      expect(textOf(part(advisor, 'heading'))).to.equal('Where you stand, and what comes next: Welder'); // prettier-ignore
      expect(wordsOf(advisor)).to.include('Your answers stay on this page');
      expect(all(advisor, 'form')).to.deep.equal([]);
      await expectAccessible(advisor);
    });

    it('can be had with the keyboard alone', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      const events = collect(document, 'peer-advice');
      button(advisor, /^Begin$/).focus();
      await press('Enter');
      await isAsked(advisor, /^Did you learn/);
      expect(wordsOf(advisor)).to.include('Question 1 of 5');
      await press('Tab');
      await press('Space');
      await press('ArrowDown');
      await press('Enter');
      await isAsked(advisor, /^Where/);
      await until(() => all(advisor, 'option').length > 1, 'for the places');
      await press('Tab');
      await press('T');
      await press('Tab');
      await press('Enter');
      await isAsked(advisor, /^Which masks/);
      await press('Tab');
      await press('Tab');
      await press('Space');
      await press('Enter');
      await isAsked(advisor, /^How long/);
      await press('Tab');
      await type('6');
      await press('Enter');
      await isAsked(advisor, /^How much time/);
      await press('Tab');
      await type('2,5');
      await press('Enter');
      await untilResult(advisor);
      expect(textOf(part(advisor, 'rung'))).to.equal('Certified Welder');
      expect(advisor.jurisdiction).to.equal('US-TX');
      await until(() => events.length > 0, 'for peer-advice');
      expect(events.map(({ level }) => level)).to.deep.equal(['welder']);
    });

    it('has each kind of question without a fault', async () => {
      await setViewport(320);
      const advisor = await mountAdvisor(careerWithRules());
      button(advisor, /^Begin$/).click();
      for (const [i, given] of [...WELDER].entries()) {
        await until(() => wordsOf(advisor).includes(`Question ${i + 1} of 5`), `for ${i}`);
        await expectAccessible(advisor);
        for (const it of all(advisor, 'button, .option, select, input:not(.option *)')) {
          expect(it.getBoundingClientRect().height, textOf(it)).to.be.at.least(43.9);
        }
        await answer(advisor, given);
      }
      await untilResult(advisor);
      await expectAccessible(advisor);
    });

    it('lets one skip all of it', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      button(advisor, /^Begin$/).click();
      for (let i = 1; i <= 5; i += 1) {
        await until(() => wordsOf(advisor).includes(`Question ${i} of 5`), `for question ${i}`);
        button(advisor, /^Skip$/).click();
      }
      await untilResult(advisor);
      expect(textOf(part(advisor, 'rung'))).to.equal('At the start of the path');
      expect(textOf(requirement(advisor, /^A course/))).to.include('Not known yet');
      await expectAccessible(advisor);
    });

    it('goes back without losing answers, and forgets the one that is skipped', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      button(advisor, /^Begin$/).click();
      await isAsked(advisor, /^Did you/);
      await answer(advisor, 'yes');
      button(advisor, /^Skip$/).click();
      await isAsked(advisor, /^Which/);
      await give(advisor, ['paper']);
      button(advisor, /^Back$/).click();
      await isAsked(advisor, /^Where/);
      button(advisor, /^Back$/).click();
      await isAsked(advisor, /^Did you/);
      const checked = () => all<HTMLInputElement>(advisor, 'input:checked').map(({ value }) => value); // prettier-ignore
      expect(checked()).to.deep.equal(['yes']);
      await answer(advisor, 'yes');
      await answer(advisor, null);
      await isAsked(advisor, /^Which/);
      expect(checked(), 'what was not sent').to.deep.equal(['paper']);
      button(advisor, /^Skip$/).click();
      await isAsked(advisor, /^How long/);
      button(advisor, /^Back$/).click();
      await isAsked(advisor, /^Which/);
      expect(checked()).to.deep.equal([]);
      button(advisor, /^Back$/).click();
      await isAsked(advisor, /^Where/);
      button(advisor, /^Back$/).click();
      await isAsked(advisor, /^Did you/);
      button(advisor, /^Back$/).click();
      await until(() => hasButton(advisor, /^Begin$/), 'for the beginning');
      expect(focused()).to.equal(part(advisor, 'heading'));
    });

    it('forgets the place that is skipped', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data, { attributes: { 'share-answers': '' } });
      const events = collect(document, 'peer-advice');
      button(advisor, /^Begin$/).click();
      await isAsked(advisor, /^Did you/);
      await answer(advisor, 'yes');
      await answer(advisor, 'US-TX');
      expect(advisor.jurisdiction).to.equal('US-TX');
      expect(wordsOf(advisor), 'while somebody answers').to.include('receives your answers');
      button(advisor, /^Back$/).click();
      await isAsked(advisor, /^Where/);
      button(advisor, /^Skip$/).click();
      await isAsked(advisor, /^Which/);
      expect(advisor.jurisdiction).to.equal(undefined);
      for (const given of [['steel'], '6', '4']) await answer(advisor, given);
      await until(() => events.length > 0, 'for peer-advice');
      expect(events[0]!.answers).not.to.have.property('place');
    });

    it('takes no boxes for none of them when somebody goes back', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      button(advisor, /^Begin$/).click();
      await isAsked(advisor, /^Did you/);
      for (const given of ['yes', null]) await answer(advisor, given);
      button(advisor, /^Skip$/).click();
      await isAsked(advisor, /^How long/);
      button(advisor, /^Back$/).click();
      await isAsked(advisor, /^Which/);
      button(advisor, /^Back$/).click();
      await isAsked(advisor, /^Where/);
      await answer(advisor, null);
      button(advisor, /^Skip$/).click();
      await isAsked(advisor, /^How long/);
      button(advisor, /^Back$/).click();
      await isAsked(advisor, /^Which/);
      button(advisor, /^Back$/).click();
      await isAsked(advisor, /^Where/);
      // On over the question by its own button would answer it: back to the first, and skip on.
      for (let i = 0; i < 4; i++) {
        const asked = question(advisor);
        button(advisor, /^Skip$/).click();
        await until(
          () => parts(advisor, 'result').length > 0 || question(advisor) !== asked,
          'for what comes next',
        );
      }
      await untilResult(advisor);
      expect(textOf(requirement(advisor, /^A mask/))).to.include('Not known yet');
    });

    for (const [wrong, message] of [
      ['1e2', /^Write a number here/],
      ['1,000', /^Write a number here/],
      ['many', /^Write a number/],
      ['-1', /^Write a number/],
      ['1/2', /^Write a number/],
      ['200', /^Write a number up to 168,/],
    ] as const) {
      it(`says what is wrong with “${wrong}” hours a week, and keeps it`, async () => {
        const advisor = await mountAdvisor(careerWithRules());
        button(advisor, /^Begin$/).click();
        await isAsked(advisor, /^Did you/);
        for (const given of WELDER.slice(0, 4)) await answer(advisor, given);
        await isAsked(advisor, /^How much/);
        await give(advisor, wrong);
        button(advisor, /^See where/).click();
        const input = one<HTMLInputElement>(advisor, 'input');
        await until(() => focused() === input, 'for the focus on the field');
        expect(input.value).to.equal(wrong);
        expect(textOf(part(advisor, 'fault'))).to.match(message);
        expect(input.getAttribute('aria-invalid')).to.equal('true');
        expect(input.getAttribute('aria-describedby')).to.include('fault');
        await expectAccessible(advisor);
        await give(advisor, '3.5');
        button(advisor, /^See where/).click();
        await untilResult(advisor);
      });
    }
  });

  describe('the result', () => {
    it('says where one is and why, in words, and with the source', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      await walk(advisor, ...WELDER);
      expect(textOf(part(advisor, 'rung'))).to.equal('Certified Welder');
      const text = textOf(requirement(advisor, /^Five years/));
      expect(text).to.include('You have this');
      expect(text).to.include('How long have you welded? years: 6');
      expect(text).to.include('From: Pay Statistics');
      const masked = requirement(advisor, /^A mask/);
      expect(textOf(masked)).to.include('Which masks do you have? One of steel');
      expect(masked.querySelector('a')!.href).to.equal('https://example.org/handbook');
      expect(textOf(one(advisor, '#ahead'))).to.equal('What the next rung asks for: Shop Foreman');
      expect(textOf(requirement(advisor, /^Twenty/))).to.include('Still ahead');
      expect(wordsOf(advisor)).not.to.match(/eligible|qualif|fail|percent|%|score/i);
    });

    it('names what counts, what to do, for how long, and the pay', async () => {
      const data = careerWithRules();
      const timed = {
        ...data,
        steps: data.steps!.map((step) => ({
          ...step,
          actions: (step.actions ?? []).map((action) =>
            action.id === 'pick-course'
              ? { ...action, hours: { min: 8, max: 10, source: 'handbook' } }
              : action,
          ),
        })),
        resources: [
          {
            id: 'list',
            title: 'All courses',
            url: 'https://example.org/courses',
            purpose: 'Find one near you.',
            steps: ['train'],
          },
        ],
      };
      const advisor = await mountAdvisor(timed);
      await walk(advisor, 'no', null, ['steel'], '0', '4');
      expect(actions(advisor)).to.deep.equal(['Pick a course.', 'Finish it.', 'Visit a shop.']);
      const [first, second] = parts(advisor, 'action').map(textOf);
      expect(first).to.include('About 2 to 3 weeks at your hours a week');
      expect(first).to.include('All courses');
      expect(first).to.include('Part of: Get training');
      expect(second, 'named once').not.to.include('All courses');
      expect(wordsOf(advisor)).to.include('Where no time is named, it is not known here');
      const strengths = one(advisor, '#counts').parentElement!.querySelectorAll('li');
      expect([...strengths].map(textOf)).to.deep.equal(['Your hands.', 'Your mask of steel.']);
      expect(textOf(one(advisor, 'dl'))).to.equal('The next rung $31,200–$41,600 a year');
      expect(wordsOf(advisor)).to.include('Source: The Welding Handbook, Welding Board');
    });

    it('lets one answer later what was skipped, and comes back', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      await walk(advisor, 'yes', null, ['steel'], null, null);
      const open = requirement(advisor, /^Five years/);
      expect(textOf(open)).to.include('You skipped: How long have you welded?');
      open.querySelector('button')!.click();
      await isAsked(advisor, /^How long/);
      await answer(advisor, '7');
      await untilResult(advisor);
      expect(textOf(part(advisor, 'rung'))).to.equal('Certified Welder');
    });

    it('changes with the answers', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      await walk(advisor, ...NEWCOMER);
      button(advisor, /^Change my answers$/).click();
      await isAsked(advisor, /^Did you/);
      for (const given of WELDER) await answer(advisor, given);
      await untilResult(advisor);
      expect(textOf(part(advisor, 'rung'))).to.equal('Certified Welder');
    });

    it('has nothing above the top', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      await walk(advisor, 'yes', null, ['steel'], '30', null);
      expect(textOf(part(advisor, 'rung'))).to.equal('Shop Foreman');
      expect(all(advisor, '#ahead')).to.deep.equal([]);
      expect(wordsOf(advisor)).to.include('This is the top of the path.');
    });

    it('marks the rung in ladder and chart, and nowhere before the first', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      const ladder = await mount('peer-career-ladder', { data });
      const chart = await mount('peer-salary-chart', { data });
      await walk(advisor, ...WELDER);
      await until(() => ladder.here === 'welder', 'for the mark');
      for (const it of [ladder, chart]) {
        await it.updateComplete;
        expect(textOf(one(it, '.here'))).to.equal('You are here');
      }
      button(advisor, /^Change/).click();
      await isAsked(advisor, /^Did you/);
      for (const given of NEWCOMER) await answer(advisor, given);
      await until(() => ladder.here === undefined, 'for the mark to go');
    });
  });

  describe('in a place', () => {
    it('shares the place, and tells the page', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      const finder = await mount('peer-certification-finder', { data });
      const events = collect(document, 'peer-jurisdiction-select');
      await walk(advisor, 'yes', 'US-TX', ['steel'], '6', '4');
      expect(finder.jurisdiction).to.equal('US-TX');
      expect(events.map(({ jurisdiction }) => jurisdiction)).to.deep.equal(['US-TX']);
      expect(stored(), 'kept by nobody').to.deep.equal([]);
    });

    it('says what its rules say, with their source and age, and names its board first', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      await walk(advisor, 'no', 'US-TX', [], '1', '4');
      const schooled = () => textOf(requirement(advisor, /^A course/));
      await until(() => /In Texas/.test(schooled()), 'for the rules');
      expect(schooled()).to.include(
        'In Texas: Certified Welder: Complete 47.5 hours of approved training. From: The welding code (as of March 2024)',
      );
      expect(schooled()).to.include('In Texas: Certified Foreman: Complete 41 hours');
      expect(actions(advisor)).to.deep.equal([
        'Certified Welder: Complete 47.5 hours of approved training.',
        'Certified Foreman: Complete 41 hours of approved training.',
        'Do 2,000 hours of peer work.',
      ]);
      const [training, , work] = parts(advisor, 'action').map(textOf);
      expect(training).to.include('About 12 weeks at your hours a week');
      expect(training).to.include('Texas Welding Board');
      expect(work).to.include('About 10 years at your hours a week');
      await expectAccessible(advisor);
    });

    it('says where nothing is known, and takes no rules where there are none', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      await walk(advisor, 'yes', 'US-CA', ['steel'], '1', null);
      const practised = () => textOf(requirement(advisor, /^Five years/));
      await until(() => /Not known here for California\. Ask the board\./.test(practised()), 'for California'); // prettier-ignore
    });

    it('takes the place that is chosen already', async () => {
      const advisor = await mountAdvisor(careerWithRules(), {
        attributes: { jurisdiction: 'US-CA' },
      });
      button(advisor, /^Begin$/).click();
      await isAsked(advisor, /^Did you/);
      await answer(advisor, 'yes');
      await until(() => one<HTMLSelectElement>(advisor, 'select').value === 'US-CA', 'for it');
    });

    it('asks for no rules before a place is chosen', async () => {
      const asked: string[] = [];
      const original: typeof fetch = stub(window, 'fetch', (input, init) => {
        asked.push(input instanceof Request ? input.url : String(input));
        return original.call(window, input, init);
      });
      const advisor = await mountAdvisor(careerWithRules());
      await walk(advisor, ...WELDER);
      expect(asked).to.deep.equal([]);
      button(advisor, /^Change/).click();
      await isAsked(advisor, /^Did you/);
      for (const given of ['yes', 'US-TX', [], '1', '4']) await answer(advisor, given);
      await until(() => /In Texas/.test(wordsOf(advisor)), 'for the rules');
      expect(asked).to.have.length(1);
    });

    it('names the board for what its rules are about, whatever step that is in', async () => {
      const data = careerWithRules();
      const course = await mountAdvisor({
        ...data,
        certification: { ...data.certification!, step: 'inspect' },
      } as CareerPath);
      await walk(course, 'no', 'US-TX', [], '1', '4');
      await until(() => /Texas Welding Board/.test(wordsOf(course)), 'for the board');
      expect(actions(course)[0], 'no action of the place').not.to.include('approved training');
      const [first] = parts(course, 'action').map(textOf);
      expect(first).to.include('Texas Welding Board');
    });

    it('tells anew what a place that is chosen elsewhere makes of it', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      const signals: AbortSignal[] = [];
      advisor.advise = (_answers, _career, _advice, { signal }) => {
        signals.push(signal);
        return new Promise<string>(() => undefined);
      };
      const events = collect(document, 'peer-advice');
      await walk(advisor, 'no', null, [], '1', '4');
      await until(() => events.length === 1, 'for the first result');
      await until(() => hasButton(advisor, /^Ask this website/), 'for the offer');
      button(advisor, /^Ask this website/).click();
      await until(() => signals.length === 1, 'for the assistant');
      journeyOf(data.id).update({ jurisdiction: 'US-TX' });
      await until(() => events.length === 2, 'for the second');
      expect(events[1]!.actions[0]).to.equal('us-tx-cw-training');
      expect(signals[0]!.aborted).to.equal(true);
    });

    for (const [name, leave] of [
      ['goes back to the beginning', /^(Change my answers|Back)$/],
      ['erases everything', /^Erase everything$/],
    ] as const) {
      it(`tells nobody anything once the person ${name} while the rules are on their way`, async () => {
        let go: () => void = () => undefined;
        const original: typeof fetch = stub(window, 'fetch', async (...given) => {
          await new Promise<void>((resolve) => (go = resolve));
          return original.call(window, ...given);
        });
        const data = careerWithRules();
        const advisor = await mountAdvisor(data);
        const events = collect(document, 'peer-advice');
        await walk(advisor, 'yes', 'US-TX', ['steel'], '6', '4');
        while (!hasButton(advisor, /^Begin$/)) {
          button(advisor, leave).click();
          await advisor.updateComplete;
        }
        go();
        await until(() => /Begin/.test(wordsOf(advisor)), 'for the beginning');
        await mountAdvisor(careerWithRules());
        expect(events).to.deep.equal([]);
        expect(journeyOf(data.id).state.here).to.equal(undefined);
      });
    }

    it('says that the rules did not come, and tries again', async () => {
      const file = '/data/peer-support-specialist/certification.en.json';
      const data = careerWithRules({
        career: { id: 'peer-support-specialist' },
        url: () => `/fault/flaky?fails=1&key=${freshKey()}&file=${file}`,
      });
      const advisor = await mountAdvisor(data);
      const errors = collect(document, 'peer-error');
      await walk(advisor, 'no', 'US-TX', [], '1', '4');
      await until(() => hasButton(advisor, /^Try again$/), 'for the message');
      expect(textOf(part(advisor, 'error'))).to.equal('This career guide could not be loaded just now.'); // prettier-ignore
      expect(errors).to.have.length(1);
      expect(parts(advisor, 'action'), 'the rest is there').to.have.length(3);
      await expectAccessible(advisor);
      button(advisor, /^Try again$/).click();
      await until(() => /In Texas/.test(wordsOf(advisor)), 'for the rules');
      expect(hasButton(advisor, /^Try again$/)).to.equal(false);
      expect(focused()).to.equal(one(advisor, '#where'));
      await until(() => /approved training/.test(actions(advisor)[0]!), 'for what Texas asks');
      journeyOf(data.id).update({ jurisdiction: undefined, here: undefined });
    });
  });

  describe('the checklist', () => {
    it('is ticked by one button, never without it', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      const list = await mount('peer-step-checklist', { data });
      const changes = collect(document, 'peer-step-change');
      const sums = collect(document, 'peer-progress-change');
      const ticked = () =>
        all<HTMLInputElement>(list, 'input:checked').map((it) => textOf(it.closest('label')!));
      await walk(advisor, ...WELDER);
      expect(ticked()).to.deep.equal([]);
      button(advisor, /^Tick 2 actions in the checklist that you have done already$/).click();
      await until(() => ticked().length === 2, 'for the ticks');
      expect(ticked()).to.deep.equal(['Visit a shop.', 'Finish it.']);
      expect(changes.map(({ step, action, on }) => [step, action, on])).to.deep.equal([
        ['look', 'visit-shop', true],
        ['train', 'finish-course', true],
      ]);
      expect(sums.map(({ doneActions }) => doneActions)).to.deep.equal([2]);
      await until(() => focused() === one(advisor, '#notice'), 'for the focus');
      expect(textOf(one(advisor, '#notice'))).to.equal('Ticked in the checklist.');
      expect(hasButton(advisor, /^Tick/)).to.equal(false);
    });

    it('stays as it is where the page says no', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      await walk(advisor, ...WELDER);
      advisor.addEventListener('peer-step-change', (event) => {
        if (event.action === 'visit-shop') event.preventDefault();
      });
      button(advisor, /^Tick 2/).click();
      await until(() => hasButton(advisor, /^Tick 1 action /), 'for the other one');
    });

    it('counts what is ticked there', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      const list = await mount('peer-step-checklist', { data });
      await walk(advisor, ...NEWCOMER);
      expect(actions(advisor)[0]).to.equal('Pick a course.');
      all<HTMLInputElement>(list, 'input').find((it) => /Pick a course/.test(textOf(it.closest('label')!)))!.click(); // prettier-ignore
      await until(() => actions(advisor)[0] === 'Finish it.', 'for the next action');
    });
  });

  describe('answers', () => {
    it('are written nowhere and told to nobody', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      const told: Event[] = [];
      const names = ['peer-advice', 'peer-load', 'peer-level-select', 'peer-step-change'] as const;
      for (const name of names) document.addEventListener(name, (event) => told.push(event), { once: true }); // prettier-ignore
      const address = location.href;
      await walk(advisor, ...WELDER);
      await until(() => told.length > 0, 'for peer-advice');
      expect(stored()).to.deep.equal([]);
      expect(document.cookie).to.equal('');
      expect(location.href).to.equal(address);
      const [event] = told as HTMLElementEventMap['peer-advice'][];
      expect([event!.level, event!.actions, event!.answers]).to.deep.equal([
        'welder',
        ['ask-welder', 'pick-course', 'buy-helmet'],
        undefined,
      ]);
      expect(event!.bubbles && event!.composed).to.equal(true);
    });

    it('are in the event where the page set share-answers, and the person is told', async () => {
      const advisor = await mountAdvisor(careerWithRules(), {
        attributes: { 'share-answers': '' },
      });
      const events = collect(document, 'peer-advice');
      expect(wordsOf(advisor)).to.include('This website receives your answers');
      await walk(advisor, ...WELDER);
      await until(() => events.length > 0, 'for peer-advice');
      expect(events[0]!.answers).to.deep.equal({
        school: 'yes',
        masks: ['steel'],
        years: 6,
        time: 4,
      });
      expect(wordsOf(advisor)).to.include('This website receives your answers');
      expect(wordsOf(advisor)).not.to.include('sent nowhere');
    });

    it('are kept when the person says so, and there again', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      await walk(advisor, ...WELDER);
      button(advisor, /^Keep my answers in this browser$/).click();
      await until(() => /are kept in this browser/.test(wordsOf(advisor)), 'for what is kept');
      await until(() => focused() === one(advisor, '#keeping'), 'for the focus');
      expect(stored()).to.have.length(1);
      expect(JSON.parse(localStorage.getItem(keyOf(data))!)).to.deep.equal({
        school: 'yes',
        masks: ['steel'],
        years: 6,
        time: 4,
      });
      advisor.remove();
      journeyOf(data.id).update({ here: undefined });
      const events = collect(document, 'peer-advice');
      const again = await mountAdvisor(data);
      expect(textOf(part(again, 'rung'))).to.equal('Certified Welder');
      await until(() => journeyOf(data.id).state.here === 'welder', 'for the mark');
      expect(events, 'nobody answered').to.deep.equal([]);
      button(again, /^Change/).click();
      await isAsked(again, /^Did you/);
      for (const given of NEWCOMER) await answer(again, given);
      expect(JSON.parse(localStorage.getItem(keyOf(data))!)).to.include({ school: 'no', years: 0 });
    });

    it('bring back the place with them', async () => {
      const data = careerWithRules();
      localStorage.setItem(keyOf(data), JSON.stringify({ school: 'yes', place: 'US-TX' }));
      const advisor = await mountAdvisor(data);
      await until(() => /In Texas/.test(wordsOf(advisor)), 'for the rules');
      expect(advisor.jurisdiction).to.equal('US-TX');
    });

    for (const [name, text] of [
      ['rubbish', 'rubbish'],
      ['no answers', '5'],
      ['answers to other questions', '{"school":"maybe","masks":["gold"],"years":-1,"x":1}'],
    ]) {
      it(`that were kept as ${name} are none`, async () => {
        const data = careerWithRules();
        localStorage.setItem(keyOf(data), text!);
        const advisor = await mountAdvisor(data);
        expect(wordsOf(advisor)).not.to.include('Certified Welder');
        expect(wordsOf(advisor)).to.match(/Begin|At the start of the path/);
      });
    }

    it('are erased with all that came of them, but for the ticks', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      const ladder = await mount('peer-career-ladder', { data });
      await walk(advisor, 'yes', 'US-TX', ['steel'], '6', '4');
      button(advisor, /^Tick/).click();
      button(advisor, /^Keep/).click();
      await until(() => !hasButton(advisor, /^Keep/), 'for what is kept');
      localStorage.setItem(`peer-career:${data.id}:place`, 'US-TX');
      const places = collect(document, 'peer-jurisdiction-select');
      expect(wordsOf(advisor)).to.include(
        'This erases your answers, your place and where you are. Ticks in the checklist stay.',
      );
      button(advisor, /^Erase everything$/).click();
      await until(() => hasButton(advisor, /^Begin$/), 'for the beginning');
      await until(() => focused() === one(advisor, '#notice'), 'for the focus');
      expect(textOf(one(advisor, '#notice'))).to.include('have been erased');
      expect(localStorage.getItem(keyOf(data))).to.equal(null);
      expect(localStorage.getItem(`peer-career:${data.id}:place`)).to.equal(null);
      expect([ladder.here, ladder.jurisdiction]).to.deep.equal([undefined, undefined]);
      expect(places.map(({ jurisdiction }) => jurisdiction)).to.deep.equal([null]);
      expect(localStorage.getItem(`peer-career:${data.id}:progress`)).to.include('visit-shop');
      button(advisor, /^Begin$/).click();
      await isAsked(advisor, /^Did you/);
      expect(all(advisor, 'input:checked')).to.deep.equal([]);
    });

    it('are not for the page to keep, which keeps ticks itself', async () => {
      const texts: string[] = [];
      const storage = {
        read: () => null,
        write: (text: string) => void texts.push(text),
        subscribe: () => () => undefined,
      };
      const advisor = await mountAdvisor(careerWithRules());
      Object.assign(advisor, { storage: { ...storage, place: storage } });
      await advisor.updateComplete;
      await walk(advisor, ...WELDER);
      expect(hasButton(advisor, /^Keep/)).to.equal(false);
      expect(texts.join()).not.to.include('steel');
      expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    });

    it('are kept for the tab with storage="session", and not at all with "none"', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data, { attributes: { storage: 'session' } });
      await walk(advisor, ...WELDER);
      button(advisor, /^Keep/).click();
      expect(sessionStorage.getItem(keyOf(data))).to.include('steel');
      expect(localStorage.length).to.equal(0);
      const other = await mountAdvisor(careerWithRules(), { attributes: { storage: 'none' } });
      await walk(other, ...WELDER);
      expect(hasButton(other, /^Keep/)).to.equal(false);
      expect(hasButton(other, /^Erase everything$/)).to.equal(true);
    });

    it('stay on the page where the browser keeps nothing, and the person is told', async () => {
      stub(Storage.prototype, 'setItem', () => {
        throw new DOMException('Full', 'QuotaExceededError');
      });
      const advisor = await mountAdvisor(careerWithRules());
      await walk(advisor, ...WELDER);
      button(advisor, /^Keep/).click();
      await until(() => /would not keep your answers/.test(wordsOf(advisor)), 'for the message');
    });

    it('are kept once there is room, and none that are older stay where there is none', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      await walk(advisor, ...WELDER);
      button(advisor, /^Keep/).click();
      await until(() => /are kept in this browser/.test(wordsOf(advisor)), 'for what is kept');
      stub(Storage.prototype, 'setItem', () => {
        throw new DOMException('Full', 'QuotaExceededError');
      });
      button(advisor, /^Change/).click();
      await isAsked(advisor, /^Did you/);
      for (const given of NEWCOMER) await answer(advisor, given);
      await untilResult(advisor);
      expect(wordsOf(advisor)).to.include('would not keep your answers');
      expect(localStorage.getItem(keyOf(data))).to.equal(null);
      button(advisor, /^Erase everything$/).click();
      await until(() => hasButton(advisor, /^Begin$/), 'for the beginning');
      await walk(advisor, ...WELDER);
      expect(wordsOf(advisor)).not.to.include('would not keep your answers');
    });

    it('that one advisor keeps are not written over by another one, nor half-way', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      const other = await mountAdvisor(data);
      await walk(advisor, ...WELDER);
      button(advisor, /^Keep/).click();
      await until(() => !hasButton(advisor, /^Keep/), 'for what is kept');
      const kept = localStorage.getItem(keyOf(data));
      await walk(other, ...NEWCOMER);
      expect(localStorage.getItem(keyOf(data))).to.equal(kept);
      expect(hasButton(other, /^Keep/)).to.equal(true);
      button(advisor, /^Change/).click();
      await isAsked(advisor, /^Did you/);
      button(advisor, /^Skip$/).click();
      await isAsked(advisor, /^Where/);
      expect(localStorage.getItem(keyOf(data)), 'half-way').to.equal(kept);
    });

    it('are erased in all advisors of the page, and in another tab', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      const other = await mountAdvisor(data);
      await walk(other, ...NEWCOMER);
      await walk(advisor, ...WELDER);
      button(advisor, /^Erase everything$/).click();
      await until(() => hasButton(other, /^Begin$/), 'for the other one to begin anew');
      await walk(other, ...WELDER);
      button(other, /^Keep/).click();
      await until(() => !hasButton(other, /^Keep/), 'for what is kept');
      localStorage.removeItem(keyOf(data));
      dispatchEvent(new StorageEvent('storage', { key: keyOf(data) }));
      await until(() => hasButton(other, /^Begin$/), 'for the beginning');
    });

    it('of one career are not those of another', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      await walk(advisor, ...WELDER);
      advisor.data = careerWithRules();
      await advisor.updateComplete;
      button(advisor, /^Begin$/).click();
      await isAsked(advisor, /^Did you/);
      expect(all(advisor, 'input:checked')).to.deep.equal([]);
    });
  });

  describe('help in a crisis', () => {
    const always = async (advisor: Advisor) => {
      await advisor.updateComplete;
      expect(textOf(part(advisor, 'help'))).to.include('988');
      expect(part(advisor, 'help').checkVisibility()).to.equal(true);
      expect(all<HTMLAnchorElement>(advisor, '[part~=help] a')[0]!.href).to.equal('tel:988');
    };

    it('is there before, between and after the questions, where the career asks for it', async () => {
      const data = careerWithRules({ career: { livedExperience: true } });
      const advisor = await mountAdvisor(data);
      await always(advisor);
      button(advisor, /^Begin$/).click();
      await isAsked(advisor, /^Did you/);
      for (const given of WELDER) {
        await always(advisor);
        await answer(advisor, given);
      }
      await always(advisor);
    });

    it('is the career’s own, where it names somebody to call', async () => {
      const advisor = await mount(ADVISOR);
      await untilState(advisor, 'ready');
      await until(() => parts(advisor, 'help').length > 0, 'for help');
      expect(textOf(part(advisor, 'help'))).to.include('Chat at 988lifeline.org');
    });

    it('is not there where a career is about something else', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      expect(parts(advisor, 'help')).to.deep.equal([]);
    });
  });

  describe('the website’s assistant', () => {
    const result = async (advise: Advise): Promise<Advisor> => {
      const advisor = await mountAdvisor(careerWithRules());
      advisor.advise = advise;
      await walk(advisor, ...WELDER);
      await until(() => hasButton(advisor, /^Ask this website’s assistant$/), 'for the offer');
      return advisor;
    };
    const status = (advisor: Element) =>
      textOf(all(advisor, '#assistant ~ [role=status]')[0] ?? new Text());
    const ask = (advisor: Element) => button(advisor, /^Ask this website’s assistant$/).click();

    it('is not there unless the page has one', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      await walk(advisor, ...WELDER);
      expect(all(advisor, '#assistant')).to.deep.equal([]);
    });

    it('is asked by a button alone, which says what is sent', async () => {
      const asked: Parameters<Advise>[] = [];
      const advisor = await result((...given) => {
        asked.push(given);
        return Promise.resolve('You do well.\n<b>Go on.</b>');
      });
      expect(asked).to.deep.equal([]);
      expect(wordsOf(advisor)).to.include('it gets your answers and the result above');
      await expectAccessible(advisor);
      ask(advisor);
      await until(() => parts(advisor, 'answer').length > 0, 'for what it says');
      expect(part(advisor, 'answer').textContent, 'as text').to.equal(
        'You do well.\n<b>Go on.</b>',
      );
      expect(wordsOf(advisor)).to.include('Written by this website’s assistant');
      await until(() => status(advisor) === 'The assistant has finished.', 'for the end');
      expect(part(advisor, 'answer').closest('[aria-live], [role=status]')).to.equal(null);
      const [answers, career, advice, { signal }] = asked[0]!;
      expect(answers).to.deep.equal({ school: 'yes', masks: ['steel'], years: 6, time: 4 });
      expect([career.title, advice.level?.id, signal.aborted]).to.deep.equal([
        'Welder',
        'welder',
        false,
      ]);
      await expectAccessible(advisor);
    });

    it('writes piece by piece', async () => {
      let go: () => void = () => undefined;
      const advisor = await result(async function* () {
        yield 'One, ';
        await new Promise<undefined>((resolve) => (go = () => resolve(undefined)));
        yield 'two.';
      });
      ask(advisor);
      await until(() => parts(advisor, 'answer').length > 0, 'for the first piece');
      expect(textOf(part(advisor, 'answer'))).to.equal('One,');
      expect(status(advisor)).to.equal('The assistant is writing…');
      go();
      await until(() => textOf(part(advisor, 'answer')) === 'One, two.', 'for the second');
    });

    it('may write a stream, and is stopped', async () => {
      let signal: AbortSignal | undefined;
      let isCancelled = false;
      const advisor = await result((_answers, _career, _advice, options) => {
        signal = options.signal;
        return new ReadableStream<string>({
          start: (controller) => controller.enqueue('And so on'),
          cancel: () => void (isCancelled = true),
        });
      });
      ask(advisor);
      await until(() => parts(advisor, 'answer').length > 0, 'for the first piece');
      const stop = button(advisor, /^Stop$/);
      stop.focus();
      stop.click();
      await until(() => status(advisor) === 'Stopped.', 'for the end');
      expect(signal!.aborted).to.equal(true);
      await until(() => isCancelled, 'for the stream to be given back');
      expect(textOf(part(advisor, 'answer'))).to.equal('And so on');
      expect(textOf(focused()!), 'the focus stays').to.equal('Ask again');
    });

    it('leaves the page its turn, and ends, however much it writes', async () => {
      let tasks = 0;
      const advisor = await result(async function* () {
        const timer = setInterval(() => (tasks += 1));
        try {
          while (tasks === 0) yield '';
          for (;;) yield 'And so on. ';
        } finally {
          clearInterval(timer);
        }
      });
      ask(advisor);
      await until(() => status(advisor) === 'Stopped.', 'for the end');
      expect(part(advisor, 'answer').textContent.length).to.equal(50_000);
      expect(tasks).to.be.above(0);
    });

    it('may be the body of a response, and is nothing but text', async () => {
      let body: unknown = new Response('Größe').body;
      const advisor = await result(() => body as never);
      ask(advisor);
      await until(() => status(advisor) === 'The assistant has finished.', 'for the end');
      expect(part(advisor, 'answer').textContent).to.equal('Größe');
      body = (function* () {
        yield { text: 'no' };
      })();
      button(advisor, /^Ask again$/).click();
      await until(() => /could not answer/.test(wordsOf(advisor)), 'for the message');
    });

    it('is stopped when the page takes it away', async () => {
      let signal: AbortSignal | undefined;
      const advisor = await result((_answers, _career, _advice, options) => {
        signal = options.signal;
        return new Promise<string>(() => undefined);
      });
      ask(advisor);
      await until(() => signal, 'for the question');
      advisor.advise = null;
      await until(() => signal!.aborted, 'for the end');
      await until(() => all(advisor, '#assistant').length === 0, 'for it to go');
    });

    it('may fail, and be asked again', async () => {
      let count = 0;
      const advisor = await result(() => {
        count += 1;
        return count === 1 ? Promise.reject(new Error('no')) : Promise.resolve('Here I am.');
      });
      ask(advisor);
      await until(() => hasButton(advisor, /^Try again$/), 'for the message');
      expect(wordsOf(advisor)).to.include('The assistant could not answer just now.');
      await expectAccessible(advisor);
      button(advisor, /^Try again$/).click();
      await until(() => parts(advisor, 'answer').length > 0, 'for what it says');
      expect(wordsOf(advisor)).not.to.include('could not answer');
    });

    it('is stopped when the answers change or the element goes', async () => {
      const signals: AbortSignal[] = [];
      const advisor = await result((_answers, _career, _advice, { signal }) => {
        signals.push(signal);
        return new Promise<string>(() => undefined);
      });
      ask(advisor);
      await until(() => signals.length === 1, 'for the question');
      button(advisor, /^Change/).click();
      await isAsked(advisor, /^Did you/);
      for (const given of NEWCOMER) await answer(advisor, given);
      expect(signals[0]!.aborted).to.equal(true);
      await until(() => hasButton(advisor, /^Ask this/), 'for the offer');
      ask(advisor);
      await until(() => signals.length === 2, 'for the question');
      advisor.remove();
      await until(() => signals[1]!.aborted, 'for the end');
    });
  });

  describe('another career', () => {
    it('has its own questions, and nobody is asked for a place where there are none', async () => {
      const advisor = await mountAdvisor(sampleCareer());
      button(advisor, /^Begin$/).click();
      await isAsked(advisor, /^Did you/);
      expect(wordsOf(advisor)).to.include('Question 1 of 4');
    });

    it('without questions takes no room', async () => {
      expectNothingShown(await mountAdvisor(without(sampleCareer(), 'advisor')));
      const none = { ...sampleAdvisor(), questions: [] };
      expectNothingShown(await mountAdvisor(sampleCareer({ advisor: none })));
    });

    it('that is wrong shows the message for it', async () => {
      expectConsole(/error: peer-career-widgets/);
      const advisor = await mountAdvisor({
        ...careerWithRules(),
        reviewed: freshKey(),
        advisor: { ...sampleAdvisor(), questions: [{ id: 'x' }] },
      } as never);
      await untilState(advisor, 'error');
    });

    it('with text that looks like markup shows it as text', async () => {
      const text = '<b>Bold</b> & "Co"';
      const data = careerWithRules();
      data.advisor!.questions[0]!.text = text;
      const advisor = await mountAdvisor(data);
      button(advisor, /^Begin$/).click();
      await until(() => all(advisor, '#question').length > 0, 'for the question');
      expect(question(advisor)).to.equal(text);
    });
  });

  describe('the built-in career', () => {
    it('is walked in Spanish, from the first word to the last', async () => {
      const parent = await fixture('<div lang="es"></div>');
      const advisor = await mount(ADVISOR, { parent });
      await untilState(advisor, 'ready');
      await walk(advisor, 'certify', 'US-TX', 'high-school', 'begun', 'none', '0.5', [], '5');
      await until(() => /En Texas/.test(wordsOf(advisor)), 'for the rules');
      expect(textOf(part(advisor, 'rung'))).to.equal('Al comienzo del camino');
      expect(wordsOf(advisor)).to.include('Qué hacer ahora');
      expect(wordsOf(advisor)).not.to.match(/\b(You|your|the next|Where)\b/);
      await expectAccessible(advisor);
    });

    it('is asked in another language where the page changes it, with the answers', async () => {
      const advisor = await mount(ADVISOR);
      await untilState(advisor, 'ready');
      button(advisor, /^Begin$/).click();
      await isAsked(advisor, /^What would you like/);
      await answer(advisor, 'lead');
      button(advisor, /^Back$/).click();
      await isAsked(advisor, /^What would you like/);
      advisor.lang = 'es';
      await until(() => /Pregunta 1 de 8/.test(wordsOf(advisor)), 'for Spanish');
      expect(question(advisor)).to.match(/^¿/);
      expect(one<HTMLInputElement>(advisor, 'input:checked').value).to.equal('lead');
    });
  });

  describe('a plan', () => {
    it('comes when somebody asks for it, with the focus, and knows the hours a week', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      await walk(advisor, 'yes', null, ['steel'], '6', '4');
      expect(all(advisor, '[part~=plan]')).to.deep.equal([]);
      button(advisor, /^Make a plan$/).click();
      await until(() => all(advisor, '[part~=plan]').length === 1, 'for the plan');
      await until(() => focused() === one(advisor, '#plan'), 'for the focus on its heading');
      expect(hasButton(advisor, /^Make a plan$/)).to.equal(false);
      expect(parts(advisor, 'plan-step').length).to.be.greaterThan(0);
      const filled = [...part(advisor, 'plan').querySelectorAll('input')].map((it) => it.value);
      expect(filled).to.include('4');
      await expectAccessible(advisor);
    });

    it('can be loaded before the first question, and shows what it holds', async () => {
      const data = careerWithRules();
      const advisor = await mountAdvisor(data);
      button(advisor, /^Load a plan$/).click();
      await until(() => focused() === all(advisor, '#plan-file')[0], 'for the fields');
      const plan = { format: 'peer-career-plan', version: 1, career: data.id, estimates: {} };
      const ids = { done: ['us-tx-cw-training', 'us-tx-junk'], skipped: [], place: 'US-TX' };
      const transfer = new DataTransfer();
      transfer.items.add(new File([JSON.stringify({ ...plan, ...ids })], 'plan.json'));
      one<HTMLInputElement>(advisor, '#plan-file').files = transfer.files;
      button(advisor, /^See what/).click();
      await until(() => focused() === all(advisor, '#plan-changes')[0], 'for the changes');
      expect(wordsOf(advisor)).to.include('Place: Texas').and.include('47.5 hours');
      expect(wordsOf(advisor)).to.include('Left out, since the guide has changed: 1 part');
      await expectAccessible(advisor);
      button(advisor, /^Change it$/).click();
      await until(() => advisor.jurisdiction === 'US-TX', 'for the place');
      expect(localStorage.getItem(`peer-career:${data.id}:progress`)).to.include(
        'us-tx-cw-training',
      );
      expect(localStorage.getItem(`peer-career:${data.id}:progress`)).not.to.include('junk');
      await walk(advisor, ...['yes', 'US-TX', ['steel'], '6', '4']);
      expect(parts(advisor, 'plan')).to.have.length(1);
    });

    it('leaves no paper behind when everything is erased', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      await walk(advisor, ...WELDER);
      const paper = document.createElement('iframe');
      paper.className = 'paper';
      advisor.shadowRoot!.append(paper);
      button(advisor, /^Erase everything$/).click();
      await until(() => hasButton(advisor, /^Begin$/), 'for the beginning');
      expect(all(advisor, '.paper')).to.deep.equal([]);
    });

    it('goes with the answers when everything is erased', async () => {
      const advisor = await mountAdvisor(careerWithRules());
      await walk(advisor, 'yes', null, ['steel'], '6', '4');
      button(advisor, /^Make a plan$/).click();
      await until(() => all(advisor, '[part~=plan]').length === 1, 'for the plan');
      button(advisor, /^Erase everything$/).click();
      await until(() => hasButton(advisor, /^Begin$/), 'for the beginning');
      expect(all(advisor, '[part~=plan]')).to.deep.equal([]);
    });
  });

  describe('in a guide', () => {
    it('is a button until somebody presses it, and then has the focus', async () => {
      const guide = await mountGuide({ data: guideCareer() });
      const place = section(guide, 'advisor');
      expect(textOf(place)).to.equal('Where you stand, and what comes next Begin');
      expect(all(guide, ADVISOR)).to.deep.equal([]);
      place.querySelector('button')!.click();
      const advisor = await until(() => all<Advisor>(guide, ADVISOR)[0]!, 'for the advisor');
      await until(() => focused() === part(advisor, 'heading'), 'for the focus on its heading');
      expect(part(advisor, 'heading').localName).to.equal('h3');
      await walk(advisor, 'yes', null, ['steel'], '6', '4');
      await until(() => guide.here === 'welder', 'for the mark');
      await until(
        () => all(within(guide, 'peer-career-ladder'), '.here').length === 1,
        'for the mark in the ladder',
      );
      await expectAccessible(guide);
    });

    it('has parts of its own that a page can style through the guide', async () => {
      const guide = await mountGuide({ data: guideCareer() });
      section(guide, 'advisor').querySelector('button')!.click();
      const advisor = await until(() => all<Advisor>(guide, ADVISOR)[0]!, 'for the advisor');
      await until(() => hasButton(advisor, /^Begin$/), 'for the beginning');
      const seen = new Set<string>();
      const look = () =>
        all(advisor, '[part]').forEach((it) => it.part.forEach((name) => seen.add(name)));
      look();
      await walk(advisor, 'yes', null, ['steel'], '6', '4');
      look();
      button(advisor, /^Make a plan$/).click();
      await until(() => all(advisor, '[part~=plan]').length === 1, 'for the plan');
      look();
      const exported = (advisor.getAttribute('exportparts') ?? '')
        .split(/\s*,\s*/)
        .map((it) => it.split(':')[0]!.trim());
      const missing = [...seen].filter((it) => it !== 'base' && !exported.includes(it));
      expect(missing).to.deep.equal([]);
    });

    it('has no section for a career without questions', async () => {
      const guide = await mountGuide({ data: without(guideCareer(), 'advisor') });
      expect(allFlat(guide, '#advisor')).to.deep.equal([]);
    });
  });
});
