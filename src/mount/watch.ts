import { shared } from '../page/registry.js';

/** Markers that were found, by whichever copy of the script: one is mounted once. */
const found = shared('markers', () => new WeakSet<Element>());

function look(): void {
  for (const marker of document.querySelectorAll('[data-peer-widget]')) {
    if (found.has(marker)) continue;
    found.add(marker);
    import('./mount.js').then(({ mount }) => mount(marker));
  }
}

new MutationObserver(look).observe(document, { childList: true, subtree: true });
look();
