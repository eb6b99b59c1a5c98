import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { joinShapefiles } from '../../../../src/features/records/state/join-shapefiles.ts';
import { BUDGET } from '../../../../src/importers/incidents/budget.ts';
import { readIncidents } from '../../../../src/importers/incidents/index.ts';

const file = (name: string, content = name) => new File([content], name);
const namesOf = (files: readonly File[]) => files.map(({ name }) => name);

describe('joinShapefiles', () => {
  it('joins the parts of each Shapefile in the place of the first, and leaves other files', async () => {
    const files = await joinShapefiles([
      file('seizures.SHP'),
      file('checks.csv'),
      file('Seizures.dbf'),
      file('finds.shp'),
      file('seizures.prj'),
      file('finds.dbf'),
    ]);
    expect(namesOf(files)).toEqual(['seizures.zip', 'checks.csv', 'finds.zip']);
    const [joined] = files;
    const parts = unzipSync(new Uint8Array((await joined?.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect(Object.keys(parts)).toEqual(['seizures.shp', 'seizures.dbf', 'seizures.prj']);
  });

  it('leaves single parts and parts without shapes', async () => {
    const files = [file('a.shp'), file('b.dbf'), file('b.prj'), file('c.zip')];
    expect(await joinShapefiles(files)).toEqual(files);
  });

  it('makes a file that is read as a whole', async () => {
    const zip = unzipSync(readFileSync('tests/fixtures/incidents/shapefile/shapes.zip'));
    const parts = Object.entries(zip).map(
      ([name, bytes]) => new File([new Uint8Array(bytes)], name.replace(/^.*\//, '')),
    );
    const [joined] = await joinShapefiles(parts);
    const read = await readIncidents(joined as File, { onProgress: () => {}, options: {}, budget: BUDGET });
    expect(read.ok && read.value.recordCount).toBeGreaterThan(0);
  });
});
