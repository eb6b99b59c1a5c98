import english from '../../i18n/locales/en/dossier.ts';
import { makePartWords, type TranslatePart } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const dossierWords = makePartWords('dossier', english);

export type TranslateDossier = TranslatePart<typeof english>;

export function useDossierT(): TranslateDossier {
  return usePartWords(dossierWords).t;
}
