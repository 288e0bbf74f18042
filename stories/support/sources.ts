/** The career file of this project, as a partner's server would serve it. */
export const FILE = 'careers/peer-support-specialist/peer-support-specialist.en.json';

/** There is no such file. */
export const MISSING = 'careers/missing.json';

/** Answers neither well nor badly while `leaveUnanswered` is in force. */
export const UNANSWERED = 'careers/unanswered.json';

/**
 * For a story's `beforeEach`: leaves requests for `UNANSWERED` without an answer, until the function
 * that it returns is called. A Storybook that was built has no server of its own that could do so.
 */
export function leaveUnanswered(): () => void {
  const { fetch } = window;
  window.fetch = (input, init) =>
    String(input).endsWith(UNANSWERED)
      ? new Promise<never>(() => undefined)
      : fetch.call(window, input, init);
  return () => {
    window.fetch = fetch;
  };
}
