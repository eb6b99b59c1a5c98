import { composeWords, type TranslateCompose } from '../../composing/compose-words.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

export function useComposeT(): TranslateCompose {
  return useNamespace(composeWords).t;
}
