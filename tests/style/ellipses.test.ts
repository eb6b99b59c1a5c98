import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const LOCALES = fileURLToPath(new URL('../../src/i18n/locales/', import.meta.url));

/** Slovenian puts a no-break space before an ellipsis; Chinese writes two ellipses. */
const CUSTOMS: Readonly<Record<string, RegExp>> = { sl: /^\u00a0…$/, zh: /^\S……$/ };

describe('ellipses in messages', () => {
  it.each(readdirSync(LOCALES))('follows one form in all messages of %s', (language) => {
    const folder = `${LOCALES}${language}/`;
    const words = readdirSync(folder)
      .map((file) => readFileSync(folder + file, 'utf8'))
      .join();
    const custom = CUSTOMS[language] ?? /^\S…$/;
    const all = [...words.matchAll(/.?…+/gu)].map(([one]) => one);
    expect(all.filter((one) => !custom.test(one))).toEqual([]);
  });
});
