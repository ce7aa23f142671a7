// Outlines of time zones (OpenStreetMap through timezone-boundary-builder) out of the timeshape jars on Maven Central.
// The jar holds data.tar.zstd: one protocol buffer a zone: Feature{1: Geometry{5: Polygon | 6: MultiPolygon}}, positions as two floats (lon, lat).
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { decompress } from 'fzstd';
import { WORK, HERE } from './lib.mjs';


/** The jar, fetched once by Maven into target/. */
function jar(version) {
  const file = path.join(WORK, `timeshape-${version}.jar`);
  if (!fs.existsSync(file)) {
    execFileSync('mvn', ['-q', 'dependency:copy', `-Dartifact=net.iakovlev:timeshape:${version}`, `-DoutputDirectory=${WORK}`], { cwd: HERE, stdio: 'inherit' });
  }
  return fs.readFileSync(file);
}

/** One entry of a zip file, found through its central directory. */
function unzip(zip, name) {
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== 0x06054b50) end--;
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const local = zip.readUInt32LE(at + 42);
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const bytes = zip.subarray(from, from + zip.readUInt32LE(at + 20));
      return zip.readUInt16LE(at + 10) === 0 ? bytes : zlib.inflateRawSync(bytes);
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`no ${name} in the jar`);
}

function* fields(b, from = 0, to = b.length) {
  const varint = () => {
    let v = 0;
    let m = 1;
    for (;;) {
      const c = b[from++];
      v += (c & 127) * m;
      if (c < 128) return v;
      m *= 128;
    }
  };
  while (from < to) {
    const key = varint();
    const wire = key & 7;
    if (wire === 2) {
      const length = varint();
      yield [key >> 3, from, from + length];
      from += length;
    } else if (wire === 5) {
      yield [key >> 3, from, from + 4];
      from += 4;
    } else if (wire === 1) from += 8;
    else varint();
  }
}
function line(b, from, to) {
  const ring = [];
  for (const [f, s, e] of fields(b, from, to)) {
    if (f !== 1) continue;
    const p = [];
    for (const [k, i] of fields(b, s, e)) p[k - 1] = b.readFloatLE(i);
    ring.push(p.map((v) => Math.round(v * 1e6) / 1e6));
  }
  return ring;
}
const polygon = (b, from, to) => [...fields(b, from, to)].filter(([f]) => f === 1).map(([, s, e]) => line(b, s, e));
function geometry(b) {
  const out = [];
  for (const [f, s, e] of fields(b)) {
    if (f !== 1) continue;
    for (const [g, gs, ge] of fields(b, s, e)) {
      if (g === 5) out.push(polygon(b, gs, ge));
      else if (g === 6) for (const [p, ps, pe] of fields(b, gs, ge)) if (p === 1) out.push(polygon(b, ps, pe));
    }
  }
  return { type: 'MultiPolygon', coordinates: out };
}

/** GeoJSON MultiPolygons of the named zones. */
export function zones(version, wanted) {
  const tar = Buffer.from(decompress(unzip(jar(version), 'data.tar.zstd')));
  const found = {};
  for (let at = 0; at + 512 <= tar.length && tar[at]; ) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = parseInt(tar.toString('ascii', at + 124, at + 136), 8);
    if (wanted.includes(name)) found[name] = geometry(tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  for (const w of wanted) if (!found[w]) throw new Error(`timeshape ${version} has no zone ${w}`);
  return found;
}
