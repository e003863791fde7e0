/**
 * Makes every file in samples/quang-ngai/2022-1211/ that is not written by hand (but for
 * the forms in bieu/, see make/returned-forms.js):
 *
 *   node samples/make-samples.js [--out FOLDER]     writes the files
 *   node samples/make-samples.js --points           prints the points that it reckons itself, as JSON
 *
 * The files are made and not typed because a sample of 64 units must fit its criteria set: when the
 * set changes, this is run again. It is seeded: the same script gives the same content (workbooks
 * differ in their zip times). It uses nothing of the program, so that the program can be tested with it.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeCleanSamples } from './make/clean.js';
import { leavesOfGroup, YEAR } from './make/criteria.js';
import { writeFaultySamples } from './make/faulty.js';
import { inventFigures } from './make/figures.js';
import { reckonLeaf } from './make/points.js';
import { UNITS } from './make/units.js';

const HOME = fileURLToPath(new URL('./quang-ngai/2022-1211/', import.meta.url));

async function writeSamples(folder) {
  mkdirSync(folder, { recursive: true });
  await writeCleanSamples(folder);
  await writeFaultySamples(folder);
}

/** unit id → criterion id → points before appraisal, null where the criterion leaves the maximum. */
function reckonAll() {
  const entries = UNITS.map((unit) => {
    const figures = inventFigures(unit);
    const points = leavesOfGroup(unit.group).map((leaf) => [
      leaf.id,
      reckonLeaf(leaf, figures, YEAR),
    ]);
    return [unit.id, Object.fromEntries(points)];
  });
  return Object.fromEntries(entries);
}

const [option, folder] = process.argv.slice(2);
if (option === '--points') process.stdout.write(`${JSON.stringify(reckonAll(), null, 1)}\n`);
else await writeSamples(option === '--out' && folder !== undefined ? folder : HOME);
