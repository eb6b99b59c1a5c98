import english from '../../i18n/locales/en/handout.ts';
import { makeNamespace } from '../../i18n/message-namespace.ts';

export const handoutWords = makeNamespace('handout', english);

export type HandoutTranslate = ReturnType<typeof handoutWords.now>['t'];
