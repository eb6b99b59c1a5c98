/** Returns the label before a note on a passage: since when it applies, or context of the time. */
import type { CounterNote } from '../domain/brief.ts';
import type { Formats } from '../i18n/format.ts';
import type { TranslateNamespace } from '../i18n/message-namespace.ts';
import type { EnglishNamespaces } from '../i18n/words.ts';

export function labelOfNote(
  { kind, date }: Pick<CounterNote, 'kind' | 'date'>,
  read: TranslateNamespace<EnglishNamespaces['reader']>,
  formats: Pick<Formats, 'date' | 'dateInText'>,
): string {
  return kind === 'change'
    ? read('reader.since', { date: formats.dateInText(date) })
    : read('reader.contextOf', { date: formats.date(date) });
}
