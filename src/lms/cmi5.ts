import type { Kept, Runtime, State } from './runtime.js';
import {
  statement,
  type ContextTemplate,
  type Launch,
  type Statement,
  type Verb,
} from './statements.js';

/** The document in which a platform keeps this page's state. */
const STATE_ID = 'peer-career';
const TIMEOUT_MS = 15_000;

interface LaunchData {
  readonly launchMode?: string;
  readonly returnURL?: string;
  readonly contextTemplate?: ContextTemplate;
}

interface Document extends Kept {
  readonly text: string;
}

/**
 * Opens a session with the platform that launched the page.
 * @throws {Error} where the platform does not play along, or does not answer.
 */
export async function openCmi5(launch: Launch): Promise<Runtime> {
  const answer = await ask(launch.fetch, { method: 'POST' });
  const { 'auth-token': token } = (await answer.json()) as { 'auth-token'?: string };
  if (!token) throw new Error('The learning platform gave no key.');
  const service = new Service(launch, token);
  const data = (await service.readState('LMS.LaunchData')) as LaunchData | undefined;
  if (!data) throw new Error('The learning platform says nothing about the launch.');
  // It wants to be asked, although nothing here hangs on the answer.
  await service.read('agents/profile', {
    agent: JSON.stringify(launch.actor),
    profileId: 'cmi5LearnerPreferences',
  });
  const kept = (await service.readState(STATE_ID)) as Partial<Document> | undefined;
  const session = new Cmi5Session(launch, service, data, {
    text: String(kept?.text ?? ''),
    bookmark: String(kept?.bookmark ?? ''),
    isCompleted: kept?.isCompleted === true,
  });
  await session.start();
  return session;
}

/** Answers of 404 are answers as well: nothing is there. */
async function ask(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), ...init });
  if (!response.ok && response.status !== 404 && response.status !== 409) {
    throw new Error(`The learning platform answers ${response.status}.`);
  }
  return response;
}

/** The platform's requests for one session. */
class Service {
  constructor(
    private readonly launch: Launch,
    private readonly token: string,
  ) {}

  async read(path: string, query: Record<string, string>): Promise<unknown> {
    const response = await ask(this.#address(path, query), { headers: this.#headers });
    return response.ok ? ((await response.json()) as unknown) : undefined;
  }

  readState(stateId: string): Promise<unknown> {
    return this.read('activities/state', this.#state(stateId));
  }

  async writeState(stateId: string, document: Document, keepalive = false): Promise<void> {
    const url = this.#address('activities/state', this.#state(stateId));
    await this.#send(url, 'PUT', document, keepalive);
  }

  /** A statement that is there already is answered by 409, and is not taken a second time. */
  async tell(body: Statement, keepalive = false): Promise<void> {
    await this.#send(this.#address('statements', { statementId: body.id }), 'PUT', body, keepalive);
  }

  async #send(url: string, method: string, body: unknown, keepalive: boolean): Promise<void> {
    const headers = { ...this.#headers, 'Content-Type': 'application/json' };
    const response = await ask(url, { method, headers, body: JSON.stringify(body), keepalive });
    if (response.status === 404) throw new Error('The learning platform has no such address.');
  }

  get #headers(): Record<string, string> {
    return { Authorization: `Basic ${this.token}`, 'X-Experience-API-Version': '1.0.3' };
  }

  #state(stateId: string): Record<string, string> {
    const { activityId, actor, registration } = this.launch;
    return { activityId, agent: JSON.stringify(actor), registration, stateId };
  }

  #address(path: string, query: Record<string, string>): string {
    return `${this.launch.endpoint}${path}?${new URLSearchParams(query).toString()}`;
  }
}

class Cmi5Session implements Runtime {
  readonly isReadOnly: boolean;
  readonly limit = Infinity;
  readonly returnUrl: string | undefined;
  #isCompleted: boolean;
  #percent: number | undefined;
  #unsure: { readonly percent: number; readonly body: Statement } | undefined;
  #hasEnded = false;
  readonly #start = performance.now();

  constructor(
    private readonly launch: Launch,
    private readonly service: Service,
    private readonly data: LaunchData,
    readonly kept: Kept,
  ) {
    this.isReadOnly = data.launchMode === 'Browse' || data.launchMode === 'Review';
    this.returnUrl = data.returnURL;
    this.#isCompleted = kept.isCompleted;
  }

  start(): Promise<void> {
    return this.#tell('initialized');
  }

  async readLatest(): Promise<string> {
    const document = (await this.service.readState(STATE_ID)) as Partial<Document> | undefined;
    return String(document?.text ?? '');
  }

  async save({ progress, isCompleted, ...kept }: State): Promise<void> {
    if (this.isReadOnly || this.#hasEnded) return;
    const isDue = isCompleted && !this.#isCompleted;
    await this.service.writeState(STATE_ID, { ...kept, isCompleted: this.#isCompleted });
    // The page may have been left meanwhile, and nothing may follow its last statement.
    if (isDue && !this.#hasEnded) {
      await this.#tell('completed');
      this.#isCompleted = true;
      // Later visits know that it was told.
      await this.service.writeState(STATE_ID, { ...kept, isCompleted: true });
    }
    const percent = Math.floor(progress * 100);
    if (this.#hasEnded || this.#isCompleted || percent === this.#percent) return;
    // Sent again after a failure it has the same id, so that it counts once.
    if (percent !== this.#unsure?.percent) {
      this.#unsure = { percent, body: this.#statement('progressed', percent) };
    }
    await this.service.tell(this.#unsure.body);
    this.#percent = percent;
  }

  /** Requests that outlive the page. What is completed by now, the next visit tells. */
  end(bookmark: string, unsaved?: State): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    const ignore = () => undefined;
    if (unsaved && !this.isReadOnly) {
      const document = { text: unsaved.text, bookmark, isCompleted: this.#isCompleted };
      this.service.writeState(STATE_ID, document, true).catch(ignore);
    }
    this.#tell('terminated', true).catch(ignore);
  }

  #tell(verb: Verb, keepalive = false): Promise<void> {
    return this.service.tell(this.#statement(verb), keepalive);
  }

  #statement(verb: Verb, percent?: number): Statement {
    const spent = performance.now() - this.#start;
    const about = { spent, ...(percent !== undefined && { percent }) };
    return statement(verb, this.launch, this.data.contextTemplate ?? {}, about);
  }
}
