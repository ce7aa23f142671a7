import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { chosen } from '../language.js';
import { words as en } from '../words/en.js';
import { words as uk } from '../words/uk.js';

/** "tabs.claims", and "read()2" for what takes two values. */
const keys = (table, prefix = '') => Object.entries(table).flatMap(([name, value]) =>
  typeof value === 'object' ? keys(value, `${prefix}${name}.`) : [`${prefix}${name}${typeof value === 'function' ? `()${value.length}` : ''}`]);

test('both languages have the same words, taking the same values', () => assert.deepEqual(keys(uk).sort(), keys(en).sort()));

test('no word is empty, and none is left in English', () => {
  const same = new Set(['languages.en', 'languages.uk', 'files.geojson', 'files.json', 'files.kml']);
  const texts = (table, prefix = '') => Object.entries(table).flatMap(([name, value]) =>
    typeof value === 'object' ? texts(value, `${prefix}${name}.`) : typeof value === 'string' ? [[`${prefix}${name}`, value]] : []);
  const english = new Map(texts(en));
  for (const [key, text] of texts(uk)) {
    assert.ok(text.trim(), key);
    if (!same.has(key)) assert.notEqual(text, english.get(key), key);
  }
});

test('every word is used by the page, and every word used is there', () => {
  const folder = new URL('..', import.meta.url);
  const files = ['', 'map/'].flatMap((part) => readdirSync(new URL(part, folder)).filter((name) => /\.(js|html)$/.test(name)).map((name) => part + name));
  const source = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  const used = new Set([...source.matchAll(/\bwords\.(\w+)|data-word="(\w+)"/g)].map((match) => match[1] ?? match[2]));
  // By a name that is put together: words[part] of a measure's band.
  for (const part of ['outline', 'control', 'method']) used.add(part);
  const had = Object.keys(en);
  used.delete('js');
  assert.deepEqual(had.filter((name) => !used.has(name)), [], 'words nobody uses');
  assert.deepEqual([...used].filter((name) => !had.includes(name)), [], 'words that are missing');
});

const choices = [
  [{ preferred: ['uk-UA', 'en'] }, 'uk'],
  [{ preferred: ['de', 'uk'] }, 'uk'],
  [{ preferred: ['de'] }, 'en'],
  [{ kept: 'uk', preferred: ['en-GB'] }, 'uk'],
  [{ asked: 'en', kept: 'uk', preferred: ['uk'] }, 'en'],
  [{ asked: 'xx', kept: '<b>', preferred: [] }, 'en'],
];
for (const [wishes, expected] of choices) test(`language for ${JSON.stringify(wishes)}`, () => assert.equal(chosen(wishes), expected));

const plurals = [[1, '1 місце, 1 цифра'], [3, '3 місця, 3 цифри'], [5, '5 місць, 5 цифр'], [21, '21 місце, 21 цифра'], [112, '112 місць, 112 цифр']];
for (const [number, expected] of plurals) test(`${number} in Ukrainian`, () => assert.ok(uk.read(number, number).includes(expected)));
test('one and many in English', () => assert.equal(en.read(1, 2), 'Read: 1 place, 2 figures.'));
