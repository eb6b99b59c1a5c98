import type { Jurisdiction } from '../../../domain/atlas.ts';
import { EnglishContent } from '../../primitives/content.tsx';
import { TermList, type TermRow } from '../../primitives/term-list.tsx';
import { useFormat, useName, useSaid, useT } from '../../ui-context.tsx';
import { SourceMarks } from '../parts/sources.tsx';

/** Status, capital, population and area with sources; in “brief only”, the brief's figures. */
export function JurisdictionFigures({ jurisdiction }: { readonly jurisdiction: Jurisdiction }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useName();
  const { isShown, briefOnly } = useSaid();
  const { officialName, capital, population, areaKm2, euStatus } = jurisdiction;
  const rows: TermRow[] = [];
  if (officialName !== null && isShown(officialName)) {
    rows.push({
      key: 'official',
      term: t('panel.jurisdiction.officialName'),
      value: (
        <>
          <EnglishContent>{officialName.text}</EnglishContent>
          <SourceMarks ids={officialName.sources} />
        </>
      ),
    });
  }
  if (euStatus !== undefined) {
    rows.push({
      key: 'eu',
      term: t('panel.jurisdiction.euStatus'),
      value: (
        <>
          {euStatus.status === 'candidate'
            ? t('panel.jurisdiction.euStatus.candidate', { date: format.dateInText(euStatus.since) })
            : t('panel.jurisdiction.euStatus.potential-candidate')}
          <SourceMarks ids={euStatus.sources} />
        </>
      ),
    });
  }
  if (isShown(capital)) {
    rows.push({
      key: 'capital',
      term: t('panel.jurisdiction.capital'),
      value: (
        <>
          {nameOf(capital)}
          <SourceMarks ids={capital.sources} />
          <Note text={capital.note} />
        </>
      ),
    });
  }
  if (isShown(population)) {
    rows.push({
      key: 'population',
      term: t('panel.jurisdiction.population'),
      value: (
        <>
          {population.year === undefined
            ? format.number(population.value)
            : t('panel.jurisdiction.inYear', {
                value: format.number(population.value),
                year: String(population.year),
              })}
          <SourceMarks ids={population.sources} />
          <Note text={population.note} />
        </>
      ),
    });
  }
  if (isShown(areaKm2)) {
    rows.push({
      key: 'area',
      term: t('panel.jurisdiction.area'),
      value: (
        <>
          {format.areaKm2(areaKm2.value)}
          <SourceMarks ids={areaKm2.sources} />
          <Note text={areaKm2.note} />
        </>
      ),
    });
  }
  if (!briefOnly) {
    rows.push({
      key: 'seas',
      term: t('panel.jurisdiction.seas'),
      value:
        jurisdiction.seas.length === 0 ? (
          t('panel.jurisdiction.noSea')
        ) : (
          <EnglishContent>{format.list(jurisdiction.seas)}</EnglishContent>
        ),
    });
  }
  return <TermList rows={rows} />;
}

/** Limitation of a figure, such as an estimate. */
function Note({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <span className="figure-note">
      <EnglishContent>{text}</EnglishContent>
    </span>
  );
}
