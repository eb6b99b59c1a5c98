import english from '../../../i18n/locales/en/explore.ts';
import { makePartWords, type TranslatePart } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

const exploreWords = makePartWords({
  english,
  load: {
    sq: () => import('../../../i18n/locales/sq/explore.ts'),
    sr: () => import('../../../i18n/locales/sr/explore.ts'),
  },
});

export type TranslateExplore = TranslatePart<typeof english>;

export function useExploreT(): TranslateExplore {
  return usePartWords(exploreWords).t;
}
