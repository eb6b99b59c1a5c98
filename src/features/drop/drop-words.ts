import english from '../../i18n/locales/en/drop.ts';
import { makeNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

export const dropWords = makeNamespace('drop', english);

export type DropTranslate = ReturnType<typeof dropWords.now>['t'];

export function useDropT(): DropTranslate {
  return useNamespace(dropWords).t;
}
