// Packs the page's files and the basemap once, as small as brotli and gzip can make them:
// packed/HASH.br and packed/HASH.gz, by the hash of what is inside, so that a file changed
// afterwards is never answered with its old self. Usage: pack.mjs CLASSES BASEMAP
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [classes, basemap] = process.argv.slice(2);
const TEXTS = /\.(html|js|css|json|geojson|svg|txt)$/;
const SERVED = /\.(html|js|css|json|geojson|svg|png|ico|txt)$/;

// As Bytes.hash: the first 64 bits.
const hash = (...parts) => {
  const digest = createHash('sha256');
  parts.forEach((part) => digest.update(part));
  return digest.digest('hex').slice(0, 16);
};

const read = (folder, prefix) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => SERVED.test(name))
    .map((name) => [prefix + name, readFileSync(join(folder, name))]);

const files = [...read(join(classes, 'web'), ''), ...read(basemap, 'basemap/')]
  .sort(([a], [b]) => (a < b ? -1 : 1));

// As Assets.stamped: the page names its files by the hash over all of them.
const version = hash(...files.map(([, bytes]) => bytes));
const stamped = ([name, bytes]) =>
  name.endsWith('.html') ? Buffer.from(bytes.toString().replaceAll('/a/-/', `/a/${version}/`)) : bytes;

const packed = join(classes, 'packed');
mkdirSync(packed, { recursive: true });
const left = new Set(readdirSync(packed));

const pack = async (bytes, extension, packing) => {
  const name = `${hash(bytes)}.${extension}`;
  left.delete(name);
  if (!existsSync(join(packed, name))) {
    writeFileSync(join(packed, name), await packing(bytes));
  }
};
const brotli = (bytes) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
const zipped = (bytes) => promisify(gzip)(bytes, { level: 9 });

await Promise.all(
  files
    .filter(([name]) => TEXTS.test(name))
    .map(stamped)
    .flatMap((bytes) => [pack(bytes, 'br', brotli), pack(bytes, 'gz', zipped)]),
);
left.forEach((name) => rmSync(join(packed, name)));
