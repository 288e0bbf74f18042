import { html, nothing } from 'lit';
import { formatPartialDate } from '../../format/date.js';
import { guide } from '../../i18n/en/guide.js';
import type { Language } from '../../i18n/messages.js';
import { assertTexts } from '../../model/drawable.js';
import { warnOnce } from '../../page/registry.js';
import type { CareerPath } from '../../schema/career-path.js';
import { isSafeUrl } from '../../schema/url.js';
import { Address } from '../base/address.js';
import { follow } from '../base/follow.js';
import { heading, ownLevel } from '../base/heading.js';
import type { View } from '../base/peer-element.js';
import { sourceText } from '../base/source-text.js';
import { careerPathStyles } from './career-path.styles.js';
import type { PeerCareerPath } from './career-path.js';
import { DescriptionInHead } from './description-in-head.js';

const NAMES = [
  'overview',
  'ladder',
  'pay',
  'steps',
  'responsibilities',
  'skills',
  'faq',
  'support',
  'sources',
] as const;
type Name = (typeof NAMES)[number];

interface Section {
  readonly title: string;
  /** Whether the career has anything for it. */
  readonly isThere: boolean;
  readonly content: unknown;
}

export default class CareerPathView implements View {
  static readonly styles = [careerPathStyles];

  readonly #description = new DescriptionInHead();
  #current: Name | undefined;
  #isOpen = false;
  #observer: IntersectionObserver | undefined;

  constructor(private readonly element: PeerCareerPath) {
    new Address(element, 'section', (name) => this.#goTo(name));
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
      (entries) => {
        const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (!entered) return;
        this.#current = entered.target.id as Name;
        element.requestUpdate();
      },
      // The section that crosses a line in the upper part of the window is the one being read.
      { rootMargin: '-25% 0px -75% 0px' },
    );
    for (const section of element.renderRoot.querySelectorAll('.section')) {
      this.#observer.observe(section);
    }
  }

  render(career: CareerPath): unknown {
    const { element } = this;
    const { path } = element.messages.guide ?? guide;
    assertTexts([career], 'title', 'summary', 'reviewed');
    const sections = this.#sections(career);
    return html`
      <div class="intro stack" lang=${element.careerLanguage}>
        ${heading(element.headingLevel, 0, 'heading', career.title)}
        <p class="summary" part="summary">${career.summary}</p>
      </div>
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
            ${sections.map(
              ([name, { title }]) =>
                html`<li>
                  <a
                    href=${`#peer-section=${name}`}
                    aria-current=${name === this.#current ? 'true' : nothing}
                    @click=${(event: MouseEvent) =>
                      follow(event, `#peer-section=${name}`, () => this.#goTo(name))}
                    >${title}</a
                  >
                </li>`,
            )}
          </ol>
        </nav>
        <div class="sections stack">
          ${sections.map(
            ([name, { content }]) =>
              html`<div id=${name} class="section" part="section">${content}</div>`,
          )}
        </div>
      </div>
    `;
  }

  /** The sections that are shown, in their order. */
  #sections(career: CareerPath): (readonly [Name, Section])[] {
    const wanted = new Set((this.element.sections ?? '').split(/\s+/).filter(Boolean));
    for (const name of wanted) {
      if (isName(name)) continue;
      const names = NAMES.join(' ');
      warnOnce(name, `peer-career-path has no section "${name}". It has: ${names}.`);
    }
    const named = [...wanted].filter(isName);
    const names = named.length > 0 ? named : [...NAMES];
    // Neither page nor data can leave out help for those whom the career asks what they lived through.
    if (career.livedExperience && !names.includes('support')) names.push('support');
    const all = this.#allSections(career);
    return names.map((name) => [name, all[name]] as const).filter(([, { isThere }]) => isThere);
  }

  #allSections(career: CareerPath): Record<Name, Section> {
    const { element } = this;
    const { messages, storage } = element;
    const words = messages.guide ?? guide;
    const level = ownLevel(element.headingLevel) + 1;
    const has = (...items: (object | undefined)[]) =>
      items.some((item) => (Array.isArray(item) ? item.length > 0 : item));
    return {
      overview: {
        title: words.overview.heading,
        isThere: has(career.role, career.workEnvironment, career.occupation),
        content: html`<peer-role-overview
          .data=${career}
          .headingLevel=${level}
        ></peer-role-overview>`,
      },
      ladder: {
        title: messages.ladder.heading,
        isThere: has(career.levels),
        content: html`<peer-career-ladder
          .data=${career}
          .headingLevel=${level}
        ></peer-career-ladder>`,
      },
      pay: {
        title: messages.chart.heading,
        isThere: has(career.pay),
        content: html`<peer-salary-chart
          .data=${career}
          .headingLevel=${level}
        ></peer-salary-chart>`,
      },
      steps: {
        title: messages.checklist.heading,
        isThere: has(career.steps),
        content: html`<peer-step-checklist
          .data=${career}
          .headingLevel=${level}
          .storage=${storage}
        ></peer-step-checklist>`,
      },
      responsibilities: {
        title: words.responsibilities.heading,
        isThere: has(career.responsibilities),
        content: html`<peer-responsibility-list
          .data=${career}
          .headingLevel=${level}
        ></peer-responsibility-list>`,
      },
      skills: {
        title: words.skills.heading,
        isThere: has(career.skills),
        content: html`<peer-skill-list .data=${career} .headingLevel=${level}></peer-skill-list>`,
      },
      faq: {
        title: words.faq.heading,
        isThere: has(career.faq),
        content: html`<peer-career-faq .data=${career} .headingLevel=${level}></peer-career-faq>`,
      },
      support: {
        title: words.path.support,
        isThere: career.livedExperience === true || has(career.support),
        content: this.#support(career, words.path),
      },
      sources: {
        title: words.path.sources,
        isThere: has(career.sources),
        content: this.#sources(career, words.path),
      },
    };
  }

  #support({ support = [], livedExperience }: CareerPath, words: Language['guide']['path']) {
    const { element } = this;
    const { title, text, call } = words.crisis;
    const isCovered = !livedExperience || support.some(({ kind }) => kind === 'crisis');
    assertTexts(support, 'id', 'title', 'text');
    const lang = element.careerLanguage;
    const item = (
      id: string,
      name: string,
      about: string,
      links: readonly Link[],
      itemLang = lang,
    ) =>
      html`<li class="help stack" lang=${itemLang}>
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

  #sources({ sources, reviewed }: CareerPath, words: Language['guide']['path']): unknown {
    const { headingLevel, locale, messages } = this.element;
    return html`
      ${heading(headingLevel, 1, 'subheading', words.sources, 'sources-title')}
      <p class="small">${words.reviewed(formatPartialDate(reviewed, locale))}</p>
      <ul class="small" aria-labelledby="sources-title">
        ${sources.map(
          (source) => html`<li class="text">${sourceText(source, [], locale, messages)}</li>`,
        )}
      </ul>
    `;
  }

  #goTo(name: string): boolean {
    const section = isName(name) && this.element.renderRoot.querySelector(`#${name}`);
    if (!section) return false;
    // Contents that fold move what stands below them.
    this.#toggle(false);
    void this.#untilDrawn().then(() => {
      const root = section.firstElementChild?.shadowRoot ?? section;
      const title = root.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
      section.scrollIntoView();
      if (!title) return;
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    });
    return true;
  }

  /** Parts above that are drawn later would push the one that was asked for out of sight. */
  async #untilDrawn(): Promise<void> {
    const { element } = this;
    await element.updateComplete;
    const parts = [...element.renderRoot.querySelectorAll('.section > *')].filter(({ localName }) =>
      localName.startsWith('peer-'),
    );
    const isDrawn = ({ shadowRoot }: Element) => shadowRoot?.querySelector('.base, .error');
    while (element.isConnected && !parts.every(isDrawn)) {
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

const isName = (name: string): name is Name => NAMES.includes(name as Name);
