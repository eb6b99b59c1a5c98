/**
 * Tests that `alignOriginal` matches no passage in texts that are not the brief.
 * Our digest is the hardest of them, because it paraphrases the whole brief.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alignOriginal } from '../../../src/brief/align.ts';
import { digestFiles, readKnownBrief } from '../../support/known-brief.ts';

const known = readKnownBrief();
const digest = digestFiles();
const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

/** Removes front matter, headings and link targets, so that only the visible text is left. */
const withoutMarks = (text: string): string =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^## .*$/gm, '')
    .replace(/\]\([^)]*\)/g, ']');

const texts: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['spaces alone', ' \n\n \u00a0'],
  ['one word', 'Balkans'],
  ...['README.md', 'ARCHITECTURE.md', 'geodata/README.md', 'CHANGELOG.md'].map(
    (name) => [name, read(name)] as const,
  ),
  ...digest,
  ['the whole digest', [...digest.values()].join('\n\n')],
  ['the whole digest as it is read', [...digest.values()].map(withoutMarks).join('\n\n')],
  ['our data about the brief', read('geodata/brief/sections.json') + read('geodata/brief/gazetteer.json')],
];

describe('alignOriginal with texts that are not the brief', () => {
  it.each(texts)('matches no passage in: %s', (_, text) => {
    const alignment = alignOriginal(text, known.passages, known);
    expect(alignment?.isThisBrief).toBe(false);
    expect(alignment?.counts).toEqual({ matched: 0, changed: 0, unmatched: known.passages.length });
    expect(alignment?.extras).toEqual(text === '' ? [] : [{ start: 0, end: text.length }]);
  });

  it('compares with a digest of more than 40,000 characters', () => {
    expect(withoutMarks([...digest.values()].join('')).length).toBeGreaterThan(40_000);
  });
});
