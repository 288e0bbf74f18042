import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { WIDGETS } from '../../src/embed/widgets.js';
import { SECTION_NAMES } from '../../src/model/sections.js';
import { VERSION } from '../../src/page/registry.js';
import {
  DEFAULTS,
  DEVICES,
  PARTS,
  WAYS,
  choicesIn,
  choicesOf,
  hashOf,
  widgetsIn,
  type Choices,
} from './choices.js';
import { findings, type Finding } from './contrast.js';
import { tryDataset, type Answer, type Level } from './dataset.js';
import { styles } from './get-the-code.styles.js';
import { previewOf, snippetOf, type Hashes } from './snippet.js';
import { readThemes, swatchOf } from './swatches.js';
import { THEMES, declarationsOf } from './theme.js';
import { DEVICE_WORDS, SECTION_WORDS, THEME_WORDS, WAY_WORDS, WIDGET_WORDS } from './words.js';

interface Place {
  readonly id: string;
  readonly name: string;
}

/** How long nothing may change before the preview is drawn anew, in milliseconds. */
const PAUSE = 250;

/**
 * The page on which a webmaster chooses what to show, sees it and copies the code. All choices stand
 * in the address.
 */
export class PeerGetTheCode extends LitElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    files: {},
    choices: { state: true },
    hashes: { state: true },
    levels: { state: true },
    places: { state: true },
    answer: { state: true },
    said: { state: true },
  };

  /** Address of the built files here: `dist/`. */
  files = '../../dist/';

  private choices: Choices = choicesIn(location.hash);
  private hashes: Hashes | undefined;
  private levels: readonly Level[] = [];
  private places: readonly Place[] = [];
  private answer: Answer | 'waiting' | undefined;
  /** What came of copying, or why there is nothing to copy. */
  private said = '';

  #builtIn: readonly Level[] = [];
  #drawn = '';
  #drawnAt = '';
  #timer = 0;
  readonly #resized = new ResizeObserver(() => this.#fit());

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#onAddress);
    window.addEventListener('hashchange', this.#onAddress);
    if (this.hashes) this.requestUpdate();
    else this.#load().catch(({ message }: Error) => (this.said = message));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#onAddress);
    window.removeEventListener('hashchange', this.#onAddress);
    window.clearTimeout(this.#timer);
    this.#resized.disconnect();
    URL.revokeObjectURL(this.#drawnAt);
    // Put into a page again, it draws again.
    this.#drawn = '';
  }

  get #base(): string {
    return new URL(this.files, document.baseURI).href;
  }

  get #frame(): HTMLIFrameElement | null {
    return this.renderRoot.querySelector('iframe');
  }

  async #load(): Promise<void> {
    const data = `${this.#base}data/peer-support-specialist/`;
    const [hashes, { levels }, { places }, themes] = await Promise.all([
      read<Hashes>(`${this.#base}integrity.json`),
      read<{ levels: Level[] }>(`${data}peer-support-specialist.en.json`),
      read<{ places: Place[] }>(`${data}certification.en.json`),
      readThemes(this.#base),
    ]);
    this.shadowRoot!.adoptedStyleSheets.push(...themes);
    if (!this.choices.src) this.levels = levels;
    this.places = places;
    this.#builtIn = levels;
    this.hashes = hashes;
  }

  protected override updated(): void {
    this.#resized.observe(this.renderRoot.querySelector('.stage')!);
    this.#fit();
    if (!this.hashes) return;
    const page = previewOf(this.choices, this.hashes, this.#base);
    if (page === this.#drawn) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#draw(page), this.#drawn === '' ? 0 : PAUSE);
  }

  /** A page of its own each time, so that scripts run as they would on a partner's. */
  #draw(page: string): void {
    const old = this.#drawnAt;
    this.#drawn = page;
    this.#drawnAt = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
    // Without an entry in the history: back leads to the choice before, not to the frame before.
    this.#frame!.contentWindow!.location.replace(this.#drawnAt);
    URL.revokeObjectURL(old);
  }

  /** As wide as the device, and scaled down where there is no room for it. */
  #fit(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    const frame = this.#frame;
    if (!stage || !frame) return;
    const { width } = DEVICE_WORDS[this.choices.device];
    const scale = Math.min(1, stage.clientWidth / width);
    const { style } = frame;
    style.inlineSize = `${width}px`;
    style.blockSize = `${stage.clientHeight / scale}px`;
    style.scale = String(scale);
    style.insetInlineStart = `${Math.max(0, (stage.clientWidth - width) / 2)}px`;
  }

  readonly #onAddress = () => {
    const before = this.choices;
    this.choices = choicesIn(location.hash);
    if (before.src !== this.choices.src) this.#forgetFile();
  };

  #forgetFile(): void {
    this.answer = undefined;
    this.levels = this.choices.src ? [] : this.#builtIn;
  }

  /** Colours are seen while they are picked. */
  #onInput(event: Event): void {
    if ((event.target as HTMLInputElement).type === 'color') this.#read();
  }

  #onChange(): void {
    const before = this.choices;
    this.#read();
    if (before.src !== this.choices.src) {
      this.choices = { ...this.choices, level: '' };
      this.#forgetFile();
    }
    const hash = hashOf(this.choices);
    if (hash !== location.hash)
      history.pushState(undefined, '', hash || location.pathname + location.search);
  }

  #read(): void {
    const forms = this.renderRoot.querySelectorAll('form');
    const said = new URLSearchParams();
    for (const form of forms) {
      for (const [name, value] of new FormData(form)) said.append(name, String(value));
    }
    this.choices = choicesOf(said, this.choices);
    this.said = '';
  }

  async #tryFile(): Promise<void> {
    const { src } = this.choices;
    this.answer = 'waiting';
    const answer = await tryDataset(src);
    // Another address may stand there by now.
    if (src !== this.choices.src) return;
    this.answer = answer;
    this.levels = answer.levels;
  }

  async #copy(): Promise<void> {
    const area = this.renderRoot.querySelector('textarea')!;
    try {
      await navigator.clipboard.writeText(area.value);
      this.said = 'Copied';
    } catch {
      area.focus();
      area.select();
      this.said = 'Your browser did not let us copy. The code is selected: copy it now.';
    }
  }

  protected override render(): TemplateResult {
    return html`<main class="page columns">
      <div>
        <h1>Get the code</h1>
        <p class="lead">
          Choose what your page should show. See it at once, then copy the code into your page.
        </p>
        <form @change=${this.#onChange} @input=${this.#onInput} @submit=${stay}>
          ${this.#renderWhat()} ${this.#renderHow()} ${this.#renderLook()} ${this.#renderWay()}
        </form>
      </div>
      <div class="result">${this.#renderPreview()} ${this.#renderCode()}</div>
    </main>`;
  }

  #renderWhat(): TemplateResult {
    const { widget, more, sections } = this.choices;
    return station(
      'What to show',
      html`<div class="options" role="radiogroup" aria-label="Widget">
          ${Object.entries(WIDGET_WORDS).map(([name, words]) =>
            option('widget', name, widget, words),
          )}
        </div>
        ${
          widget === 'career-path'
            ? html`<fieldset class="group">
                <legend>Sections</legend>
                <input type="hidden" name="sections" value="" />
                <div class="options tight">
                  ${SECTION_NAMES.map((name) =>
                    check('sections', name, sections.includes(name), SECTION_WORDS[name]),
                  )}
                </div>
                <p class="small">
                  ${sections.length === 0 ? 'Nothing is ticked, so all sections are shown. ' : nothing}Help
                  in a crisis is always shown where a career asks about lived experience.
                </p>
              </fieldset>`
            : html`<fieldset class="group">
                <legend>With these below it, in step with it</legend>
                <input type="hidden" name="more" value="" />
                <div class="options tight">
                  ${PARTS.filter((name) => name !== widget).map((name) =>
                    check('more', name, more.includes(name), WIDGET_WORDS[name]!.name),
                  )}
                </div>
              </fieldset>`
        }`,
    );
  }

  #renderHow(): TemplateResult {
    const { lang, src, level, jurisdiction, heading, storage } = this.choices;
    const widgets = widgetsIn(this.choices);
    const has = (name: string) => widgets.some((it) => WIDGETS[it]!.attributes.includes(name));
    const isListed = level === '' || this.levels.some(({ id }) => id === level);
    const rungs = [
      ['', 'The first'],
      ...this.levels.map(({ id, title }) => [id, title]),
      ...(isListed ? [] : [[level, level]]),
    ] as [string, string][];
    return station(
      'What it says',
      html`<div class="pair">
          ${select('lang', 'Language', lang, [
            ['', 'That of the page'],
            ['en', 'English'],
            ['es', 'Spanish'],
          ])}
          ${select(
            'heading',
            'Its heading is a',
            String(heading),
            [1, 2, 3, 4, 5, 6].map((rank) => [String(rank), `Heading ${rank} (h${rank})`]),
          )}
          ${has('level') ? select('level', 'Rung that is open at first', level, rungs) : nothing}
          ${
            has('jurisdiction')
              ? select('jurisdiction', 'Place that is chosen at first', jurisdiction, [
                  ['', 'None'],
                  ...this.places.map(({ id, name }) => [id, name] as const),
                ])
              : nothing
          }
          ${
            has('storage')
              ? select('storage', 'Ticks are kept', storage, [
                  ['local', 'In the visitor’s browser'],
                  ['session', 'Until the tab is closed'],
                  ['none', 'Not at all'],
                ])
              : nothing
          }
        </div>
        <div>
          <label class="label" for="src">Career file of your own, if you have one</label>
          <div class="with-button">
            <input
              id="src"
              name="src"
              type="url"
              placeholder="https://…/my-career.en.json"
              autocomplete="off"
              aria-describedby="src-about src-said"
              .value=${live(src)}
            />
            <button type="button" ?disabled=${src === ''} @click=${this.#tryFile}>Try it</button>
          </div>
          <p class="small" id="src-about">
            On another site than your page? Its server then has to send the header
            <code>Access-Control-Allow-Origin: *</code> (CORS).
          </p>
          <div id="src-said" class="said" role="status">${this.#renderAnswer()}</div>
        </div>`,
    );
  }

  #renderAnswer(): TemplateResult | typeof nothing {
    const { answer } = this;
    if (!answer) return nothing;
    if (answer === 'waiting') return html`<p class="small">Reading the file…</p>`;
    return html`<div class="note ${answer.isGood ? '' : 'bad'}">
      <p>${answer.text}</p>
      ${
        answer.details.length > 0
          ? html`<ul>
              ${answer.details.map((detail) => html`<li>${detail}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #renderLook(): TemplateResult {
    const { theme, way } = this.choices;
    return station(
      'How it looks',
      html`<div class="options" role="radiogroup" aria-label="Theme">
          ${THEMES.map((name) =>
            option('theme', name, theme, THEME_WORDS[name], swatchOf(name, this.choices)),
          )}
        </div>
        ${theme === 'own' ? this.#renderColours() : nothing}
        ${
          theme === 'own' && way === 'iframe'
            ? html`<p class="note bad">
                A frame cannot take colours of your own, so it looks like its own page. Pick one of
                the themes for it, or another way in.
              </p>`
            : nothing
        }
        ${
          theme === 'own' && way !== 'iframe'
            ? html`<details class="small">
                <summary>Why do the colours stand in the tag?</summary>
                <p>
                  Editors take a style sheet out of a page’s text more often than they take out
                  <code>style="…"</code>. If yours takes that out too, or your site forbids it (a
                  strict Content Security Policy), put this into your site’s own style sheet:
                </p>
                <p><code>:root{${declarationsOf(this.choices).join(';')}}</code></p>
              </details>`
            : nothing
        }`,
    );
  }

  #renderColours(): TemplateResult {
    const { radius } = this.choices;
    const colours = [
      ['ink', 'Ink', 'text'],
      ['paper', 'Paper', 'ground'],
      ['brand', 'Brand', 'path, links'],
      ['growth', 'Growth', 'what is done'],
    ] as const;
    const weak = findings(this.choices);
    return html`<div class="colours">
        ${colours.map(
          ([name, label, use]) =>
            html`<div>
              <label class="label" for=${name}>${label} <span class="small">${use}</span></label>
              <input id=${name} name=${name} type="color" .value=${live(this.choices[name])} />
              <output for=${name}>${this.choices[name]}</output>
            </div>`,
        )}
      </div>
      ${select('radius', 'Corners', radius, [
        ['0', 'Square'],
        ['0.375em', 'A little round'],
        ['0.75em', 'Round'],
        ['1.5em', 'Very round'],
      ])}
      <div class="said" role="status">${renderFindings(weak)}</div>`;
  }

  #renderWay(): TemplateResult {
    const { way, base, link, text } = this.choices;
    return station(
      'How it gets into your page',
      html`<div class="options" role="radiogroup" aria-label="Way in">
          ${WAYS.map((name) => option('way', name, way, WAY_WORDS[name]))}
        </div>
        <div>
          <label class="label" for="base">Where do you host the files?</label>
          <input
            id="base"
            name="base"
            type="url"
            autocomplete="off"
            aria-describedby="base-about"
            .value=${live(base)}
          />
          <p class="small" id="base-about">
            The folder with <code>cdn</code>, <code>embed</code> and <code>themes</code> in it.
          </p>
          ${
            base === DEFAULTS.base
              ? html`<p class="note">
                  This address is only an example, and nothing is there. Copy the folder
                  <code>dist</code> to your site and put its address here, or the code will not
                  work.
                </p>`
              : nothing
          }
        </div>
        ${
          way === 'iframe'
            ? nothing
            : html`<div class="pair">
                <div>
                  <label class="label" for="text">Link where scripts do not run</label>
                  <input id="text" name="text" type="text" .value=${live(text)} />
                </div>
                <div>
                  <label class="label" for="link">leads to</label>
                  <input
                    id="link"
                    name="link"
                    type="url"
                    placeholder="The widget on a page of its own"
                    autocomplete="off"
                    .value=${live(link)}
                  />
                </div>
              </div>`
        }`,
    );
  }

  #renderPreview(): TemplateResult {
    const { device, scheme } = this.choices;
    return html`<section class="look" aria-labelledby="look">
      <form class="bar" @change=${this.#onChange} @submit=${stay}>
        <h2 id="look">See it</h2>
        <div class="switches">
          <fieldset class="switch">
            <legend class="sr">Screen</legend>
            ${DEVICES.map((name) => toggle('device', name, device, DEVICE_WORDS[name].name))}
          </fieldset>
          <fieldset class="switch">
            <legend class="sr">Page</legend>
            ${toggle('scheme', 'light', scheme, 'Light')}
            ${toggle('scheme', 'dark', scheme, 'Dark')}
          </fieldset>
        </div>
      </form>
      <div class="stage"><iframe title="Preview of your page"></iframe></div>
    </section>`;
  }

  #renderCode(): TemplateResult {
    const { way } = this.choices;
    return html`<section class="code" aria-labelledby="copy">
      <h2 id="copy">Copy the code</h2>
      <textarea
        readonly
        rows="6"
        spellcheck="false"
        aria-labelledby="copy"
        .value=${this.hashes ? snippetOf(this.choices, this.hashes) : ''}
      ></textarea>
      <div class="actions">
        <button type="button" class="main-button" ?disabled=${!this.hashes} @click=${this.#copy}>
          Copy
        </button>
        <span role="status">${this.said}</span>
      </div>
      <p class="small">
        ${
          way === 'iframe'
            ? `${this.choices.theme === 'dark' ? '' : 'A frame is light or dark as the visitor’s system is. '}If it scrolls on your page, give it more height.`
            : `The integrity value belongs to exactly version ${VERSION}. For another version, copy the code anew, or browsers will refuse the script.`
        }
      </p>
    </section>`;
  }
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`${address} answered with ${response.status}. Run npm run build.`);
  return (await response.json()) as T;
}

const stay = (event: Event) => event.preventDefault();

const station = (title: string, content: TemplateResult) =>
  html`<fieldset class="station">
    <legend><h2>${title}</h2></legend>
    <div class="body">${content}</div>
  </fieldset>`;

const option = (
  name: string,
  value: string,
  chosen: string,
  words: { name: string; about: string },
  picture: unknown = nothing,
) =>
  html`<label class="option"
    ><input type="radio" name=${name} value=${value} .checked=${live(value === chosen)} /><span
      ><b>${words.name}</b><span class="small">${words.about}</span>${picture}</span
    ></label
  >`;

const check = (name: string, value: string, isChecked: boolean, label: string) =>
  html`<label class="check"
    ><input
      type="checkbox"
      name=${name}
      value=${value}
      .checked=${live(isChecked)}
    />${label}</label
  >`;

const toggle = (name: string, value: string, chosen: string, label: string) =>
  html`<label
    ><input
      type="radio"
      name=${name}
      value=${value}
      .checked=${live(value === chosen)}
    />${label}</label
  >`;

const select = (
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, label: string])[],
) =>
  html`<div>
    <label class="label" for=${name}>${label}</label>
    <select id=${name} name=${name}>
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </div>`;

const renderFindings = (weak: readonly Finding[]) =>
  weak.length === 0
    ? html`<p class="note">All colours stand out enough: 4.5 to 1 for text, 3 to 1 for lines.</p>`
    : html`<div class="note bad">
        <p>Some people could not read this:</p>
        <ul>
          ${weak.map(
            ({ pair, found, needed, advice }, i) =>
              html`<li>
                ${pair.name}: <b>${found} to 1</b>, and ${needed} to 1 is needed.
                ${weak[i + 1]?.advice === advice ? nothing : advice}
              </li>`,
          )}
        </ul>
      </div>`;

customElements.define('peer-get-the-code', PeerGetTheCode);

declare global {
  interface HTMLElementTagNameMap {
    'peer-get-the-code': PeerGetTheCode;
  }
}
