import english from '../../../i18n/locales/en/explore.ts';
import { makePartWords, type TranslatePart } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

const exploreWords = makePartWords('explore', english);

export type TranslateExplore = TranslatePart<typeof english>;

export function useExploreT(): TranslateExplore {
  return usePartWords(exploreWords).t;
}
