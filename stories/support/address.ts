/** For a story's `beforeEach`: what a link put into the page's address is gone with the story. */
export function forgetAddress(): () => void {
  return () => history.replaceState(history.state, '', location.pathname + location.search);
}
