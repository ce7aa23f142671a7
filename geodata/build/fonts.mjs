// The picture's typefaces, cut to Latin, Greek and Cyrillic from pinned packages: node geodata/build/fonts.mjs
import fs from 'node:fs';
import path from 'node:path';
import * as hb from 'harfbuzzjs';
import subset from 'subset-font';
import { HERE, pkg } from './lib.mjs';

const OUT = path.join(HERE, '../../src/main/resources/org/demarc/picture/fonts');
const FACES = {
  'sans.ttf': 'fira-sans/400Regular/FiraSans_400Regular.ttf',
  'sans-semibold.ttf': 'fira-sans/600SemiBold/FiraSans_600SemiBold.ttf',
  'serif-bold.ttf': 'literata/700Bold/Literata_700Bold.ttf',
  'serif-italic.ttf': 'literata/500Medium_Italic/Literata_500Medium_Italic.ttf',
};
const RANGES = [
  [0x20, 0x7e], [0xa0, 0x17f], [0x218, 0x21b], [0x2bb, 0x2bc], [0x391, 0x3a9], [0x3b1, 0x3c9], [0x400, 0x45f], [0x490, 0x4ff],
  [0x1e80, 0x1e85], [0x1ea0, 0x1ef9], [0x2010, 0x2027], [0x202f, 0x2030], [0x2032, 0x2033], [0x2039, 0x203a], [0x20ac, 0x20ac],
  [0x20b4, 0x20b4], [0x20bd, 0x20bd], [0x2116, 0x2116], [0x2190, 0x2193], [0x2212, 0x2212], [0x2248, 0x2248], [0x2260, 0x2265],
];
const CHARACTERS = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)));
/** Kerned among themselves: the letters of English and of Ukrainian and Russian, and what stands beside them. */
const KERNED = CHARACTERS.filter((c) => /[ -~А-яЁёІіЇїЄєҐґ’“”–—«»]/u.test(c));
const MOST_PAIRS = 6000;
/** What reading outlines needs; layout tables give way to one plain table of kerning. */
const KEPT = ['OS/2', 'cmap', 'cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post', 'prep'];

function tables(font) {
  const found = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    found.set(font.toString('latin1', at, at + 4), font.subarray(font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12)));
  }
  return found;
}

/** Shapes a text without ligatures: its glyph numbers, and how far it runs. */
function shaped(font, text) {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer, [new hb.Feature('liga', 0)]);
  const run = buffer.getGlyphPositions().reduce((total, { xAdvance }) => total + xAdvance, 0);
  return { glyphs: buffer.getGlyphInfos().map(({ codepoint }) => codepoint), run };
}

/** Format 0: pairs in order, each two glyph numbers and a value in font units. */
function kernTable(cut) {
  const font = new hb.Font(new hb.Face(new hb.Blob(cut)));
  const alone = new Map(KERNED.map((c) => [c, shaped(font, c)]));
  const pairs = [];
  for (const left of KERNED) {
    for (const right of KERNED) {
      const value = shaped(font, left + right).run - alone.get(left).run - alone.get(right).run;
      if (value) pairs.push([alone.get(left).glyphs[0], alone.get(right).glyphs[0], value]);
    }
  }
  const kept = pairs.sort((a, b) => Math.abs(b[2]) - Math.abs(a[2])).slice(0, MOST_PAIRS).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const log = Math.floor(Math.log2(Math.max(1, kept.length)));
  const out = Buffer.alloc(18 + 6 * kept.length);
  [0, 1, 0, out.length - 4, 1, kept.length, 6 * 2 ** log, log, 6 * (kept.length - 2 ** log)].forEach((value, i) => out.writeUInt16BE(value, 2 * i));
  kept.forEach(([left, right, value], i) => {
    out.writeUInt16BE(left, 18 + 6 * i);
    out.writeUInt16BE(right, 20 + 6 * i);
    out.writeInt16BE(value, 22 + 6 * i);
  });
  return out;
}

const padded = (length) => (length + 3) & ~3;

function sum(table) {
  let total = 0;
  const whole = Buffer.concat([table, Buffer.alloc(padded(table.length) - table.length)]);
  for (let i = 0; i < whole.length; i += 4) total = (total + whole.readUInt32BE(i)) >>> 0;
  return total;
}

function sfnt(all) {
  const names = [...all.keys()].sort();
  const log = Math.floor(Math.log2(names.length));
  const head = Buffer.alloc(12 + 16 * names.length);
  head.writeUInt32BE(0x00010000, 0);
  [names.length, 16 * 2 ** log, log, 16 * (names.length - 2 ** log)].forEach((value, i) => head.writeUInt16BE(value, 4 + 2 * i));
  const body = [];
  let offset = head.length;
  names.forEach((name, i) => {
    const table = all.get(name);
    head.write(name, 12 + 16 * i, 'latin1');
    [sum(table), offset, table.length].forEach((value, k) => head.writeUInt32BE(value, 16 + 16 * i + 4 * k));
    body.push(table, Buffer.alloc(padded(table.length) - table.length));
    offset += padded(table.length);
  });
  const font = Buffer.concat([head, ...body]);
  font.writeUInt32BE((0xb1b0afba - sum(font)) >>> 0, head.readUInt32BE(20 + 16 * names.indexOf('head')) + 8);
  return font;
}

for (const [file, source] of Object.entries(FACES)) {
  const whole = fs.readFileSync(pkg(`@expo-google-fonts/${source}`));
  const cut = await subset(whole, CHARACTERS.join(''), { targetFormat: 'truetype', noLayoutClosure: true });
  const all = tables(cut);
  for (const name of all.keys()) if (!KEPT.includes(name)) all.delete(name);
  all.get('head').writeUInt32BE(0, 8);
  all.set('kern', kernTable(cut));
  fs.mkdirSync(OUT, { recursive: true });
  fs.writeFileSync(path.join(OUT, file), sfnt(all));
  console.log(`${file} ${(fs.statSync(path.join(OUT, file)).size / 1024).toFixed(0)} KB`);
}
for (const family of ['fira-sans', 'literata']) {
  fs.copyFileSync(pkg(`@expo-google-fonts/${family}/LICENSE_FONT`), path.join(OUT, `LICENSE-${family}.txt`));
}
