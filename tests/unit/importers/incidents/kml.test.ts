/** Tests KML with unusual and malformed positions that have no fixture file. */
import { describe, expect, it } from 'vitest';
import { BUDGET } from '../../../../src/importers/incidents/budget.ts';
import { readIncidents } from '../../../../src/importers/incidents/index.ts';
import { SHAPE_KINDS } from '../../../../src/importers/incidents/raw-table.ts';

async function pointsOf(...coordinates: readonly string[]) {
  const placemarks = coordinates.map(
    (text) => `<Placemark><Point><coordinates>${text}</coordinates></Point></Placemark>`,
  );
  const text = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join('')}</Document></kml>`;
  const result = await readIncidents(new File([text], 'places.kml'), {
    onProgress: () => {},
    options: {},
    budget: BUDGET,
  });
  if (!result.ok || result.value.shapes === null) throw new Error('no shapes');
  const { x, y, kind } = result.value.shapes;
  return Array.from(kind, (one, at) => [SHAPE_KINDS[one], x[at], y[at]]);
}

describe('readIncidents with KML', () => {
  it('reads positions with and without blanks and heights', async () => {
    expect(await pointsOf('20.45,44.79', ' 20.45, 44.79, 117 ', '20.45,44.79,0,')).toEqual([
      ['point', 20.45, 44.79],
      ['point', 20.45, 44.79],
      ['point', 20.45, 44.79],
    ]);
  });

  it('returns a broken shape for coordinates with decimal commas', async () => {
    expect((await pointsOf('20,45,44,79', '20,45,44,79,0')).map(([kind]) => kind)).toEqual([
      'broken',
      'broken',
    ]);
  });

  it('names what has no position', async () => {
    const text = `<kml><Document><GroundOverlay/><GroundOverlay/><Placemark><Model/></Placemark></Document></kml>`;
    const tools = { onProgress: () => {}, options: {}, budget: BUDGET };
    const read = await readIncidents(new File([text], 'places.kml'), tools);
    expect(read.ok && read.value.notes).toEqual([
      { kind: 'kinds-unread', names: ['GroundOverlay', 'Model'], count: 3 },
    ]);
  });

  it('returns the kind points for a Point with two positions', async () => {
    expect((await pointsOf('20.45,44.79,0 21.9,43.3,0')).map(([kind]) => kind)).toEqual(['points']);
  });
});
