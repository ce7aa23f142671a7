// The page of a snapshot is whole without this: it adds copy buttons, and selects a field when entered.

const COPY = 'Copy';
const COPIED = 'Copied';
const SHOWN_MILLISECONDS = 2_000;

async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    // Without a secure address there is no clipboard; the old way still works on a selected field.
    field.select();
    if (!document.execCommand('copy')) throw new Error('not copied');
  }
}

for (const field of document.querySelectorAll('.field [readonly]')) {
  const label = field.labels[0];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = COPY;
  button.setAttribute('aria-label', `${COPY}: ${label.textContent}`);
  const said = document.createElement('span');
  said.className = 'copied';
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await copy(field);
      said.textContent = COPIED;
      setTimeout(() => { said.textContent = ''; }, SHOWN_MILLISECONDS);
    } catch {
      field.select();
      said.textContent = 'Selected: press Ctrl or ⌘ and C';
    }
  });
  label.after(said, button);
  field.addEventListener('focus', () => field.select());
}
