import { sumOfTimes, type TimeCounts } from '../../analysis/dossier/count-by-time.ts';
import type { Dossier } from '../../analysis/dossier/derive-dossier.ts';
import { Section } from '../primitives/section.tsx';
import { useFormat, useT } from '../ui-context.tsx';
import { useDossierT } from './dossier-words.ts';
import { SaveCsv } from './save-csv.tsx';
import { useSubjectName } from './use-subject-name.ts';

interface Props {
  /** The first is the subject. */
  readonly dossiers: readonly Dossier[];
  /** Of each; `null` where no own incidents are imported. */
  readonly incidents: readonly TimeCounts[] | null;
  readonly canSave?: boolean;
}

/** The same figures of a subject and of its neighbours. */
export function ComparisonTable({ dossiers, incidents, canSave = false }: Props) {
  const t = useDossierT();
  const format = useFormat();
  const nameOf = useSubjectName();
  const rows = useFigures(dossiers, incidents);
  const names = dossiers.map(({ subject }) => nameOf(subject));
  if (dossiers.length < 2) return null;
  return (
    <Section title={t('dossier.compare')}>
      <div className="dossier-wide">
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
      </div>
      {canSave && (
        <SaveCsv
          name={t('dossier.file.compare')}
          rows={() => [
            [t('dossier.compare.what'), ...names],
            ...rows.map(({ title, values, digits }) => [
              title,
              ...values.map((value) => (value === null ? '' : Number(value.toFixed(digits)))),
            ]),
            [t('dossier.lede')],
          ]}
        />
      )}
    </Section>
  );
}

interface Figure {
  readonly title: string;
  /** Of each dossier; `null` where there is none. */
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
    figure(t('dossier.compare.silent'), ({ silence }) => silence.crossings.length),
    figure(say('layer.routes.title'), ({ routes }) => routes.length),
    figure(say('panel.route.legs'), ({ legs }) => legs.length),
    figure(say('panel.markets.title'), ({ markets }) => markets.length),
    figure(say('panel.ports.title'), ({ ports }) => ports.length),
    figure(passagesOf(t('dossier.ofItself')), ({ passages }) => passages.ofItself.length),
    ...(dossiers.some(({ sides }) => sides.length === 2)
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
