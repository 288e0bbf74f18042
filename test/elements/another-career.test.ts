import { expect } from 'chai';
import { expectAccessible } from '../support/axe.js';
import {
  all,
  button,
  mount,
  one,
  parts,
  statesOf,
  textOf,
  untilState,
  wordsOf,
} from '../support/element.js';
import { allFlat, flatText, sectionNames, within } from '../support/guide.js';
import { until } from '../support/until.js';

const SRC = '/data/community-health-worker/community-health-worker.en.json';
const show = async <K extends Parameters<typeof mount>[0]>(tag: K) => {
  const element = await mount(tag, { attributes: { src: SRC } });
  await untilState(element, 'ready');
  await expectAccessible(element);
  return element;
};

/** The example for authors is shaped otherwise than the built-in career in all that it can be. */
describe('Another career, from its file', () => {
  it('has its three rungs, with a note where no years are stated', async () => {
    const ladder = await show('peer-career-ladder');
    expect(parts(ladder, 'rung')).to.have.length(3);
    expect(textOf(parts(ladder, 'rung')[2]!)).to.include('Each employer decides');
    expect(wordsOf(ladder)).not.to.include('Peer');
  });

  it('has one figure of pay, a middle and no range, and no other jobs to compare', async () => {
    const chart = await show('peer-salary-chart');
    expect(wordsOf(chart)).to.include('$51,030 a year in the middle');
    expect(wordsOf(chart)).not.to.match(/–|estimates/);
    expect(all(chart, 'button').map(textOf).join()).not.to.match(/similar/i);
  });

  it('has steps without actions, which can be ticked themselves', async () => {
    const checklist = await show('peer-step-checklist');
    expect(parts(checklist, 'step')).to.have.length(6);
    expect(wordsOf(checklist)).to.include('0 of 9 actions, 0 of 6 steps');
    expect(wordsOf(checklist)).to.include('Done with this step');
  });

  it('says what the role is, and nothing of what it is not or when people work', async () => {
    const overview = await show('peer-role-overview');
    expect(parts(overview, 'subheading').map(textOf)).to.deep.equal([
      'What the work is',
      'Where people work',
      'In official statistics',
    ]);
    expect(wordsOf(overview)).to.include('The same job');
    expect(wordsOf(overview)).not.to.include('Peer');
  });

  it('has its three groups of responsibilities', async () => {
    const list = await show('peer-responsibility-list');
    expect(parts(list, 'group')).to.have.length(3);
    expect(textOf(parts(list, 'group')[2]!)).to.include('Go along when somebody wants company');
  });

  it('has six skills, four of them on its first rung', async () => {
    const list = await show('peer-skill-list');
    expect(parts(list, 'skill')).to.have.length(6);
    const select = one<HTMLSelectElement>(list, 'select');
    expect([...select.options].map(textOf)).to.deep.equal([
      'all rungs',
      'Community Health Worker Trainee',
      'Community Health Worker',
      'Lead Community Health Worker',
    ]);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => textOf(one(list, '[role=status]')) === '4 of 6 skills', 'for four skills');
  });

  it('answers two questions, without a source of their own', async () => {
    const faq = await show('peer-career-faq');
    expect(parts(faq, 'question')).to.have.length(2);
    button(faq, /^Show all answers$/).click();
    await until(() => /one in ten earned less/.test(wordsOf(faq)), 'for the answers');
    expect(wordsOf(faq)).not.to.include('Source');
  });

  it('is a guide without certification and without help in a crisis, for it asks nobody for either', async () => {
    const guide = await show('peer-career-path');
    await until(
      () => allFlat(guide, '*').every((it) => !statesOf(it).includes('loading')),
      'for all of the guide',
    );
    expect(sectionNames(guide)).to.have.members([
      'overview',
      'ladder',
      'pay',
      'steps',
      'responsibilities',
      'skills',
      'faq',
      'sources',
    ]);
    expect(parts(within(guide, 'peer-career-ladder'), 'rung')).to.have.length(3);
    expect(wordsOf(within(guide, 'peer-salary-chart'))).to.include('$51,030 a year in the middle');
    expect(flatText(guide)).not.to.match(/988|Peer Support|certif/i);
    await expectAccessible(guide);
  });
});
