// Which language the interface speaks: the one asked for, the one kept, or the browser's first that there is.

export const LANGUAGES = ['en', 'uk'];

/** @param wishes {asked, kept, preferred}: tags such as "uk" or "uk-UA", the last a list */
export function chosen({ asked, kept, preferred = [] }) {
  const known = (tag) => LANGUAGES.find((language) => tag?.toLowerCase().split('-')[0] === language);
  return known(asked) ?? known(kept) ?? preferred.map(known).find(Boolean) ?? LANGUAGES[0];
}
