import english from '../../../i18n/locales/en/split-view.ts';
import { makeNamespace, type TranslateNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../use-namespace.ts';

const words = makeNamespace('split-view', english);

/** Messages that name the sides, in their order. */
export const SIDES = ['split.left', 'split.right'] as const;

/** Words of every split view. */
export function useSplitT(): TranslateNamespace<typeof english> {
  return useNamespace(words).t;
}
