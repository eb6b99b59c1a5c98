/** Checks that the digest copies no nine consecutive words of the brief, except names and titles. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type DigestText, parseDigestFile, parseDigestText } from '../../geodata/compile/parse-digest.ts';
import { sourceFiguresSchema } from '../../geodata/compile/source.schema.ts';
import { makeSharedRuns } from '../../src/brief/shared-runs.ts';
import { listFiles } from '../../src/build/stamp.ts';
import { HAS_ORIGINAL, originalPassages, originalText } from '../support/original-brief.ts';

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
const originals = () => [originalText(), ...originalPassages().map(({ text }) => text)];

describe('wording of the digest', () => {
  it.skipIf(!HAS_ORIGINAL)('copies no nine words of the brief (needs ../shared/brief/brief.md)', () => {
    const runs = makeSharedRuns(originals());
    const passages = digest();
    expect(passages.length).toBe(130);
    const shared = [...passages, ...stages()].flatMap(({ id, text, mentions, emphasis }) =>
      runs(text, [...mentions, ...emphasis]).map(
        ({ start, end, words }) => `${id}: ${words} words, “${text.slice(start, end)}”`,
      ),
    );
    expect(shared).toEqual([]);
  });

  it.skipIf(!HAS_ORIGINAL)('finds a planted copy of nine words (needs ../shared/brief/brief.md)', () => {
    const copied = originalPassages().find(({ id }) => id === 'III.A.p1')?.text ?? '';
    const planted = `Our own beginning. ${copied.split(/\s+/).slice(4, 13).join(' ')} and our own end.`;
    expect(makeSharedRuns(originals())(planted, [])).toHaveLength(1);
  });
});
