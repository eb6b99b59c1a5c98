import type { Formats } from '../../../i18n/format.ts';

/** `12 kB` or `3.4 MB`. */
export function sizeText(bytes: number, format: Formats): string {
  return bytes < 1e5
    ? `${format.number(Math.max(1, Math.ceil(bytes / 1000)))} kB`
    : `${format.number(bytes / 1e6, 1)} MB`;
}
