interface Message {
  text: string;
  stack: string | undefined;
}

const unexpected: Message[] = [];
const expected: RegExp[] = [];

/** Lets the running test cause one warning or error that matches, and fails it without one. */
export function expectConsole(pattern: RegExp): void {
  expected.push(pattern);
}

/** What went wrong since the last call, if anything, with the stack of where it first did. */
export function takeConsoleProblem(): Error | undefined {
  const messages = unexpected.splice(0);
  const problems = [
    ...messages.map(({ text }) => `Unexpected on the console: ${text}`),
    ...expected.splice(0).map((pattern) => `Expected on the console, but missing: ${pattern}`),
  ];
  if (problems.length === 0) return undefined;
  const error = new Error(problems.join('\n'));
  error.stack = messages[0]?.stack ?? '';
  return error;
}

/** True for a message that a test expected. */
function receive(text: string, cause: unknown): boolean {
  const index = expected.findIndex((pattern) => pattern.test(text));
  if (index === -1) {
    unexpected.push({ text, stack: cause instanceof Error ? cause.stack : undefined });
    return false;
  }
  expected.splice(index, 1);
  return true;
}

function toText(value: unknown): string {
  if (typeof value !== 'object' || value === null || value instanceof Error) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}

for (const level of ['warn', 'error'] as const) {
  const log = console[level].bind(console);
  console[level] = (...values: unknown[]) => {
    const text = `${level}: ${values.map(toText).join(' ')}`;
    if (!receive(text, new Error(text))) log(...values);
  };
}

declare global {
  /** Called by the script that the runner's configuration puts first on the page. */
  var receiveUncaught: ((event: ErrorEvent | PromiseRejectionEvent) => void) | undefined;
}

globalThis.receiveUncaught = (event) => {
  event.stopImmediatePropagation();
  const [kind, cause] =
    event instanceof ErrorEvent
      ? ['uncaught error', event.error ?? event.message]
      : ['unhandled rejection', event.reason];
  if (receive(`${kind}: ${toText(cause)}`, cause)) event.preventDefault();
};
