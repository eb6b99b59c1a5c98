/**
 * Checks that the digest copies no nine consecutive words of the brief, except names and titles. Where the brief
 * is not available, its fingerprints show copies of 25 words or more.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type DigestText, parseDigestFile, parseDigestText } from '../../geodata/compile/parse-digest.ts';
import { sourceFiguresSchema } from '../../geodata/compile/source.schema.ts';
import { makeSharedRuns } from '../../src/brief/shared-runs.ts';
import { wordsOf } from '../../src/brief/words.ts';
import { listFiles } from '../../src/build/stamp.ts';
import { readKnownBrief } from '../support/known-brief.ts';
import { AVAILABLE_BRIEF, BRIEF_TEXTS, type BriefText } from '../support/original/brief-texts.ts';
import { findFingerprintRuns } from '../support/original/find-fingerprint-runs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function digest(): DigestText[] {
  return listFiles(root, 'geodata/brief')
    .filter((path) => path.endsWith('.md') && !path.endsWith('README.md'))
    .flatMap((path) => parseDigestFile(readFileSync(`${root}/${path}`, 'utf8'), () => undefined).passages);
}

/** Our texts on the stages of figure I. */
function stages() {
  const text = readFileSync(`${root}/geodata/brief/figures.json`, 'utf8');
  return sourceFiguresSchema
    .parse(JSON.parse(text))
    .businessModel.stages.map((stage) => ({ id: stage.id, ...parseDigestText(stage.text, () => undefined) }));
}

/** The text by pages, and the passages without the page breaks and notes within them. */
const originals = ({ text, passages }: BriefText) => [text, ...passages.map((passage) => passage.text)];

/** Words of a text between our own. */
function plant(text: string, words: number): string {
  const copied = wordsOf(text).slice(4, 4 + words);
  return `Our own beginning. ${text.slice(copied[0]?.start, copied.at(-1)?.end)} before our own end.`;
}

describe('wording of the digest', () => {
  it.each(AVAILABLE_BRIEF)('copies no nine words of $name', (brief) => {
    const runs = makeSharedRuns(originals(brief));
    const shared = [...digest(), ...stages()].flatMap(({ id, text, mentions, emphasis }) =>
      runs(text, [...mentions, ...emphasis]).map(
        ({ start, end, words }) => `${id}: ${words} words, “${text.slice(start, end)}”`,
      ),
    );
    expect(shared).toEqual([]);
  });

  it('copies no 25 words of the brief, by its fingerprints', () => {
    const { passages } = readKnownBrief();
    expect(digest().length).toBe(130);
    const shared = [...digest(), ...stages()].flatMap(({ text, mentions, emphasis }) =>
      findFingerprintRuns(text, [...mentions, ...emphasis], passages),
    );
    expect(shared).toEqual([]);
  });
});

describe.each(BRIEF_TEXTS)('wording compared with $name', (brief) => {
  it('finds a planted copy of nine words', () => {
    const runs = makeSharedRuns(originals(brief));
    const text = brief.passages.find(({ id }) => id === 'III.A.p1')?.text ?? '';
    expect(runs(plant(text, 9), [])).toHaveLength(1);
    expect(runs(plant(text, 8), [])).toEqual([]);
  });

  it('finds nearly all planted copies of 30 words by fingerprints', () => {
    const long = brief.passages.filter(({ kind, text }) => kind === 'paragraph' && wordsOf(text).length > 60);
    const missed = long.filter(({ id, text }) => {
      const found = findFingerprintRuns(plant(text, 30), [], brief.known.passages);
      return !found.some((run) => run.startsWith(`${id}: `));
    });
    expect(long.length).toBeGreaterThan(40);
    expect(missed.length).toBeLessThanOrEqual(1);
  });
});
