/** Messages of key figures: on the front page, in chapters and in exports. */
import english from '../../i18n/locales/en/front-page.ts';
import { makeNamespace, type TranslateNamespace } from '../../i18n/message-namespace.ts';

export const keyFigureWords = makeNamespace('front-page', english);

export type KeyFigureT = TranslateNamespace<typeof english>;
