import english from '../../i18n/locales/en/handout.ts';
import { makePartWords } from '../../i18n/message-part.ts';

export const handoutWords = makePartWords({
  english,
  load: {
    sq: () => import('../../i18n/locales/sq/handout.ts'),
    sr: () => import('../../i18n/locales/sr/handout.ts'),
  },
});

export type HandoutTranslate = ReturnType<typeof handoutWords.now>['t'];
