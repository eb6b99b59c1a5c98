import type { TranslateIncidents } from './incident-words.ts';

const WORDS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** Returns the name of a column delimiter. */
export function delimiterWord(sign: string, t: TranslateIncidents): string {
  return sign in WORDS
    ? t(`incidents.delimiter.${WORDS[sign as keyof typeof WORDS]}`)
    : t('incidents.delimiter.other', { sign });
}
