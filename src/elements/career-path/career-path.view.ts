import { html, nothing } from 'lit';
import { assertTexts } from '../../model/drawable.js';
import {
  isSectionName,
  SECTION_NAMES,
  sectionsOf,
  type SectionName,
} from '../../model/sections.js';
import { warnOnce } from '../../page/registry.js';
import type { CareerPath } from '../../schema/career-path.js';
import { byTag } from '../base/by-tag.js';
import { follow } from '../base/follow.js';
import { guideWords } from '../base/guide-words.js';
import { heading, ownLevel } from '../base/heading.js';
import type { View } from '../base/peer-element.js';
import { careerPathStyles } from './career-path.styles.js';
import type { PeerCareerPath } from './career-path.js';
import { DescriptionInHead } from './description-in-head.js';
import { OWN_SECTIONS } from './own-sections.js';
import { ReadingPlace } from './reading-place.js';

/** The element that draws a section; the guide draws the others itself. */
const ELEMENTS: Record<Exclude<SectionName, keyof typeof OWN_SECTIONS>, string> = {
  overview: 'peer-role-overview',
  responsibilities: 'peer-responsibility-list',
  ladder: 'peer-career-ladder',
  pay: 'peer-salary-chart',
  skills: 'peer-skill-list',
  certification: 'peer-certification-finder',
  advisor: 'peer-career-advisor',
  steps: 'peer-step-checklist',
  faq: 'peer-career-faq',
};

/** The parts of those elements, so that a page can style them from outside the guide. */
const EXPORTED = [
  'heading: section__heading, button, status, error, subheading, summary, group, groups',
  'rungs, rung, rung--open, rung--walked, rung__title, rung__details',
  'figure, row, row__title, row__value, row__bar, table, source',
  'progress, progress__bar, progress__text, steps, step, step--open, step--begun, step--done',
  'step--skipped, step__title, step__details, action, note',
  'select, card, line, unknown, strip, fault, result, requirement, answer, help, plan, plan-step, plan-code',
  'filter, skills, skill, questions, question, question__title, question__answer',
].join();

export default class CareerPathView implements View {
  static readonly styles = [careerPathStyles];

  readonly #description = new DescriptionInHead();
  readonly #place: ReadingPlace;
  #isUnfolded = false;
  readonly #used = new Set<SectionName>();

  constructor(private readonly element: PeerCareerPath) {
    this.#place = new ReadingPlace(element, () => this.#unfold(false));
  }

  hostUpdated(): void {
    const { jsonLd, career, isConnected } = this.element;
    this.#description.show(jsonLd && isConnected ? career : undefined);
  }

  hostDisconnected(): void {
    this.#description.show(undefined);
  }

  render(career: CareerPath): unknown {
    const { element } = this;
    const { path } = guideWords(element);
    assertTexts([career], 'title', 'summary', 'reviewed');
    const names = sectionsOf(career, this.#wanted());
    return html`
      <div class="intro stack" lang=${element.careerLanguage}>
        ${heading(element.headingLevel, 0, 'heading', career.title)}
        <p class="summary" part="summary">${career.summary}</p>
      </div>
      ${names.includes('support') ? html`<p>${this.#link('support', path.help)}</p>` : nothing}
      <div class="layout">
        <nav class="contents" part="contents" aria-label=${path.contents}>
          <button
            class="button"
            part="button"
            type="button"
            aria-expanded=${this.#isUnfolded}
            aria-controls="contents"
            @click=${() => this.#unfold(!this.#isUnfolded)}
          >
            ${path.contents}
          </button>
          <ol id="contents" class="list ${this.#isUnfolded ? '' : 'closed'}">
            ${names.map((name) => html`<li>${this.#link(name, this.#titleOf(name))}</li>`)}
          </ol>
        </nav>
        <div class="sections stack">
          ${names.map(
            (name) =>
              html`<div
                id=${name}
                class="section ${this.#place.isDrawn ? '' : 'section--waiting'} ${name === 'certification' && !element.jurisdiction ? 'section--choice' : ''}"
                part="section"
              >
                ${this.#section(name, career)}
              </div>`,
          )}
        </div>
      </div>
    `;
  }

  /** The names in `sections`; whoever misspelt one is told. */
  #wanted(): string[] {
    const names = (this.element.sections ?? '').split(/\s+/).filter(Boolean);
    for (const name of names.filter((it) => !isSectionName(it))) {
      const known = SECTION_NAMES.join(' ');
      warnOnce(name, `peer-career-path has no section "${name}". It has: ${known}.`);
    }
    return names;
  }

  #section(name: SectionName, career: CareerPath): unknown {
    const { element } = this;
    if (name in OWN_SECTIONS) {
      return OWN_SECTIONS[name as keyof typeof OWN_SECTIONS](career, element);
    }
    // What these two draw, and what they draw it with, comes for those who use them.
    if (element.jurisdiction) this.#used.add('certification');
    if ((name === 'certification' || name === 'advisor') && !this.#used.has(name)) {
      const { heading: title, open } = guideWords(element)[name];
      return html`${heading(element.headingLevel, 1, 'subheading', title, `${name}-title`)}
        <button
          class="button"
          part="button"
          type="button"
          @click=${() => {
            this.#used.add(name);
            this.#place.goTo(name);
          }}
        >
          ${open}
        </button>`;
    }
    const strings = byTag(
      ELEMENTS[name as keyof typeof ELEMENTS],
      'exportparts="',
      '" .storage="',
      '" .data="',
      '" .headingLevel="',
      '">',
    );
    const level = ownLevel(element.headingLevel) + 1;
    return html(strings, EXPORTED, element.storage, career, level, nothing);
  }

  #titleOf(name: SectionName): string {
    const { messages } = this.element;
    const { path, ...words } = guideWords(this.element);
    switch (name) {
      case 'ladder':
        return messages.ladder.heading;
      case 'pay':
        return messages.chart.heading;
      case 'steps':
        return messages.checklist.heading;
      case 'resources':
      case 'support':
      case 'sources':
        return path[name];
      default:
        return words[name].heading;
    }
  }

  #link(name: SectionName, text: string): unknown {
    const hash = `#peer-section=${name}`;
    return html`<a
      href=${hash}
      aria-current=${name === this.#place.current ? 'true' : nothing}
      @click=${(event: MouseEvent) => follow(event, hash, () => this.#place.goTo(name))}
      >${text}</a
    >`;
  }

  #unfold(isUnfolded: boolean): void {
    this.#isUnfolded = isUnfolded;
    this.element.requestUpdate();
  }
}
