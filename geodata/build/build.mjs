// Rebuilds everything in geodata/{control,figures,positions,regions,places,basemap}: node build.mjs [step ...]; without arguments all steps in order.
import { execFileSync } from 'node:child_process';
import { HERE } from './lib.mjs';

const STEPS = ['control', 'capitals', 'ukraine', 'ukregions', 'regions', 'places', 'units', 'theatre', 'disputed', 'basemap', 'ukrainian', 'spots', 'check'];
const asked = process.argv.slice(2);
const unknown = asked.filter((s) => !STEPS.includes(s));
if (unknown.length) throw new Error(`no step ${unknown.join(', ')}: the steps are ${STEPS.join(', ')}`);
for (const step of STEPS.filter((s) => !asked.length || asked.includes(s))) {
  console.log(`== ${step}`);
  execFileSync(process.execPath, ['--max-old-space-size=4000', `${step}.mjs`], { cwd: HERE, stdio: 'inherit' });
}
