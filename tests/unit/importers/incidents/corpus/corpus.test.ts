/**
 * A corpus of small files of every kind that misleads an importer: no value is wrong or lost in silence, nothing
 * crashes, and every answer closes its question.
 */
import { describe, expect, it } from 'vitest';
import { COLUMNS } from './columns.ts';
import { type CorpusFile, cellsOf, goThrough, problemsMeant, silentErrors } from './corpus-file.ts';
import { DATES } from './dates.ts';
import { FORMATS } from './formats.ts';
import { POSITIONS } from './positions.ts';
import { TEXTS } from './texts.ts';
import { VALUES } from './values.ts';

const CORPUS: readonly CorpusFile[] = [...POSITIONS, ...VALUES, ...TEXTS, ...FORMATS, ...COLUMNS, ...DATES];

describe.each(
  [...new Set(CORPUS.map((one) => one.kind))].map(
    (name) => [name, CORPUS.filter((one) => one.kind === name)] as const,
  ),
)('%s', (_, files) => {
  it.each(files.map((one) => [one.variant, one] as const))('%s', async (_variant, one) => {
    const outcome = await goThrough(one);
    expect(outcome.refused).toBe(one.refused ?? null);
    expect(outcome.unclosed).toEqual([]);
    expect(silentErrors(one, outcome)).toEqual([]);
    expect(outcome.asked).toEqual(one.asked ?? []);
    if (one.fits !== undefined) expect(outcome.fits).toEqual(one.fits);
    expect(outcome.notes).toEqual(one.notes ?? []);
    if (one.records === undefined) return;
    expect(outcome.problems.map(([record, code]) => `${record} ${code}`)).toEqual(problemsMeant(one));
    const cells = cellsOf(outcome.table as NonNullable<typeof outcome.table>);
    for (const text of one.holds ?? []) expect([...cells]).toContain(text);
  });
});
