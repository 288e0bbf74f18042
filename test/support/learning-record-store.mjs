import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

// It has no default export that a module could import.
const { default: faultsOf } = createRequire(import.meta.url)('xapi-validation');

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const UNIT = 'urn:uuid:0b64f2f6-6b4c-5f0a-a6cb-1b2b8e1ee1aa';
const REGISTRATION = '7f1c2a52-93f4-4a51-8b1e-5a0d1c7e9b11';
const ACTOR = {
  objectType: 'Agent',
  account: { homePage: 'https://lms.example', name: 'learner' },
};

/**
 * A learning platform that speaks cmi5, under `/lrs/<key>/`: each key is another learner's course. It
 * keeps what the page sends and takes down each breach of the standard.
 *
 * - `launch?mode=` opens a session and tells the query with which a page is launched
 * - `log` tells statements, breaches and the page's own document, as JSON
 * - `fail?times=` answers 503 to so many requests of the page that follow
 */
export function learningRecordStore() {
  const courses = new Map();

  return async (ctx, next) => {
    const [, key, path] = /^\/lrs\/([\w-]+)\/(.+)$/.exec(ctx.path) ?? [];
    if (!key) return next();
    if (!courses.has(key)) courses.set(key, new Course(`${ctx.origin}/lrs/${key}`));
    const course = courses.get(key);
    const query = ctx.URL.searchParams;
    const body = await text(ctx.req);
    ctx.set('cache-control', 'no-store');
    const { status, json } = course.answer(path, ctx.method, query, body, ctx.headers);
    ctx.status = status;
    ctx.body = json === undefined ? '' : JSON.stringify(json);
    if (json !== undefined) ctx.type = 'json';
    // The runner reports 404s by their address; those asked for here are no finding.
    ctx.url = '/lrs';
  };
}

class Course {
  statements = [];
  breaches = [];
  requests = [];
  #documents = new Map();
  /** By their keys; several may be open at once. */
  #sessions = new Map();
  #failures = 0;

  constructor(address) {
    this.address = address;
  }

  answer(path, method, query, body, headers) {
    switch (path) {
      case 'launch':
        return { status: 200, json: this.#launch(query.get('mode') ?? 'Normal') };
      case 'log': {
        const { statements, breaches, requests } = this;
        const document = this.#documents.get('peer-career') ?? null;
        return { status: 200, json: { statements, breaches, requests, document } };
      }
      case 'fail':
        this.#failures = Number(query.get('times'));
        return { status: 200, json: null };
      default:
        return this.#serve(path, method, query, body, headers);
    }
  }

  #launch(mode) {
    const id = crypto.randomUUID();
    this.#sessions.set(`Basic token-${id}`, { id, mode, isFetched: false, verbs: [] });
    return {
      endpoint: `${this.address}/xapi`,
      fetch: `${this.address}/fetch?session=${id}`,
      actor: JSON.stringify(ACTOR),
      registration: REGISTRATION,
      activityId: UNIT,
    };
  }

  #serve(path, method, query, body, headers) {
    if (this.#failures > 0) {
      this.#failures--;
      return { status: 503 };
    }
    this.requests.push(`${method} ${path} ${query.get('stateId') ?? ''}`.trim());
    if (path === 'fetch') {
      const session = this.#sessions.get(`Basic token-${query.get('session')}`);
      if (method !== 'POST') this.#breach('The key is asked for by POST.');
      if (session.isFetched)
        return { status: 200, json: { 'error-code': '1', 'error-text': 'used' } };
      session.isFetched = true;
      return { status: 200, json: { 'auth-token': `token-${session.id}` } };
    }
    const session = this.#sessions.get(headers.authorization);
    if (!session) return { status: 401 };
    if (!/^1\.0/.test(headers['x-experience-api-version'])) return { status: 400 };
    if (path === 'xapi/agents/profile') {
      session.hasAsked = query.get('profileId') === 'cmi5LearnerPreferences';
      return { status: 404 };
    }
    if (path === 'xapi/activities/state') return this.#state(session, method, query, body);
    if (path === 'xapi/statements') return this.#statement(session, query, body);
    return { status: 404 };
  }

  #state({ mode, id }, method, query, body) {
    const named = [query.get('activityId'), query.get('registration'), query.get('agent')];
    if (named.join() !== [UNIT, REGISTRATION, JSON.stringify(ACTOR)].join()) {
      this.#breach(`The state is none of this session: ${named.join()}`);
    }
    const name = query.get('stateId');
    if (method === 'GET' && name === 'LMS.LaunchData') {
      const json = {
        launchMode: mode,
        moveOn: 'Completed',
        returnURL: 'https://lms.example/course',
        contextTemplate: {
          contextActivities: { grouping: [{ objectType: 'Activity', id: 'urn:course' }] },
          extensions: { [SESSION]: id },
        },
      };
      return { status: 200, json };
    }
    if (method === 'GET') {
      const json = this.#documents.get(name);
      return json === undefined ? { status: 404 } : { status: 200, json };
    }
    if (mode !== 'Normal') this.#breach(`A document was written in the mode ${mode}.`);
    this.#documents.set(name, JSON.parse(body));
    return { status: 204 };
  }

  #statement(session, query, body) {
    const statement = JSON.parse(body);
    const known = this.statements.find(({ id }) => id === statement.id);
    if (known) return { status: JSON.stringify(known) === body ? 204 : 409 };
    const faults = faultsOf(statement);
    for (const { message, path } of faults) this.#breach(`${message} in ${path.join('.')}`);
    if (query.get('statementId') !== statement.id) this.#breach('Two ids for one statement.');
    this.#checkProfile(session, statement);
    this.statements.push(statement);
    return { status: 204 };
  }

  /** https://github.com/AICC/CMI-5_Spec_Current, sections 9.3 to 9.6 */
  #checkProfile(session, { verb, result = {}, context, timestamp, object, actor }) {
    const { id, mode, verbs, hasAsked } = session;
    const name = verb.id.replace(VERBS, '');
    const categories = (context.contextActivities.category ?? []).map((it) => it.id);
    const isOwn = categories.includes(`${CATEGORIES}cmi5`);
    const rules = {
      'initialized comes first': (name === 'initialized') === (verbs.length === 0),
      'the preferences are asked for first': hasAsked === true,
      'nothing follows terminated': !verbs.includes('terminated'),
      'each verb comes once': name === 'progressed' || !verbs.includes(name),
      'other modes have no more than begin and end':
        mode === 'Normal' || ['initialized', 'terminated'].includes(name),
      'completed comes once per registration':
        name !== 'completed' || !this.statements.some((it) => it.verb.id === `${VERBS}completed`),
      'the category tells the own verbs': isOwn === (name !== 'progressed'),
      'moveon stands at completion':
        categories.includes(`${CATEGORIES}moveon`) === (name === 'completed'),
      'completion is said by completed alone':
        (result.completion === true) === (name === 'completed'),
      'a duration stands at the end of things':
        /^PT\d+(\.\d{1,2})?S$/.test(result.duration) === ['completed', 'terminated'].includes(name),
      'there is no score': result.score === undefined && result.success === undefined,
      'progress is a whole number up to 100, and not with or after completed':
        name !== 'progressed' ||
        (Number.isInteger(result.extensions[PROGRESS]) &&
          result.extensions[PROGRESS] >= 0 &&
          result.extensions[PROGRESS] <= 100 &&
          !verbs.includes('completed')),
      'the context is the one that was handed over':
        context.registration === REGISTRATION &&
        context.extensions[SESSION] === id &&
        context.contextActivities.grouping[0].id === 'urn:course',
      'the time is in UTC': timestamp.endsWith('Z'),
      'it is about this unit and learner':
        object.id === UNIT && JSON.stringify(actor) === JSON.stringify(ACTOR),
    };
    for (const [rule, holds] of Object.entries(rules)) {
      if (!holds) this.#breach(`${name}: ${rule}.`);
    }
    verbs.push(name);
  }

  #breach(text) {
    this.breaches.push(text);
  }
}
