import { expect } from 'chai';
import { PeerProgressChangeEvent, PeerStepChangeEvent, type CareerPath } from '../../src/index.js';
import {
  all,
  button,
  collect,
  focused,
  hasButton,
  mount,
  one,
  part,
  parts,
  restoreAll,
  statesOf,
  stub,
  textOf,
  wordsOf,
  printRulesOf,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { canEmulateMedia, click, emulateMedia, press } from '../support/page.js';
import { sampleCareer, sampleSteps, withoutSections } from '../support/sample-career.js';
import { nextFrame, until } from '../support/until.js';

type Checklist = HTMLElementTagNameMap['peer-step-checklist'];

const SHOW_ALL = /^Show all$/;
const HIDE_ALL = /^Hide all$/;
const START_OVER = /^Start over$/;
const UNDO = /^Undo$/;

const mountList = (data: CareerPath, attributes = {}, parent?: Element) =>
  mount('peer-step-checklist', { data, attributes, ...(parent && { parent }) });

const keyOf = (career: CareerPath) => `peer-career:${career.id}:progress`;
const stored = (career: CareerPath, area = localStorage) => area.getItem(keyOf(career));

const details = (list: Checklist) => parts(list, 'step__details');
/** Whether its content is: what find-in-page reaches has a box of its own even when it is shut. */
const isShown = (panel: Element) => panel.firstElementChild!.checkVisibility();
const shown = (list: Checklist) => details(list).map(isShown);
const progress = (list: Checklist) => textOf(part(list, 'progress__text'));
const bar = (list: Checklist) => one<HTMLProgressElement>(list, 'progress');
const openers = (list: Checklist) => all<HTMLButtonElement>(list, '[part~=step__title] button');

/** The only box whose label matches. */
function box(list: Checklist, name: RegExp, step = 0): HTMLInputElement {
  const panel = name.source.includes('not for me') ? details(list)[step]! : list.shadowRoot!;
  const found = [...panel.querySelectorAll('label')].filter((it) => name.test(textOf(it)));
  if (found.length !== 1) throw new Error(`Found ${found.length} of ${String(name)}.`);
  return found[0]!.control as HTMLInputElement;
}

const skipBox = (list: Checklist, step: number) => box(list, /not for me/, step);

async function tick(list: Checklist, name: RegExp): Promise<void> {
  box(list, name).click();
  await list.updateComplete;
}

async function skip(list: Checklist, step: number): Promise<void> {
  skipBox(list, step).click();
  await list.updateComplete;
}

const isTicked = (list: Checklist, name: RegExp) => box(list, name).checked;

let reloads = 0;
/** Stands for a reload: the text that one career left, found by another element on first sight. */
function afterReload(career: CareerPath): CareerPath {
  reloads += 1;
  const again = { ...career, id: `${career.id}-reload-${reloads}` };
  localStorage.setItem(keyOf(again), stored(career)!);
  return again;
}

/** What another tab does: it writes, and this one is told. */
function writeInOtherTab(key: string, text: string | null): void {
  const oldValue = localStorage.getItem(key);
  if (text === null) localStorage.removeItem(key);
  else localStorage.setItem(key, text);
  dispatchEvent(
    new StorageEvent('storage', { key, newValue: text, oldValue, storageArea: localStorage }),
  );
}

const withMarks = (done: Record<string, number>, skipped: Record<string, number> = {}) =>
  JSON.stringify({ format: 1, done, skipped });

describe('peer-step-checklist', () => {
  afterEach(() => {
    restoreAll();
    localStorage.clear();
    sessionStorage.clear();
  });

  describe('shows', () => {
    it('an ordered list, the number of each step read with its title', async () => {
      const list = await mountList(sampleCareer());
      const steps = one(list, 'ol');
      expect(steps.getAttribute('aria-labelledby')).to.equal(part(list, 'heading').id);
      expect(steps.children).to.have.length(3);
      expect(openers(list).map(textOf)).to.deep.equal([
        '1. Look around',
        '2. Get training',
        '3. Stay fit',
      ]);
      expect(openers(list).every((it) => it.closest('h3') !== null)).to.equal(true);
    });

    it('the text and the actions of a step, and what comes before it', async () => {
      const list = await mountList(sampleCareer());
      const [first, second, third] = details(list);
      expect(textOf(first!)).to.include('See what the work is like.');
      expect([...first!.querySelectorAll('label')].map(textOf)).to.deep.equal([
        'Visit a shop.',
        'Ask a welder about the day.',
        'This step is not for me',
      ]);
      expect(textOf(second!))
        .to.match(/after step 1/i)
        .and.match(/some places/i);
      expect(textOf(third!))
        .to.match(/optional/i)
        .and.match(/beside the others/i);
      expect(textOf(first!)).not.to.match(/after|optional|some places/i);
    });

    it('one box for a step without actions', async () => {
      const list = await mountList(sampleCareer());
      const third = details(list)[2]!;
      expect([...third.querySelectorAll('label')]).to.have.length(2);
      await tick(list, /Done with this step/);
      expect(progress(list)).to.equal('1 of 6 actions, 1 of 3 steps');
      expect(part(list, 'step--done')).to.equal(parts(list, 'step')[2]);
    });

    it('nothing when the career has no steps', async () => {
      const rest = withoutSections(sampleCareer());
      for (const data of [rest, { ...rest, steps: [] }]) {
        const list = await mountList(data);
        expect(wordsOf(list)).to.equal('');
        expect(statesOf(list)).to.deep.equal(['ready']);
      }
    });

    it('its own words in its language, and those of the career in theirs', async () => {
      const list = await mountList(sampleCareer({ lang: 'fr' }));
      const langOf = (text: string) => {
        const holder = all(list, '*').filter((it) => textOf(it).includes(text));
        return holder.at(-1)!.closest('[lang]')!.getAttribute('lang');
      };
      const own = ['not for me', 'Done with this step', 'Only in some places', 'actions,'];
      expect(own.map(langOf)).to.deep.equal(own.map(() => 'en'));
      const career = ['Look around', 'See what', 'Visit a shop', 'The work is heavy'];
      expect(career.map(langOf)).to.deep.equal(career.map(() => 'fr'));
    });

    it('a reference to a step that is not there as none', async () => {
      const [first] = sampleSteps(1);
      const list = await mountList(sampleCareer({ steps: [{ ...first!, after: ['nowhere'] }] }));
      expect(textOf(details(list)[0]!)).not.to.match(/after|undefined/i);
    });
  });

  describe('opens and shuts', () => {
    it('one step by a click, without shutting others', async () => {
      const list = await mountList(sampleCareer());
      expect(shown(list)).to.deep.equal([false, false, false]);
      const [first, second] = openers(list);
      await click(second!);
      await list.updateComplete;
      await click(first!);
      await list.updateComplete;
      expect(shown(list)).to.deep.equal([true, true, false]);
      expect(openers(list).map((it) => it.getAttribute('aria-expanded'))).to.deep.equal([
        'true',
        'true',
        'false',
      ]);
      expect(first!.getAttribute('aria-controls')).to.equal(details(list)[0]!.id);
      await click(first!);
      await list.updateComplete;
      expect(shown(list)).to.deep.equal([false, true, false]);
    });

    for (const key of ['Enter', 'Space']) {
      it(`one step by ${key}, with the focus on it`, async () => {
        const list = await mountList(sampleCareer());
        const opener = openers(list)[1]!;
        opener.focus();
        await press(key);
        await until(() => shown(list)[1], 'for the step');
        expect(focused()).to.equal(opener);
        await press(key);
        await until(() => !shown(list)[1], 'for the step');
      });
    }

    it('all steps, and says Hide only when all are open', async () => {
      const list = await mountList(sampleCareer());
      await click(button(list, SHOW_ALL));
      await list.updateComplete;
      expect(shown(list)).to.deep.equal([true, true, true]);
      expect(hasButton(list, SHOW_ALL)).to.equal(false);
      openers(list)[1]!.click();
      await list.updateComplete;
      expect(hasButton(list, HIDE_ALL)).to.equal(false);
      button(list, SHOW_ALL).click();
      await list.updateComplete;
      button(list, HIDE_ALL).click();
      await list.updateComplete;
      expect(shown(list)).to.deep.equal([false, false, false]);
      expect(hasButton(list, SHOW_ALL)).to.equal(true);
    });

    it('says Hide when the last shut step is opened by hand', async () => {
      const list = await mountList(sampleCareer());
      for (const opener of openers(list)) {
        expect(hasButton(list, SHOW_ALL)).to.equal(true);
        opener.click();
        await list.updateComplete;
      }
      expect(hasButton(list, HIDE_ALL)).to.equal(true);
    });

    it('says Show again when a new release brings a shut step', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      button(list, SHOW_ALL).click();
      await list.updateComplete;
      list.data = { ...career, steps: [...career.steps!, ...sampleSteps(1)] };
      await list.updateComplete;
      expect(hasButton(list, SHOW_ALL)).to.equal(true);
      expect(shown(list)).to.deep.equal([true, true, true, false]);
    });

    it('steps that find-in-page meets', async () => {
      const list = await mountList(sampleCareer());
      const panel = details(list)[1]!;
      expect(panel.getAttribute('hidden')).to.equal('until-found');
      panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
      panel.removeAttribute('hidden');
      await list.updateComplete;
      expect(openers(list)[1]!.getAttribute('aria-expanded')).to.equal('true');
      openers(list)[1]!.click();
      await list.updateComplete;
      expect(panel.getAttribute('hidden')).to.equal('until-found');
    });

    it('all steps on paper', async () => {
      const list = await mountList(sampleCareer());
      if (!canEmulateMedia) {
        expect(printRulesOf(list)).to.include('until-found');
        return;
      }
      await emulateMedia({ type: 'print' });
      await until(() => shown(list).every(Boolean), 'for all steps');
    });
  });

  describe('counts', () => {
    it('actions and steps in words and as a bar with a name', async () => {
      const list = await mountList(sampleCareer());
      expect(progress(list)).to.equal('0 of 6 actions, 0 of 3 steps');
      expect(bar(list).getAttribute('aria-label')).to.be.a('string').and.not.equal('');
      expect([bar(list).value, bar(list).max]).to.deep.equal([0, 6]);
      await tick(list, /Visit a shop/);
      expect(progress(list)).to.equal('1 of 6 actions, 0 of 3 steps');
      expect(bar(list).value).to.equal(1);
      expect(textOf(openers(list)[0]!)).to.match(/begun/);
      await tick(list, /Ask a welder/);
      expect(progress(list)).to.equal('2 of 6 actions, 1 of 3 steps');
      expect(textOf(openers(list)[0]!)).to.match(/done/);
      await tick(list, /Ask a welder/);
      expect(progress(list)).to.equal('1 of 6 actions, 0 of 3 steps');
      expect(part(list, 'progress__text').getAttribute('role')).to.equal('status');
    });

    it('one action and one step as one', async () => {
      const list = await mountList(sampleCareer({ steps: sampleSteps(1) }));
      expect(progress(list)).to.equal('0 of 1 action, 0 of 1 step');
    });

    it('a step that is not for somebody on neither side, and keeps its ticks', async () => {
      const list = await mountList(sampleCareer());
      await tick(list, /Visit a shop/);
      await skip(list, 0);
      expect(progress(list)).to.equal('0 of 4 actions, 0 of 2 steps');
      expect([bar(list).value, bar(list).max]).to.deep.equal([0, 4]);
      expect(textOf(openers(list)[0]!)).to.match(/not for me/);
      expect(box(list, /Visit a shop/).disabled).to.equal(true);
      expect(skipBox(list, 0).disabled).to.equal(false);
      await skip(list, 0);
      expect(progress(list)).to.equal('1 of 6 actions, 0 of 3 steps');
      expect(box(list, /Visit a shop/).disabled).to.equal(false);
      expect(isTicked(list, /Visit a shop/)).to.equal(true);
    });

    it('nothing when no step is for somebody, without a fault', async () => {
      const list = await mountList(sampleCareer({ steps: sampleSteps(1) }));
      await skip(list, 0);
      expect(progress(list)).to.equal('0 of 0 actions, 0 of 0 steps');
      expect(bar(list).position).to.equal(0);
    });

    it('by keyboard: Tab to the box, Space to tick', async () => {
      const list = await mountList(sampleCareer());
      const opener = openers(list)[0]!;
      opener.focus();
      await press('Enter');
      await until(() => shown(list)[0], 'for the step');
      await press('Tab');
      expect(focused()).to.equal(box(list, /Visit a shop/));
      await press('Space');
      await until(() => /^1 of 6/.test(progress(list)), 'for the tick');
      expect(focused()).to.equal(box(list, /Visit a shop/));
    });

    it('by a click on the words beside the box', async () => {
      const list = await mountList(sampleCareer());
      openers(list)[0]!.click();
      await list.updateComplete;
      await click(parts(list, 'action').find((it) => /Visit a shop/.test(textOf(it)))!);
      await until(() => /^1 of 6/.test(progress(list)), 'for the tick');
    });
  });

  describe('starting over', () => {
    it('is offered only when there is something to take back', async () => {
      const list = await mountList(sampleCareer());
      expect(hasButton(list, START_OVER)).to.equal(false);
      await tick(list, /Visit a shop/);
      expect(hasButton(list, START_OVER)).to.equal(true);
      await tick(list, /Visit a shop/);
      expect(hasButton(list, START_OVER)).to.equal(false);
      await skip(list, 1);
      expect(hasButton(list, START_OVER)).to.equal(true);
    });

    it('takes all back, says so, and can be undone, with the focus in its place', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      await tick(list, /Visit a shop/);
      await tick(list, /Pick a course/);
      await skip(list, 2);
      const before = progress(list);
      button(list, START_OVER).focus();
      await press('Enter');
      await until(() => hasButton(list, UNDO), 'for Undo');
      expect(progress(list)).to.equal('0 of 6 actions, 0 of 3 steps');
      expect(all(list, 'input').some((it) => (it as HTMLInputElement).checked)).to.equal(false);
      await until(() => focused() === button(list, UNDO), 'for the focus on Undo');
      const messages = all(list, '[role=status]').map(textOf);
      expect(messages.some((it) => /cleared/.test(it))).to.equal(true);
      await press('Enter');
      await until(() => hasButton(list, START_OVER), 'for Start over');
      expect(progress(list)).to.equal(before);
      expect([isTicked(list, /Visit a shop/), isTicked(list, /Pick a course/)]).to.deep.equal([
        true,
        true,
      ]);
      expect(skipBox(list, 2).checked).to.equal(true);
      await until(() => focused() === button(list, START_OVER), 'for the focus on Start over');
    });

    it('can no longer be undone when something is ticked after it', async () => {
      const list = await mountList(sampleCareer());
      await tick(list, /Visit a shop/);
      button(list, START_OVER).click();
      await list.updateComplete;
      await tick(list, /Pick a course/);
      expect(hasButton(list, UNDO)).to.equal(false);
      expect(progress(list)).to.match(/^1 of 6/);
    });

    it('is kept, and so is its undoing', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      await tick(list, /Visit a shop/);
      button(list, START_OVER).click();
      await list.updateComplete;
      expect(progress(await mountList(afterReload(career)))).to.match(/^0 of 6/);
      button(list, UNDO).click();
      await list.updateComplete;
      expect(progress(await mountList(afterReload(career)))).to.match(/^1 of 6/);
    });

    it('takes back the ticks that other releases have, not those that only they know', async () => {
      const career = sampleCareer();
      localStorage.setItem(keyOf(career), withMarks({ 'visit-shop': 5, 'gone-by-now': 6 }));
      const list = await mountList(career);
      button(list, START_OVER).click();
      await list.updateComplete;
      expect(progress(list)).to.match(/^0 of 6/);
      const { done } = JSON.parse(stored(career)!) as { done: Record<string, number> };
      expect(done['gone-by-now']).to.equal(6);
    });
  });

  describe('keeps ticks', () => {
    it('in this browser, under the career, and shows them in a new element', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      expect(stored(career)).to.equal(null);
      await tick(list, /Visit a shop/);
      await skip(list, 1);
      list.remove();
      expect(stored(career)).to.include('visit-shop').and.include('train');
      const again = await mountList(career);
      expect(isTicked(again, /Visit a shop/)).to.equal(true);
      const reloaded = await mountList(afterReload(career));
      expect(isTicked(reloaded, /Visit a shop/)).to.equal(true);
      expect(isTicked(reloaded, /Ask a welder/)).to.equal(false);
      expect(skipBox(reloaded, 1).checked).to.equal(true);
      expect(progress(reloaded)).to.equal('1 of 3 actions, 0 of 2 steps');
    });

    it('in this tab with storage="session"', async () => {
      const career = sampleCareer();
      await tick(await mountList(career, { storage: 'session' }), /Visit a shop/);
      expect(stored(career, sessionStorage)).to.include('visit-shop');
      expect(stored(career)).to.equal(null);
      expect(isTicked(await mountList(career), /Visit a shop/), 'another place').to.equal(false);
      const again = await mountList(career, { storage: 'session' });
      expect(isTicked(again, /Visit a shop/)).to.equal(true);
    });

    it('nowhere with storage="none", but as long as the page is there', async () => {
      const career = sampleCareer();
      const list = await mountList(career, { storage: 'none' });
      await tick(list, /Visit a shop/);
      expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
      expect(parts(list, 'note'), 'no complaint').to.deep.equal([]);
      list.remove();
      const again = await mountList(career, { storage: 'none' });
      expect(isTicked(again, /Visit a shop/)).to.equal(true);
    });

    it('in an object that the page hands over, and nowhere else', async () => {
      const career = sampleCareer();
      let kept: string | null = null;
      const storage = {
        read: () => kept,
        write: async (text: string) => {
          kept = text;
        },
        subscribe: () => () => undefined,
      };
      const list = await mountList(career);
      list.storage = storage;
      await list.updateComplete;
      await tick(list, /Visit a shop/);
      expect(kept).to.include('visit-shop');
      expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
      const reloaded = await mountList(afterReload(career));
      reloaded.storage = { ...storage };
      await reloaded.updateComplete;
      expect(isTicked(reloaded, /Visit a shop/)).to.equal(true);
    });

    it('in this browser when the attribute is rubbish', async () => {
      const career = sampleCareer();
      await tick(await mountList(career, { storage: 'floppy' }), /Visit a shop/);
      expect(stored(career)).to.include('visit-shop');
    });

    it('where the attribute says from now on, when it changes', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      await tick(list, /Visit a shop/);
      list.setAttribute('storage', 'session');
      await list.updateComplete;
      expect(isTicked(list, /Visit a shop/)).to.equal(false);
      await tick(list, /Pick a course/);
      expect(stored(career)).not.to.include('pick-course');
      expect(stored(career, sessionStorage)).to.include('pick-course');
      list.setAttribute('storage', 'local');
      await list.updateComplete;
      expect(isTicked(list, /Visit a shop/)).to.equal(true);
    });

    it('over a new release of the career', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      await tick(list, /Visit a shop/);
      const [look, ...rest] = career.steps!;
      list.data = {
        ...career,
        version: '2.0.0',
        steps: [...rest, { ...look!, title: 'Look again' }],
      };
      await list.updateComplete;
      expect(isTicked(list, /Visit a shop/)).to.equal(true);
      expect(progress(list)).to.match(/^1 of 6/);
    });

    it('aside whose action is gone, and counts them again when it is back', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      await tick(list, /Visit a shop/);
      await tick(list, /Pick a course/);
      list.data = { ...career, version: '2.0.0', steps: career.steps!.slice(1) };
      await list.updateComplete;
      expect(progress(list)).to.equal('1 of 4 actions, 0 of 2 steps');
      await tick(list, /Finish it/);
      expect(stored(career)).to.include('visit-shop');
      const reloaded = await mountList(afterReload(career));
      expect(isTicked(reloaded, /Visit a shop/)).to.equal(true);
      expect(progress(reloaded)).to.equal('3 of 6 actions, 0 of 3 steps');
    });

    it('of an action with a name that objects have', async () => {
      const career = sampleCareer({
        steps: [
          {
            id: 'hasownproperty',
            title: 'Odd names',
            summary: 'Text.',
            actions: [
              { id: 'constructor', text: 'Construct.' },
              { id: 'valueof', text: 'Value.' },
            ],
          },
        ],
      });
      const list = await mountList(career);
      expect(progress(list)).to.match(/^0 of 2/);
      await tick(list, /Construct/);
      await skip(list, 0);
      await skip(list, 0);
      expect(progress(list)).to.match(/^1 of 2/);
      expect(progress(await mountList(afterReload(career)))).to.match(/^1 of 2/);
    });
  });

  describe('when storage', () => {
    async function expectMemoryOnly(career: CareerPath): Promise<Checklist> {
      const list = await mountList(career);
      await tick(list, /Visit a shop/);
      expect(progress(list)).to.match(/^1 of 6/);
      expect(parts(list, 'note'), 'said once').to.have.length(1);
      expect(textOf(part(list, 'note'))).to.match(/save|kept/);
      expect(all(list, '[role=alert]'), 'quietly').to.deep.equal([]);
      await tick(list, /Pick a course/);
      expect(parts(list, 'note')).to.have.length(1);
      expect(statesOf(list)).to.deep.equal(['ready']);
      list.remove();
      const again = await mountList(career);
      expect(progress(again), 'in memory').to.match(/^2 of 6/);
      return again;
    }

    it('is switched off, works in memory and says so', async () => {
      const refuse = () => {
        throw new DOMException('Denied', 'SecurityError');
      };
      stub(Storage.prototype, 'getItem', refuse);
      stub(Storage.prototype, 'setItem', refuse);
      await expectMemoryOnly(sampleCareer());
    });

    it('cannot even be looked at, works in memory and says so', async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<!DOCTYPE html><html lang="en"><script>
        Object.defineProperty(window, 'localStorage', {
          get() { throw new DOMException('Denied', 'SecurityError'); },
        });
        </script><script type="module" src="/src/define.ts"></script>`;
      (await fixture('<div></div>')).append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const page = frame.contentDocument!;
      const list = page.createElement('peer-step-checklist');
      list.data = sampleCareer();
      page.body.append(list);
      await list.updateComplete;
      await tick(list, /Visit a shop/);
      expect(progress(list)).to.match(/^1 of 6/);
      expect(parts(list, 'note'), 'said once').to.have.length(1);
    });

    it('is full, works in memory and says so', async () => {
      stub(Storage.prototype, 'setItem', () => {
        throw new DOMException('Full', 'QuotaExceededError');
      });
      await expectMemoryOnly(sampleCareer());
    });

    it('is truly full, works in memory and says so', async () => {
      let size = 2 ** 22;
      for (let i = 0; size >= 1; i += 1) {
        try {
          localStorage.setItem(`filler-${i}`, 'x'.repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
      await expectMemoryOnly(sampleCareer());
    });

    const rubbish: [string, string][] = [
      ['no JSON', '{"format":'],
      ['another format', '{"format":99,"done":{},"skipped":{}}'],
      ['a list', '[]'],
      ['null', 'null'],
      ['marks that are text', '{"format":1,"done":{"visit-shop":"yes"},"skipped":{}}'],
      ['marks that are missing', '{"format":1}'],
      ['an empty text', ''],
    ];
    for (const [name, text] of rubbish) {
      it(`holds ${name}, works in memory, says so, and leaves it as it is`, async () => {
        const career = sampleCareer();
        localStorage.setItem(keyOf(career), text);
        await expectMemoryOnly(career);
        expect(stored(career)).to.equal(text);
      });
    }

    it('works, says nothing', async () => {
      const list = await mountList(sampleCareer());
      await tick(list, /Visit a shop/);
      expect(parts(list, 'note')).to.deep.equal([]);
    });
  });

  describe('in step with', () => {
    it('another checklist on the page, both ways, without telling of it twice', async () => {
      const career = sampleCareer();
      const [first, second] = [await mountList(career), await mountList(career)];
      const events = collect(second, 'peer-progress-change');
      await tick(first, /Visit a shop/);
      await second.updateComplete;
      expect(isTicked(second, /Visit a shop/)).to.equal(true);
      expect(progress(second)).to.equal(progress(first));
      expect(events).to.deep.equal([]);
      await tick(second, /Visit a shop/);
      await first.updateComplete;
      expect(isTicked(first, /Visit a shop/)).to.equal(false);
      await skip(second, 1);
      await first.updateComplete;
      expect(progress(first)).to.equal('0 of 3 actions, 0 of 2 steps');
    });

    it('not with one on another career', async () => {
      const [first, second] = [await mountList(sampleCareer()), await mountList(sampleCareer())];
      await tick(first, /Visit a shop/);
      await second.updateComplete;
      expect(isTicked(second, /Visit a shop/)).to.equal(false);
    });

    it('another tab that ticks', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      const events = collect(list, 'peer-progress-change');
      await tick(list, /Pick a course/);
      events.length = 0;
      writeInOtherTab(keyOf(career), withMarks({ 'visit-shop': Date.now() }));
      await list.updateComplete;
      expect(isTicked(list, /Visit a shop/)).to.equal(true);
      expect(isTicked(list, /Pick a course/), 'own ticks stay').to.equal(true);
      expect(events).to.deep.equal([]);
    });

    it('another tab that takes a tick back', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      await tick(list, /Visit a shop/);
      writeInOtherTab(keyOf(career), withMarks({ 'visit-shop': -(Date.now() + 60_000) }));
      await list.updateComplete;
      expect(isTicked(list, /Visit a shop/)).to.equal(false);
      await tick(list, /Visit a shop/);
      expect(isTicked(list, /Visit a shop/), 'ticked again').to.equal(true);
    });

    it('another tab, and keeps what both ticked when this one ticks next', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      localStorage.setItem(keyOf(career), withMarks({ 'visit-shop': Date.now() }));
      await tick(list, /Pick a course/);
      expect(stored(career)).to.include('visit-shop').and.include('pick-course');
      expect(isTicked(list, /Visit a shop/)).to.equal(true);
    });

    it('another tab that clears everything, without a fault', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      await tick(list, /Visit a shop/);
      localStorage.clear();
      dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
      await list.updateComplete;
      expect(statesOf(list)).to.deep.equal(['ready']);
      await tick(list, /Pick a course/);
      expect(stored(career)).to.include('pick-course');
    });

    it('not with another key of the storage', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      localStorage.setItem(keyOf(career), withMarks({ 'visit-shop': 5 }));
      writeInOtherTab('something-else', 'x');
      await nextFrame();
      expect(list.isUpdatePending).to.equal(false);
      expect(isTicked(list, /Visit a shop/)).to.equal(false);
    });
  });

  describe('tells the page', () => {
    it('of a tick before it counts, and of the new sum after', async () => {
      const list = await mountList(sampleCareer());
      const told: unknown[] = [];
      document.addEventListener(
        'peer-step-change',
        (event) => {
          const change = event as PeerStepChangeEvent;
          expect(change).to.be.instanceOf(PeerStepChangeEvent);
          expect([change.bubbles, change.composed, change.cancelable]).to.deep.equal([
            true,
            true,
            true,
          ]);
          told.push(['step', change.step, change.action, change.on]);
        },
        { once: true },
      );
      document.addEventListener(
        'peer-progress-change',
        (event) => {
          const change = event as PeerProgressChangeEvent;
          expect(change).to.be.instanceOf(PeerProgressChangeEvent);
          expect([change.bubbles, change.composed, change.cancelable]).to.deep.equal([
            true,
            true,
            false,
          ]);
          const { doneActions, totalActions, doneSteps, totalSteps } = change;
          told.push(['sum', doneActions, totalActions, doneSteps, totalSteps]);
        },
        { once: true },
      );
      await tick(list, /Visit a shop/);
      expect(told).to.deep.equal([
        ['step', 'look', 'visit-shop', true],
        ['sum', 1, 6, 0, 3],
      ]);
    });

    it('of a tick taken back, a step set aside, and one without actions', async () => {
      const list = await mountList(sampleCareer());
      await tick(list, /Visit a shop/);
      const changes = collect(list, 'peer-step-change');
      const sums = collect(list, 'peer-progress-change');
      await tick(list, /Visit a shop/);
      await skip(list, 1);
      await skip(list, 1);
      await tick(list, /Done with this step/);
      expect(changes.map(({ step, action, on }) => [step, action, on])).to.deep.equal([
        ['look', 'visit-shop', false],
        ['train', null, true],
        ['train', null, false],
        ['stay-fit', 'stay-fit', true],
      ]);
      expect(
        sums.map(({ doneActions, totalActions, doneSteps, totalSteps }) => [
          doneActions,
          totalActions,
          doneSteps,
          totalSteps,
        ]),
      ).to.deep.equal([
        [0, 6, 0, 3],
        [0, 3, 0, 2],
        [0, 6, 0, 3],
        [1, 6, 1, 3],
      ]);
    });

    it('of starting over and of undoing it, as a new sum', async () => {
      const list = await mountList(sampleCareer());
      await tick(list, /Visit a shop/);
      const sums = collect(list, 'peer-progress-change');
      button(list, START_OVER).click();
      await list.updateComplete;
      button(list, UNDO).click();
      expect(sums.map(({ doneActions }) => doneActions)).to.deep.equal([0, 1]);
    });

    it('and leaves the box as it was when the page prevents it', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      const sums = collect(list, 'peer-progress-change');
      list.addEventListener('peer-step-change', (event) => event.preventDefault());
      openers(list)[0]!.click();
      await list.updateComplete;
      await click(box(list, /Visit a shop/));
      await skip(list, 0);
      await list.updateComplete;
      expect(isTicked(list, /Visit a shop/)).to.equal(false);
      expect(skipBox(list, 0).checked).to.equal(false);
      expect(progress(list)).to.equal('0 of 6 actions, 0 of 3 steps');
      expect(sums).to.deep.equal([]);
      expect(stored(career)).to.equal(null);
    });

    it('nothing of what it reads or the page sets', async () => {
      const career = sampleCareer();
      localStorage.setItem(keyOf(career), withMarks({ 'visit-shop': 5 }));
      const events = [
        collect(document, 'peer-step-change'),
        collect(document, 'peer-progress-change'),
      ];
      const list = await mountList(career);
      list.data = { ...career, version: '3.0.0' };
      list.storage = 'none';
      await list.updateComplete;
      expect(events).to.deep.equal([[], []]);
    });
  });

  it('draws the path from right to left as well', async () => {
    const parent = await fixture('<div dir="rtl"></div>');
    const list = await mountList(sampleCareer(), {}, parent);
    const [first] = parts(list, 'step');
    const title = parts(list, 'step__title')[0]!.getBoundingClientRect();
    const station = first!.querySelector('svg')!.getBoundingClientRect();
    expect(station.left).to.be.at.least(title.right);
  });

  it('tells the states of a step apart by shape', async () => {
    const list = await mountList(sampleCareer({ steps: sampleSteps(3) }));
    await tick(list, /Do 1/);
    await skip(list, 1);
    const shapes = parts(list, 'step').map((it) => it.querySelector('svg')!.innerHTML);
    expect(new Set(shapes).size).to.equal(3);
  });
});
