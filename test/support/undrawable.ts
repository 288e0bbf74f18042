import { expect } from 'chai';
import type { CareerPath } from '../../src/schema/career-path.js';
import { expectConsole } from './console.js';
import { all, collect, freshKey, one, statesOf, wordsOf, type PeerTag } from './element.js';
import { fixture } from './fixture.js';
import { sampleCareer } from './sample-career.js';
import { until } from './until.js';

/**
 * Hands over a career that is wrong in the way of `change`, and expects the message for it, one line
 * in the console and nothing half drawn; then a good career takes its place.
 */
export async function expectUndrawable(
  tag: PeerTag,
  change: Record<string, unknown>,
): Promise<void> {
  // What is told once a page differs each time.
  const key = freshKey();
  expectConsole(new RegExp(`error: peer-career-widgets: .*${key}`));
  const element = document.createElement(tag);
  element.data = { ...sampleCareer(), reviewed: key, ...change } as CareerPath;
  const told = collect(element, 'peer-error');
  (await fixture('<div></div>')).append(element);
  await element.updateComplete;
  await until(() => !statesOf(element).includes('loading'), `for ${tag} to settle`);
  expect(statesOf(element), wordsOf(element)).to.deep.equal(['error']);
  await until(() => told.length > 0, 'for peer-error');
  expect(told.map(({ error }) => error.name)).to.deep.equal(['DatasetInvalidError']);
  expect(one(element, '[role=alert]').checkVisibility()).to.equal(true);
  expect(all(element, '[part~=base], [part~=heading], ul'), 'half drawn').to.deep.equal([]);
  element.data = sampleCareer();
  await element.updateComplete;
  expect(statesOf(element)).to.deep.equal(['ready']);
  expect(all(element, '[part~=heading]')).to.have.length(1);
}
