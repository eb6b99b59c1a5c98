/**
 * `npm run fingerprints`: writes `geodata/brief/sketches.json` from the original, to recognise a brief that a
 * user opens. The original is not copied, and the output reveals none of its sentences (see
 * `src/brief/fingerprint.ts`).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { makeFingerprint } from '../src/brief/fingerprint.ts';

const ORIGINAL = new URL('../../shared/brief/passages.json', import.meta.url);
const SKETCHES = new URL('./brief/sketches.json', import.meta.url);

interface Original {
  readonly passages: readonly { readonly id: string; readonly text: string }[];
}

function main(): void {
  if (!existsSync(ORIGINAL)) {
    stderr.write(
      `The original is not at ${fileURLToPath(ORIGINAL)}, and the sketches are made from it. Nothing was written: the committed ` +
        'geodata/brief/sketches.json stays as it is and is all that the build needs. To make it anew, put the passages there first.\n',
    );
    exit(1);
  }
  const { passages } = JSON.parse(readFileSync(ORIGINAL, 'utf8')) as Original;
  const lines = passages.map(({ id, text }) => JSON.stringify({ id, ...makeFingerprint(text) }));
  writeFileSync(SKETCHES, `[\n${lines.join(',\n')}\n]\n`);
  stdout.write(`${passages.length} sketches written to geodata/brief/sketches.json\n`);
}

main();
