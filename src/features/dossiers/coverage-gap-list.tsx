import type { Dossier } from '../../analysis/dossier/derive-dossier.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { useCountryName, useFormat, useT } from '../../ui/ui-context.tsx';
import { useDossierT } from './dossier-words.ts';
import { nameGroup } from './lines-table.tsx';
import { LINE_GROUPS, type LineGroup } from './listed-lines.ts';
import { useFeatureNames } from './use-feature-names.ts';

/** Topics not covered by the brief, as findings about it. */
export function CoverageGapList({ dossier }: { readonly dossier: Dossier }) {
  const t = useDossierT();
  const found = useCoverageGaps(dossier);
  return (
    <Section title={t('dossier.gaps')}>
      {found.length === 0 ? (
        <p>{t('dossier.gaps.none')}</p>
      ) : (
        <ul className="dossier-coverage-gaps" data-testid="dossier-coverage-gaps">
          {found.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className="dossier-note">{t('dossier.gaps.note')}</p>
    </Section>
  );
}

/** Returns sentences, widest gap first. */
function useCoverageGaps({ gaps, crossings, ports, legs, routes, borders }: Dossier): readonly string[] {
  const t = useDossierT();
  const say = useT();
  const format = useFormat();
  const countryName = useCountryName();
  const names = useFeatureNames();
  const all = { crossings, ports, legs, routes, borders };
  const things = (group: LineGroup): string[] => {
    // Jurisdictions are sides, each with its own sentence.
    if (group === 'jurisdictions') return [];
    const silent: readonly FeatureId[] = gaps[group];
    if (silent.length === 0) return [];
    return [
      t('dossier.gaps.things', {
        kind: nameGroup(say, group),
        count: format.number(silent.length),
        all: format.number(all[group].length),
        names:
          silent.length > MAX_NAMED || silent.length === all[group].length
            ? ''
            : `${format.list(names(silent))}.`,
      }).trim(),
    ];
  };
  return [
    ...(gaps.isItself ? [t('dossier.gaps.itself')] : []),
    ...(gaps.isBoth ? [t('dossier.gaps.both')] : []),
    ...gaps.sides.map((code) => t('dossier.gaps.side', { name: countryName(code) })),
    ...LINE_GROUPS.flatMap(things),
    ...(gaps.markets.length === 0
      ? []
      : [t('dossier.gaps.markets', { names: format.list(names(gaps.markets)) })]),
  ];
}

/** Maximum names in a sentence; the table above has all. */
const MAX_NAMED = 12;
