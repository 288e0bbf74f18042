import { html, LitElement, nothing } from 'lit';
import type { Tag } from '../../src/page/registry.js';
import type { ElementArgs } from './args.js';
import { element, type Story } from './element-stories.js';
import { declarationOf, type Entry } from './manifest.js';
import { settled } from './press.js';
import { prose, table } from './table.js';

/** How far a pin keeps from the next, and from the figure's edge. */
const PIN = 24;

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
  };

  declare tag: Tag;
  declare args: Partial<ElementArgs>;
  declare pins: readonly Pin[];
  /** The part that is pointed out. */
  declare shown: string | undefined;

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
        .find(({ width, height }) => width > 0 && height > 0);
      if (!box) return;
      const start = { x: box.left - figure.left, y: box.top - figure.top };
      const isFree = ({ x, y }: { x: number; y: number }) =>
        x > PIN / 2 &&
        x < figure.width - PIN / 2 &&
        !pins.some((pin) => Math.abs(pin.x - x) < PIN && Math.abs(pin.y - y) < PIN);
      const place = [0, -1, -2, 1, 2]
        .map((steps) => ({ ...start, x: start.x + steps * PIN }))
        .find(isFree);
      const pin = { number: i + 1, ...(place ?? { ...start, y: start.y + PIN }) };
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
          'Tokens',
          ['token', 'what it is', 'unless set'],
          cssProperties.map((token) => [
            html`<code>${token.name}</code>`,
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
    const show = (shown?: string) => () => (this.shown = shown);
    return html`<button
      type="button"
      aria-pressed=${name === this.shown}
      @click=${show(name === this.shown ? undefined : name)}
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

/** Where a part is; of one that makes no box of its own, where its content begins. */
function boxOf(part: Element): DOMRect {
  const box = part.getBoundingClientRect();
  const { firstElementChild: first } = part;
  return box.width === 0 && first ? first.getBoundingClientRect() : box;
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
