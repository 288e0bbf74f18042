import { expect } from 'chai';
import { completionRule, isComplete } from '../../src/lms/completion.js';
import { clockTime, isoDuration } from '../../src/lms/duration.js';
import { LmsStorage, type News } from '../../src/lms/lms-storage.js';
import type { Runtime } from '../../src/lms/runtime.js';
import { openScorm } from '../../src/lms/scorm.js';
import { readLaunch } from '../../src/lms/statements.js';
import { fromCompact } from '../../src/model/compact-progress.js';
import { isMarked } from '../../src/model/progress.js';
import { ProgressStore } from '../../src/progress/progress-store.js';
import { career, step } from '../support/career.js';
import { ScormPlatform } from '../support/scorm-platform.js';
import { until } from '../support/until.js';

/** A window as scripts see one; `parent` is itself unless it says otherwise. */
function fakeWindow(change: object = {}): Window {
  const window = { opener: null, ...change };
  return ('parent' in window ? window : Object.assign(window, { parent: window })) as Window;
}

/** Of another origin: each look at it throws, but for the ways out. */
const foreign = (parent?: Window): Window =>
  new Proxy({} as Window, {
    get: (_, name, self: Window) => {
      if (name === 'parent') return parent ?? self;
      throw new DOMException('No', 'SecurityError');
    },
  });

const api2004 = () => ({ API_1484_11: new ScormPlatform('2004').launch() });
const api12 = () => ({ API: new ScormPlatform('1.2').launch() });

describe('A platform for SCORM', () => {
  const around = (parent: Window) => fakeWindow({ parent });
  const openedBy = (opener: Window) => fakeWindow({ opener });

  const found: [where: string, page: () => Window, limit: number][] = [
    ['in the page itself', () => fakeWindow(api12()), 4096],
    ['around it', () => around(fakeWindow(api12())), 4096],
    [
      'around it, behind a window of another origin',
      () => around(foreign(fakeWindow(api2004()))),
      64_000,
    ],
    ['in the window that opened it', () => openedBy(fakeWindow(api2004())), 64_000],
    ['around the window that opened it', () => openedBy(around(fakeWindow(api12()))), 4096],
    [
      'in the window that opened the one around it',
      () => around(openedBy(fakeWindow(api12()))),
      4096,
    ],
    [
      'in both versions, and the later one is used',
      () => fakeWindow({ ...api12(), ...api2004() }),
      64_000,
    ],
    [
      'in both versions, of which the later one does not play along',
      () => fakeWindow({ ...api12(), API_1484_11: { Initialize: () => 'false' } }),
      4096,
    ],
  ];
  for (const [where, page, limit] of found) {
    it(`is found ${where}`, () => {
      expect(openScorm(page())?.limit).to.equal(limit);
    });
  }

  const none: [what: string, page: () => Window][] = [
    ['nothing is there', () => fakeWindow()],
    ['all around is of another origin', () => around(foreign())],
    ['what is called API is something else', () => fakeWindow({ API: { url: '/api' } })],
    [
      'it throws',
      () =>
        fakeWindow({
          API: {
            LMSInitialize: () => {
              throw new Error('No');
            },
          },
        }),
    ],
  ];
  for (const [what, page] of none) {
    it(`is done without when ${what}`, () => {
      expect(openScorm(page())).to.equal(undefined);
    });
  }

  it('is used as well when somebody else has begun the session', () => {
    const platform = new ScormPlatform('1.2');
    const API = platform.launch();
    API.lmsInitialize('');
    expect(openScorm(fakeWindow({ API }))).not.to.equal(undefined);
  });
});

describe('Progress in SCORM 1.2 of the largest career that there can be', () => {
  const ids = Array.from({ length: 5000 }, (_, i) => `action-${i}`);
  const data = career({ steps: [step('all', ids), ...ids.slice(1).map((id) => step(`s-${id}`))] });

  it('never takes more than 4,096 characters, keeps the newest ticks, and says what is lost', () => {
    const platform = new ScormPlatform('1.2');
    const news: (News | undefined)[] = [];
    const storage = new LmsStorage(openScorm(fakeWindow({ API: platform.launch() }))!, 'all', {
      career: () => data,
      bookmark: () => '',
      onNews: (it) => news.push(it),
    });
    const store = new ProgressStore(storage, () => undefined);
    store.start();
    for (let i = 0; i < 5000; i += 250) {
      store.change(ids.slice(i, i + 250).map((id) => ({ kind: 'done', id, on: true })));
      expect(platform.text.length).to.be.within(1, 4096);
    }
    expect(news[0]).to.equal(undefined);
    expect(news.at(-1)).to.equal('cut');
    const { done } = fromCompact(platform.text.split(' ')[0]!, data)!;
    expect(Object.keys(done).length).to.be.greaterThan(500);
    expect(ids.slice(-250).every((id) => isMarked(done, id))).to.equal(true);
    expect(isMarked(store.progress.done, ids[0]!)).to.equal(true);
  });
});

describe('A platform that takes its time', () => {
  it('is waited for in silence, and after a while with a word', async () => {
    const news: (News | undefined)[] = [];
    let answer: (text: string) => void = () => undefined;
    const runtime: Runtime = {
      kept: { text: '', bookmark: '', isCompleted: false },
      isReadOnly: false,
      limit: Infinity,
      readLatest: () => new Promise((resolve) => (answer = resolve)),
      save: () => Promise.resolve(),
      end: () => undefined,
    };
    const storage = new LmsStorage(runtime, 'all', {
      career: () => career({ steps: [step('all', ['a'])] }),
      bookmark: () => '',
      onNews: (it) => news.push(it),
    });
    const store = new ProgressStore(storage, () => undefined);
    store.start();
    store.change([{ kind: 'done', id: 'a', on: true }]);
    await until(() => news.length > 0, 'for the word');
    expect(news).to.deep.equal(['saving']);
    answer('');
    await until(() => news.length > 1, 'for the end of waiting');
    expect(news).to.deep.equal(['saving', undefined]);
    store.stop();
  });
});

describe('Time in a learning platform', () => {
  const times: [ms: number, clock: string, iso: string][] = [
    [0, '00:00:00', 'PT0S'],
    [999, '00:00:00', 'PT1S'],
    [1000, '00:00:01', 'PT1S'],
    [1234.5678, '00:00:01', 'PT1.23S'],
    [3_600_000 + 61_500, '01:01:01', 'PT3661.5S'],
    [400 * 3_600_000, '400:00:00', 'PT1440000S'],
    [1e12, '9999:59:59', 'PT1000000000S'],
  ];
  for (const [ms, clock, iso] of times) {
    it(`of ${ms} ms is ${clock} in SCORM 1.2 and ${iso} elsewhere`, () => {
      expect([clockTime(ms), isoDuration(ms)]).to.deep.equal([clock, iso]);
    });
  }
});

describe('The rule for completion', () => {
  it('is all, visited, or a number of steps', () => {
    expect(['all', 'visited', 'steps:8', 'steps:12'].map(completionRule)).to.deep.equal([
      'all',
      'visited',
      8,
      12,
    ]);
  });

  for (const text of [
    '',
    'ALL',
    'steps',
    'steps:',
    'steps:0',
    'steps:-1',
    'steps:1.5',
    'steps:8 ',
  ]) {
    it(`is not “${text}”`, () => {
      expect(completionRule(text)).to.equal(undefined);
    });
  }

  const tallies: [rule: 'all' | 'visited' | number, done: number, total: number, is: boolean][] = [
    ['visited', 0, 0, true],
    ['all', 0, 0, false],
    ['all', 2, 3, false],
    ['all', 3, 3, true],
    [2, 1, 3, false],
    [2, 2, 3, true],
    // Of ten steps, nine are not for this person.
    [2, 1, 1, true],
    [2, 0, 0, false],
  ];
  for (const [rule, doneSteps, totalSteps, is] of tallies) {
    it(`${rule} is ${is ? '' : 'not '}met by ${doneSteps} of ${totalSteps} steps`, () => {
      const tally = { doneSteps, totalSteps, doneActions: 0, totalActions: 0 };
      expect(isComplete(rule, tally)).to.equal(is);
    });
  }
});

describe('The address of a page that a cmi5 platform launched', () => {
  const query = {
    endpoint: 'https://lrs.example/xapi',
    fetch: 'https://lrs.example/fetch',
    actor: '{"account":{"homePage":"https://lms.example","name":"a"}}',
    registration: '7f1c2a52-93f4-4a51-8b1e-5a0d1c7e9b11',
    activityId: 'urn:unit',
  };
  const search = (change: object = {}) =>
    `?${new URLSearchParams({ ...query, ...change } as Record<string, string>).toString()}`;

  it('says all that a session needs', () => {
    expect(readLaunch(search())).to.deep.equal({
      ...query,
      endpoint: 'https://lrs.example/xapi/',
      actor: { account: { homePage: 'https://lms.example', name: 'a' } },
    });
  });

  it('is none without one of its parts, or with a learner that is no JSON', () => {
    for (const name of Object.keys(query)) {
      expect(readLaunch(search({ [name]: '' })), name).to.equal(undefined);
    }
    expect(readLaunch(search({ actor: '{' }))).to.equal(undefined);
    expect(readLaunch('')).to.equal(undefined);
  });
});
