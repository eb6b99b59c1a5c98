import english from '../../i18n/locales/en/dossier.ts';
import { makeNamespace, type TranslateNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

const dossierWords = makeNamespace('dossier', english);

export type TranslateDossier = TranslateNamespace<typeof english>;

export function useDossierT(): TranslateDossier {
  return useNamespace(dossierWords).t;
}
