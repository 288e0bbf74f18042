import { css, html, nothing } from 'lit';
import { assertTexts } from '../../model/drawable.js';
import { skillsFor } from '../../model/skills.js';
import type { CareerPath, Level } from '../../schema/career-path.js';
import { columnStyles } from '../base/columns.styles.js';
import { guideWords } from '../base/guide-words.js';
import { heading } from '../base/heading.js';
import type { PeerElement, View } from '../base/peer-element.js';

export default class SkillListView implements View {
  static readonly styles = [
    columnStyles,
    css`
      select {
        min-block-size: max(2.75em, 44px);
        max-inline-size: 100%;
        /* In WebKit, a long choice stands out of it unless it is cut. */
        contain: paint;
        padding: var(--_space) calc(var(--_space) * 2);
        border: 1px solid var(--_edge);
        border-radius: var(--_radius);
        background: Canvas;
        color: CanvasText;
        font: inherit;
        letter-spacing: inherit;
        word-spacing: inherit;
      }
      .filter {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: calc(var(--_space) * 2);
      }
      .filter p {
        min-inline-size: 8em;
      }
      @media print {
        .filter {
          display: none;
        }
        .columns > [hidden] {
          display: block;
        }
      }
    `,
  ];

  /** Id of the level whose skills are shown; empty for all. */
  #level = '';
  /** Id of the career that it was chosen for. */
  #career: string | undefined;

  constructor(private readonly element: PeerElement) {}

  render(career: CareerPath): unknown {
    const { id, skills = [], levels = [] } = career;
    if (id !== this.#career) this.#level = '';
    this.#career = id;
    const { element } = this;
    const { skills: words } = guideWords(element);
    if (skills.length === 0) return nothing;
    assertTexts(skills, 'id', 'title', 'summary');
    const named = levels.filter(({ id }) => skills.some((skill) => skill.levels?.includes(id)));
    const chosen = named.some(({ id }) => id === this.#level) ? this.#level : '';
    const shown = chosen ? skillsFor(chosen, career) : skills;
    return html`
      ${element.heading(words.heading)}
      ${named.length ? this.#filter(named, chosen, shown.length, skills.length) : nothing}
      <ul class="list columns" part="skills" aria-labelledby="heading">
        ${skills.map((skill) => {
          const rungs = levels.filter(({ id }) => skill.levels?.includes(id));
          return html`<li class="skill" part="skill" ?hidden=${!shown.includes(skill)}>
            <div lang=${element.careerLanguage}>
              ${heading(element.headingLevel, 1, 'subheading', skill.title, `skill-${skill.id}`)}
              <p>${skill.summary}</p>
            </div>
            ${rungs.length ? html`<p class="small">${words.leansOn(this.#titles(rungs))}</p>` : nothing}
          </li>`;
        })}
      </ul>
    `;
  }

  #titles(levels: readonly Level[]): string {
    return levels.map(({ title }) => this.element.quote(title)).join(', ');
  }

  #filter(levels: readonly Level[], chosen: string, shown: number, total: number): unknown {
    const { element } = this;
    const { skills: words } = guideWords(element);
    return html`<div class="filter" part="filter">
      <label for="level">${words.filter}</label>
      <select
        id="level"
        @change=${({ target }: Event) => {
          this.#level = (target as HTMLSelectElement).value;
          element.requestUpdate();
        }}
      >
        <option value="" .selected=${!chosen}>${words.allRungs}</option>
        ${levels.map(
          ({ id, title }) =>
            html`<option value=${id} .selected=${id === chosen} lang=${element.careerLanguage}>
              ${title}
            </option>`,
        )}
      </select>
      <p class="small" role="status">${words.count(shown, total)}</p>
    </div>`;
  }
}
