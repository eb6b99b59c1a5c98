import { useNetworkT } from '../network/network-words.ts';
import { Disclosure } from '../primitives/section.tsx';
import { useDossierT } from './dossier-words.ts';

/** Method and limits of a dossier. */
export function HowDossier() {
  const t = useDossierT();
  const summary = useNetworkT()('network.how');
  return (
    <Disclosure summary={summary}>
      <p>{t('dossier.how.here')}</p>
      <p>{t('dossier.how.part')}</p>
      <p>{t('dossier.how.passages')}</p>
      <p>{t('dossier.how.assess')}</p>
    </Disclosure>
  );
}
