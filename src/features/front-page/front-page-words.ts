import english from '../../i18n/locales/en/front-page.ts';
import type { TranslateNamespace } from '../../i18n/message-namespace.ts';
import { makeNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

const frontPageWords = makeNamespace('front-page', english);

export type FrontPageT = TranslateNamespace<typeof english>;

export function useFrontPageT(): FrontPageT {
  return useNamespace(frontPageWords).t;
}
