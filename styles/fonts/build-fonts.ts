/**
 * Cuts the shipped faces from the Noto packages and writes them here, with their `@font-face` rules in `css/fonts.css`.
 * Run by `npm run fonts` when `faces.ts` or a Noto package changes; the results are committed, so that no build
 * needs it. That every promised character is in its file is checked by `tests/style/fonts.test.ts`.
 */
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cutFace, weightText } from './cut-face.ts';
import { charactersOf, FACES, SCRIPT_RANGES, weightsOf } from './faces.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** Kerning, marks, local letter forms (Serbian and Macedonian Cyrillic), figures in columns. Small caps and the like stay behind. */
const FEATURES = ['kern', 'mark', 'mkmk', 'locl', 'ccmp', 'liga', 'calt', 'lnum', 'tnum', 'pnum'];

const rules: string[] = [];
for (const face of FACES) {
  const weights = weightsOf(face);
  const file = await cutFace(face, charactersOf(face.script), weights, FEATURES);
  await writeFile(join(here, face.file), file);
  const range = SCRIPT_RANGES[face.script]
    .map(([from, to]) => (from === to ? codePoint(from) : `${codePoint(from)}-${codePoint(to).slice(2)}`))
    .join(', ');
  rules.push(
    [
      '@font-face {',
      `  font-family: "${face.family}";`,
      `  font-style: ${face.style};`,
      `  font-weight: ${weightText(weights)};`,
      '  font-display: swap;',
      `  src: url("../fonts/${face.file}") format("woff2");`,
      `  unicode-range: ${range};`,
      '}',
      '',
    ].join('\n'),
  );
  process.stdout.write(`${face.file} ${(file.length / 1024).toFixed(1)} KiB\n`);
}
await writeFile(
  join(here, '../css/fonts.css'),
  `/* Written by styles/fonts/build-fonts.ts from styles/fonts/faces.ts. */\n${rules.join('\n')}`,
);

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
