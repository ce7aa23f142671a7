// Which place is the capital of which country, by GeoNames' own code (PPLC); where it names several, the seat named first in CAPITAL.
import fs from 'node:fs';
import path from 'node:path';
import { WORK } from './lib.mjs';
import { cities } from './geonames.mjs';

const CAPITAL = { IL: 281184, PS: 282239, XK: 786714, EH: 2462881, NL: 2759794, BO: 3903987 };
const out = {};
for (const c of cities()) if (c.code === 'PPLC') out[c.country] ??= `geonames:${c.id}`;
for (const [k, v] of Object.entries(CAPITAL)) out[k] = `geonames:${v}`;
fs.writeFileSync(path.join(WORK, 'capitals.json'), JSON.stringify(out));
