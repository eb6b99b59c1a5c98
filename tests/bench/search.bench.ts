import assert from 'node:assert/strict';
import { textsOfPassages } from '../../src/analysis/passage-texts.ts';
import { buildSearchIndex } from '../../src/analysis/search/name-index.ts';
import { searchAtlas } from '../../src/analysis/search/names.ts';
import { textIndexOf } from '../../src/analysis/search/text-index.ts';
import { searchTexts } from '../../src/analysis/search/texts.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import { readCompiledAtlas, readCompiledBrief } from '../support/compiled-atlas.ts';
import type { Benchmark } from './compare.ts';

/** Typing towards Durrës, a name in Cyrillic, and a typo. */
const QUERIES = ['d', 'du', 'dur', 'durres', 'скопје', 'thesaloniki'];
/** Words on every page, a phrase, and a typo, which needs every word of the digest. */
const WORDS = ['or', 'organized crime', '"Balkan route"', 'trafiking of cocain'];

export default async function benchmarks(): Promise<readonly Benchmark[]> {
  const atlas = await readCompiledAtlas();
  const index = buildSearchIndex(atlas);
  const texts = textsOfPassages(indexBrief(await readCompiledBrief()).passages);
  const found = (hits: ReturnType<typeof searchTexts>) => hits.map(({ source }) => source.id);
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
    {
      name: 'search in the digest',
      baseline: {
        name: 'folding all passages for each query',
        run: () => WORDS.map((query) => found(searchTexts(textIndexOf([...texts]), query))),
      },
      subject: {
        name: 'asking an index built once',
        run: () => WORDS.map((query) => found(searchTexts(textIndexOf(texts), query))),
      },
      check: (baseline, subject) => assert.deepEqual(subject, baseline),
    },
  ];
}
