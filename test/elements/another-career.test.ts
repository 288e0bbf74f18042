import { expect } from 'chai';
import { expectAccessible } from '../support/axe.js';
import { all, mount, parts, textOf, untilState, wordsOf } from '../support/element.js';

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
});
