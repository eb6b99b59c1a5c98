/** What an editor sets, and what comes of it in the address. */

import { heightOf, type PageParts, type PageTheme } from '../../embedding/page-looks.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';

export interface EmbedOptions {
  readonly language: InterfaceLanguage;
  readonly theme: PageTheme;
  readonly parts: PageParts;
  /** As it is typed, px; empty to take what the page says. */
  readonly height: string;
  /** Empty where none is named. */
  readonly edition: string;
}

/** Parameters that are not what a page does by itself. @param height CSS px */
export function askedOf(
  { theme, parts, edition }: EmbedOptions,
  height: number | null,
  hasCrossings: boolean,
): ReadonlyMap<string, string> {
  const all = [
    ['theme', theme === 'auto' ? '' : theme],
    ['ui', parts === 'full' ? '' : parts],
    ['height', height === null ? '' : `${height}`],
    ['edition', edition],
    ['crossings', hasCrossings ? 'yes' : ''],
  ] as const;
  return new Map(all.filter(([, value]) => value !== ''));
}

/** What is typed, else what the page has said; `null` while neither is known. */
export function heightGiven({ height }: EmbedOptions, told: number | null): number | null {
  return heightOf(height.trim()) ?? (told === null ? null : heightOf(`${Math.ceil(told / 10) * 10}`));
}

/** A map is two thirds as high as broad: a height changes what is to be seen only where that is more. */
export function bindsMap(height: number | null, width: number): boolean {
  return height !== null && height < (width * 2) / 3;
}
