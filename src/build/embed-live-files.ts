/** Files of the live maps of pages for other sites: `live.json` beside the pages of all languages, what each language says of it, and the letters that its pages do without. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { weightText } from '../../styles/fonts/cut-face.ts';
import { charactersOf, FACES, type Face, weightsOf } from '../../styles/fonts/faces.ts';
import type { LiveFont, LiveNames } from '../embedding/live/live-map.ts';
import type { PageContent } from '../embedding/page-content.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { writeCutFace } from './cut-faces.ts';
import { EMBED_ASSETS, EMBED_FOLDER } from './embed-scripts-plugin.ts';

type LivePage = Pick<PageContent, 'id' | 'live'>;

/** Beside the page. */
export const LIVE_MAP = 'live.json';

export function liveNamesOf(language: InterfaceLanguage): string {
  return `live.${language}.json`;
}

/** @param style text of the style sheet of the language, with the faces that its pages have */
export async function writeLiveMaps(
  site: string,
  language: InterfaceLanguage,
  pages: readonly LivePage[],
  style: string,
): Promise<void> {
  const fonts = await writeFonts(join(site, EMBED_ASSETS), pages, style);
  for (const { id, live } of pages) {
    const folder = join(site, EMBED_FOLDER, id);
    const { letters: _, ...speech } = live.speech;
    const names: LiveNames = { ...speech, fonts };
    await writeFile(join(folder, liveNamesOf(language)), JSON.stringify(names));
    if (language === 'en') await writeFile(join(folder, LIVE_MAP), JSON.stringify(live.map));
  }
}

/** A map that is read from nearer has more names, and so more letters, than its picture. */
async function writeFonts(
  folder: string,
  pages: readonly LivePage[],
  style: string,
): Promise<readonly LiveFont[]> {
  const fonts: LiveFont[] = [];
  for (const face of FACES) {
    const known = lettersWith(style, face);
    const asked = new Set(
      pages.flatMap(({ live }) => [...(live.speech.letters[`${face.family} ${face.style}`] ?? '')]),
    );
    const lacking = [...charactersOf(face.script)].filter((letter) => asked.has(letter) && !known(letter));
    if (lacking.length === 0) continue;
    const weights = weightsOf(face);
    const { name, range } = await writeCutFace(folder, face, lacking, weights);
    const { family, style: slant } = face;
    fonts.push({ family, style: slant, weight: weightText(weights), range, file: `../assets/${name}` });
  }
  return fonts;
}

/** Whether a letter is in one of the faces of a style sheet. */
function lettersWith(style: string, { family, style: slant }: Face): (letter: string) => boolean {
  const ranges = [...style.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    const value = (name: string) => new RegExp(`${name}:\\s*["']?([^;}"']+)`).exec(rule)?.[1]?.trim();
    if (value('font-family') !== family || (value('font-style') ?? 'normal') !== slant) return [];
    return (value('unicode-range') ?? '').split(',').map((part) => {
      const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
      return [from.replaceAll('?', '0'), to.replaceAll('?', 'F')].map((code) => Number.parseInt(code, 16));
    });
  });
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges.some(([from = 0, to = -1]) => code >= from && code <= to);
  };
}
