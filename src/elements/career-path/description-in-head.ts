import { html, render } from 'lit';
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
    if (!career) return;
    // Nobody sees it: what fails here is tried again with the next update, and told to nobody.
    this.#add(career).catch(() => {
      if (this.#career === career) this.#career = undefined;
    });
  }

  async #add(career: CareerPath): Promise<void> {
    const { jsonLdText } = await import('../../export/json-ld.js');
    // Another one is shown by now; or this one is there, because it was asked for twice.
    if (career !== this.#career || this.#text !== undefined) return;
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

/** A script out of a template counts as run already: no policy for scripts has to look at it. */
function insert(text: string): Entry {
  const place = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, place);
  const script = place.querySelector('script')!;
  script.append(text);
  document.head.append(script);
  return { script, users: 0 };
}
