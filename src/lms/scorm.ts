import { clockTime, isoDuration } from './duration.js';
import type { Kept, Runtime, State } from './runtime.js';

/** What a learning platform puts on its page; all values are text. */
type Api = Record<string, (...args: string[]) => unknown>;

/** How one of the two versions names what both have. */
interface Dialect {
  /** The object's name on the platform's page. */
  readonly object: string;
  readonly initialize: string;
  readonly terminate: string;
  /** Before `GetValue` and the other methods. */
  readonly prefix: string;
  readonly alreadyInitialized: string;
  readonly mode: string;
  readonly status: string;
  readonly location: string;
  readonly progress?: string;
  readonly sessionTime: string;
  readonly exit: string;
  readonly limits: { readonly text: number; readonly location: number };
  readonly duration: (ms: number) => string;
}

const SCORM_2004: Dialect = {
  object: 'API_1484_11',
  initialize: 'Initialize',
  terminate: 'Terminate',
  prefix: '',
  alreadyInitialized: '103',
  mode: 'cmi.mode',
  status: 'cmi.completion_status',
  location: 'cmi.location',
  progress: 'cmi.progress_measure',
  sessionTime: 'cmi.session_time',
  exit: 'cmi.exit',
  limits: { text: 64_000, location: 1000 },
  duration: isoDuration,
};

const SCORM_12: Dialect = {
  object: 'API',
  initialize: 'LMSInitialize',
  terminate: 'LMSFinish',
  prefix: 'LMS',
  alreadyInitialized: '101',
  mode: 'cmi.core.lesson_mode',
  status: 'cmi.core.lesson_status',
  location: 'cmi.core.lesson_location',
  sessionTime: 'cmi.core.session_time',
  exit: 'cmi.core.exit',
  // Many platforms take more, and strict ones refuse.
  limits: { text: 4096, location: 255 },
  duration: clockTime,
};

const NOT_STARTED = ['', 'not attempted', 'unknown'];
const COMPLETED = ['completed', 'passed'];

/** Opens a session with the platform that shows the page; undefined where there is none. */
export function openScorm(page: Window): Runtime | undefined {
  const windows = platformWindows(page);
  for (const dialect of [SCORM_2004, SCORM_12]) {
    for (const window of windows) {
      const api = apiIn(window, dialect.object);
      if (!api) continue;
      const session = new ScormSession(api, dialect);
      if (session.start()) return session;
    }
  }
  return undefined;
}

/** The page's own window and those around it; then the ones that opened them, and those around these. */
function platformWindows(page: Window): Window[] {
  const around = withParents(page);
  const openers = around.flatMap((window) => {
    try {
      return window.opener ? withParents(window.opener as Window) : [];
    } catch {
      // A window of another origin keeps that to itself.
      return [];
    }
  });
  return [...around, ...openers];
}

function withParents(window: Window): Window[] {
  return window.parent === window ? [window] : [window, ...withParents(window.parent)];
}

function apiIn(window: Window, name: string): Api | undefined {
  try {
    return (window as unknown as Record<string, Api | undefined>)[name];
  } catch {
    return undefined;
  }
}

class ScormSession implements Runtime {
  readonly limit: number;
  kept: Kept = { text: '', bookmark: '', isCompleted: false };
  isReadOnly = false;
  #isCompleted = false;
  #hasEnded = false;
  readonly #start = performance.now();

  constructor(
    private readonly api: Api,
    private readonly dialect: Dialect,
  ) {
    this.limit = dialect.limits.text;
  }

  /** Returns whether the platform plays along. */
  start(): boolean {
    const { dialect } = this;
    if (!this.#call(dialect.initialize, '') && this.#lastError !== dialect.alreadyInitialized) {
      return false;
    }
    const status = this.#get(dialect.status);
    this.isReadOnly = ['browse', 'review'].includes(this.#get(dialect.mode));
    this.#isCompleted = COMPLETED.includes(status);
    this.kept = {
      text: this.#get('cmi.suspend_data'),
      bookmark: this.#get(dialect.location),
      isCompleted: this.#isCompleted,
    };
    if (!this.isReadOnly && NOT_STARTED.includes(status)) {
      this.#set(dialect.status, 'incomplete');
      this.#commit();
    }
    return true;
  }

  save({ text, bookmark, progress, isCompleted }: State): undefined {
    if (this.isReadOnly) return;
    const { dialect } = this;
    const isDue = isCompleted && !this.#isCompleted;
    this.#setBookmark(bookmark);
    const isTaken = [
      this.#set('cmi.suspend_data', text),
      // What was completed once stays as it was then. No score: platforms take one for the final result.
      !dialect.progress ||
        this.#isCompleted ||
        this.#set(dialect.progress, String(isDue ? 1 : Number(progress.toFixed(4)))),
      !isDue || this.#set(dialect.status, 'completed'),
      this.#commit(),
    ];
    if (!isTaken.every(Boolean))
      throw new Error(`The learning platform refused: ${this.#lastError}`);
    this.#isCompleted ||= isDue;
  }

  end(bookmark: string, unsaved?: State): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    const { dialect } = this;
    if (!this.isReadOnly) {
      if (unsaved) this.#set('cmi.suspend_data', unsaved.text);
      this.#setBookmark(bookmark);
      this.#set(dialect.sessionTime, dialect.duration(performance.now() - this.#start));
      // Any other exit of SCORM 2004 begins a new attempt, which has lost all this.
      this.#set(dialect.exit, 'suspend');
    }
    // Commits as well: while a page is dismissed there is time for one request at most.
    this.#call(dialect.terminate, '');
  }

  /** Strict platforms refuse an empty one; none is worth losing ticks for. */
  #setBookmark(bookmark: string): void {
    const { location, limits } = this.dialect;
    if (bookmark) this.#set(location, bookmark.slice(0, limits.location));
  }

  /** Empty for what was never set, which is an error in SCORM 2004. */
  #get(name: string): string {
    try {
      return String(this.api[`${this.dialect.prefix}GetValue`]!(name) ?? '');
    } catch {
      return '';
    }
  }

  #set(name: string, value: string): boolean {
    return this.#call(`${this.dialect.prefix}SetValue`, name, value);
  }

  #commit(): boolean {
    return this.#call(`${this.dialect.prefix}Commit`, '');
  }

  get #lastError(): string {
    try {
      return String(this.api[`${this.dialect.prefix}GetLastError`]!());
    } catch {
      return '';
    }
  }

  #call(method: string, ...args: string[]): boolean {
    try {
      return String(this.api[method]!(...args)) === 'true';
    } catch {
      return false;
    }
  }
}
