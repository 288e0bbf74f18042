import type { PeerTag } from './element.js';
import { freshKey } from './element.js';
import { fixture } from './fixture.js';
import { onOtherOrigin } from './page.js';
import { until } from './until.js';

/** Made by `test/pages/recorder.js`. */
interface Recorded {
  /** Warnings and errors on the console. */
  readonly messages: readonly string[];
  /** What was thrown and not caught. */
  readonly errors: readonly string[];
  /** What the page's Content Security Policy forbade. */
  readonly violations: readonly string[];
  /** Listeners and observers on what outlives an element. */
  readonly listeners: ReadonlySet<{ readonly name: string }>;
  readonly observers: ReadonlySet<MutationObserver>;
  /** All texts that stood in shadow roots, one after another. */
  readonly texts: readonly string[];
  /** What global names lead to: before any other script ran, and now. */
  readonly before: Globals;
  globals(): Globals;
}
type Globals = ReadonlyMap<string, readonly unknown[]>;

export type PartnerWindow = Window & typeof globalThis & { readonly recorded: Recorded };

/** A page of its own in a frame, with the built files from the servers in `partner-server.mjs`. */
export interface PartnerPage {
  readonly window: PartnerWindow;
  readonly document: Document;
  /** Under this the server counts what was asked for. */
  readonly key: string;
  one<T extends PeerTag>(tag: T): HTMLElementTagNameMap[T];
}

interface PageOptions {
  /** Fields that the page's text has in braces. */
  fields?: Record<string, string>;
  /** What a sandbox lets the page do; no sandbox unless given. */
  sandbox?: string;
  /** Whether to go on before the page has come in full. */
  early?: boolean;
}

/** Opens `test/pages/<name>.html`. */
export async function openPage(
  name: string,
  { fields = {}, sandbox, early = false }: PageOptions = {},
): Promise<PartnerPage> {
  const key = freshKey();
  const address = `/partner/page/${name}?${new URLSearchParams({ ...fields, key })}`;
  const frame = await openFrame(address, sandbox, early);
  if (early) await until(() => (frame.contentWindow as PartnerWindow).recorded, 'for the page');
  return pageIn(frame, key);
}

/** Opens a page that has what is given in its head and body. */
export function openPageWith(head: string, body: string): Promise<PartnerPage> {
  return openPage('any', { fields: { head, body } });
}

export function pageIn(frame: HTMLIFrameElement, key: string): PartnerPage {
  const window = frame.contentWindow as PartnerWindow;
  return {
    window,
    document: window.document,
    key,
    one(tag) {
      const found = window.document.querySelectorAll(tag);
      if (found.length !== 1) throw new Error(`Found ${found.length} of ${tag}, expected one.`);
      return found[0]!;
    },
  };
}

/** A frame with that address, until the test ends. */
export async function openFrame(
  address: string,
  sandbox?: string,
  early = false,
): Promise<HTMLIFrameElement> {
  const place = await fixture('<div></div>');
  const frame = document.createElement('iframe');
  frame.width = '780';
  frame.height = '580';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  place.append(frame);
  if (!early) await loaded;
  return frame;
}

/** The address of a file below the root, on this origin or the other, with or without CORS. */
export function siteAddress(
  site: 'cdn' | 'plain' | 'probed',
  path: string,
  key = freshKey(),
): string {
  return `/partner/${site}/${key}/${path}`;
}

export function cdnAddress(path: string, key = freshKey()): string {
  return onOtherOrigin(siteAddress('cdn', path, key));
}

/** Markup of a module script from the network. */
export const moduleScript = (file: string) =>
  `<script type="module" src="${file.includes('/') ? file : `{{cdn}}/dist/cdn/${file}`}"></script>`;

/** Markup of a classic script from the network. */
export const classicScript = (file: string) =>
  `<script src="${file.includes('/') ? file : `{{cdn}}/dist/cdn/${file}`}"></script>`;

/** The paths that the server was asked for under a key. */
export async function askedFor(key: string): Promise<string[]> {
  return (await (await fetch(`/partner/asked?key=${key}`)).json()) as string[];
}

/** Stands in a page where the server stops until `release`. */
export const PAUSE = '<!-- pause -->';

/** Lets the next part of a page come. */
export async function release(key: string): Promise<void> {
  await fetch(`/partner/release?key=${key}`);
}

/** Asks a frame that this page may not look into; the function sees only that frame's globals. */
export async function ask<T>(frame: HTMLIFrameElement, question: () => T | Promise<T>): Promise<T> {
  const id = freshKey();
  const reply = new Promise<T>((resolve, reject) => {
    const listen = ({ data, source }: MessageEvent<{ id?: string; answer: T; error?: string }>) => {
      if (source !== frame.contentWindow || data.id !== id) return;
      removeEventListener('message', listen);
      if (data.error === undefined) resolve(data.answer);
      else reject(new Error(data.error));
    };
    addEventListener('message', listen);
  });
  frame.contentWindow!.postMessage({ id, question: String(question) }, '*');
  return reply;
}

/** The scripts and files that a page loaded, from the other origin's `dist/`, without hashes. */
export function loadedFiles({ window }: PartnerPage): string[] {
  return loadedAddresses(window)
    .map((name) => new URL(name).pathname.replace(/^\/partner\/\w+\/[\w-]+\//, ''))
    .map((path) => path.replace(/^dist\//, '').replace(/(?<=\/chunks\/.*)-[\w-]{6}(?=\.js$)/, ''))
    .sort();
}

/** The addresses of all that a page loaded, but for the test's own recorder. */
export function loadedAddresses(window: Window): string[] {
  return window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('/test/pages/recorder.js'));
}
