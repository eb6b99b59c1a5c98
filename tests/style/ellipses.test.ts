import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const LOCALES = fileURLToPath(new URL('../../src/i18n/locales/', import.meta.url));

/** Slovenian sets it apart, with a blank at which no line breaks; Chinese has two of them. */
const CUSTOMS: Readonly<Record<string, RegExp>> = { sl: /^\u00a0…$/, zh: /^\S……$/ };

describe('an ellipsis after what can be pressed or is being done', () => {
  it.each(readdirSync(LOCALES))('stands one way in all words of %s', (language) => {
    const folder = `${LOCALES}${language}/`;
    const words = readdirSync(folder)
      .map((file) => readFileSync(folder + file, 'utf8'))
      .join();
    const custom = CUSTOMS[language] ?? /^\S…$/;
    const all = [...words.matchAll(/.?…+/gu)].map(([one]) => one);
    expect(all.filter((one) => !custom.test(one))).toEqual([]);
  });
});
