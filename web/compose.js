// Region expressions put together piece by piece. No imports.

/**
 * @param expression what there is so far, or ''
 * @param operator '+', '-' or '&'
 * @param piece an expression of its own, such as an id, held(RU) or polygon(…)
 */
export function join(expression, operator, piece) {
  const before = expression.trim();
  if (!before) return piece;
  const needed = loosest(before) === '@' || (operator === '&' && loosest(before) === '+');
  return `${needed ? `(${before})` : before} ${operator} ${piece}`;
}

/** The operator outside all parentheses that binds weakest: '@', '+' (or '-'), '&', or ''. */
function loosest(expression) {
  let depth = 0;
  let found = '';
  for (const [i, sign] of [...expression].entries()) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (depth === 0 && sign === '@') return '@';
    else if (depth === 0 && (sign === '+' || (sign === '-' && expression[i - 1] === ' '))) found = '+';
    else if (depth === 0 && sign === '&' && !found) found = '&';
  }
  return found;
}

/** @param corners [[lon, lat], …] in degrees, as drawn; kept to about ten metres */
export function polygon(corners) {
  return `polygon(${corners.map((corner) => corner.map((degrees) => String(Number(degrees.toFixed(4)))).join(' ')).join(', ')})`;
}
