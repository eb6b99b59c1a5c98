import type { Dossier } from '../../analysis/dossier/derive-dossier.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { Section } from '../primitives/section.tsx';
import { useCountryName, useFormat, useT } from '../ui-context.tsx';
import { useDossierT } from './dossier-words.ts';
import { nameGroup } from './lines-table.tsx';
import { LINE_GROUPS, type LineGroup } from './listed-lines.ts';
import { useFeatureNames } from './use-feature-names.ts';

/** What no passage speaks of, said as a finding about the brief. */
export function SilenceList({ dossier }: { readonly dossier: Dossier }) {
  const t = useDossierT();
  const found = useSilences(dossier);
  return (
    <Section title={t('dossier.silence')}>
      {found.length === 0 ? (
        <p>{t('dossier.silence.none')}</p>
      ) : (
        <ul className="dossier-silence" data-testid="dossier-silence">
          {found.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className="dossier-note">{t('dossier.silence.note')}</p>
    </Section>
  );
}

/** Sentences, the widest silence first. */
function useSilences({ silence, crossings, ports, legs, routes }: Dossier): readonly string[] {
  const t = useDossierT();
  const say = useT();
  const format = useFormat();
  const countryName = useCountryName();
  const names = useFeatureNames();
  const all = { crossings, ports, legs, routes };
  const things = (group: LineGroup): string[] => {
    const silent: readonly FeatureId[] = silence[group];
    if (silent.length === 0) return [];
    return [
      t('dossier.silence.things', {
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
    ...(silence.isItself ? [t('dossier.silence.itself')] : []),
    ...(silence.isBoth ? [t('dossier.silence.both')] : []),
    ...silence.sides.map((code) => t('dossier.silence.side', { name: countryName(code) })),
    ...LINE_GROUPS.flatMap(things),
    ...(silence.markets.length === 0
      ? []
      : [t('dossier.silence.markets', { names: format.list(names(silence.markets)) })]),
  ];
}

/** More are not read in a sentence; the table above has them all. */
const MAX_NAMED = 12;
