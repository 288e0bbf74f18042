import { expect } from 'chai';
import { openCmi5 } from '../../src/lms/cmi5.js';
import { LmsStorage } from '../../src/lms/lms-storage.js';
import type { CompletionRule } from '../../src/lms/completion.js';
import type { Runtime } from '../../src/lms/runtime.js';
import { openScorm } from '../../src/lms/scorm.js';
import { readLaunch } from '../../src/lms/statements.js';
import { isMarked, type Mark } from '../../src/model/progress.js';
import { ProgressStore } from '../../src/progress/progress-store.js';
import { storageOf, type ProgressStorage } from '../../src/progress/storage.js';
import { career, step } from '../support/career.js';
import { ScormPlatform, type Mode, type ScormVersion } from '../support/scorm-platform.js';
import { until } from '../support/until.js';

const DATA = career({
  steps: [step('first', ['a', 'b']), step('second', ['c', 'd']), step('third')],
});
const ALL = ['a', 'b', 'c', 'd', 'third'];
const tick = (id: string): Mark => ({ kind: 'done', id, on: true });
const untick = (id: string): Mark => ({ kind: 'done', id, on: false });

/** A page that is open. */
interface Visit {
  readonly store: ProgressStore;
  readonly storage: ProgressStorage | undefined;
  /** Waits until what was ticked is where it is kept. */
  settled(): Promise<void>;
  /** The page is left as browsers leave pages; without it the visit just ends. */
  leave(): Promise<void>;
}

/** Where one person's progress is kept, from visit to visit. */
interface Place {
  visit(mode?: Mode): Promise<Visit>;
  /** Everything that is written, to see that it stays as it is. */
  contents(): Promise<string>;
}

/** A place that knows whether somebody is done. */
interface Platform extends Place {
  isCompleted(): Promise<boolean>;
  /** How often it was told. */
  completions(): Promise<number>;
  /** Takes nothing any more, or again. */
  breakDown(isDown: boolean): Promise<void>;
}

function visitTo(storage: ProgressStorage | undefined): Visit {
  const store = new ProgressStore(storage, () => undefined);
  store.start();
  const settled = async () => undefined;
  return {
    store,
    storage,
    settled,
    leave: async () => {
      if (storage instanceof LmsStorage) storage.leave();
      store.stop();
    },
  };
}

function browserPlace(kind: 'local' | 'session'): Place {
  const key = `peer-career:contract-${crypto.randomUUID()}:progress`;
  const area = kind === 'local' ? localStorage : sessionStorage;
  return {
    visit: async () => visitTo(storageOf(kind, key)),
    contents: async () => area.getItem(key) ?? '',
  };
}

/** An object of the page's own, at once or after a while. */
function hostPlace(isSlow: boolean): Place {
  let kept: string | null = null;
  const storage = (): ProgressStorage => ({
    read: () => kept,
    write: (text) => {
      const keep = () => {
        kept = text;
      };
      return isSlow ? Promise.resolve().then(keep) : keep();
    },
    subscribe: () => () => undefined,
  });
  return {
    visit: async () => ({
      ...visitTo(storageOf(storage(), '')),
      settled: async () => {
        await Promise.resolve();
        await Promise.resolve();
      },
    }),
    contents: async () => kept ?? '',
  };
}

const lmsStorage = (runtime: Runtime, rule: CompletionRule) =>
  new LmsStorage(runtime, rule, { career: () => DATA, bookmark: () => '' });

function scormPlace(version: ScormVersion, rule: CompletionRule = 'all'): Platform {
  const platform = new ScormPlatform(version);
  return {
    visit: async (mode) => {
      const name = version === '1.2' ? 'API' : 'API_1484_11';
      const page = { [name]: platform.launch(mode), opener: null } as unknown as Window;
      Object.assign(page, { parent: page });
      const runtime = openScorm(page)!;
      const storage = lmsStorage(runtime, rule);
      storage.open();
      return visitTo(storage);
    },
    contents: async () => JSON.stringify(platform.commits),
    isCompleted: async () => platform.status === 'completed',
    completions: async () => {
      const name = version === '1.2' ? 'core.lesson_status' : 'completion_status';
      const states = platform.commits.map((commit) =>
        name.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], commit),
      );
      return states.filter((state, i) => state === 'completed' && states[i - 1] !== state).length;
    },
    breakDown: async (isDown) => {
      platform.isDown = isDown;
    },
  };
}

interface Log {
  statements: { verb: { id: string } }[];
  breaches: string[];
  requests: string[];
  document: unknown;
}

const breachesOf: (() => Promise<string[]>)[] = [];

function cmi5Place(rule: CompletionRule = 'all'): Platform & { log(): Promise<Log> } {
  const address = `/lrs/${crypto.randomUUID()}`;
  const post = async (path: string) => (await fetch(`${address}/${path}`)).json();
  const log = () => post('log') as Promise<Log>;
  breachesOf.push(async () => (await log()).breaches);
  const count = async (verb: string) =>
    (await log()).statements.filter(({ verb: { id } }) => id.endsWith(`/${verb}`)).length;
  return {
    log,
    visit: async (mode = 'normal') => {
      const name = mode.charAt(0).toUpperCase() + mode.slice(1);
      const query = (await post(`launch?mode=${name}`)) as Record<string, string>;
      const launch = readLaunch(`?${new URLSearchParams(query).toString()}`)!;
      const runtime = await openCmi5(launch);
      const isQuiet = watch(runtime);
      const storage = lmsStorage(runtime, rule);
      storage.open();
      const visit = visitTo(storage);
      const ended = await count('terminated');
      return {
        ...visit,
        settled: () => isQuiet(),
        leave: async () => {
          await visit.leave();
          await until(async () => (await count('terminated')) > ended, 'for the end of the visit');
        },
      };
    },
    contents: async () => JSON.stringify((await log()).document),
    isCompleted: async () => (await count('completed')) > 0,
    completions: () => count('completed'),
    breakDown: async (isDown) => {
      await post(`fail?times=${isDown ? 1000 : 0}`);
    },
  };
}

/** Returns what waits until nothing is under way to the platform. */
function watch(runtime: Runtime): () => Promise<void> {
  let underWay = 0;
  const counted = <A extends unknown[], T>(call: (...args: A) => T) =>
    async function (...args: A) {
      underWay++;
      try {
        return await call(...args);
      } finally {
        underWay--;
      }
    };
  const { save, readLatest } = runtime;
  Object.assign(runtime, {
    save: counted(save.bind(runtime)),
    readLatest: counted(readLatest!.bind(runtime)),
  });
  return async () => {
    let quiet = 0;
    // What follows upon an answer begins at once.
    await until(() => (quiet = underWay === 0 ? quiet + 1 : 0) > 2, 'for the answers');
  };
}

const PLATFORMS: Record<string, (rule?: CompletionRule) => Platform> = {
  'SCORM 1.2': (rule) => scormPlace('1.2', rule),
  'SCORM 2004': (rule) => scormPlace('2004', rule),
  cmi5: (rule) => cmi5Place(rule),
};

const PLACES: Record<string, () => Place> = {
  'this browser': () => browserPlace('local'),
  'this tab': () => browserPlace('session'),
  'an object of the page': () => hostPlace(false),
  'an object of the page that takes its time': () => hostPlace(true),
  ...PLATFORMS,
};

const ticksOf = ({ store }: Visit) => ALL.filter((id) => isMarked(store.progress.done, id));

/** Ticks one after the other, as a person does. */
async function tickAll(visit: Visit, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    visit.store.change([tick(id)]);
    await visit.settled();
  }
}

afterEach(async () => {
  for (const breaches of breachesOf.splice(0)) expect(await breaches()).to.deep.equal([]);
});

it('Progress that is kept nowhere is there until the page is left', async () => {
  const visit = visitTo(storageOf('none', ''));
  await tickAll(visit, ['a']);
  expect(ticksOf(visit)).to.deep.equal(['a']);
  expect(ticksOf(visitTo(storageOf('none', '')))).to.deep.equal([]);
});

for (const [name, create] of Object.entries(PLACES)) {
  describe(`Progress kept in ${name}`, () => {
    it('is the same when somebody comes back half done', async () => {
      const place = create();
      const visit = await place.visit();
      await tickAll(visit, ['a', 'c', 'd']);
      visit.store.change([untick('d')]);
      await visit.settled();
      expect(visit.store.hasFailed).to.equal(false);
      await visit.leave();
      expect(ticksOf(await place.visit())).to.deep.equal(['a', 'c']);
    });

    it('is there after one tick when the page was killed', async () => {
      const place = create();
      await tickAll(await place.visit(), ['b']);
      expect(ticksOf(await place.visit())).to.deep.equal(['b']);
    });

    it('is there when the page was left right after the tick', async () => {
      const place = create();
      const visit = await place.visit();
      await tickAll(visit, ['a']);
      visit.store.change([tick('b')]);
      await visit.leave();
      await until(async () => ticksOf(await place.visit()).length === 2, 'for both ticks');
    });

    it('stays as it is when somebody only looks in again', async () => {
      const place = create();
      const visit = await place.visit();
      await tickAll(visit, ['a']);
      await visit.leave();
      const before = ticksOf(await place.visit());
      const again = await place.visit();
      await again.leave();
      expect(ticksOf(await place.visit())).to.deep.equal(before);
    });

    it('grows from visit to visit, and what was ticked last wins', async () => {
      const place = create();
      for (const mark of [tick('a'), tick('b'), untick('a'), tick('a'), untick('b')]) {
        const visit = await place.visit();
        visit.store.change([mark]);
        await visit.settled();
        await visit.leave();
      }
      expect(ticksOf(await place.visit())).to.deep.equal(['a']);
    });
  });
}

for (const [name, create] of Object.entries(PLATFORMS)) {
  describe(`A course in ${name}`, () => {
    it('is begun, and not completed, before all is done', async () => {
      const platform = create();
      const visit = await platform.visit();
      expect(await platform.contents()).not.to.equal('[]');
      await tickAll(visit, ['a', 'b', 'c']);
      await visit.leave();
      expect(await platform.isCompleted()).to.equal(false);
    });

    it('is completed once when all is done, and stays so', async () => {
      const platform = create();
      const visit = await platform.visit();
      await tickAll(visit, ALL);
      expect(await platform.isCompleted()).to.equal(true);
      visit.store.change([untick('a')]);
      await visit.settled();
      await tickAll(visit, ['a']);
      await visit.leave();
      const again = await platform.visit();
      again.store.change([untick('c')]);
      await again.settled();
      await tickAll(again, ['c']);
      await again.leave();
      expect(await platform.isCompleted()).to.equal(true);
      expect(await platform.completions()).to.equal(1);
      expect(ticksOf(await platform.visit())).to.deep.equal(ALL);
    });

    it('is completed by so many steps, when that is the rule', async () => {
      const platform = create(2);
      const visit = await platform.visit();
      await tickAll(visit, ['a', 'b', 'c']);
      expect(await platform.isCompleted()).to.equal(false);
      await tickAll(visit, ['d']);
      expect(await platform.isCompleted()).to.equal(true);
    });

    it('is completed by a visit, when that is the rule', async () => {
      const platform = create('visited');
      const visit = await platform.visit();
      await visit.settled();
      expect(await platform.isCompleted()).to.equal(true);
      await visit.leave();
      const again = await platform.visit();
      await again.settled();
      expect(await platform.completions()).to.equal(1);
    });

    for (const mode of ['browse', 'review'] as const) {
      it(`is left as it is in the mode ${mode}`, async () => {
        const platform = create();
        const first = await platform.visit();
        await tickAll(first, ['a']);
        await first.leave();
        const before = [await platform.contents(), await platform.completions()];
        const visit = await platform.visit(mode);
        expect(ticksOf(visit)).to.deep.equal(['a']);
        await tickAll(visit, ALL);
        expect(ticksOf(visit)).to.deep.equal(ALL);
        visit.storage!.place!.write('US-TX');
        await visit.leave();
        expect(ticksOf(await platform.visit())).to.deep.equal(['a']);
        expect(await platform.completions()).to.equal(before[1]);
        if (name === 'cmi5') expect(await platform.contents()).to.equal(before[0]);
      });
    }

    it('keeps the chosen place beside the ticks', async () => {
      const platform = create();
      const visit = await platform.visit();
      visit.storage!.place!.write('US-TX');
      await visit.settled();
      await tickAll(visit, ['a']);
      await visit.leave();
      const again = await platform.visit();
      expect(again.storage!.place!.read()).to.equal('US-TX');
      expect(ticksOf(again)).to.deep.equal(['a']);
      again.storage!.place!.write('');
      await again.settled();
      expect((await platform.visit()).storage!.place!.read()).to.equal(null);
    });

    it('says when the platform took nothing, and sends it all with the next tick', async () => {
      const platform = create();
      const visit = await platform.visit();
      await platform.breakDown(true);
      await tickAll(visit, ['a']);
      await until(() => visit.store.hasFailed, 'for the failure');
      await platform.breakDown(false);
      await tickAll(visit, ['b']);
      expect(visit.store.hasFailed).to.equal(false);
      expect(ticksOf(await platform.visit())).to.deep.equal(['a', 'b']);
    });

    it('sends what the platform did not take when the page is left', async () => {
      const platform = create();
      const visit = await platform.visit();
      await platform.breakDown(true);
      await tickAll(visit, ['a']);
      await until(() => visit.store.hasFailed, 'for the failure');
      await platform.breakDown(false);
      await visit.leave();
      await until(async () => ticksOf(await platform.visit()).length === 1, 'for the tick');
    });

    it('sends what the platform did not take when there is a network again, once', async () => {
      const platform = create();
      const visit = await platform.visit();
      await platform.breakDown(true);
      await tickAll(visit, ALL);
      await until(() => visit.store.hasFailed, 'for the failure');
      await platform.breakDown(false);
      dispatchEvent(new Event('online'));
      dispatchEvent(new Event('online'));
      await visit.settled();
      await until(() => !visit.store.hasFailed, 'for the success');
      expect(await platform.completions()).to.equal(1);
      visit.store.stop();
      expect(ticksOf(await platform.visit())).to.deep.equal(ALL);
    });
  });
}

it('Two devices that are open at once in cmi5 keep what was ticked last on either', async () => {
  const platform = cmi5Place();
  const one = await platform.visit();
  await tickAll(one, ['a', 'b']);
  const other = await platform.visit();
  other.store.change([untick('a'), tick('c')]);
  await other.settled();
  await tickAll(one, ['d']);
  expect(ticksOf(one)).to.deep.equal(['b', 'c', 'd']);
  one.store.change([tick('a')]);
  await one.settled();
  await tickAll(other, ['third']);
  expect(ticksOf(other)).to.deep.equal(ALL);
  expect(ticksOf(await platform.visit())).to.deep.equal(ALL);
});
