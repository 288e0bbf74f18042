import { expect } from 'chai';
import * as fc from 'fast-check';
import { validate } from '../../src/schema/validate.js';
import type { CareerPath } from '../../src/index.js';
import { anyCareer } from '../support/arbitrary-career.js';
import {
  ALL_TAGS,
  FINDER,
  GUIDE_TAGS,
  TAGS,
  all,
  part,
  restoreAll,
  statesOf,
  stub,
  wordsOf,
  type AnyPeerElement,
  type PeerTag,
} from '../support/element.js';
import { brokenCareer, mangledCareer } from '../support/mutations.js';
import { until } from '../support/until.js';

/** Looking for the smallest example of a failure ends before the runner's patience does. */
const LIMIT = { interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true };
const ALL_RUNS = { numRuns: 2000, ...LIMIT, interruptAfterTimeLimit: 200_000 };
const RUNS = { numRuns: 300, ...LIMIT };
const FEWER_RUNS = { numRuns: 50, ...LIMIT };

/** What a page says when a value reached it that nobody meant for it. */
const SLIPS = ['NaN', 'undefined', '[object Object]', 'null', 'Infinity', 'Invalid Date'];

/**
 * Who draws a career: each is given to some elements, so that all have their share. The guide draws
 * all the others, and takes as long.
 */
const someTags: fc.Arbitrary<readonly PeerTag[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(TAGS) },
  { weight: 2, arbitrary: fc.constant(GUIDE_TAGS) },
  { weight: 1, arbitrary: fc.constant(['peer-career-path'] as const) },
  { weight: 1, arbitrary: fc.constant([FINDER] as const) },
);

/** The elements, and those that the guide is made of. */
const withParts = (elements: readonly AnyPeerElement[]): AnyPeerElement[] =>
  elements.flatMap((element) => [element, ...all<AnyPeerElement>(element, ALL_TAGS.join())]);

const { port1, port2 } = new MessageChannel();
const nextTask = () =>
  new Promise<unknown>((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

/** Waits for elements that were given something. Frames would take most of the time of these tests. */
async function untilSettled(elements: readonly AnyPeerElement[]): Promise<void> {
  const isSettled = () =>
    withParts(elements).every((element) => !statesOf(element).includes('loading'));
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  for (let i = 0; i < 50 && !isSettled(); i += 1) await nextTask();
  await until(isSettled, 'for the elements to settle');
}

/** Mounts elements, looks at them and their parts when they have settled, and takes them away. */
async function withElements(
  tags: readonly PeerTag[],
  set: (element: AnyPeerElement) => void,
  look: (element: AnyPeerElement) => void,
): Promise<void> {
  const elements = tags.map((tag) => document.createElement(tag));
  try {
    elements.forEach(set);
    document.body.append(...elements);
    await untilSettled(elements);
    withParts(elements).forEach(look);
  } finally {
    for (const element of elements) element.remove();
  }
}

/** No slip in the text, but for what stands in the data. */
function expectNoSlip(element: Element, data: unknown): void {
  const words = wordsOf(element);
  const texts = textsIn(data).join('\n');
  const slips = SLIPS.filter((slip) => words.includes(slip) && !texts.includes(slip));
  expect(slips, words).to.deep.equal([]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Makes uncaught errors fail the run that caused them; tells them from then on. */
function catchUncaught(): () => Promise<string[]> {
  const caught: string[] = [];
  stub(globalThis, 'receiveUncaught', (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    caught.push(
      String(event instanceof ErrorEvent ? (event.error ?? event.message) : event.reason),
    );
  });
  return async () => {
    // A browser tells of an unhandled rejection in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    return caught.splice(0);
  };
}

function silenceConsole(): string[] {
  const lines: string[] = [];
  stub(console, 'error', (...values: unknown[]) => lines.push(values.map(String).join(' ')));
  return lines;
}

describe('Of 2,000 generated careers', function () {
  this.timeout(250_000);

  beforeEach(() => localStorage.clear());
  afterEach(() => {
    restoreAll();
    localStorage.clear();
  });

  it('each valid one is drawn, and says nothing that is not meant', async () => {
    const uncaught = catchUncaught();
    await fc.assert(
      fc.asyncProperty(anyCareer, someTags, async (career, tags) => {
        await withElements(
          tags,
          (element) => (element.data = career),
          (element) => {
            expect(statesOf(element)).to.deep.equal(['ready']);
            expectNoSlip(element, career);
            const ids = all(element, '[id]').map(({ id }) => id);
            expect(new Set(ids).size, 'ids are unique').to.equal(ids.length);
          },
        );
        expect(await uncaught()).to.deep.equal([]);
      }),
      ALL_RUNS,
    );
  });

  it('each valid one has a rung for each level, a step for each step, and so on', async () => {
    await fc.assert(
      fc.asyncProperty(anyCareer, someTags, async (career, tags) => {
        await withElements(
          tags,
          (element) => (element.data = career),
          (element) => {
            const {
              levels = [],
              steps = [],
              responsibilities = [],
              skills = [],
              faq = [],
            } = career;
            const lists: Partial<Record<PeerTag, readonly [part: string, count: number]>> = {
              'peer-career-ladder': ['rungs', levels.length],
              'peer-step-checklist': ['steps', steps.length],
              'peer-responsibility-list': ['groups', responsibilities.length],
              'peer-skill-list': ['skills', skills.length],
              'peer-career-faq': ['questions', faq.length],
            };
            const [list, count = 0] = lists[element.localName as PeerTag] ?? [];
            if (!list) return;
            if (count > 0) expect(part(element, list).childElementCount).to.equal(count);
            else expect(wordsOf(element)).to.equal('');
          },
        );
      }),
      FEWER_RUNS,
    );
  });

  it('each valid one fits a page of 320 pixels', async () => {
    await fc.assert(
      fc.asyncProperty(anyCareer, someTags, async (career, tags) => {
        await withElements(
          tags,
          (element) => {
            element.data = career;
            element.style.inlineSize = '288px';
          },
          // Engines round the width of a line up to a whole pixel, and where an override of the
          // direction begins a line, the space that hangs at the end of the last one counts as well.
          (element) => expect(element.scrollWidth).to.be.at.most(element.clientWidth + 5),
        );
      }),
      FEWER_RUNS,
    );
  });

  it('each with one thing made wrong is drawn or told as an error, never an uncaught one', async () => {
    const uncaught = catchUncaught();
    silenceConsole();
    await fc.assert(
      fc.asyncProperty(brokenCareer(anyCareer), someTags, async ({ data }, tags) => {
        await withElements(
          tags,
          (element) => (element.data = data as CareerPath),
          (element) => expect(statesOf(element)).to.have.length(1),
        );
        expect(await uncaught()).to.deep.equal([]);
      }),
      ALL_RUNS,
    );
  });

  it('each with one thing made wrong shows no slip of it', async () => {
    silenceConsole();
    await fc.assert(
      fc.asyncProperty(brokenCareer(anyCareer), someTags, async ({ data }, tags) => {
        await withElements(
          tags,
          (element) => (element.data = data as CareerPath),
          (element) => expectNoSlip(element, data),
        );
      }),
      RUNS,
    );
  });

  it('each that was mangled is drawn or told as an error, never an uncaught one', async () => {
    const uncaught = catchUncaught();
    silenceConsole();
    await fc.assert(
      fc.asyncProperty(mangledCareer(anyCareer), someTags, async (data, tags) => {
        await withElements(
          tags,
          (element) => (element.data = data as CareerPath),
          (element) => {
            const [state] = statesOf(element);
            expect(state).to.be.oneOf(['ready', 'error']);
            expect(all(element, '[role=alert]').length).to.equal(state === 'error' ? 1 : 0);
          },
        );
        expect(await uncaught()).to.deep.equal([]);
      }),
      RUNS,
    );
  });

  it('each from an address is drawn only if it is valid', async () => {
    silenceConsole();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(mangledCareer(anyCareer), anyCareer),
        someTags,
        async (data, tags) => {
          let text: string;
          try {
            text = JSON.stringify(data);
          } catch {
            // Not everything can be written to a file.
            return;
          }
          const isValid = validate(JSON.parse(text)).every(({ harmless }) => harmless);
          const src = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
          await withElements(
            tags,
            (element) => (element.src = src),
            (element) => expect(statesOf(element)).to.deep.equal([isValid ? 'ready' : 'error']),
          );
          URL.revokeObjectURL(src);
        },
      ),
      FEWER_RUNS,
    );
  });

  it('each can follow any other in the same element', async () => {
    silenceConsole();
    const uncaught = catchUncaught();
    const elements = ALL_TAGS.map((tag): AnyPeerElement => document.createElement(tag));
    document.body.append(...elements);
    try {
      await fc.assert(
        fc.asyncProperty(fc.oneof(anyCareer, mangledCareer(anyCareer)), async (data) => {
          const isValid = validate(data).every(({ harmless }) => harmless);
          for (const element of elements) element.data = data as CareerPath;
          await untilSettled(elements);
          const states = new Set(withParts(elements).flatMap(statesOf));
          if (isValid) expect([...states]).to.deep.equal(['ready']);
          expect(await uncaught()).to.deep.equal([]);
        }),
        { ...RUNS, numRuns: 100 },
      );
    } finally {
      for (const element of elements) element.remove();
    }
  });
});
