import english from '../../../i18n/locales/en/clusters.ts';
import { makePartWords, type TranslatePart } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

const words = makePartWords('clusters', english);

export type TranslateClusters = TranslatePart<typeof english>;

export function useClustersT(): TranslateClusters {
  return usePartWords(words).t;
}
