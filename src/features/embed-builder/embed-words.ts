import english from '../../i18n/locales/en/embed-builder.ts';
import { makeNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

const embedWords = makeNamespace('embed-builder', english);

export function useEmbedT() {
  return useNamespace(embedWords).t;
}

export type EmbedTranslate = ReturnType<typeof useEmbedT>;
