/// <reference types="mocha" />
import * as fc from 'fast-check';
import { takeConsoleProblem } from './console.js';
import { removeFixtures } from './fixture.js';
import { resetPage } from './page.js';

declare global {
  var fastCheckSeed: number | undefined;
}

fc.configureGlobal({
  // A report names what went wrong beside the case that shows it.
  includeErrorInReport: true,
  // The same generated cases each time, unless somebody asks for others.
  ...(globalThis.fastCheckSeed !== undefined && { seed: globalThis.fastCheckSeed }),
});

// Of tests and hooks alike. The runner's own setting comes after these hooks, which would keep two
// seconds: too few for a command to a browser on a busy machine.
mocha.timeout(20_000);

/** Every test file runs with these, because the runner's page loads them. */
mocha.rootHooks({
  async afterEach(this: Mocha.Context) {
    removeFixtures();
    await resetPage();
    await pendingRejections();
    const problem = takeConsoleProblem();
    const test = this.currentTest;
    if (!problem || !test) return;
    // An error thrown in this hook would end the whole run, not fail the test alone.
    if (test.err) {
      test.err.message += `\n${problem.message}`;
    } else {
      test.err = problem;
    }
    test.state = 'failed';
  },
  async afterAll() {
    await pendingRejections();
    const problem = takeConsoleProblem();
    if (problem) throw problem;
  },
});

/** A browser tells of an unhandled rejection in a task of its own. */
function pendingRejections(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
