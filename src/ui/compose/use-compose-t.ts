import { composeWords, type TranslateCompose } from '../../composing/compose-words.ts';
import { usePartWords } from '../use-part-words.ts';

export function useComposeT(): TranslateCompose {
  return usePartWords(composeWords).t;
}
