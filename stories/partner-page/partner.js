// The partner's own script: copies the snippet beside each widget.
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
