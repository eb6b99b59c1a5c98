import { shortTexts } from '../../analysis/fields/short-texts.ts';
import { sourcesOf } from '../../domain/record-sources.ts';
import type { Translate } from '../../i18n/translate.ts';
import { FeatureLink } from '../../ui/primitives/feature-link.tsx';
import { ScrollRegion } from '../../ui/primitives/scroll-region.tsx';
import { Section } from '../../ui/primitives/section.tsx';
import { SourceMarks } from '../../ui/primitives/sources.tsx';
import { useFieldContext, useFormat, useT } from '../../ui/ui-context.tsx';
import { useDossierT } from './dossier-words.ts';
import { type DossierLine, LINE_GROUPS, type LineGroup } from './listed-lines.ts';
import { useEvidenceWords } from './use-evidence-words.ts';

/** Features passing or located here, each with its evidence. */
export function LinesTable({ lines }: { readonly lines: readonly DossierLine[] }) {
  const t = useDossierT();
  const say = useT();
  return (
    <Section title={t('dossier.here')}>
      {lines.length === 0 ? (
        <p className="empty">{t('dossier.here.none')}</p>
      ) : (
        <ScrollRegion className="dossier-wide" label={t('dossier.here')}>
          <table className="figures dossier-lines" data-testid="dossier-lines">
            <thead>
              <tr>
                <th scope="col">{t('dossier.name')}</th>
                <th scope="col">{say('panel.evidence.title')}</th>
                <th scope="col">{say('panel.sources.title')}</th>
                <th scope="col" className="numeric">
                  {t('dossier.passages')}
                </th>
              </tr>
            </thead>
            {LINE_GROUPS.map((group) => (
              <LineRows key={group} group={group} lines={lines.filter((line) => line.group === group)} />
            ))}
          </table>
        </ScrollRegion>
      )}
    </Section>
  );
}

interface RowsProps {
  readonly group: LineGroup;
  readonly lines: readonly DossierLine[];
}

function LineRows({ group, lines }: RowsProps) {
  const say = useT();
  const format = useFormat();
  const noteOf = useLineNote();
  const evidenceOf = useEvidenceWords();
  if (lines.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className="dossier-group">
          {nameGroup(say, group)} <span className="count">{format.number(lines.length)}</span>
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={line.record.id}>
          <th scope="row">
            <FeatureLink id={line.record.id} note={noteOf(line)} />
          </th>
          <td>{evidenceOf(line.record)}</td>
          <td>
            <SourceMarks ids={sourcesOf(line.record)} />
          </td>
          <td className="numeric">{format.number(line.passages)}</td>
        </tr>
      ))}
    </tbody>
  );
}

export function nameGroup(say: Translate, group: LineGroup): string {
  switch (group) {
    case 'routes':
      return say('layer.routes.title');
    case 'legs':
      return say('panel.route.legs');
    case 'crossings':
      return say('panel.border.crossings');
    case 'ports':
      return say('panel.ports.title');
    case 'borders':
      return say('panel.jurisdiction.borders');
    case 'jurisdictions':
      return say('layer.jurisdictions.title');
  }
}

/** Distinguishes a line by its short fields and its distance. */
export function useLineNote(): (line: DossierLine) => string | null {
  const t = useDossierT();
  const context = useFieldContext();
  return ({ record, km }) => {
    const away = km === null ? [] : [t('dossier.away', { km: context.format.km(km) })];
    return [...shortTexts(record, context), ...away].join(' · ') || null;
  };
}
