import { sumOfTimes, type TimeCounts } from '../../analysis/dossier/count-by-time.ts';
import type { Dossier } from '../../analysis/dossier/derive-dossier.ts';
import type { DossierSubject } from '../../domain/dossier-subject.ts';
import { ScrollRegion } from '../../ui/primitives/scroll-region.tsx';
import { Section } from '../../ui/primitives/section.tsx';
import { useFormat, useT } from '../../ui/ui-context.tsx';
import { useDossierT } from './dossier-words.ts';
import { useCountedWords } from './incident-times.tsx';
import { SaveCsv } from './save-csv.tsx';
import { useConditionRows } from './use-atlas-filters.ts';
import { useSubjectName } from './use-subject-name.ts';

interface Props {
  /** The first is the subject. */
  readonly dossiers: readonly Dossier[];
  /** Per dossier; `null` without imported records. */
  readonly incidents: readonly TimeCounts[] | null;
  /** Search distance in km, for the export; without it there is no export. */
  readonly savedNearKm?: number | null;
}

/** Figures of a subject and its neighbours. */
export function ComparisonTable({ dossiers, incidents, savedNearKm }: Props) {
  const t = useDossierT();
  const format = useFormat();
  const nameOf = useSubjectName();
  const rows = useFigures(dossiers, incidents);
  const names = dossiers.map(({ subject }) => nameOf(subject));
  const [own] = dossiers;
  if (own === undefined || dossiers.length < 2) return null;
  return (
    <Section title={t('dossier.compare')}>
      <ScrollRegion className="dossier-wide" label={t('dossier.compare')}>
        <table className="figures dossier-compare" data-testid="dossier-compare">
          <thead>
            <tr>
              <th scope="col">{t('dossier.compare.what')}</th>
              {names.map((name) => (
                <th key={name} scope="col" className="numeric">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ title, values, digits }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {values.map((value, at) => (
                  <td key={names[at]} className="numeric">
                    {value === null ? '–' : format.number(value, digits)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {savedNearKm !== undefined && (
        <SaveComparison
          names={names}
          rows={rows}
          subject={own.subject}
          incidents={incidents}
          nearKm={savedNearKm}
        />
      )}
    </Section>
  );
}

interface SaveProps {
  readonly names: readonly string[];
  readonly rows: readonly Figure[];
  readonly subject: DossierSubject;
  readonly incidents: Props['incidents'];
  readonly nearKm: number | null;
}

/** Exports the table with its conditions. */
function SaveComparison({ names, rows, subject, incidents, nearKm }: SaveProps) {
  const t = useDossierT();
  const conditions = useConditionRows(nearKm);
  const counted = useCountedWords();
  return (
    <SaveCsv
      name={t('dossier.file.compare')}
      rows={() => [
        [t('dossier.compare.what'), ...names],
        ...rows.map(({ title, values, digits }) => [
          title,
          ...values.map((value) => (value === null ? '' : Number(value.toFixed(digits)))),
        ]),
        ...conditions,
        ...(incidents === null ? [] : [[t('dossier.incidents'), counted(subject)]]),
      ]}
    />
  );
}

interface Figure {
  readonly title: string;
  /** Per dossier; `null` for none. */
  readonly values: readonly (number | null)[];
  readonly digits: number;
}

function useFigures(dossiers: readonly Dossier[], incidents: Props['incidents']): readonly Figure[] {
  const t = useDossierT();
  const say = useT();
  const figure = (title: string, of: (dossier: Dossier) => number | null): Figure => ({
    title,
    values: dossiers.map(of),
    digits: 0,
  });
  const isBorder = dossiers[0]?.lengthKm != null;
  const counts = incidents?.map(sumOfTimes) ?? null;
  return [
    ...(isBorder ? [figure(`${say('panel.length')}, km`, ({ lengthKm }) => lengthKm)] : []),
    figure(say('panel.border.crossings'), ({ crossings }) => crossings.length),
    figure(t('dossier.compare.silent'), ({ gaps }) => gaps.crossings.length),
    figure(say('layer.routes.title'), ({ routes }) => routes.length),
    figure(say('panel.route.legs'), ({ legs }) => legs.length),
    figure(say('panel.markets.title'), ({ markets }) => markets.length),
    figure(say('panel.ports.title'), ({ ports }) => ports.length),
    figure(passagesOf(t('dossier.ofItself')), ({ passages }) => passages.ofItself.length),
    ...(dossiers.some(({ isBetween }) => isBetween)
      ? [figure(passagesOf(t('dossier.ofBoth')), ({ passages }) => passages.ofBoth.length)]
      : []),
    ...(counts === null ? [] : [{ title: t('dossier.incidents'), values: counts, digits: 0 }]),
    ...(counts === null || !isBorder
      ? []
      : [
          {
            title: t('dossier.compare.rate'),
            values: dossiers.map(({ lengthKm }, at) =>
              lengthKm === null || lengthKm === 0 ? null : ((counts[at] ?? 0) / lengthKm) * 100,
            ),
            digits: 1,
          },
        ]),
  ];

  function passagesOf(which: string): string {
    return `${t('dossier.passages')}: ${which}`;
  }
}
