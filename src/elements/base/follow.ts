/**
 * A click on a link to a place in an element: goes there, and notes it in the page's address. A page
 * that uses the hash for itself, as routers do, keeps it; a page with a `<base>` is not left.
 */
export function follow(event: MouseEvent, hash: string, go: () => void): void {
  // With a key held down, a browser opens a link elsewhere.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go();
  const { hash: current } = location;
  if (current === hash || (current && !current.startsWith('#peer-'))) return;
  try {
    history.pushState(history.state, '', location.href.replace(/#.*|$/, hash));
  } catch {
    // A page without an address of its own, such as a sandboxed frame.
  }
}
