import { type DossierSubject, isAreaSubject } from '../../domain/dossier-subject.ts';
import { useDossierT } from './dossier-words.ts';

/** How features, records and passages are assigned to a subject. */
export function HowHere({ subject: { id } }: { readonly subject: DossierSubject }) {
  const t = useDossierT();
  return (
    <>
      {isAreaSubject(id) ? (
        <p>{t('dossier.how.area')}</p>
      ) : (
        <>
          <p>{t('dossier.how.here')}</p>
          <p>{t('dossier.how.part')}</p>
        </>
      )}
      <p>{t('dossier.how.passages')}</p>
    </>
  );
}
