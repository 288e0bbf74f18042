// The partner's own script. The snippets name the address that this page is served from, so that
// what is copied works as it is.
for (const code of document.querySelectorAll('.snippet code')) {
  const script = new URL('/dist/cdn/peer-career.js', location.href).href;
  code.textContent = code.textContent.replace(/https:[^"]+peer-career\.js/, script);
}

document.addEventListener('click', async ({ target }) => {
  if (!(target instanceof HTMLButtonElement) || !target.matches('.copy')) return;
  const code = target.parentElement.querySelector('code');
  try {
    await navigator.clipboard.writeText(code.textContent);
    target.textContent = 'Copied';
  } catch {
    // Without the right to write, the text is selected to copy by hand.
    getSelection().selectAllChildren(code);
    target.textContent = 'Selected: copy it now';
  }
});
