import type { DossierSubject } from '../../domain/dossier-subject.ts';
import { UntaggedNote } from '../incidents/explore/untagged-note.tsx';
import { useFilterWords } from '../incidents/hand-over/use-filter-words.ts';
import { Section } from '../primitives/section.tsx';
import { useAppState, useFormat } from '../ui-context.tsx';
import { useDossierT } from './dossier-words.ts';
import { sumOf, type YearCounts } from './use-incidents-here.ts';

interface Props {
  readonly subject: DossierSubject;
  /** `null` where none are imported. */
  readonly counts: YearCounts | null;
}

/** Within which reach and under which filters records are counted, and whether all are. */
export function HowCounted({ subject }: Pick<Props, 'subject'>) {
  const t = useDossierT();
  const format = useFormat();
  const filters = useFilterWords();
  const reach = useAppState(({ exploration }) => exploration.reach);
  const [kind] = subject.id.split(':');
  const reachKm = kind === 'port' ? reach.port : kind === 'crossing' ? reach.crossing : reach.border;
  return (
    <>
      <p className="dossier-note">
        {t('dossier.incidents.how', { km: format.km(reachKm), filters: filters(false) })}
      </p>
      <UntaggedNote />
    </>
  );
}

/** Own incidents by year, with the filters under which they are counted. */
export function IncidentYears({ subject, counts }: Props) {
  const t = useDossierT();
  const format = useFormat();
  if (counts === null) {
    return (
      <Section title={t('dossier.incidents')}>
        <p className="empty">{t('dossier.incidents.none')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('dossier.incidents')}>
      <HowCounted subject={subject} />
      <table className="figures dossier-years" data-testid="dossier-incidents">
        <thead>
          <tr>
            <th scope="col">{t('dossier.year')}</th>
            <th scope="col" className="numeric">
              {t('dossier.records')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...counts].map(([year, count]) => (
            <tr key={year}>
              <th scope="row">{year === null ? t('dossier.undated') : year}</th>
              <td className="numeric">{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('dossier.sum')}</th>
            <td className="numeric">{format.number(sumOf(counts))}</td>
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}
