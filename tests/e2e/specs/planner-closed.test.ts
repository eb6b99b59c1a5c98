/**
 * A planner's session from the first file on: nothing leaves the browser, whatever is imported, changed,
 * rejected or exported.
 */
import { expect } from '@playwright/test';
import { describe, itKeeps } from '../atlas-test.ts';

const ROWS = Array.from(
  { length: 60 },
  (_, i) => `S-${i},${19 + (i % 10) * 0.4},${42.5 + (i % 7) * 0.3},2024-0${1 + (i % 9)}-10,heroin`,
);
const CSV = ['id,lon,lat,date,market', ...ROWS, 'X,,,2024-01-01,heroin'].join('\n');
const KML =
  '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><NetworkLink><Link><href>https://elsewhere.example/a.kml</href></Link></NetworkLink>' +
  '<Placemark><name>A</name><Point><coordinates>20.5,44.8</coordinates></Point></Placemark></Document></kml>';

describe('a planner’s session', () => {
  itKeeps(
    'sends no request for imports, rejections, edits, filters, prints and exports',
    async ({ atlas }) => {
      await atlas.given.openAtlas('?v=1');
      await atlas.given.storedForOffline();
      const { incidents, explore, areas, picture } = atlas;
      await incidents.when.opens();
      const left = incidents.given.countsWhatLeaves();
      await incidents.when.brings({ name: 'checks.csv', content: CSV });
      await incidents.then.reports({ outcome: 'partial', total: 61, accepted: 60, dropped: 0, unlocated: 1 });
      expect(await incidents.when.takesAway('Export list as CSV')).toContain('position');
      await incidents.when.confirms();
      await explore.then.passing(61);
      await incidents.when.brings({ name: 'links.kml', content: KML });
      await incidents.when.confirms();
      await incidents.then.hasSets(/60 records on the map/, /1 record/);
      await incidents.when.brings({ name: 'cut.xlsx', content: Buffer.from('504b0304140000000800', 'hex') });
      await incidents.then.says(/cut\.xlsx was not imported/, 'alert');

      await explore.when.opens();
      await explore.when.opensGradings();
      await explore.when.gradesAll('Source reliability', 'B · Usually reliable');
      await areas.when.opens();
      await areas.when.types('45, 19\n45, 22\n43, 22\n43, 19');
      await areas.then.are(['Area 1']);
      expect(await incidents.when.takesAway('Export all as GeoJSON')).toContain('"FeatureCollection"');
      await explore.when.opens();
      await explore.get.tableButton().press('Enter');
      expect(await incidents.when.takesAway('Export as CSV')).toContain('Usually reliable');

      const { content } = await picture.when.takesPicture('SVG');
      expect(content.toString()).toMatch(/^<svg|^<\?xml/);
      const { words } = await picture.when.prints();
      expect(words).not.toBe('');
      expect(await left()).toEqual([]);
      await incidents.then.isClosed();
      await incidents.then.hintsAtNoAddress();
    },
  );
});
