import type { CareerPath } from '../schema/career-path.js';
import type { ProgressStorage } from '../progress/storage.js';
import { isWebUrl } from '../schema/url.js';
import { openCmi5 } from './cmi5.js';
import { completionRule } from './completion.js';
import { LmsStorage } from './lms-storage.js';
import type { Runtime } from './runtime.js';
import { openScorm } from './scorm.js';
import { readLaunch } from './statements.js';
import { wordsOf } from './words.js';

/** What the package's other scripts leave on its page. */
declare global {
  var peerCareerData: CareerPath | undefined;
}

interface Guide extends HTMLElement {
  data: CareerPath | undefined;
  storage: ProgressStorage | 'local';
  readonly career: CareerPath | undefined;
}

const BOOKMARK = /^#peer-\w+=[\w-]+$/;

/** Undefined where no platform plays along: the page works all the same. */
async function openPlatform(): Promise<Runtime | undefined> {
  const launch = readLaunch(location.search);
  return launch ? openCmi5(launch).catch(() => undefined) : openScorm(window);
}

/** Puts the guide in the place of what is seen before it. */
async function show(main: HTMLElement): Promise<void> {
  const words = wordsOf(document.documentElement.lang);
  const runtime = await openPlatform();
  const guide = document.createElement('peer-career-path') as Guide;
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  notice.textContent = runtime ? (runtime.isReadOnly ? words.readOnly : '') : words.alone;
  const { sections, completeWhen = '' } = main.dataset;
  if (sections) guide.setAttribute('sections', sections);
  guide.setAttribute('heading-level', '1');
  guide.data = globalThis.peerCareerData;
  if (runtime) {
    const bookmark = () => (BOOKMARK.test(location.hash) ? location.hash : '');
    const storage = new LmsStorage(runtime, completionRule(completeWhen) ?? 'all', {
      career: () => guide.career,
      bookmark,
      onNews: (news) => (notice.textContent = news ? words[news] : ''),
    });
    const { bookmark: kept } = runtime.kept;
    if (!location.hash && BOOKMARK.test(kept)) history.replaceState(null, '', kept);
    guide.storage = storage;
    guide.addEventListener('peer-load', () => storage.open(), { once: true });
    addEventListener('pagehide', () => storage.leave());
  }
  guide.append(...main.childNodes);
  main.append(notice, guide);
  const back = runtime?.returnUrl;
  if (back && isWebUrl(back)) main.append(linkTo(back, words.back));
}

function linkTo(href: string, text: string): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href, textContent: text });
  const paragraph = document.createElement('p');
  paragraph.append(link);
  return paragraph;
}

const main = document.querySelector('main');
if (main) void show(main);
