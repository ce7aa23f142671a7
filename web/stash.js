// What outlives a reload: the language for good, a pasted article as long as its tab.
// A browser may forbid both; then nothing is kept, and nothing breaks.

const NAME = 'demarc';

export function kept(name) {
  try {
    return localStorage.getItem(`${NAME}.${name}`);
  } catch {
    return null;
  }
}

export function keep(name, value) {
  try {
    localStorage.setItem(`${NAME}.${name}`, value);
  } catch {
    // Forbidden or full: the address still carries it.
  }
}

export function stash(values) {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(values));
  } catch {
    // As above.
  }
}

export function stashed() {
  try {
    return JSON.parse(sessionStorage.getItem(NAME)) ?? {};
  } catch {
    return {};
  }
}
