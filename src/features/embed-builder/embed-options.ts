/** Embed options and their URL parameters. */

import { heightOf, type PageParts, type PageTheme } from '../../embeds/page-looks.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';

export interface EmbedOptions {
  readonly language: InterfaceLanguage;
  readonly theme: PageTheme;
  readonly parts: PageParts;
  /** As typed, px; empty for automatic. */
  readonly height: string;
  /** Empty for none. */
  readonly edition: string;
}

/**
 * Returns parameters that differ from the defaults.
 * @param height CSS px
 */
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

/** Returns the typed height, else the reported one, else `null`. */
export function heightGiven({ height }: EmbedOptions, told: number | null): number | null {
  return heightOf(height.trim()) ?? (told === null ? null : heightOf(`${Math.ceil(told / 10) * 10}`));
}

/** Whether a height limits the map, whose ratio is 3:2. */
export function bindsMap(height: number | null, width: number): boolean {
  return height !== null && height < (width * 2) / 3;
}
