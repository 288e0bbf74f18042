import { html, LitElement, nothing } from 'lit';
import type { Tag } from '../../src/page/registry.js';
import type { ElementArgs } from './args.js';
import { element, type Story } from './element-stories.js';
import { declarationOf, type Entry } from './manifest.js';
import { settled } from './press.js';
import { prose, table } from './table.js';

/** How far a pin keeps from the next, and from the figure's edge. */
const PIN = 24;

/** What shows at once where a token that is no colour counts; of colours that is one colour. */
const LOUD: Record<string, string> = {
  '--peer-color-scheme': 'dark',
  '--peer-font-family': 'monospace',
  '--peer-font-size': '1.25em',
  '--peer-line-height': '2',
  '--peer-padding': '2em',
  '--peer-radius': '1.25em',
  '--peer-space': '0.75em',
};

interface Pin {
  number: number;
  x: number;
  y: number;
}

/** An element with its parts outlined and numbered, and what each is, as the manifest says. */
class StoryAnatomy extends LitElement {
  static override properties = {
    tag: {},
    args: { attribute: false },
    pins: { state: true },
    shown: { state: true },
    tried: { state: true },
  };

  declare tag: Tag;
  declare args: Partial<ElementArgs>;
  declare pins: readonly Pin[];
  /** The part that is pointed out. */
  declare shown: string | undefined;
  /** The token that is pointed out. */
  declare tried: string | undefined;

  readonly #resized = new ResizeObserver(() => this.mark());

  constructor() {
    super();
    this.pins = [];
    this.addEventListener('click', () => requestAnimationFrame(() => this.mark()));
  }

  /** `::part()` reaches only an element in the same tree: this one has no shadow. */
  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated(): void {
    this.#resized.observe(this.querySelector(this.tag)!);
  }

  protected override updated(): void {
    const { style } = this.querySelector<HTMLElement>(this.tag)!;
    for (const { name } of declarationOf(this.tag).cssProperties) {
      style.setProperty(name, name === this.tried ? (LOUD[name] ?? 'var(--page-mark)') : '');
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  /** Puts each part's number where the first of its kind is. */
  mark(): void {
    const figure = this.querySelector('.anatomy')!.getBoundingClientRect();
    const pins: Pin[] = [];
    declarationOf(this.tag).cssParts.forEach(({ name }, i) => {
      const box = partsOf(this.querySelector(this.tag)!, name)
        .map(boxOf)
        .find((it) => it && it.width > 0 && it.height > 0);
      if (!box) return;
      // Before the part and not upon it, where there is room before its first line.
      const start = { x: box.left - figure.left - PIN / 2, y: box.top - figure.top + PIN / 2 };
      const isFree = ({ x, y }: { x: number; y: number }) =>
        x >= PIN / 2 && !pins.some((pin) => Math.abs(pin.x - x) < PIN && Math.abs(pin.y - y) < PIN);
      const place = [0, 1, 2]
        .flatMap((down) => [0, -1, -2].map((aside) => [aside, down] as const))
        .map(([aside, down]) => ({ x: start.x + aside * PIN, y: start.y + down * PIN }))
        .find(isFree);
      const pin = { number: i + 1, ...(place ?? start) };
      pins.push(pin);
    });
    this.pins = pins;
  }

  protected override render() {
    const { tag } = this;
    const { cssParts, cssProperties, cssStates, slots } = declarationOf(tag);
    const outline = (name: string) =>
      name === this.shown ? '3px solid var(--page-mark)' : '1px dashed var(--page-line)';
    const styles = cssParts.map(({ name }) => `${tag}::part(${name}){outline:${outline(name)}}`);
    return html`
      <style>
        ${styles.join('\n')}
      </style>
      <div class="anatomy">
        ${element(tag, this.args)}
        <div class="anatomy__pins" aria-hidden="true">
          ${this.pins.map(
            ({ number, x, y }) =>
              html`<span
                class="pin ${cssParts[number - 1]!.name === this.shown ? 'pin--shown' : ''}"
                style="left: ${x}px; top: ${y}px"
                >${number}</span
              >`,
          )}
        </div>
      </div>
      <div class="page">
        ${table(
          `Parts: ${tag}::part(…)`,
          ['', 'part', 'what it is'],
          cssParts.map((part, i) => [i + 1, this.#button(part, i + 1), prose(part.description)]),
        )}
        ${table(
          'Tokens: press one to see where it counts',
          ['token', 'what it is', 'unless set'],
          cssProperties.map((token) => [
            this.#toggle(token.name, token.name === this.tried, (it) => (this.tried = it)),
            prose(token.description),
            token.default ? html`<code>${token.default}</code>` : nothing,
          ]),
        )}
        ${table(
          `States: ${tag}:state(…)`,
          ['state', 'when'],
          cssStates.map(({ name, description }) => [html`<code>${name}</code>`, description]),
        )}
        ${table(
          'Slots',
          ['slot', 'what it is'],
          slots.map(({ name, description }) => [name || 'between the tags', description]),
        )}
      </div>
    `;
  }

  #button({ name }: Entry, number: number) {
    if (!this.pins.some((pin) => pin.number === number)) {
      return html`<code>${name}</code> <span class="small">not in sight now</span>`;
    }
    return this.#toggle(name, name === this.shown, (it) => (this.shown = it));
  }

  #toggle(name: string, isOn: boolean, set: (name: string | undefined) => void) {
    return html`<button
      type="button"
      aria-pressed=${isOn}
      @click=${() => set(isOn ? undefined : name)}
    >
      ${name}
    </button>`;
  }
}

/** What `::part(name)` reaches: also in elements inside that hand it on under that name. */
function partsOf({ shadowRoot }: Element, name: string): Element[] {
  const inside = [...(shadowRoot?.querySelectorAll('*') ?? [])];
  return inside.flatMap((it) => {
    const handedOn = (it.getAttribute('exportparts') ?? '')
      .split(',')
      .map((pair) => pair.split(':').map((part) => part.trim()))
      .filter(([inner, outer = inner]) => outer === name)
      .map(([inner]) => inner!);
    return [
      ...(it.part.contains(name) ? [it] : []),
      ...handedOn.flatMap((inner) => partsOf(it, inner)),
    ];
  });
}

/** Where a part is that is seen; of one that makes no box of its own, where its content begins. */
function boxOf(part: Element): DOMRect | undefined {
  const { display } = getComputedStyle(part);
  const seen = display === 'contents' ? part.firstElementChild : part;
  // What is folded has a box as well.
  return seen?.checkVisibility() ? seen.getBoundingClientRect() : undefined;
}

customElements.define('story-anatomy', StoryAnatomy);

/** `open` shows what is folded, so that it can be marked. */
export const anatomy = (
  tag: Tag,
  open: (canvas: HTMLElement) => Promise<void> = async () => undefined,
): Story => ({
  render: (args) => html`<story-anatomy tag=${tag} .args=${args}></story-anatomy>`,
  async play({ canvasElement }) {
    const it = canvasElement.querySelector<StoryAnatomy>('story-anatomy')!;
    await settled(canvasElement);
    await open(canvasElement);
    await it.querySelector<LitElement>(it.tag)!.updateComplete;
    it.mark();
    await it.updateComplete;
  },
});
