/** Starts PostgreSQL with PostGIS, loads generated records and checks that it returns the same counts as the browser. */
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exploreSet } from '../../src/analysis/incidents/explored-set.ts';
import type { ExploreQuery } from '../../src/analysis/incidents/incident-store.ts';
import { tagGround } from '../../src/analysis/tagging/tag-ground.ts';
import { makeTagger } from '../../src/analysis/tagging/tagger.ts';
import { findPostgis } from '../../src/build/postgis/find-postgis.mjs';
import { generateIncidents } from '../../src/build/postgis/generate-incidents.ts';
import { loadIncidents } from '../../src/build/postgis/load-incidents.ts';
import { type LocalPostgres, startPostgres } from '../../src/build/postgis/local-postgres.ts';
import { type ServedFunctions, serveFunctions } from '../../src/build/postgis/serve-functions.ts';
import type { IncidentTable, IncidentTags } from '../../src/domain/incident.ts';
import { makeBrowserStore } from '../../src/features/explore/state/explored-incidents.ts';
import { EngineError, makeRemoteStore } from '../../src/features/records/state/remote-incidents.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { ANY, minute, QUESTIONS, REACH, told } from '../support/engine-questions.ts';

/** Timeout for a busy machine. */
const SLOW_MS = 240_000;
const hasPostgis = findPostgis() !== null;

const TABLES = [
  { kind: 'one table', rows: 1_000_000, byYear: false, read: ['incident'] },
  {
    kind: 'a table for each year',
    rows: 100_000,
    byYear: true,
    read: ['incident_of_2017', 'incident_of_2018'],
  },
] as const;

describe.skipIf(!hasPostgis).for(TABLES)(
  'PostGIS with $kind (skipped without PostGIS)',
  ({ rows, byYear, read }) => {
    let postgres: LocalPostgres;
    let served: ServedFunctions;
    let table: IncidentTable;
    let tags: IncidentTags;

    beforeAll(async () => {
      const atlas = await readCompiledAtlas();
      table = generateIncidents(
        rows,
        atlas.markets.map(({ id }) => id),
      );
      tags = makeTagger(tagGround(atlas)).tag(table.lng, table.lat);
      postgres = await startPostgres();
      await loadIncidents(postgres, table, tags, byYear);
      served = await serveFunctions(postgres);
    }, SLOW_MS);

    afterAll(async () => {
      await served?.close();
      postgres?.stop();
    });

    it.for(Object.entries(QUESTIONS))(
      'returns the same counts as the browser: %s',
      { timeout: SLOW_MS },
      async ([, question]) => {
        const set = exploreSet(table, tags, question.reach);
        const mine = makeBrowserStore(new Map([[1, set]]), { grades: null }).explore(question);
        const theirs = await makeRemoteStore(`${served.address}rpc/explore`).explore(question);
        expect(mine.passing).toBeGreaterThan(0);
        expect(told(theirs)).toEqual(told(mine));
      },
    );

    it('treats query input as values, not as SQL', async () => {
      const store = makeRemoteStore(`${served.address}rpc/explore`);
      const hostile = "'); drop table crossroads.incident; --";
      const text = await store.explore({ ...ANY, text: `50% _\\ ${hostile}` });
      expect([text.total, text.passing]).toEqual([rows, 0]);
      const bars = await store.explore({
        ...ANY,
        bars: { ...ANY.bars, leg: [hostile], market: [`market:${hostile}`] },
      });
      expect([bars.total, bars.passing]).toEqual([rows, 0]);
      const measured = await store.explore({ ...ANY, measure: hostile });
      expect([measured.passing, measured.measured?.sum, measured.measured?.without]).toEqual([rows, 0, rows]);
      await expect(
        store.explore({ ...ANY, reach: { ...REACH, leg: hostile as unknown as number } }),
      ).rejects.toEqual(new EngineError('refused', 400));
      expect((await store.explore(ANY)).total).toBe(rows);
    });

    it('returns vector tiles that count every matching row once', async () => {
      const question = JSON.stringify({ ...ANY, bars: { ...ANY.bars, jurisdiction: ['jurisdiction:XK'] } });
      const countOf = async (tile: string) => {
        const response = await fetch(
          `${served.address}incident_tiles/${tile}?question=${encodeURIComponent(question)}`,
        );
        expect(response.headers.get('content-type')).toBe('application/x-protobuf');
        const { layers } = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer())));
        const layer = layers['incidents'];
        const counts = Array.from({ length: layer?.length ?? 0 }, (_, at) =>
          Number(layer?.feature(at).properties['count']),
        );
        return counts.reduce((sum, count) => sum + count, 0);
      };
      const whole = await countOf('0/0/0');
      const passing = (
        await makeRemoteStore(`${served.address}rpc/explore`).explore({
          ...ANY,
          bars: { ...ANY.bars, jurisdiction: ['jurisdiction:XK'] },
        })
      ).passing;
      expect(whole).toBe(passing);
      expect(await countOf('7/71/47')).toBeLessThan(passing);
      expect(await countOf('5/0/0')).toBe(0);
    });

    it(
      'answers a role with only the documented rights, which cannot read records',
      async () => {
        const role = `reader_${byYear ? 'of_years' : 'of_one'}`;
        await postgres.run(`
        create role ${role} login;
        grant usage on schema crossroads to ${role};
        grant execute on function crossroads.explore(jsonb), crossroads.incident_tiles(integer, integer, integer, json) to ${role};`);
        const connection = { ...postgres.connection, user: role };
        const reader = await serveFunctions({ connection });
        const client = new pg.Client(connection);
        await client.connect();
        try {
          const question = QUESTIONS['a text in two areas that share ground'] as ExploreQuery;
          const answer = await makeRemoteStore(`${reader.address}rpc/explore`).explore(question);
          expect(told(answer)).toEqual(
            told(await makeRemoteStore(`${served.address}rpc/explore`).explore(question)),
          );
          expect((await fetch(`${reader.address}incident_tiles/5/17/11`)).status).toBe(200);
          const refused = [
            'select 1 from crossroads.incident',
            ...(byYear ? ['select 1 from crossroads.incident_of_2017'] : []),
            "select crossroads.conditions('{}', '')",
            "select crossroads.key_of('{}', 'market')",
            'select 1 from crossroads.file_column',
            "select crossroads.texts_by('{}', 'means')",
            ...(byYear ? ['select crossroads.minute_of(2017)', 'call crossroads.add_years(2031, 2032)'] : []),
            'create table crossroads.mine (id integer)',
          ];
          for (const sql of refused)
            await expect(client.query(sql), sql).rejects.toThrow(
              /^permission denied for (table|function|procedure|schema) /,
            );
          // A temporary table of the role with the same name does not replace the records.
          await client.query('create temporary table incident (minute integer)');
          const { rows: asked } = await client.query('select crossroads.explore($1) as answer', [
            JSON.stringify(ANY),
          ]);
          expect(asked[0].answer.total).toBe(rows);
        } finally {
          await client.end();
          await reader.close();
        }
      },
      SLOW_MS,
    );

    it('reads only the tables of the years in the period', async () => {
      const client = new pg.Client(postgres.connection);
      await client.connect();
      try {
        const question = JSON.stringify({
          ...ANY,
          period: { from: minute('2017-03-14'), to: minute('2019-01-01') },
        });
        const { rows: asked } = await client.query("select crossroads.conditions($1, '') as are", [question]);
        const { rows: plan } = await client.query(
          `explain (format json) select count(*) from crossroads.incident where ${asked[0].are}`,
        );
        const tables = JSON.stringify(plan).matchAll(/"Relation Name":"(\w+)"/g);
        expect([...new Set([...tables].map(([, table]) => table))].sort()).toEqual(read);
      } finally {
        await client.end();
      }
    });
  },
);
