import { html, nothing } from 'lit';
import { formatPartialDate } from '../../format/date.js';
import type { Language } from '../../i18n/messages.js';
import { assertTexts } from '../../model/drawable.js';
import { hasOverview } from '../../model/overview.js';
import { payOfCareer, payOfNeighbours } from '../../model/pay.js';
import { warnOnce } from '../../page/registry.js';
import type { CareerPath } from '../../schema/career-path.js';
import { isSafeUrl, isWebUrl } from '../../schema/url.js';
import { Address } from '../base/address.js';
import { follow } from '../base/follow.js';
import { guideWords } from '../base/guide-words.js';
import { heading, ownLevel } from '../base/heading.js';
import type { View } from '../base/peer-element.js';
import { sourceText } from '../base/source-text.js';
import { careerPathStyles } from './career-path.styles.js';
import type { PeerCareerPath } from './career-path.js';
import { DescriptionInHead } from './description-in-head.js';

export const SECTION_NAMES = [
  'overview',
  'responsibilities',
  'ladder',
  'pay',
  'skills',
  'steps',
  'faq',
  'resources',
  'support',
  'sources',
] as const;
type Name = (typeof SECTION_NAMES)[number];

/** The parts of the elements in the guide, so that a page can style them from outside it. */
const EXPORTED = [
  'heading: section__heading, button, status, error, subheading, summary, group, groups',
  'rungs, rung, rung--open, rung--walked, rung__title, rung__details',
  'figure, row, row__title, row__value, row__bar, table, source',
  'progress, progress__bar, progress__text, steps, step, step--open, step--begun, step--done',
  'step--skipped, step__title, step__details, action, note',
  'filter, skills, skill, questions, question, question__title, question__answer',
].join();

interface Section {
  readonly title: string;
  /** Whether the career has anything for it. */
  readonly isThere: boolean;
  readonly content: () => unknown;
}

export default class CareerPathView implements View {
  static readonly styles = [careerPathStyles];

  readonly #description = new DescriptionInHead();
  #current: Name | undefined;
  #isOpen = false;
  #observer: IntersectionObserver | undefined;
  /** The section that somebody asked for, and where it stood in the window then. */
  #followed: { readonly section: Element; readonly top: number } | undefined;
  /** Whether sections are drawn wherever they stand. */
  #isDrawn = false;
  #isAsked = false;

  constructor(private readonly element: PeerCareerPath) {
    new Address(element, 'section', (name, isArrival) => this.#goTo(name, isArrival));
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#description.show(undefined);
  }

  hostUpdated(): void {
    const { element } = this;
    if (!element.isConnected) return;
    this.#description.show(element.jsonLd ? element.career : undefined);
    this.#observer ??= new IntersectionObserver(
      () => this.#mark(),
      // The root is named for frames, where a margin counts with it alone.
      { root: document, rootMargin: '-25% 0px -75% 0px' },
    );
    const sections = element.renderRoot.querySelectorAll('.section');
    for (const section of sections) {
      this.#observer.observe(section);
    }
    if (this.#isAsked) return;
    this.#drawRest();
    void this.#arrive(sections);
  }

  /**
   * Marks the last section that begins above a line in the upper part of the window; a short one at
   * the end of the page never gets there, so one that was asked for counts until the page moves.
   */
  #mark(): void {
    const sections = [...this.element.renderRoot.querySelectorAll('.section')];
    const topOf = (section: Element) => section.getBoundingClientRect().top;
    const { section, top } = this.#followed ?? {};
    const isThere = section && top !== undefined && Math.abs(topOf(section) - top) < 1;
    if (!isThere) this.#followed = undefined;
    const read = isThere ? section : sections.findLast((it) => topOf(it) <= innerHeight / 4 + 1);
    this.#current = read?.id as Name | undefined;
    this.element.requestUpdate();
  }

  /**
   * Draws what is far from the window as well, once the page has nothing else to do: what browsers
   * leave out so, they leave out for those who listen to a page, too.
   */
  #drawRest(): void {
    this.#isAsked = true;
    const later = globalThis.requestIdleCallback ?? setTimeout;
    later(() => this.#draw());
  }

  #draw(): void {
    this.#isDrawn = true;
    if (this.element.isConnected) this.element.requestUpdate();
  }

  /** Parts above the ladder or the questions move what the page's address names in them. */
  async #arrive(sections: ArrayLike<Element>): Promise<void> {
    const [, key, id] = /^#peer-(level|question)=([\w-]+)$/.exec(location.hash) ?? [];
    if (!key) return;
    await this.element.updateComplete;
    this.#draw();
    for (const section of Array.from(sections)) {
      await this.#untilDrawn(section);
      const target = section.firstElementChild?.shadowRoot?.querySelector(`#${key}-${id}`);
      target?.scrollIntoView({ behavior: 'instant' });
    }
  }

  render(career: CareerPath): unknown {
    const { element } = this;
    const { path } = guideWords(element);
    assertTexts([career], 'title', 'summary', 'reviewed');
    const sections = this.#sections(career);
    return html`
      <div class="intro stack" lang=${element.careerLanguage}>
        ${heading(element.headingLevel, 0, 'heading', career.title)}
        <p class="summary" part="summary">${career.summary}</p>
      </div>
      ${
        sections.some(([name]) => name === 'support')
          ? html`<p>${this.#link('support', path.help)}</p>`
          : nothing
      }
      <div class="layout">
        <nav class="contents" part="contents" aria-label=${path.contents}>
          <button
            class="button"
            part="button"
            type="button"
            aria-expanded=${this.#isOpen}
            aria-controls="contents"
            @click=${() => this.#toggle(!this.#isOpen)}
          >
            ${path.contents}
          </button>
          <ol id="contents" class="list ${this.#isOpen ? '' : 'closed'}">
            ${sections.map(([name, { title }]) => html`<li>${this.#link(name, title)}</li>`)}
          </ol>
        </nav>
        <div class="sections stack">
          ${sections.map(
            ([name, { content }]) =>
              html`<div
                id=${name}
                class="section ${this.#isDrawn ? '' : 'section--waiting'}"
                part="section"
              >
                ${content()}
              </div>`,
          )}
        </div>
      </div>
    `;
  }

  #link(name: Name, text: string): unknown {
    const hash = `#peer-section=${name}`;
    return html`<a
      href=${hash}
      aria-current=${name === this.#current ? 'true' : nothing}
      @click=${(event: MouseEvent) => follow(event, hash, () => this.#goTo(name))}
      >${text}</a
    >`;
  }

  /** The sections that are shown, in their order. */
  #sections(career: CareerPath): (readonly [Name, Section])[] {
    const wanted = new Set((this.element.sections ?? '').split(/\s+/).filter(Boolean));
    for (const name of wanted) {
      if (isName(name)) continue;
      const names = SECTION_NAMES.join(' ');
      warnOnce(name, `peer-career-path has no section "${name}". It has: ${names}.`);
    }
    const named = [...wanted].filter(isName);
    const names = named.length > 0 ? named : [...SECTION_NAMES];
    // Neither page nor data can leave out help for those whom the career asks what they lived through.
    if (career.livedExperience && !names.includes('support')) names.push('support');
    const all = this.#allSections(career);
    return names.map((name) => [name, all[name]] as const).filter(([, { isThere }]) => isThere);
  }

  #allSections(career: CareerPath): Record<Name, Section> {
    const { element } = this;
    const { messages, storage } = element;
    const words = guideWords(element);
    const level = ownLevel(element.headingLevel) + 1;
    const has = (items: readonly unknown[] | undefined) => items !== undefined && items.length > 0;
    return {
      overview: {
        title: words.overview.heading,
        isThere: hasOverview(career),
        content: () =>
          html`<peer-role-overview
            exportparts=${EXPORTED}
            .data=${career}
            .headingLevel=${level}
          ></peer-role-overview>`,
      },
      ladder: {
        title: messages.ladder.heading,
        isThere: has(career.levels),
        content: () =>
          html`<peer-career-ladder
            exportparts=${EXPORTED}
            .data=${career}
            .headingLevel=${level}
          ></peer-career-ladder>`,
      },
      pay: {
        title: messages.chart.heading,
        isThere: has(payOfCareer(career)) || has(payOfNeighbours(career)),
        content: () =>
          html`<peer-salary-chart
            exportparts=${EXPORTED}
            .data=${career}
            .headingLevel=${level}
          ></peer-salary-chart>`,
      },
      steps: {
        title: messages.checklist.heading,
        isThere: has(career.steps),
        content: () =>
          html`<peer-step-checklist
            exportparts=${EXPORTED}
            .data=${career}
            .headingLevel=${level}
            .storage=${storage}
          ></peer-step-checklist>`,
      },
      responsibilities: {
        title: words.responsibilities.heading,
        isThere: has(career.responsibilities),
        content: () =>
          html`<peer-responsibility-list
            exportparts=${EXPORTED}
            .data=${career}
            .headingLevel=${level}
          ></peer-responsibility-list>`,
      },
      skills: {
        title: words.skills.heading,
        isThere: has(career.skills),
        content: () =>
          html`<peer-skill-list
            exportparts=${EXPORTED}
            .data=${career}
            .headingLevel=${level}
          ></peer-skill-list>`,
      },
      faq: {
        title: words.faq.heading,
        isThere: has(career.faq),
        content: () =>
          html`<peer-career-faq
            exportparts=${EXPORTED}
            .data=${career}
            .headingLevel=${level}
          ></peer-career-faq>`,
      },
      resources: {
        title: words.path.resources,
        isThere: has(career.resources),
        content: () => this.#resources(career, words.path),
      },
      support: {
        title: words.path.support,
        isThere: Boolean(career.livedExperience) || has(career.support),
        content: () => this.#support(career, words.path),
      },
      sources: {
        title: words.path.sources,
        isThere: has(career.sources),
        content: () => this.#sources(career, words.path),
      },
    };
  }

  #support({ support = [], livedExperience }: CareerPath, words: Language['guide']['path']) {
    const { element } = this;
    const { title, text, call } = words.crisis;
    assertTexts(support, 'id', 'title', 'text');
    assertTexts(
      support.flatMap(({ links = [] }) => links),
      'label',
      'url',
    );
    const isCovered =
      !livedExperience ||
      support.some(
        ({ kind, links }) => kind === 'crisis' && links?.some(({ url }) => url.startsWith('tel:')),
      );
    const lang = element.careerLanguage;
    const item = (
      id: string,
      name: string,
      about: string,
      links: readonly Link[],
      itemLang = lang,
    ) =>
      html`<li class="help stack" part="help" lang=${itemLang}>
        ${heading(element.headingLevel, 2, 'help__title', name, `support-${id}`)}
        <p>${about}</p>
        ${
          links.length
            ? html`<ul class="list buttons">
                ${links.map((link) => html`<li>${anchor(link)}</li>`)}
              </ul>`
            : nothing
        }
      </li>`;
    return html`
      ${heading(element.headingLevel, 1, 'subheading', words.support, 'support-title')}
      <ul class="list stack helps" aria-labelledby="support-title">
        ${isCovered ? nothing : item('crisis', title, text, [{ label: call, url: 'tel:988' }], nothing)}
        ${support.map(({ id, title, text, links = [] }) => item(id, title, text, links))}
      </ul>
    `;
  }

  #resources({ resources = [] }: CareerPath, words: Language['guide']['path']): unknown {
    const { headingLevel, careerLanguage } = this.element;
    assertTexts(resources, 'title', 'url', 'purpose');
    return html`
      ${heading(headingLevel, 1, 'subheading', words.resources, 'resources-title')}
      <ul aria-labelledby="resources-title" lang=${careerLanguage}>
        ${resources.map(
          ({ title, url, purpose }) =>
            html`<li>
              ${isWebUrl(url) ? html`<a href=${url} rel="noopener">${title}</a>` : title}<br />
              ${purpose}
            </li>`,
        )}
      </ul>
    `;
  }

  #sources({ sources, reviewed }: CareerPath, words: Language['guide']['path']): unknown {
    const { element } = this;
    const { headingLevel, locale } = element;
    return html`
      ${heading(headingLevel, 1, 'subheading', words.sources, 'sources-title')}
      <p class="small">${words.reviewed(formatPartialDate(reviewed, locale))}</p>
      <ul class="small" aria-labelledby="sources-title">
        ${sources.map((source) => html`<li class="text">${sourceText(source, [], element)}</li>`)}
      </ul>
    `;
  }

  #goTo(name: string, isArrival = false): boolean {
    const section = isName(name) && this.element.renderRoot.querySelector(`#${name}`);
    if (!section) return false;
    // Contents that fold, and sections that are drawn later, move what stands below them.
    this.#draw();
    this.#toggle(false);
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

  /** Until all that stands above a section is there. */
  async #untilDrawn(section: Element): Promise<void> {
    const { element } = this;
    await element.updateComplete;
    const above = [...element.renderRoot.querySelectorAll('.section > *')].filter(
      (part) =>
        part.localName.startsWith('peer-') &&
        !(section.compareDocumentPosition(part.parentElement!) & Node.DOCUMENT_POSITION_FOLLOWING),
    );
    const isDrawn = ({ shadowRoot }: Element) => shadowRoot?.querySelector('.base, .error');
    while (section.isConnected && !above.every((part) => !part.isConnected || isDrawn(part))) {
      await new Promise(requestAnimationFrame);
    }
  }

  #toggle(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.element.requestUpdate();
  }
}

type Link = NonNullable<NonNullable<CareerPath['support']>[number]['links']>[number];

function anchor({ label, url }: Link): unknown {
  return isSafeUrl(url) ? html`<a class="button" href=${url} rel="noopener">${label}</a>` : label;
}

const isName = (name: string): name is Name => SECTION_NAMES.includes(name as Name);
