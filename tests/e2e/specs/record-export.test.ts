/** Exports the user's records with reduced precision, and imports them again. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

const SEIZURES = [
  'id;lon;lat;datum;tržište;količina;vozilo;napomena',
  'S-1;20,4573;44,7872;17.05.2024.;heroin;12,5 kg;kombi;kod mosta 17.05.2024.',
  'S-2;21,9003;43,3209;18.05.2024.;oružje;3 kom;kombi;u gepeku',
  'S-3;18,4131;43,8563;25.12.2023.;heroin;2 kg;auto;ispod sjedišta',
  'S-4;20,4581;44,7869;26.12.2023.;heroin;1 kg;auto;u rezervoaru',
  'S-5;;;27.12.2023.;heroin;1 kg;kombi;nepoznato',
].join('\r\n');
/** Details of the imported file. */
const FINER = ['4573', '7872', '17.05', '2024-05-17', 'S-1', 'zaplene', 'gepeku'];

describe('the user’s records', () => {
  it('are exported with reduced precision by keyboard alone, and reimported without a question', async ({
    atlas,
  }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents, recordExport } = atlas;
    await incidents.when.opens();
    await incidents.when.brings({ name: 'zaplene.csv', content: SEIZURES });
    await incidents.when.confirms();
    await incidents.then.hasSets(/4 records on the map, 1 without a position/);
    await recordExport.when.opens();
    await recordExport.then.tells(/Records: 5; with a position: 4; with a date: 5/);
    await atlas.then.axeFindsNothingSerious();
    await recordExport.when.chooses('Format', 'GeoP');
    await recordExport.when.chooses('Positions', 'centre of a 25');
    await recordExport.when.chooses('Dates', 'month');
    await recordExport.then.tells(/Places: 3; fewest records at one place: 1\..*five: 4\./s);
    await atlas.then.axeFindsNothingSerious();
    const file = await recordExport.when.saves();
    expect(file.name).toMatch(/^crossroads-incidents-[\d-]+\.gpkg$/);
    const bytes = file.content.toString('latin1');
    for (const finer of FINER) expect(bytes, finer).not.toContain(finer);
    await recordExport.then.says(/Saved: crossroads-incidents.*\.gpkg, \d+ kB\./);
    await recordExport.when.closes();
    await recordExport.then.givesFocusBack();
    await incidents.when.brings(file);
    await incidents.then.reports({ outcome: 'partial', total: 5, accepted: 4, dropped: 0, unlocated: 1 });
    await incidents.then.canBeConfirmed(true);
    await incidents.when.confirms();
    await incidents.then.hasSets(/4 records on the map/, /4 records on the map, 1 without a position/);
  });
});
