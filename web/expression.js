// A region expression in words, for where the reading gives no label.

/**
 * "donbas & held(UA)" -> "Donbas held by Ukraine".
 * @param nameOf a region's id -> its name
 * @param partyOf a party's code -> its name
 */
export function spoken(expression, nameOf, partyOf) {
  const [land, date] = expression.split('@').map((part) => part.trim());
  const words = land
    .replace(/polygon\([^()]*\)/g, 'drawn')
    .replace(/&?\s*held\(([A-Z]{2})\)\s*&\s*([A-Za-z][\w:-]*)/g, (_, code, id) => `${id} held(${code})`)
    .replace(/\s*&\s*held\(([A-Z]{2})\)/g, ' held($1)')
    .replace(/\s*&\s*claimed\(([A-Z]{2})\)/g, ' claimed($1)')
    .replace(/\s+\+\s+/g, ', ')
    .replace(/\s+-\s+/g, ' without ')
    .replace(/\s+&\s+/g, ' inside ')
    .replace(/(held|claimed)\(([A-Z]{2})\)|[A-Za-z][\w:-]*/g, (word, verb, code) => {
      if (verb) return `${verb} by ${partyOf(code)}`;
      return ['without', 'inside'].includes(word) ? word : nameOf(word);
    });
  const said = words
    .replace(/, ([^,()]+?)(?=\)| without |$)/g, ' and $1')
    .replace(/\(([^()]*)\) (held|claimed) by/g, 'the parts of $1 $2 by')
    .replace(/(^|without |inside |and |, |\()(held|claimed) by/g, '$1land $2 by')
    .replace(/\bdrawn\b/g, 'the drawn area');
  return date ? `${said} on ${date}` : said;
}

/** Names by id, from the places of the reading. */
export function nameIn(places, partyOf) {
  return (id) => places.find((place) => place.id === id)?.name ?? (/^[A-Z]{2}$/.test(id) ? partyOf(id) : id);
}
