import { shared } from '../../page/registry.js';
import type { CareerPath } from '../../schema/career-path.js';

interface Entry {
  readonly script: HTMLScriptElement;
  users: number;
}

/** A career's description for search engines in the page's head: once, however many ask for it. */
export class DescriptionInHead {
  #career: CareerPath | undefined;
  #text: string | undefined;

  /** Shows this career's description instead of the last one; none for undefined. */
  show(career: CareerPath | undefined): void {
    if (career === this.#career) return;
    this.#career = career;
    this.#release();
    if (career) void this.#add(career);
  }

  async #add(career: CareerPath): Promise<void> {
    const { jsonLdText } = await import('../../export/json-ld.js');
    if (career !== this.#career) return;
    const text = jsonLdText(career);
    this.#text = text;
    const entry = entries().get(text) ?? insert(text);
    entries().set(text, entry);
    entry.users++;
  }

  #release(): void {
    const text = this.#text;
    this.#text = undefined;
    const entry = text === undefined ? undefined : entries().get(text);
    if (text === undefined || !entry) return;
    entry.users--;
    if (entry.users > 0) return;
    entry.script.remove();
    entries().delete(text);
  }
}

const entries = () => shared('descriptions in head', () => new Map<string, Entry>());

function insert(text: string): Entry {
  const script = document.createElement('script');
  // No code, but data: a policy for scripts has nothing against it.
  script.type = 'application/ld+json';
  script.append(text);
  document.head.append(script);
  return { script, users: 0 };
}
