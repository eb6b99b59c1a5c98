import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { allMessagesOf } from '../../src/i18n/all-messages.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/i18n/languages.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import type { Face } from '../../styles/fonts/faces.ts';
import { charactersOf, FACES, weightsOf } from '../../styles/fonts/faces.ts';
import { FONT_FAMILIES, LABEL_STYLES } from '../../styles/labels.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFile(fileURLToPath(new URL(path, ROOT)));
const faceFile = ({ file }: Face) => read(`styles/fonts/${file}`);

/** Code points that a font maps to a glyph: `cmap` formats 4 and 12 of the OpenType specification. */
async function mappedCodes(face: Face): Promise<Set<number>> {
  const font = Buffer.from(
    await subsetFont(await faceFile(face), charactersOf(face.script), { targetFormat: 'sfnt' }),
  );
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (record === undefined) throw new Error(`${face.file} has no cmap`);
  const cmap = font.readUInt32BE(record + 8);
  const codes = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i += 1) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
    if (font.readUInt16BE(at) === 4) {
      const segments = font.readUInt16BE(at + 6) / 2;
      for (let s = 0; s < segments; s += 1) {
        const last = font.readUInt16BE(at + 14 + 2 * s);
        const first = font.readUInt16BE(at + 16 + 2 * (segments + s));
        for (let code = first; code <= last && code < 0xffff; code += 1) codes.add(code);
      }
    } else if (font.readUInt16BE(at) === 12) {
      for (let g = 0; g < font.readUInt32BE(at + 12); g += 1) {
        const first = font.readUInt32BE(at + 16 + 12 * g);
        const last = font.readUInt32BE(at + 20 + 12 * g);
        for (let code = first; code <= last; code += 1) codes.add(code);
      }
    }
  }
  return codes;
}

const promised = (family: Face['family'], style: Face['style']) =>
  new Set(
    FACES.filter((face) => face.family === family && face.style === style).flatMap((face) => [
      ...charactersOf(face.script),
    ]),
  );

/** System fonts draw these triangles. */
const SIGNS = new Set('▲▼');

/** All messages of a language. For English, the source files, which contain little else. */
async function wordsOf(language: InterfaceLanguage): Promise<readonly string[]> {
  const { load } = LOCALES[language];
  if (load === null) {
    const folder = 'src/i18n/locales/en/';
    const files = await readdir(fileURLToPath(new URL(folder, ROOT)));
    return Promise.all(files.map(async (file) => (await read(folder + file)).toString()));
  }
  return Object.values(await allMessagesOf((await load()).default));
}

describe('shipped fonts', () => {
  it.each(FACES.map((face) => [face.file, face] as const))(
    'includes in %s every declared character',
    async (_, face) => {
      const codes = await mappedCodes(face);
      const missing = [...charactersOf(face.script)].filter(
        (letter) => !codes.has(letter.codePointAt(0) ?? 0),
      );
      expect(missing).toEqual([]);
    },
  );

  it('limits the Latin sans files of the static map to 30 kB', async () => {
    const latin = FACES.filter(
      ({ family, script }) => family === 'Noto Sans' && (script === 'latin' || script === 'latin-ext'),
    );
    const sizes = await Promise.all(latin.map(async (face) => (await faceFile(face)).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);
  });

  it('assigns each character of a face to only one file', () => {
    for (const [family, style] of [
      ['Noto Sans', 'normal'],
      ['Noto Serif', 'normal'],
      ['Noto Serif', 'italic'],
    ] as const) {
      const all = FACES.filter((face) => face.family === family && face.style === style)
        .map((face) => charactersOf(face.script))
        .join('');
      expect(new Set(all).size).toBe([...all].length);
    }
  });

  it('lists the same files as the style sheet and the folder', async () => {
    const css = (await read('styles/css/fonts.css')).toString();
    const declared = [...css.matchAll(/url\("\.\.\/fonts\/([^"]+)"\)/g)].map(([, file]) => file);
    expect(declared).toEqual(FACES.map(({ file }) => file));
    const beside = await readdir(fileURLToPath(new URL('styles/fonts/', ROOT)));
    // Two families may share one file.
    const files = [...new Set(declared)].sort();
    expect(beside.filter((file) => file.endsWith('.woff2')).sort()).toEqual(files);
    expect(css.match(/font-display: swap/g)).toHaveLength(FACES.length);
  });

  it('declares equal weights within a family and slant, so that browsers combine the files', async () => {
    const css = (await read('styles/css/fonts.css')).toString();
    const weights = new Map<string, Set<string | undefined>>();
    for (const [, rule = ''] of css.matchAll(/@font-face \{([^}]*)\}/g)) {
      const value = (name: string) => new RegExp(`${name}: ([^;]+);`).exec(rule)?.[1];
      const key = `${value('font-family')} ${value('font-style')}`;
      weights.set(key, (weights.get(key) ?? new Set()).add(value('font-weight')));
    }
    expect([...weights].map(([key, of]) => [key, of.size])).toEqual([
      ['"Noto Sans" normal', 1],
      ['"Noto Serif" normal', 1],
      ['"Noto Serif" italic', 1],
    ]);
  });

  it('includes the licence of the fonts', async () => {
    expect((await read('styles/fonts/OFL.txt')).toString()).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/i);
  });

  it('covers the weight and slant of every label class', () => {
    for (const { font, weight, italic } of Object.values(LABEL_STYLES)) {
      const spans = FACES.filter(
        (face) => face.family === FONT_FAMILIES[font] && face.style === (italic ? 'italic' : 'normal'),
      ).map(weightsOf);
      expect(spans.length).toBeGreaterThan(0);
      for (const [lightest, boldest] of spans) {
        expect(weight).toBeGreaterThanOrEqual(lightest);
        expect(weight).toBeLessThanOrEqual(boldest);
      }
    }
  });
});

describe('character coverage of the fonts', () => {
  it('covers all map labels in every face, except those in Georgian', async () => {
    const labels = JSON.parse((await read('geodata/basemap/labels.json')).toString()) as {
      name: string;
      names: Record<string, string>;
    }[];
    expect(labels.length).toBeGreaterThan(100);
    const texts = labels.flatMap(({ name, names }) => {
      // Noto has a separate font for Georgian, so system fonts draw these names.
      const { ka, ...ours } = names;
      return [name, ...Object.values(ours)];
    });
    const letters = new Set([...texts.join(''), ...texts.join('').toLocaleUpperCase()]);
    for (const [family, style] of [
      ['Noto Sans', 'normal'],
      ['Noto Serif', 'normal'],
      ['Noto Serif', 'italic'],
    ] as const) {
      const covered = promised(family, style);
      expect([...letters].filter((letter) => !covered.has(letter))).toEqual([]);
    }
  });

  it('covers the interface text in every language', async () => {
    const covered = promised('Noto Sans', 'normal');
    const editions = (await read('geodata/editions.json')).toString();
    for (const language of INTERFACE_LANGUAGES) {
      const letters = new Set((await wordsOf(language)).join('') + editions);
      expect(
        [...letters].filter((letter) => letter >= ' ' && !covered.has(letter) && !SIGNS.has(letter)),
        language,
      ).toEqual([]);
    }
  });
});
