/**
 * `npm run digest -- I II`: reports for each passage of those sections Markdown faults, its length against
 * the original, shared runs of words, and unlinked names of features. The original is read from
 * `../shared/brief/`; without it, a message replaces lengths and runs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { argv, exit, stdout } from 'node:process';
import { makeSharedRuns } from '../src/brief/shared-runs.ts';
import { wordsOf } from '../src/brief/words.ts';
import { gazetteerOf, unlinkedNames } from './compile/names-in-digest.ts';
import type { DigestText } from './compile/parse-digest.ts';
import { parseDigestFile } from './compile/parse-digest.ts';

const HERE = new URL('./brief/', import.meta.url);
const ORIGINAL = new URL('../../shared/brief/passages.json', import.meta.url);
const ALL = ['fm', 'es', 'toc', 'ov', 'I', 'II', 'III', 'IV', 'V'];

interface OriginalPassage {
  readonly id: string;
  readonly text: string;
}

function main(sections: readonly string[]): void {
  const original = existsSync(ORIGINAL)
    ? (JSON.parse(readFileSync(ORIGINAL, 'utf8')) as { passages: OriginalPassage[] }).passages
    : null;
  if (original === null)
    stdout.write('The original is not at ../shared/brief/: lengths and runs left out.\n');
  const runs = makeSharedRuns((original ?? []).map(({ text }) => text));
  const gazetteer = gazetteerOf(JSON.parse(readFileSync(new URL('gazetteer.json', HERE), 'utf8')));
  let faults = 0;
  for (const section of sections) {
    const file = parseDigestFile(
      readFileSync(new URL(`${section}.md`, HERE), 'utf8'),
      ({ line, reason, fix }) => {
        faults += 1;
        stdout.write(`${section}.md:${line}: ${reason}. ${fix}.\n`);
      },
    );
    for (const passage of file.passages) {
      const remarks = remarksOn(passage);
      const before = original?.find(({ id }) => id === passage.id)?.text;
      const words = wordsOf(passage.text).length;
      const share =
        before === undefined
          ? ''
          : `, ${Math.round((100 * words) / wordsOf(before).length)} % of the original`;
      stdout.write(`${passage.id}: ${words} words${share}\n`);
      for (const remark of remarks) stdout.write(`    ${remark}\n`);
      faults += remarks.length;
    }
  }
  stdout.write(`${faults} remarks\n`);
  exit(faults === 0 ? 0 : 1);

  function remarksOn({ text, mentions, emphasis }: DigestText): string[] {
    const shared = runs(text, [...mentions, ...emphasis]).map(
      (run) => `shares ${run.words} words with the original: “${text.slice(run.start, run.end)}”`,
    );
    const unlinked = unlinkedNames({ text, mentions }, gazetteer).map(
      ({ words, feature }) => `“${words}” is not linked (${feature})`,
    );
    return [...(text === '' ? ['no text yet'] : []), ...shared, ...unlinked];
  }
}

main(argv.length > 2 ? argv.slice(2) : ALL);
