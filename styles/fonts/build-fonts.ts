/**
 * Cuts the shipped faces from the Noto packages and writes them here, with their `@font-face` rules in `css/fonts.css`.
 * Run by `npm run fonts` when `faces.ts` or a Noto package changes; the results are committed, so that no build
 * needs it. That every promised character is in its file is checked by `tests/style/fonts.test.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { charactersOf, FACES, SCRIPT_RANGES, weightsOf } from './faces.ts';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** Kerning, marks, local letter forms (Serbian and Macedonian Cyrillic), figures in columns. Small caps and the like stay behind. */
const FEATURES = ['kern', 'mark', 'mkmk', 'locl', 'ccmp', 'liga', 'calt', 'lnum', 'tnum', 'pnum'];

const rules: string[] = [];
for (const face of FACES) {
  const [lightest, boldest] = weightsOf(face);
  const source = await readFile(require.resolve(`@fontsource-variable/${face.from}`));
  const file = await subsetFont(source, charactersOf(face.script), {
    targetFormat: 'woff2',
    variationAxes: { wght: lightest === boldest ? lightest : { min: lightest, max: boldest } },
    keepFeatures: FEATURES,
    // Hinting is for screens of 96 dpi and less under old rasterisers; it would be a fifth of the file.
    noHinting: true,
  });
  await writeFile(join(here, face.file), file);
  const range = SCRIPT_RANGES[face.script]
    .map(([from, to]) => (from === to ? codePoint(from) : `${codePoint(from)}-${codePoint(to).slice(2)}`))
    .join(', ');
  rules.push(
    [
      '@font-face {',
      `  font-family: "${face.family}";`,
      `  font-style: ${face.style};`,
      `  font-weight: ${lightest === boldest ? lightest : `${lightest} ${boldest}`};`,
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
