// The page of a snapshot is whole without this: it adds copy buttons, and selects a field when entered.

const WORDS = {
  en: { copy: 'Copy', copied: 'Copied', selected: 'Selected: press Ctrl or ⌘ and C' },
  uk: { copy: 'Копіювати', copied: 'Скопійовано', selected: 'Виділено: натисніть Ctrl або ⌘ і C' },
};
const say = WORDS[document.documentElement.lang] ?? WORDS.en;
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
  button.textContent = say.copy;
  button.setAttribute('aria-label', `${say.copy}: ${label.textContent}`);
  const said = document.createElement('span');
  said.className = 'copied';
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await copy(field);
      said.textContent = say.copied;
      setTimeout(() => { said.textContent = ''; }, SHOWN_MILLISECONDS);
    } catch {
      field.select();
      said.textContent = say.selected;
    }
  });
  label.after(said, button);
  field.addEventListener('focus', () => field.select());
}
