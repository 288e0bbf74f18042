import type { ReactiveController } from 'lit';
import { isSectionName, type SectionName } from '../../model/sections.js';
import { Address } from '../base/address.js';
import type { PeerCareerPath } from './career-path.js';

/** Where somebody reads in the guide, and how links lead to a section. */
export class ReadingPlace implements ReactiveController {
  /** The section that is being read. */
  current: SectionName | undefined;
  /** Whether sections far from the window are drawn as well. */
  isDrawn = false;

  #isFirst = true;
  #observer: IntersectionObserver | undefined;
  /** The section that somebody asked for, and where it stood in the window then. */
  #followed: { readonly section: Element; readonly top: number } | undefined;

  constructor(
    private readonly element: PeerCareerPath,
    /** Called before the way to a section is measured. */
    private readonly onGo: () => void,
  ) {
    element.addController(this);
    new Address(element, 'section', (name, isArrival) => this.goTo(name, isArrival));
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdated(): void {
    if (!this.element.isConnected) return;
    this.#observer ??= new IntersectionObserver(
      () => this.#mark(),
      // The root is named for frames, where a margin counts with it alone.
      { root: document, rootMargin: '-25% 0px -75% 0px' },
    );
    // The page asked for other sections, and what was read is none of them: the observer begins anew.
    const { current } = this;
    if (current && !this.#sections.some(({ id }) => id === current)) this.#observer.disconnect();
    for (const section of this.#sections) this.#observer.observe(section);
    if (!this.#isFirst) return;
    this.#isFirst = false;
    // What browsers do not draw, they leave out for those who listen to a page, too: the rest comes
    // when the page has nothing else to do.
    const later = globalThis.requestIdleCallback ?? setTimeout;
    later(() => this.#draw());
    void this.#arriveInside();
  }

  /** Goes to a section of that name; returns whether there is one. */
  goTo(name: string, isArrival = false): boolean {
    const section = isSectionName(name) && this.element.renderRoot.querySelector(`#${name}`);
    if (!section) return false;
    this.onGo();
    this.#draw();
    void this.#untilDrawn(section).then(() => {
      const root = section.firstElementChild?.shadowRoot ?? section;
      const title = root.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
      section.scrollIntoView({ behavior: 'instant' });
      // Who only opened the page may be writing somewhere else already.
      if (title && !(isArrival && document.activeElement !== document.body)) {
        title.tabIndex = -1;
        title.focus({ preventScroll: true });
      }
      this.#followed = { section, top: section.getBoundingClientRect().top };
      this.#mark();
    });
    return true;
  }

  get #sections(): Element[] {
    return [...this.element.renderRoot.querySelectorAll('.section')];
  }

  /**
   * Marks the last section that begins above a line in the upper part of the window; a short one at
   * the end of the page never gets there, so one that was asked for counts until the page moves.
   */
  #mark(): void {
    const topOf = (section: Element) => section.getBoundingClientRect().top;
    const { section, top } = this.#followed ?? {};
    const isThere = section && top !== undefined && Math.abs(topOf(section) - top) < 1;
    if (!isThere) this.#followed = undefined;
    const read = isThere
      ? section
      : this.#sections.findLast((it) => topOf(it) <= innerHeight / 4 + 1);
    this.current = read?.id as SectionName | undefined;
    this.element.requestUpdate();
  }

  #draw(): void {
    this.isDrawn = true;
    if (this.element.isConnected) this.element.requestUpdate();
  }

  /** The page's address names a rung or a question: what stands above it would push it away. */
  async #arriveInside(): Promise<void> {
    const [, key, id] = /^#peer-(level|question)=([\w-]+)$/.exec(location.hash) ?? [];
    if (!key) return;
    await this.element.updateComplete;
    this.#draw();
    for (const section of this.#sections) {
      await this.#untilDrawn(section);
      const target = section.firstElementChild?.shadowRoot?.querySelector(`#${key}-${id}`);
      target?.scrollIntoView({ behavior: 'instant' });
    }
  }

  /** Waits until the section and all above it stand there in full. */
  async #untilDrawn(section: Element): Promise<void> {
    await this.element.updateComplete;
    const sections = this.#sections;
    const elements = sections
      .slice(0, sections.indexOf(section) + 1)
      .map(({ firstElementChild }) => firstElementChild!)
      .filter(({ localName }) => localName.startsWith('peer-'));
    const isDrawn = ({ isConnected, shadowRoot }: Element) =>
      !isConnected || shadowRoot?.querySelector('.base, .error');
    // At least once: other guides on the page are drawn at the same time.
    do await new Promise(requestAnimationFrame);
    while (section.isConnected && !elements.every(isDrawn));
  }
}
