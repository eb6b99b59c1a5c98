/**
 * Checks for editors before they embed a page. They find what can be counted; people must judge the words.
 */
import { TOKENS } from '../../styles/tokens/index.ts';
import type { ThemeId, Tokens } from '../../styles/tokens/tokens.ts';
import { contrastOf } from '../lib/color.ts';
import type { PageParts, PageTheme } from './page-looks.ts';
import { type ReadPage, showsSources } from './read-page.ts';

export type PageCheck =
  | { readonly id: 'title'; readonly found: 'fine' | 'missing' | 'long' }
  | {
      readonly id: 'alt';
      readonly found: 'fine' | 'missing' | 'same' | 'short' | 'long';
      readonly count: number;
    }
  | { readonly id: 'sources'; readonly found: 'fine' | 'hidden' | 'missing'; readonly count: number }
  | { readonly id: 'notes'; readonly found: 'fine' | 'missing' }
  | {
      readonly id: 'contrast';
      readonly found: 'fine' | 'low';
      readonly ratio: number;
      readonly theme: ThemeId;
    }
  /** `page` and `text` are BCP 47 tags. */
  | {
      readonly id: 'language';
      readonly found: 'fine' | 'other';
      readonly page: string;
      readonly text: string;
    }
  /** CSS px; `told` is the height posted in the preview. */
  | {
      readonly id: 'height';
      readonly found: 'fine' | 'low';
      readonly height: number;
      readonly told: number;
      readonly width: number;
    };

export interface ChecksInput {
  readonly title: string;
  readonly alt: string;
  readonly parts: PageParts;
  readonly theme: PageTheme;
  /** `null` if it could not be read: then it is not checked. */
  readonly page: ReadPage | null;
  /** Each must be on the page; `null` until loaded in its language. */
  readonly notes: readonly string[] | null;
  /** The chosen height, and the height posted by the page at a width; `null` if none. */
  readonly height: { readonly given: number; readonly told: number; readonly width: number } | null;
}

/** Screen readers read the title first. */
const MAX_TITLE = 120;
/** Shorter text does not describe a map; longer text is already on the page. */
const MIN_ALT = 20;
const MAX_ALT = 300;
/** For text of any size (WCAG 2.2, 1.4.3). */
const MIN_CONTRAST = 4.5;

export function checkPage(input: ChecksInput): readonly PageCheck[] {
  const { title, alt, parts, theme, page, notes, height } = input;
  const checks: PageCheck[] = [
    { id: 'title', found: checkTitle(title) },
    { id: 'alt', found: checkAlt(alt, title), count: lengthOf(alt) },
  ];
  if (page !== null) {
    const { sourceCount: count, language, textLanguage } = page;
    const isSame = new Intl.Locale(language).language === new Intl.Locale(textLanguage).language;
    checks.push(
      { id: 'sources', found: count === 0 ? 'missing' : showsSources(parts) ? 'fine' : 'hidden', count },
      { id: 'language', found: isSame ? 'fine' : 'other', page: language, text: textLanguage },
    );
    if (notes !== null) {
      checks.push({
        id: 'notes',
        found: notes.every((note) => page.notes.includes(note)) ? 'fine' : 'missing',
      });
    }
  }
  checks.push(checkContrast(theme));
  if (height !== null) {
    const { given, told, width } = height;
    checks.push({ id: 'height', found: given >= told ? 'fine' : 'low', height: given, told, width });
  }
  return checks;
}

function lengthOf(text: string): number {
  return [...text.trim()].length;
}

function checkTitle(title: string): 'fine' | 'missing' | 'long' {
  const length = lengthOf(title);
  return length === 0 ? 'missing' : length > MAX_TITLE ? 'long' : 'fine';
}

function checkAlt(alt: string, title: string): 'fine' | 'missing' | 'same' | 'short' | 'long' {
  const length = lengthOf(alt);
  const plain = (text: string) => text.trim().toLocaleLowerCase();
  if (length === 0) return 'missing';
  if (plain(alt) === plain(title)) return 'same';
  return length < MIN_ALT ? 'short' : length > MAX_ALT ? 'long' : 'fine';
}

/** Returns the themes that users may see. */
export function themesOf(theme: PageTheme): readonly ThemeId[] {
  return theme === 'auto' ? ['light', 'dark'] : [theme];
}

/** Text colours of a page: text, remarks and links on its background, names on land and sea. */
function pairsOf({ ui, map }: Tokens): readonly (readonly [ink: string, ground: string])[] {
  return [
    [ui.text, ui.panel],
    [ui.muted, ui.panel],
    [ui.accent, ui.panel],
    [map.labelCountry, map.land],
    [map.labelJurisdiction, map.tintEu],
    [map.labelJurisdiction, map.tintWesternBalkans],
    [map.labelCity, map.land],
    [map.labelSea, map.sea],
  ];
}

/** Returns the lowest of all pairs and themes. */
function checkContrast(asked: PageTheme): PageCheck {
  const all = themesOf(asked).flatMap((theme) =>
    pairsOf(TOKENS[theme]).map(([ink, ground]) => ({ theme, ratio: contrastOf(ink, ground) })),
  );
  const lowest = all.reduce((least, one) => (one.ratio < least.ratio ? one : least));
  return { id: 'contrast', found: lowest.ratio >= MIN_CONTRAST ? 'fine' : 'low', ...lowest };
}
