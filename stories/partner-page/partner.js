// The partner's own script.
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

// The snippets name the address that this page is served from, so that
// what is copied works as it is, and say what the script's content is, so that no other one runs.
const { 'cdn/peer-career.js': integrity } = await (await fetch('/dist/integrity.json')).json();
for (const code of document.querySelectorAll('.snippet code')) {
  const script = new URL('/dist/cdn/peer-career.js', location.href).href;
  code.textContent = code.textContent.replace(
    /https:[^"]+peer-career\.js"/,
    `${script}" integrity="${integrity}" crossorigin="anonymous"`,
  );
}
