/**
 * Subsets the shipped fonts from the Noto packages into `styles/fonts/`, with their `@font-face` rules in
 * `css/fonts.css`. Run `npm run fonts` when `faces.ts`, the Chinese words or a Noto package changes; the
 * results are committed, so builds do not need it. The Chinese package has 76 MB and no other use: run
 * `npm i --no-save @fontsource/noto-sans-sc@5.3.0` before. `tests/style/fonts.test.ts` checks that every
 * promised character is in its file.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cutFace, readPackageFace, SHAPING, weightText } from '../../styles/fonts/cut-face.ts';
import { charactersOf, FACES, SCRIPT_RANGES, weightsOf } from '../../styles/fonts/faces.ts';
import { allMessagesOf } from '../i18n/all-messages.ts';
import { LOCALES } from '../i18n/locales.ts';

const fonts = fileURLToPath(new URL('../../styles/fonts', import.meta.url));

/** With tabular figures; small caps and other features are left out. */
const FEATURES = [...SHAPING, 'lnum', 'tnum', 'pnum'];

const han = await lettersInChinese();
await writeFile(
  join(fonts, 'han.ts'),
  `/** Letters and marks of the words and names in Chinese. Written by src/build/build-fonts.ts. */\nexport const HAN =\n  '${han}';\n`,
);

const rules: string[] = [];
for (const face of FACES) {
  const weights = weightsOf(face);
  const letters = face.script === 'han' ? han : charactersOf(face.script);
  const file = await cutFace(
    await readPackageFace(face),
    letters,
    face.hasOneWeight === true ? null : weights,
    FEATURES,
  );
  await writeFile(join(fonts, face.file), file);
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
  join(fonts, '../css/fonts.css'),
  `/* Written by src/build/build-fonts.ts from styles/fonts/faces.ts. */\n${rules.join('\n')}`,
);

/** In the order of their codes. */
async function lettersInChinese(): Promise<string> {
  const loaded = await LOCALES.zh.load?.();
  if (loaded === undefined) throw new Error('there are no words in Chinese');
  const said = await Promise.all(
    ['names/zh.json', 'editions.json'].map((file) => readFile(join(fonts, '../../geodata', file), 'utf8')),
  );
  const words = Object.values(await allMessagesOf(loaded.default)).join('') + said.join('');
  const ranges = SCRIPT_RANGES.han;
  const isHan = (code: number) => ranges.some(([from, to]) => code >= from && code <= to);
  return [...new Set(words)]
    .filter((letter) => isHan(letter.codePointAt(0) ?? 0))
    .sort()
    .join('');
}

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
