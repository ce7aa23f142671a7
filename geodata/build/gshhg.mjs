// Rivers, borders and the Dnipro's water out of GSHHG 2.3.7 as Debian packs it (gmt-gshhg-high): HDF5 files whose lines are cut into bins of two degrees.
import fs from 'node:fs';
import { createHash } from 'node:crypto';
import { File } from 'jsfive';

const FOLDER = '/usr/share/gmt-gshhg';
const BIN = 2; // degrees
const COLUMNS = 360 / BIN;

function open(name, sha256) {
  const path = `${FOLDER}/${name}`;
  if (!fs.existsSync(path)) throw new Error(`got no ${path}, expected it from Debian's package gmt-gshhg-high 2.3.7 (apt-get install gmt-gshhg-high)`);
  const bytes = fs.readFileSync(path);
  const got = createHash('sha256').update(bytes).digest('hex');
  if (got !== sha256) throw new Error(`${path}: got SHA-256 ${got}, expected ${sha256} (GSHHG 2.3.7)`);
  const warn = console.warn;
  console.warn = () => {}; // jsfive tells of attributes nobody reads
  const file = new File(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength), name);
  console.warn = warn;
  return (variable) => file.get(variable).value;
}

/** Calls back with each segment of the bins that meet a box: its number, and its points when asked for. */
function segments(read, count, [west, south, east, north], visit) {
  const [first, n, start] = ['Id_of_first_segment_in_a_bin', 'N_segments_in_a_bin', 'Id_of_first_point_in_a_segment'].map(read);
  const [x, y] = ['Relative_longitude_from_SW_corner_of_bin', 'Relative_latitude_from_SW_corner_of_bin'].map(read);
  const place = (value) => ((value & 0xffff) / 0xffff) * BIN;
  for (let bin = 0; bin < n.length; bin++) {
    const w = (bin % COLUMNS) * BIN;
    const s = 90 - (Math.floor(bin / COLUMNS) + 1) * BIN;
    if (w + BIN <= west || w >= east || s + BIN <= south || s >= north) continue;
    for (let segment = first[bin]; segment < first[bin] + n[bin]; segment++) {
      visit(segment, () => Array.from({ length: count(segment) }, (_, i) => [w + place(x[start[segment] + i]), s + place(y[start[segment] + i])]));
    }
  }
}

/** Lines of permanent rivers (levels 1 to 4 of World Data Bank II) that meet a box. */
export function riverLines(box) {
  const read = open('binned_river_h.nc', '0c79bf1cf3f0b7932d26e9c7eaa9b21431b6d4796e9c6fc05affafeb73a1b69c');
  const [points, levels] = ['N_points_for_a_segment', 'Hierarchial_level_of_a_segment'].map(read);
  const out = [];
  segments(read, (s) => points[s], box, (s, line) => { if (levels[s] >= 1 && levels[s] <= 4 && points[s] > 1) out.push(line()); });
  return out;
}

/** Lines of borders between states (World Data Bank II, 1980s) that meet a box, by the number of their segment. */
export function borderLines(box) {
  const read = open('binned_border_h.nc', 'c22dc3a81a82296c7bde441cc909bb3a1a8954d2a0d623d666a28e3f4affd7c9');
  const [points, levels] = ['N_points_for_a_segment', 'Hierarchial_level_of_a_segment'].map(read);
  const out = new Map();
  segments(read, (s) => points[s], box, (s, line) => { if (levels[s] === 1) out.set(s, line()); });
  return out;
}

const DNIPRO = 145446; // the polygon of the river and its reservoirs from Kaniv to Kakhovka

/** The ring of the Dnipro's water from Kaniv to Kakhovka, about 1 km true. */
export function dniproWater(box) {
  const read = open('binned_GSHHS_h.nc', '5186f7ae41c6a18807582423b3b5ae5892e78b19bf6c7c792377baa8592830fc');
  const [embedded, polygon] = ['Embedded_npts_levels_exit_entry_for_a_segment', 'Id_of_GSHHS_ID'].map(read);
  const pieces = [];
  segments(read, (s) => embedded[s] >> 9, box, (s, line) => { if (polygon[s] === DNIPRO) pieces.push(line()); });
  const ring = pieces.shift();
  while (pieces.length) {
    const [x, y] = ring[ring.length - 1];
    const gaps = pieces.map((p) => Math.hypot(p[0][0] - x, p[0][1] - y));
    ring.push(...pieces.splice(gaps.indexOf(Math.min(...gaps)), 1)[0]);
  }
  return [...ring, ring[0]];
}
