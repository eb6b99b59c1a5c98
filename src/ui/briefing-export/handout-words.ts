import english from '../../i18n/locales/en/handout.ts';
import { makePartWords } from '../../i18n/message-part.ts';

export const handoutWords = makePartWords('handout', english);

export type HandoutTranslate = ReturnType<typeof handoutWords.now>['t'];
