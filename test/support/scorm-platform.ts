import { Scorm12API, Scorm2004API } from 'scorm-again';

export type ScormVersion = '1.2' | '2004';
export type Mode = 'normal' | 'browse' | 'review';

type Api = Scorm12API | Scorm2004API;
type Model = Record<string, unknown> & { core?: Record<string, unknown> };

const SETTINGS = {
  autocommit: false,
  lmsCommitUrl: 'https://lms.example/commit',
  dataCommitFormat: 'json',
  // It says nothing on the console.
  logLevel: 5,
} as const;

/** A learning platform around scorm-again: keeps what was committed, and shows it to the next visit. */
export class ScormPlatform {
  /** What was committed, oldest first. */
  readonly commits: Model[] = [];
  /** Whether commits fail, as without a network. */
  isDown = false;
  api: Api | undefined;

  constructor(readonly version: ScormVersion) {}

  /** Opens the course. What was open before is gone, ended or not. */
  launch(mode: Mode = 'normal'): Api {
    const settings = { ...SETTINGS, httpService: this.#service() };
    const api = this.version === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
    const last = this.commits.at(-1);
    // A visit that ended otherwise than suspended has left nothing for the next one in SCORM 2004.
    if (last && (this.version === '1.2' || ['', 'suspend'].includes(String(last['exit'])))) {
      api.loadFromJSON(structuredClone(last));
    }
    if (api instanceof Scorm12API) api.cmi.core.lesson_mode = mode;
    else api.cmi.mode = mode;
    this.api = api;
    return api;
  }

  /** A value of the last commit, such as `suspend_data`, or `core.lesson_status` in 1.2. */
  value(name: string): unknown {
    return name
      .split('.')
      .reduce<unknown>((at, key) => (at as Model | undefined)?.[key], this.commits.at(-1));
  }

  get text(): string {
    return String(this.value('suspend_data') ?? '');
  }

  get status(): unknown {
    return this.value(this.version === '1.2' ? 'core.lesson_status' : 'completion_status');
  }

  #service() {
    return {
      processHttpRequest: (_: string, params: unknown) => {
        if (this.isDown) return { result: 'false', errorCode: 391 };
        const { cmi } = params as { cmi: Model };
        this.commits.push(structuredClone(cmi));
        return { result: 'true', errorCode: 0 };
      },
      updateSettings: () => undefined,
    };
  }
}
