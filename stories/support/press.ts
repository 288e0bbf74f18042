const PATIENCE = 5000;

/** Presses the button or option with this text in the story's element, once the element shows it. */
export async function press(canvas: HTMLElement, text: string): Promise<void> {
  (await find(canvas, text)).click();
}

/** Ticks the box with this text; one that is ticked already stays so. `index` among those alike. */
export async function tick(canvas: HTMLElement, text: string, index = 0): Promise<void> {
  const label = await find(canvas, text, index);
  if (!label.querySelector('input')?.checked) label.click();
}

/** Chooses the option with this text in the story's element. */
export async function choose(canvas: HTMLElement, text: string): Promise<void> {
  const option = await find(canvas, text);
  const select = option.closest('select')!;
  select.value = (option as HTMLOptionElement).value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function find(canvas: HTMLElement, text: string, index = 0): Promise<HTMLElement> {
  for (const end = performance.now() + PATIENCE; performance.now() < end;) {
    const found = [...canvas.querySelectorAll('*')]
      .flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll('button, label, option') ?? []),
      ])
      .filter((control) => control.textContent.trim() === text)[index];
    if (found instanceof HTMLElement) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`The story expects a button, box or option with the text “${text}”.`);
}
