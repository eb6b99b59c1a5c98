import { contrast } from './contrast.ts';
import { dark } from './dark.ts';
import { light } from './light.ts';
import { print } from './print.ts';
import type { ThemeId, Tokens } from './tokens.ts';

/** Every theme; a new one needs its file and an entry here. */
export const TOKENS: Record<ThemeId, Tokens> = { light, dark, print, contrast };

export const THEME_IDS: readonly ThemeId[] = ['light', 'dark', 'print', 'contrast'];
