import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url));
const ENGLISH = join(SOURCE, 'i18n/locales/en');

/** All code but the catalogues, as one text. */
function readCode(): string {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('locales'))
    .map((name) => readFileSync(join(SOURCE, name), 'utf8'))
    .join('\n');
}

it('uses every message of the English catalogues in the code', () => {
  const code = readCode();
  const whole = new Set(code.match(/(?<=')[\w.-]+(?=')/g));
  // The constant start of a template such as `panel.kind.${kind}`.
  const beginnings = new Set(code.match(/(?<=`)[\w.-]+\.(?=\$\{)/g));
  const isUsed = (key: string) =>
    whole.has(key) || [...key.matchAll(/\./g)].some(({ index }) => beginnings.has(key.slice(0, index + 1)));
  const keys = readdirSync(ENGLISH).flatMap((name) =>
    [...readFileSync(join(ENGLISH, name), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key = '']) => key),
  );
  expect(keys.length).toBeGreaterThan(1000);
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});
