/**
 * `npm run evidence`: lists every market of every leg with its evidence, its sources with how each was
 * consulted, and its line of the review; then counts. Tab-separated, so that it opens as a table; `--
 * summary` prints only counts.
 */
import { EVIDENCE } from '../src/domain/evidence.ts';
import { Problems } from './compile/problems.ts';
import { readSources } from './compile/read.ts';
import { Readings } from './compile/readings.ts';
import { folderTree } from './compile/source-tree.ts';

const problems = new Problems();
const { legs, citations, review } = readSources(folderTree(), problems, new Readings());
if (problems.list.length > 0) {
  process.stderr.write('The source files have faults: `npm run compile` lists them.\n');
  process.exit(1);
}
const consulted = new Map(citations.map((citation) => [citation.id, citation.consulted.how]));
const reviewed = new Map(review.legs.map((line) => [`${line.leg} ${line.market} ${line.direction}`, line]));

const rows = legs.flatMap(({ properties: leg }) => {
  const ties = leg.markets.length > 0 ? leg.markets : [{ ...leg, market: '', direction: '' }];
  return ties.map(({ market, direction, evidence, sources }) => {
    const line = reviewed.get(`${leg.id} ${market} ${direction}`);
    const cited = sources.map((source) => `${source} (${consulted.get(source) ?? 'unknown'})`);
    const checked = line === undefined ? '' : `${line.checked}: ${line.finding} ${line.claims.join(' ')}`;
    return { leg: leg.id, market, direction, evidence, cited: cited.join('; '), checked: checked.trim() };
  });
});

if (!process.argv.includes('summary')) {
  const lines = [['leg', 'market', 'direction', 'evidence', 'sources', 'review'], ...rows.map(Object.values)];
  process.stdout.write(`${lines.map((line) => line.join('\t')).join('\n')}\n\n`);
}
const tied = rows.filter(({ market }) => market !== '');
const countOf = (evidence: string) => tied.filter((row) => row.evidence === evidence).length;
process.stdout.write(
  `${[
    `${legs.length} legs, ${tied.length} markets on them`,
    ...EVIDENCE.map((evidence) => `  ${evidence}: ${countOf(evidence)}`),
    `${rows.length - tied.length} legs without a market`,
    `${rows.filter(({ checked }) => checked === '').length} without a line of the review`,
  ].join('\n')}\n`,
);
