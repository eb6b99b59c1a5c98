/**
 * Writes the files from which `embed.html` draws passages and views: words and additional fonts for each
 * language, and an index of them.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BRIEF_FILE_NAME, namesFileName } from '../domain/atlas-files.ts';
import type { Brief } from '../domain/brief.ts';
import type { DrawingAssets, DrawingWords } from '../embeds/drawing-assets.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../i18n/languages.ts';
import embedding from '../i18n/locales/en/embedding.ts';
import en from '../i18n/locales/en/messages.ts';
import reader from '../i18n/locales/en/reader.ts';
import { LOCALES, mapNameTagOf, nameTagOf } from '../i18n/locales.ts';
import { loadCatalogue } from '../i18n/make-translate.ts';
import { sha256Of } from './digest.ts';
import { writeLiveFonts } from './embed-live-files.ts';
import { EMBED_ASSETS } from './embed-scripts-plugin.ts';
import type { ByLanguage, LanguageFaces } from './embed-tasks.ts';
import type { PageFrame } from './mark-pages.ts';
import { countLetters } from './page-letters.ts';
import { readAtlas } from './read-atlas.ts';

/** @returns name of the file in the folder of assets */
export async function writeDrawingParts(
  site: string,
  { scripts, words: walks }: Pick<PageFrame, 'scripts' | 'words'>,
  faces: ByLanguage<LanguageFaces>,
): Promise<string> {
  const assets = join(site, EMBED_ASSETS);
  const write = async (name: string, value: unknown) => {
    const text = JSON.stringify(value);
    const file = `${name}-${sha256Of(text, 'hex').slice(0, 8)}.json`;
    await writeFile(join(assets, file), text);
    return file;
  };
  const placeOf = (file: string) => `${EMBED_ASSETS}/${file}`;
  const textOf = readTexts(join(site, 'data'));
  const languages: Partial<Record<InterfaceLanguage, DrawingAssets['languages'][InterfaceLanguage]>> = {};
  for (const language of INTERFACE_LANGUAGES) {
    const { sheet } = faces[language];
    const words = await wordsOf(language);
    const { said, named } = textOf(language);
    const letters = new Map([
      ['Noto Sans normal', countLetters(said + named + Object.values(words).flatMap(Object.values).join(''))],
      ['Noto Serif normal', countLetters(named)],
    ]);
    const lacking = await writeLiveFonts(assets, letters, readFileSync(join(assets, sheet), 'utf8'));
    languages[language] = {
      faces: placeOf(sheet),
      walk: placeOf(walks[language].file),
      words: placeOf(await write(`words-${language}`, words)),
      fonts: lacking.map((font) => ({ ...font, file: placeOf(basename(font.file)) })),
    };
  }
  const parts: DrawingAssets = {
    script: placeOf(scripts.script),
    tools: placeOf(scripts.tools),
    live: placeOf(scripts.live),
    worker: placeOf(scripts.worker),
    languages: languages as DrawingAssets['languages'],
  };
  return write('parts', parts);
}

async function wordsOf(language: InterfaceLanguage): Promise<DrawingWords> {
  const messages = await loadCatalogue(language);
  const { load } = LOCALES[language];
  if (load === null) return { messages, embedding, reader, english: {} };
  const { parts } = (await load()).default;
  const [ofPages, ofReader] = await Promise.all([parts.embedding?.(), parts.reader?.()]);
  const words = { messages, embedding: ofPages?.default ?? {}, reader: ofReader?.default ?? {} };
  const translated = { ...words.messages, ...words.embedding, ...words.reader };
  const english = Object.entries({ ...en, ...embedding, ...reader }).filter(([key]) => !(key in translated));
  return { ...words, english: Object.fromEntries(english) };
}

/** Returns all text of pages that is not interface words: text and citations, and names. */
function readTexts(
  data: string,
): (language: InterfaceLanguage) => { readonly said: string; readonly named: string } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(data, name), 'utf8'));
  const atlas = readAtlas(data);
  const { passages, sections } = read(BRIEF_FILE_NAME) as Brief;
  const said = [
    ...sections.map(({ title }) => title),
    ...passages.flatMap(({ title, text, notes }) => [title, text, ...notes.map((note) => note.text)]),
    ...atlas.sources.flatMap(({ title, by }) => [title, by ?? '']),
  ].join('');
  const names = [...atlas.byId.values()].map(({ properties }) => properties.name);
  return (language) => {
    const own = language === 'en' ? {} : (read(namesFileName(nameTagOf(language))) as Record<string, string>);
    const ground = atlas.basemap.labels.map(({ name, names: by }) => {
      const known: Readonly<Partial<Record<string, string>>> = by;
      return known[mapNameTagOf(language)] ?? name;
    });
    return { said, named: [...names, ...Object.values(own), ...ground].join('') };
  };
}
