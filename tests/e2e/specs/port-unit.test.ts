/**
 * A port control unit's workflow: a port's dossier on one page in its language, and observations exported in
 * three formats.
 */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

const OBSERVED = [
  'id\tlon\tlat\tdate\tmarket\tnote',
  'O-1\t19.455\t41.312\t2024-05-17\tcocaine\tcontainer opened',
  'O-2\t19.461\t41.309\t2024-05-18\tcocaine\tseal changed',
].join('\n');

describe('a port', () => {
  it('has its dossier on one page, in the language of the unit', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&language=sq&select=port:ALDRZ');
    const { dossier } = atlas;
    await dossier.when.opens('Dosje dhe gjykim');
    await atlas.then.axeFindsNothingSerious();
    await dossier.when.presses('Një faqe');
    const sizes = [
      ['A', 595, 842],
      ['L', 612, 792],
    ] as const;
    let text = '';
    for (const [paper, ...points] of sizes) {
      await dossier.when.chooses('Letra', paper);
      const pages = await dossier.when.prints('Shtyp ose ruaj si PDF');
      expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([points]);
      text = pages[0]?.text ?? '';
    }
    for (const words of [
      /Durrës/,
      /Për çfarë hesht përmbledhja/,
      /Kokaina · Segmente këtu: 4/,
      /Tregues, në një rrjet skematik/,
      /1244 \(1999\)/,
      /World Port Index/,
    ])
      expect(text).toMatch(words);
  });

  it('exports its observations as GeoJSON, KML and CSV, by keyboard', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&select=port:ALDRZ');
    const { incidents, recordExport } = atlas;
    await incidents.when.opens();
    await incidents.when.pastes(OBSERVED);
    await incidents.when.confirms();
    await incidents.then.hasSets(/2 records on the map/);
    await recordExport.when.opens();
    for (const [letters, name, words] of [
      ['GeoJ', /\.geojson$/, '"container opened"'],
      ['KML', /\.kml$/, 'container opened'],
      ['CSV', /\.csv$/, 'container opened'],
    ] as const) {
      await recordExport.when.chooses('Format', letters);
      const file = await recordExport.when.saves();
      expect(file.name).toMatch(name);
      expect(file.content.toString('utf8')).toContain(words);
    }
  });
});
