/** Checks the key figures of the front page on the compiled data. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEY_FIGURE_IDS } from '../../src/domain/key-figure-ids.ts';
import { DAY_OF_BRIEF, membersOn } from '../../src/domain/membership.ts';
import { formatsOf } from '../../src/i18n/format.ts';
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import { compileAll } from './compiled.ts';

const { derived } = compileAll();
const { keyFigures } = derived;
const jurisdictions = derived.jurisdictions.map(({ properties }) => properties);
const citations = new Map(derived.citations.map((citation) => [citation.id, citation]));
const passages = new Set(derived.brief.passages.map(({ id }) => id));
const { checked = '' } = derived.editions.editions.find(({ id }) => id === derived.editions.current) ?? {};

it('derives every key figure', () => {
  expect(keyFigures.map(({ id }) => id)).toEqual(KEY_FIGURE_IDS);
});

describe.each(keyFigures)(
  'key figure $id',
  ({ id, value, sources, asOf, passages: opened, features, rows }) => {
    it('has a value, a date, and sources that exist and say how they were consulted', () => {
      expect(value).toBeGreaterThan(0);
      expect(asOf).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(asOf <= checked, asOf).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of [...sources, ...rows.flatMap((row) => row.sources ?? [])]) {
        expect(citations.get(source)?.consulted.how, source).toBeDefined();
        expect(sources).toContain(source);
      }
      // The front page shows the date of the first source.
      expect(citations.get(sources[0] ?? '')?.date, sources[0]).toBeDefined();
    });

    it('opens a passage or a feature', () => {
      expect(opened.length + features.length, id).toBeGreaterThan(0);
      for (const passage of opened) expect(passages.has(passage), passage).toBe(true);
    });
  },
);

it('leaves out no larger dated find of heroin or cocaine at a port of the region', () => {
  const finds = keyFigures.find(({ id }) => id === 'seizures')?.rows ?? [];
  const smallest = Math.min(...finds.map(({ value }) => value));
  for (const { properties } of derived.ports.filter(({ properties }) => properties.scope === 'region')) {
    for (const { text } of properties.facts) {
      for (const [, kg = ''] of text.matchAll(/([\d,]+) kg of (?:heroin|cocaine)/g)) {
        const amount = Number(kg.replaceAll(',', ''));
        const isListed = finds.some(({ feature, value }) => feature === properties.id && value === amount);
        expect(isListed || amount < smallest, `${properties.id}: ${kg} kg`).toBe(true);
      }
    }
  }
});

it('gives each port the finds of the key figure, for its circles on the map', () => {
  const rows = keyFigures.find(({ id }) => id === 'seizures')?.rows ?? [];
  const finds = derived.ports.flatMap(({ properties: { id, finds } }) =>
    finds.map(({ amountKg, ...find }) => ({ feature: id, value: amountKg, ...find })),
  );
  expect(finds.length).toBe(rows.length);
  expect(finds).toEqual(expect.arrayContaining([...rows]));
});

it('agrees with the note on detections where both give a number', () => {
  const rows = keyFigures.find(({ id }) => id === 'detections')?.rows ?? [];
  const note = derived.brief.passages.flatMap(({ notes }) => notes).find(({ id }) => id === 'crossings-2025');
  for (const year of ['2022', '2025']) {
    const row = rows.find(({ date }) => date === year);
    expect(note?.text).toContain(`${formatsOf('en').number(row?.value ?? 0)}`);
    expect(note?.sources).toEqual(expect.arrayContaining([...(row?.sources ?? ['none'])]));
  }
});

it('has the finding of the front page in the first page, as the atlas derives it', () => {
  const page = readFileSync(new URL('../../src/index.html', import.meta.url), 'utf8');
  expect(page).toContain(
    translateEnglish('welcome.finding', {
      now: membersOn(jurisdictions, 'schengen', checked).length,
      before: membersOn(jurisdictions, 'schengen', DAY_OF_BRIEF).length,
      all: jurisdictions.length,
      date: formatsOf('en').date(DAY_OF_BRIEF),
    }),
  );
});
