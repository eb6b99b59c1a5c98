/**
 * Writes the files of live maps: the map for all languages, which pages with the same map share, beside the page
 * the names of each language, and additional fonts.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { weightText } from '../../styles/fonts/cut-face.ts';
import { charactersOf, FACES, type Face, weightsOf } from '../../styles/fonts/faces.ts';
import type { LiveFont, LiveMap, LiveNames } from '../embeds/live/live-map.ts';
import type { PageContent } from '../embeds/page-model.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { writeCutFace } from './cut-faces.ts';
import { sha256Of } from './digest.ts';
import { EMBED_ASSETS, EMBED_FOLDER } from './embed-scripts-plugin.ts';
import type { Letters } from './page-letters.ts';

type LivePage = Pick<PageContent, 'id' | 'language' | 'live'>;

const mapNames = new WeakMap<LiveMap, string>();

/** Name in the folder of assets. */
export function liveMapNameOf(map: LiveMap): string {
  const name = mapNames.get(map) ?? `${sha256Of(JSON.stringify(map), 'hex').slice(0, 16)}-live.json`;
  mapNames.set(map, name);
  return name;
}

export function liveNamesOf(language: InterfaceLanguage): string {
  return `live.${language}.json`;
}

async function writeBeside(site: string, { id }: LivePage, name: string, value: unknown): Promise<void> {
  const folder = join(site, EMBED_FOLDER, id);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), JSON.stringify(value));
}

/** Writes the part for all languages. */
export async function writeLiveMap(site: string, page: LivePage): Promise<void> {
  if (page.live === null) return;
  const folder = join(site, EMBED_ASSETS);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, liveMapNameOf(page.live.map)), JSON.stringify(page.live.map));
}

/** Writes the names in a language. */
export async function writeLiveNames(
  site: string,
  page: LivePage,
  fonts: readonly LiveFont[],
): Promise<void> {
  if (page.live === null) return;
  const { letters: _, ...speech } = page.live.speech;
  await writeBeside(site, page, liveNamesOf(page.language), { ...speech, fonts } satisfies LiveNames);
}

/**
 * A live map has more names at higher zoom, so it needs more characters than the static map.
 * @param letters by face
 * @param style text of the style sheet with the fonts of its pages
 */
export async function writeLiveFonts(
  folder: string,
  letters: ReadonlyMap<string, Letters>,
  style: string,
): Promise<readonly LiveFont[]> {
  const fonts: LiveFont[] = [];
  for (const face of FACES) {
    const known = lettersWith(style, face);
    const asked = letters.get(`${face.family} ${face.style}`) ?? new Map();
    const lacking = [...charactersOf(face.script)].filter((letter) => asked.has(letter) && !known(letter));
    if (lacking.length === 0) continue;
    const weights = weightsOf(face);
    const { name, range } = await writeCutFace(folder, face, lacking, weights);
    const { family, style: slant } = face;
    fonts.push({ family, style: slant, weight: weightText(weights), range, file: `../assets/${name}` });
  }
  return fonts;
}

/** Returns whether a letter is in one of the faces of a style sheet. */
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
