/**
 * The colour that a token comes to in an element, as `#rrggbb`: what the page set, or what the
 * element makes of the page's ink where nothing is set. The element's own styles tell which of their
 * private properties is the token's.
 */
export function colourOf(element: Element, token: string): string {
  const rules = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  const name = rules
    .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText === ':host')
    .flatMap((rule) => [...(rule as CSSStyleRule).style].map((it) => [it, rule] as const))
    .find(([it, rule]) => {
      const value = (rule as CSSStyleRule).style.getPropertyValue(it).trim();
      return it.startsWith('--_') && new RegExp(`var\\(\\s*${token}\\b(?!-)`).test(value);
    })?.[0];
  const style = getComputedStyle(element);
  const probe = document.createElement('span');
  probe.style.cssText = `color: ${style.color}; background: ${name ? style.getPropertyValue(name) : `var(${token})`}`;
  element.after(probe);
  const colour = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return hexOn(getComputedStyle(document.body).backgroundColor, colour);
}

/** What is seen of a colour on a ground. */
function hexOn(...colours: string[]): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d')!;
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [...bytes] = context.getImageData(0, 0, 1, 1).data.slice(0, 3);
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
