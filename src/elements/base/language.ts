/** Calls back when a `lang` somewhere above or on the element may have changed its language. */
export function watchLanguage(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => observer.disconnect();
}

/** The language that the host gives the element: its own `lang`, or the nearest one above. */
export function languageOf(element: Element): string {
  for (let node: Element | null = element; node;) {
    const lang: string | null | undefined = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}
