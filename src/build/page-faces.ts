/** Subsets the fonts of embedded pages for each language, and writes their style sheet. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { weightText } from '../../styles/fonts/cut-face.ts';
import { charactersOf, FACES, type Face, type Range, type Script } from '../../styles/fonts/faces.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { LOCALES } from '../i18n/locales.ts';
import { writeCutFace } from './cut-faces.ts';
import { sha256Of } from './digest.ts';
import { writeLiveFonts } from './embed-live-files.ts';
import type { LanguageFaces } from './embed-tasks.ts';
import { byNeed, type Letters, type PageLetters } from './page-letters.ts';

/** @param folder of assets */
export async function writeFaces(
  folder: string,
  language: InterfaceLanguage,
  letters: PageLetters,
): Promise<LanguageFaces> {
  const faces = await writeFonts(folder, language, letters);
  const { code } = transform({ filename: 'faces.css', code: Buffer.from(faces.join('')), minify: true });
  const rules = code.toString();
  const sheet = `${language}-${sha256Of(rules, 'hex').slice(0, 8)}.css`;
  await writeFile(join(folder, sheet), rules);
  return { sheet, live: await writeLiveFonts(folder, letters.live, rules) };
}

/**
 * Few weights, because each delays the page: the sans in regular, the serif of maps for area names in their
 * weight, and the serif of headings in bold.
 * @returns rules
 */
async function writeFonts(
  folder: string,
  language: InterfaceLanguage,
  { pages, all, alone, headings, areas, told }: PageLetters,
): Promise<readonly string[]> {
  const { script } = LOCALES[language];
  const need = (letter: string) => (alone.get(letter) ?? 0) * pages + (all.get(letter) ?? 0);
  // The text of the tools is on no page until requested.
  const said = [...new Set([all, alone, told].flatMap(byNeed))].sort((a, b) => need(b) - need(a));
  const rules: string[] = [];
  for (const face of FACES) {
    const known = new Set(charactersOf(face.script));
    const of = (letters: readonly string[]) => letters.filter((letter) => known.has(letter));
    const write = async (letters: readonly string[], as: FaceUse) => {
      if (letters.length > 0) rules.push(await writeFace(folder, face, letters, as));
    };
    if (face.style !== 'normal') continue;
    if (face.family === 'Noto Sans')
      for (const part of inParts(face.script, of(said), alone, script !== 'Latn')) await write(part, SANS);
    // Arabic and Chinese have no capitals for areas, and their headings use the sans.
    else if (!SHARED_SCRIPTS.has(face.script)) {
      await write(of([...areas.keys()].sort()), AREAS);
      await write(of(byNeed(headings)), HEADING);
    }
  }
  return rules;
}

const SHARED_SCRIPTS: ReadonlySet<Script> = new Set(['arabic', 'han']);
/**
 * A Chinese page needs a part of its characters: first those of pages with the map alone, then the most
 * frequent.
 */
const HAN_PART = 48;

/**
 * Splits a face of the sans into files.
 * @param alone characters of pages with the map alone
 */
function inParts(
  script: Script,
  letters: readonly string[],
  alone: Letters,
  isOther: boolean,
): readonly (readonly string[])[] {
  const first = letters.filter((letter) => alone.has(letter));
  const rest = letters.filter((letter) => !alone.has(letter));
  if (script === 'han') return [...cutUp(first), ...cutUp(rest)];
  // In languages not in Latin script, a map alone needs few Latin letters.
  return script === 'latin' && isOther ? [first, rest] : [letters];
}

function cutUp(letters: readonly string[]): readonly (readonly string[])[] {
  const parts = Math.ceil(letters.length / HAN_PART);
  return Array.from({ length: parts }, (_, at) => letters.slice(at * HAN_PART, (at + 1) * HAN_PART));
}

interface FaceUse {
  readonly family: string;
  /** Weight of the subset. */
  readonly weight: number;
  /** Weights it is declared for, so that browsers synthesise no bold. */
  readonly standsFor: Range;
}

const SANS: FaceUse = { family: 'Noto Sans', weight: 400, standsFor: [400, 700] };
const AREAS: FaceUse = { family: 'Noto Serif', weight: 600, standsFor: [400, 700] };
const HEADING: FaceUse = { family: 'Heading', weight: 700, standsFor: [700, 700] };

async function writeFace(
  folder: string,
  face: Face,
  letters: readonly string[],
  { family, weight, standsFor }: FaceUse,
): Promise<string> {
  const { name, range } = await writeCutFace(folder, face, letters, [weight, weight]);
  return `@font-face{font-family:"${family}";font-weight:${weightText(standsFor)};font-display:swap;src:url("${name}") format("woff2");unicode-range:${range}}\n`;
}
