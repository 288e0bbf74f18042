import { printOf } from '../model/print-of.js';
import { isoDuration } from './duration.js';

/** What the platform hands to the page, as far as statements are made of it. */
export interface Launch {
  /** Ends with a slash. */
  readonly endpoint: string;
  /** Gives the key to `endpoint`, once. */
  readonly fetch: string;
  readonly actor: unknown;
  readonly registration: string;
  readonly activityId: string;
}

interface Activity {
  readonly id: string;
}

/** The context that the platform wants in each statement. */
export interface ContextTemplate {
  readonly contextActivities?: { readonly category?: readonly Activity[] };
}

export interface Statement {
  readonly id: string;
  readonly [name: string]: unknown;
}

/** Verbs that a platform acts upon, and one that it only keeps. */
export type Verb = 'initialized' | 'progressed' | 'completed' | 'terminated';

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** Undefined where the page was not opened by a platform that speaks cmi5. */
export function readLaunch(search: string): Launch | undefined {
  const query = new URLSearchParams(search);
  const [endpoint, fetch, actor, registration, activityId] = [
    'endpoint',
    'fetch',
    'actor',
    'registration',
    'activityId',
  ].map((name) => query.get(name));
  if (!endpoint || !fetch || !actor || !registration || !activityId) return undefined;
  try {
    return {
      endpoint: endpoint.replace(/\/?$/, '/'),
      fetch,
      actor: JSON.parse(actor) as unknown,
      registration,
      activityId,
    };
  } catch {
    return undefined;
  }
}

/** `spent` in ms since the page was opened; `percent` what is done of all there is to do. */
export function statement(
  verb: Verb,
  launch: Launch,
  template: ContextTemplate,
  { spent, percent }: { spent: number; percent?: number },
): Statement {
  const result = {
    initialized: undefined,
    progressed: { extensions: { [PROGRESS]: percent } },
    completed: { completion: true, duration: isoDuration(spent) },
    terminated: { duration: isoDuration(spent) },
  }[verb];
  const { contextActivities } = template;
  // What bears the category is taken for a statement of the standard's own.
  const own = verb === 'progressed' ? [] : verb === 'completed' ? ['cmi5', 'moveon'] : ['cmi5'];
  const categories = [
    ...(contextActivities?.category ?? []),
    ...own.map((name) => ({ objectType: 'Activity', id: CATEGORIES + name })),
  ];
  return {
    id: verb === 'completed' ? onlyId(launch) : randomId(),
    timestamp: new Date().toISOString(),
    actor: launch.actor,
    verb: { id: VERBS + verb, display: { 'en-US': verb } },
    object: { objectType: 'Activity', id: launch.activityId },
    ...(result && { result }),
    context: {
      ...template,
      registration: launch.registration,
      contextActivities: {
        ...contextActivities,
        ...(categories.length > 0 && { category: categories }),
      },
    },
  };
}

/** `crypto.randomUUID` is there on secure pages only. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return uuid(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''), 4);
}

/** The same for all visits: a platform takes a statement once, however often it is sent. */
function onlyId({ registration, activityId }: Launch): string {
  const parts = Array.from({ length: 5 }, (_, salt) =>
    printOf(`${registration} ${activityId}`, salt, 28).toString(16).padStart(7, '0'),
  );
  return uuid(parts.join(''), 5);
}

function uuid(hex: string, version: 4 | 5): string {
  const parts = [hex.slice(0, 8), hex.slice(8, 12), version + hex.slice(13, 16)];
  return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
