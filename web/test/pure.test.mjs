import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateTicks, dodge, domain, scale, ticks } from '../axis.js';
import { join, polygon } from '../compose.js';
import { spoken } from '../expression.js';
import { capital, coordinates, day, measured, month, number, party, quantity, range, speak, toNumber } from '../format.js';
import { declutter, focus, overlap } from '../labels.js';
import { outside } from '../lines.js';
import { beyond, closeUp, town } from '../map/levels.js';
import { between, held, isDay, later, side, spanOn } from '../days.js';
import { inHand, quoteInLand, timeless, undated } from '../hand.js';
import { latest } from '../pace.js';
import { figures, paragraphs, segments } from '../segments.js';
import { createState, fromHash, toHash } from '../state.js';

const table = (name, rows, check) => rows.forEach((row) => test(`${name}: ${JSON.stringify(row[0])}`, () => check(...row)));

table('quantity', [
  [[6500, 'km2'], '6,500 km²'],
  [[6189.6, 'km2'], '6,190 km²'],
  [[12.34, 'km2/day'], '12.3 km² a day'],
  [[0.36, 'km2'], '0.36 km²'],
  [[19.24, 'percent'], '19.2 %'],
  [[0.999, 'ratio'], '0.999 ×'],
  [[0.984, 'ratio'], '0.984 ×'],
  [['2027-08-01', 'date'], '1 August 2027'],
  [[null, 'km2'], '…'],
  [[0, 'km2'], '0 km²'],
], (given, expected) => assert.equal(quantity(...given), expected));

table('range', [
  [[6175, 6825, 'km2'], '6,175–6,825 km²'],
  [[6500, null, 'km2'], 'from 6,500 km²'],
  [[6500, 'Infinity', 'km2'], 'from 6,500 km²'],
  [[0, 400, 'km2'], 'up to 400 km²'],
  [[0, null, 'km2'], ''],
  [[-14.5, 521, 'km2'], '−14.5–521 km²'],
  [[18, 22, 'percent'], '18–22 %'],
  [[500, 500.2, 'km2'], '500 km²'],
  [['2027-08-01', '2027-08-31', 'date'], '1 August 2027 – 31 August 2027'],
], (given, expected) => assert.equal(range(...given), expected));

table('day', [
  ['2025-12-08', '8 December 2025'],
  ['2025-12', 'December 2025'],
  ['2025', '2025'],
  ['autumn', 'autumn'],
  [undefined, ''],
], (given, expected) => assert.equal(day(given), expected));

test('a short day in Ukrainian goes without the word for year', () => {
  speak('uk');
  assert.equal(day('2027-08-31', 'short'), '31 серп. 2027');
  assert.match(day('2027-08-31'), / р\.$/);
  speak('en');
});

table('coordinates', [
  [[48.0234, 37.8022], '48.02°\u00a0N, 37.80°\u00a0E'],
  [[-33.9, -70.6], '33.90°\u00a0S, 70.60°\u00a0W'],
], (given, expected) => assert.equal(coordinates(...given), expected));

test('a party is named by its code, an organisation stays as it is', () => {
  assert.equal(party('RU'), 'Russia');
  assert.equal(party('NATO'), 'NATO');
});

test('a ratio has three significant digits', () => {
  assert.equal(number(0.0571, 'ratio'), '0.0571');
  assert.equal(number(1.104, 'ratio'), '1.1');
  assert.equal(number(2.458, 'ratio'), '2.46');
});

test('an open end is not a number', () => {
  for (const open of [null, undefined, 'Infinity', Infinity]) assert.ok(Number.isNaN(toNumber(open, 'km2')));
});

table('domain', [
  [[100, 200], [88, 212]],
  [[100, 200, NaN], [88, 212]],
  [[0, 10], [0, 11.2]],
  [[50], [49.4, 50.6]],
  [[NaN], null],
], (given, expected) => assert.deepEqual(domain(given), expected));

table('ticks', [
  [[4800, 7100], [5000, 6000, 7000]],
  [[0, 1], [0, 0.5, 1]],
  [[17.6, 22.4], [18, 20, 22]],
  [[0.97, 1.03], [0.98, 1, 1.02]],
], (given, expected) => assert.deepEqual(ticks(given), expected));

test('date ticks are first days of a month or year', () => {
  const span = [Date.UTC(2027, 0, 15), Date.UTC(2028, 0, 20)];
  const found = dateTicks(span).map((ms) => new Date(ms).toISOString().slice(0, 10));
  assert.deepEqual(found, ['2027-04-01', '2027-07-01', '2027-10-01', '2028-01-01']);
});

test('scale holds what lies outside at the ends', () => {
  const x = scale([0, 10], [100, 200]);
  assert.deepEqual([-5, 0, 5, 10, Infinity].map(x), [100, 100, 150, 200, 200]);
});

test('dots that would touch are lifted apart', () => {
  assert.deepEqual(dodge([10, 12, 14, 40], 9, 8), [0, -8, 8, 0]);
});

test('segments cut at every border and cover the text', () => {
  const text = 'about a fifth of Ukraine is held';
  const runs = segments(text, [{ start: 17, end: 24 }], [{ start: 0, end: 24 }, { start: 6, end: 13 }]);
  assert.equal(runs.map(({ start, end }) => text.slice(start, end)).join(''), text);
  assert.deepEqual(runs.map(({ claims }) => claims), [[0], [0, 1], [0], [0], []]);
  assert.deepEqual(runs.map(({ mention }) => Boolean(mention)), [false, false, false, true, false]);
});

test('a span outside the text is left out', () => {
  assert.equal(segments('abc', [{ start: 2, end: 9 }], [{ start: -1, end: 2 }]).length, 1);
});

table('paragraphs', [
  ['One\n\nTwo\nstill two\n\n\nThree', ['One', 'Two\nstill two', 'Three']],
  ['One\r\n\r\nTwo\r\n', ['One', 'Two']],
  ['  \n\n', []],
], (given, expected) => assert.deepEqual(paragraphs(given).map(([a, b]) => given.slice(a, b)), expected));

test('labels take the first free side, and none rather than lie on another', () => {
  const at = (id, x, y) => ({ id, x, y, r: 4, w: 60, h: 16 });
  const placed = declutter([at('a', 100, 100), at('b', 110, 103), at('c', 105, 101), at('d', 300, 100)], { width: 400, height: 200 });
  assert.equal(placed.get('a').side, 'left');
  assert.equal(placed.get('d').side, 'right');
  const boxes = [...placed.values()].map(({ x, y }) => [x, y, 60, 16]);
  boxes.forEach((one, i) => boxes.slice(i + 1).forEach((other) => assert.ok(!overlap(one, other))));
});

test('no label leaves the frame', () => {
  const placed = declutter([{ id: 'edge', x: 390, y: 100, r: 4, w: 60, h: 16 }], { width: 400, height: 200 });
  assert.equal(placed.get('edge').side, 'left');
});

test('the map opens on the land spoken of, not on a far capital or on who speaks', () => {
  const at = (kind, country, lat, lon, mentions, roles) => ({ kind, country, lat, lon, mentions, roles });
  const places = [
    at('city', 'UA', 48.8, 37.6, 4),
    at('city', 'UA', 48.3, 37.2, 3),
    at('city', 'UA', 50.45, 30.5, 9, { actor: 9 }),
    at('city', 'US', 38.9, -77, 1),
    at('country', 'RU', 61, 99, 3),
  ];
  assert.deepEqual(focus(places).flat().map((degrees) => degrees.toFixed(2)), ['46.55', '34.40', '50.55', '40.40']);
  assert.deepEqual(focus([at('region', 'US', 40, -83, 1)]), [[38, -86], [42, -80]]);
  assert.deepEqual(focus([at('country', 'RU', 61, 99, 1, { actor: 1 })]), [[55, 90], [67, 108]]);
  const two = [at('city', 'DZ', 27.7, -8.1, 2), { ...at('country', 'EH', 24, -13, 1), id: 'EH' }];
  assert.deepEqual(focus(two, new Set(['EH', 'held'])), [[18, -22], [30, -4]]);
  assert.equal(focus([]), null);
});

test('a listener is told once, and only of what it listens to', () => {
  const state = createState({ a: 1, b: 1, c: 1 });
  const heard = [];
  const stop = state.on(['a', 'b'], ({ a, b }, before) => heard.push([a, b, before.a]));
  state.set({ a: 2, b: 2 });
  state.set({ c: 2 });
  state.set({ a: 2 });
  stop();
  state.set({ a: 3 });
  assert.deepEqual(heard, [[2, 2, 1]]);
});

test('the address keeps what the page shows, and refuses what is none of it', () => {
  const kept = { brief: 'rest-of-donbas', own: false, date: '2025-12-08', day: '2025-12-10', view: 'claimed:RU', claim: '2', measure: 'UA-14 & polygon(37 48, 38 48, 38 49)', lang: 'uk' };
  assert.deepEqual(fromHash(toHash(kept)), kept);
  assert.equal(fromHash(toHash({ own: true })).own, true);
  assert.deepEqual(fromHash('#date=tomorrow&view=mars&day=9&lang=%3Cb%3E'),
    { brief: null, own: false, date: null, day: null, view: 'defacto', claim: null, measure: null, lang: null });
});

test('numbers and days speak Ukrainian when told to', () => {
  speak('uk');
  try {
    assert.equal(quantity(6500, 'km2'), '6\u00a0500 км²');
    assert.equal(range(19.5, null, 'percent'), 'від 19,5 %');
    assert.match(day('2025-12-08'), /^8 грудня 2025/);
    assert.equal(coordinates(48.0234, -37.8), '48,02°\u00a0пн.\u00a0ш., 37,80°\u00a0зх.\u00a0д.');
    assert.equal(party('RU'), 'Росія');
  } finally {
    speak('en');
  }
});

test('an area is written with its band, and the unit once', () => {
  assert.equal(measured(6113.2, 5856, 6370.4), '6,113 km² (5,856–6,370)');
  assert.equal(measured(602018, 602018, 602018), '602,018 km²');
  assert.equal(measured(undefined), '');
});

test('in a row of months the year stands where it begins', () => {
  assert.deepEqual(['2025-12-01', '2026-01-01', '2026-02-01'].map((iso) => month(iso)), ['Dec', 'Jan 2026', 'Feb']);
});

table('days later', [
  [['2025-12-31', 1], '2026-01-01'],
  [['2024-03-01', -1], '2024-02-29'],
  [['2025-03-29', 3], '2025-04-01'],
], (given, expected) => assert.equal(later(...given), expected));

test('days between, days held inside, days refused', () => {
  assert.equal(between('2025-01-01', '2026-03-31'), 454);
  const covers = { from: '2025-01-01', to: '2026-03-31' };
  assert.deepEqual(['2014-03-18', '2025-06-01', '2027-01-01'].map((iso) => held(iso, covers)), ['2025-01-01', '2025-06-01', '2026-03-31']);
  assert.deepEqual(['2025-02-30x', '', null, '2025-13-01', '2025-12-08'].map(isDay), [false, false, false, false, true]);
});

test('the span that holds a day', () => {
  const spans = [{ from: '2025-01-01', to: '2025-01-14', value: 1 }, { from: '2025-01-15', to: '2025-02-01', value: 2 }];
  assert.equal(spanOn(spans, '2025-01-14').value, 1);
  assert.equal(spanOn(spans, '2025-01-15').value, 2);
  assert.equal(spanOn(spans, '2025-02-02'), null);
});

table('a value beside the quote', [
  [[6113, { low: 6175, high: 6825 }], -1],
  [[6175, { low: 6175, high: 6825 }], 0],
  [[7000, { low: 6175, high: 6825 }], 1],
  [[9e9, { low: 6175, high: NaN }], 0],
  [[1, { low: NaN, high: 6825 }], 0],
], (given, expected) => assert.equal(side(...given), expected));

table('an expression without its day', [
  ['donbas & held(UA) @ 2025-12-08', { land: 'donbas & held(UA)', date: '2025-12-08', fixed: false }],
  ['donbas', { land: 'donbas', date: null, fixed: false }],
  ['(held(RU) @ 2025-12-31) - (held(RU) @ 2025-01-01)', { land: '(held(RU) @ 2025-12-31) - (held(RU) @ 2025-01-01)', date: null, fixed: true }],
], (given, expected) => assert.deepEqual(undated(given), expected));

table('a label without its day', [
  ['Donbas held by Ukraine on 8 December 2025', 'Donbas held by Ukraine'],
  ['the part of Ukraine held by Russia from 1 December 2025 to 31 December 2025', 'the part of Ukraine held by Russia'],
  ['Donetsk Oblast', 'Donetsk Oblast'],
], (given, expected) => assert.equal(timeless(given), expected));

test('in hand is the claim, on the day the map shows', () => {
  const reading = { article: { date: '2025-12-09' }, claims: [{ region: { expression: 'donbas & held(UA) @ 2025-12-08', label: 'the rest' } }], places: [{ id: 'UA-14', kind: 'region', name: 'Donetsk Oblast' }] };
  const nothing = { claim: null, statement: null, place: null, reading, day: '2026-01-01' };
  const found = inHand({ ...nothing, claim: 0 }, () => '');
  assert.deepEqual([found.land, found.own, found.on, found.sign], ['donbas & held(UA)', '2025-12-08', '2026-01-01', 'claim']);
  assert.equal(inHand({ ...nothing, claim: 0, reading: { ...reading, claims: [{ ...reading.claims[0], corrected: true }] } }, () => '').sign, 'own');
  assert.equal(inHand({ ...nothing, place: 'UA-14' }, () => '').sign, 'outline');
  assert.equal(inHand(nothing, () => ''), null);
});

test('a quote becomes land only where it is an area of one day', () => {
  const whole = [{ kind: 'measured', km2: 600000 }];
  assert.deepEqual(quoteInLand({ kind: 'share', quoted: { low: 18, high: 22, unit: 'percent' }, yardsticks: whole }), { low: 108000, high: 132000 });
  assert.deepEqual(quoteInLand({ kind: 'area', quoted: { low: 0, high: 400, unit: 'km2' } }), { low: NaN, high: 400 });
  assert.equal(quoteInLand({ kind: 'change', quoted: { low: 480, high: 482, unit: 'km2' } }), null);
  assert.equal(quoteInLand({ kind: 'pace', quoted: { low: '2027-08-01', unit: 'date' } }), null);
});

test('of what is asked for while it works, only the last is done', async () => {
  const done = [];
  let wanted = 0;
  const work = latest(async () => {
    const now = wanted;
    await null;
    done.push(now);
  });
  for (wanted = 1; wanted < 5; wanted++) work();
  await work();
  assert.equal(done[0], 1);
  assert.equal(done.at(-1), 5);
  assert.ok(done.length < 4);
});

table('lines outside a box', [
  [[[0, 0], [1, 1]], [[[0, 0], [1, 1]]]],
  [[[0, 0], [5, 5], [6, 6], [7, 7], [20, 20]], [[[0, 0], [5, 5]], [[7, 7], [20, 20]]]],
  [[[5, 5], [6, 6]], []],
  [[[0, 0], [5, 5], [20, 20]], [[[0, 0], [5, 5]], [[5, 5], [20, 20]]]],
], (line, expected) =>
  assert.deepEqual(outside({ type: 'LineString', coordinates: line }, [4, 4, 8, 8]).coordinates, expected));

table('an expression in words', [
  ['donbas', 'Donbas'],
  ['donbas & held(UA)', 'Donbas held by Ukraine'],
  ['donbas & held(UA) @ 2025-12-08', 'Donbas held by Ukraine on 2025-12-08'],
  ['UA-14 + UA-09', 'Donetsk Oblast and Luhansk Oblast'],
  ['UA-14 + UA-09 - held(RU)', 'Donetsk Oblast and Luhansk Oblast without land held by Russia'],
  ['(UA-14 + UA-09 + donbas) & held(RU)', 'the parts of Donetsk Oblast, Luhansk Oblast and Donbas held by Russia'],
  ['held(RU) & (UA-14 + UA-09)', 'land held by Russia inside (Donetsk Oblast and Luhansk Oblast)'],
  ['held(RU)', 'land held by Russia'],
  ['claimed(RU)', 'land claimed by Russia'],
], (expression, expected) => {
  const names = { donbas: 'Donbas', 'UA-14': 'Donetsk Oblast', 'UA-09': 'Luhansk Oblast' };
  assert.equal(spoken(expression, (id) => names[id] ?? id, (code) => ({ UA: 'Ukraine', RU: 'Russia' })[code]), expected);
});

test('a sentence begins with a capital', () => {
  assert.equal(capital('the part of Ukraine'), 'The part of Ukraine');
  assert.equal(capital(''), '');
});

test('a figure is the quoted text inside its claim, or the whole claim', () => {
  const text = 'He said some 6,500 km2 are left.';
  const claims = [{ start: 8, end: 31, quoted: { text: '6,500 km2' } }, { start: 8, end: 31, quoted: { text: 'elsewhere' } }];
  assert.deepEqual(figures(text, claims).map(({ start, end }) => text.slice(start, end)), ['6,500 km2', 'some 6,500 km2 are left']);
  const runs = segments(text, [], claims.slice(0, 1), figures(text, claims.slice(0, 1)));
  assert.deepEqual(runs.map(({ figures: found }) => found.length), [0, 0, 1, 0, 0]);
});

const THEATRE = [19, 43, 44, 55];
const BOX = [19, 43, 44, 55];
table('beyond', [
  [[[25, 44, 40, 54], BOX], false],
  [[BOX, BOX], false],
  [[[18, 44, 40, 54], BOX], true],
  [[[25, 42, 40, 54], BOX], true],
  [[[25, 44, 45, 54], BOX], true],
  [[[25, 44, 40, 56], BOX], true],
], (given, expected) => assert.equal(beyond(...given), expected));

table('closeUp', [
  [[9, [37, 48, 38, 49], THEATRE], true],
  [[8.75, [37, 48, 38, 49], THEATRE], false],
  [[11, [-83, 40, -82, 41], THEATRE], false],
  [[9, [43.5, 54, 46, 56], THEATRE], true],
  [[9, [44, 54, 46, 56], THEATRE], false],
], (given, expected) => assert.equal(closeUp(...given), expected));

const at = (properties) => ({ geometry: { type: 'Point', coordinates: [37.6, 48.7] }, properties });
table('town', [
  [[at({ layer: 'town', id: 'geonames:1', name: 'Kramatorsk', rank: 3 }), false], { id: 'geonames:1', name: 'Kramatorsk', sea: false, lat: 48.7, lon: 37.6, rank: 3 }],
  [[at({ layer: 'sea', name: 'Black Sea' }), false], { id: 'Black Sea', name: 'Black Sea', sea: true, lat: 48.7, lon: 37.6, rank: 0 }],
  [[at({ layer: 'sea', name: 'Syvash' }), true], { id: 'Syvash', name: 'Syvash', sea: true, lat: 48.7, lon: 37.6, rank: 4 }],
  [[at({ layer: 'river-name', id: 'demarc:oskil/0', name: 'Oskil', rank: 2 }), true], { id: 'demarc:oskil/0', name: 'Oskil', sea: true, lat: 48.7, lon: 37.6, rank: 5 }],
  [[{ geometry: { type: 'Polygon', coordinates: [] }, properties: { layer: 'land', name: 'x' } }, false], null],
], (given, expected) => assert.deepEqual(town(...given), expected));

test('what was drawn is spoken of as such', () => {
  assert.equal(spoken('UA-14 & polygon(37 48, 38 48, 38 49)', (id) => id, (code) => code), 'UA-14 inside the drawn area');
});

table('a piece put to an expression', [
  [['', '&', 'UA-14'], 'UA-14'],
  [['UA-14', '+', 'UA-09'], 'UA-14 + UA-09'],
  [['UA-14 + UA-09', '&', 'held(RU)'], '(UA-14 + UA-09) & held(RU)'],
  [['UA - crimea', '&', 'held(RU)'], '(UA - crimea) & held(RU)'],
  [['(UA-14 + UA-09)', '&', 'held(RU)'], '(UA-14 + UA-09) & held(RU)'],
  [['UA-14 & held(RU)', '&', 'donbas'], 'UA-14 & held(RU) & donbas'],
  [['donbas @ 2025-12-08', '-', 'UA-09'], '(donbas @ 2025-12-08) - UA-09'],
  [['polygon(-1 -2, 3 -4, 5 6)', '&', 'PL'], 'polygon(-1 -2, 3 -4, 5 6) & PL'],
], (given, expected) => assert.equal(join(...given), expected));

test('what was drawn is written as an expression, longitude first', () => {
  assert.equal(polygon([[37.123456, 48], [-0.00001, -1.5], [180, 90]]), 'polygon(37.1235 48, 0 -1.5, 180 90)');
});

test('of a gain the land that was won is in hand', () => {
  const drawn = '(UA & held(RU) @ 2025-10-31) - (UA & held(RU) @ 2025-10-01)';
  const claims = [{ region: { expression: 'UA & held(RU) @ 2025-11-14', label: 'what was won', drawn } }];
  const reading = { article: { date: '2025-11-14' }, claims };
  const { land, on, fixed } = inHand({ claim: 0, statement: null, place: null, measure: null, reading, day: null }, String);
  assert.deepEqual({ land, on, fixed }, { land: drawn, on: null, fixed: true });
});
