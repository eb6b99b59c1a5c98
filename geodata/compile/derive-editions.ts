/** Derives the published texts of editions and corrections in every interface language. */
import type { Editions } from '../../src/domain/edition.schema.ts';
import { toSerbianLatin } from '../../src/lib/serbian-latin.ts';
import type { SourceEditions, SourceNotice } from './source.schema.ts';

export function deriveEditions({ current, editions }: SourceEditions): Editions {
  return {
    current,
    editions: editions.map((edition) => ({
      ...edition,
      summary: inBothScripts(edition.summary),
      corrections: edition.corrections.map((correction) => ({
        ...correction,
        changed: inBothScripts(correction.changed),
      })),
    })),
  };
}

function inBothScripts(words: SourceNotice) {
  return { ...words, 'sr-Latn': toSerbianLatin(words.sr) };
}
