import assert from 'node:assert/strict';
import { buildSearchIndex, searchAtlas } from '../../src/analysis/search.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import type { Benchmark } from './compare.ts';

/** What a reader types on the way to Durrës, a name in Cyrillic, and a slip. */
const QUERIES = ['d', 'du', 'dur', 'durres', 'скопје', 'thesaloniki'];

export default async function benchmarks(): Promise<readonly Benchmark[]> {
  const atlas = await readCompiledAtlas();
  const index = buildSearchIndex(atlas);
  const ids = (results: ReturnType<typeof searchAtlas>) =>
    results.flatMap(({ hits }) => hits.map(({ target }) => target.id));
  return [
    {
      name: 'search',
      baseline: {
        name: 'folding all names for each query',
        run: () =>
          QUERIES.map((query) => ids(searchAtlas(buildSearchIndex(atlas), query, { within: atlas }))),
      },
      subject: {
        name: 'asking an index built once',
        run: () => QUERIES.map((query) => ids(searchAtlas(index, query, { within: atlas }))),
      },
      check: (baseline, subject) => assert.deepEqual(subject, baseline),
    },
  ];
}
