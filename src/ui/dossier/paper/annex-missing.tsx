import { ASSESSED, isWhole } from '../../../domain/assessment.ts';
import { selectAnswered } from '../../../state/selectors/asked-paths.ts';
import { Section } from '../../primitives/section.tsx';
import { useAppState, useFormat } from '../../ui-context.tsx';
import { useDossierT } from '../dossier-words.ts';
import { useAssessment } from './assessment-table.tsx';
import type { PaperMatter } from './paper-matter.ts';

/** Lists omitted parts of the annex, so that they are not mistaken for empty results. */
export function AnnexMissing({ matter: { dossier, incidents } }: { readonly matter: PaperMatter }) {
  const t = useDossierT();
  const format = useFormat();
  const assessment = useAssessment(dossier.subject);
  const answered = useAppState(selectAnswered);
  const hasGaps = useAppState(({ network }) => network?.studies.gaps != null);
  const unassessed = ASSESSED.filter((what) => assessment === null || !isWhole(assessment[what]));
  const missing = [
    ...(unassessed.length === 0
      ? []
      : [
          t('dossier.paper.notAssessed', {
            names: format.list(unassessed.map((what) => t(`dossier.assess.${what}`))),
          }),
        ]),
    ...(incidents === null ? [t('dossier.paper.noIncidents')] : []),
    ...(answered === null ? [t('dossier.paper.noNetwork')] : []),
    ...(answered !== null && !hasGaps ? [t('dossier.paper.noGaps')] : []),
    ...(answered !== null && answered.asked.closed.length === 0 ? [t('dossier.paper.noClosures')] : []),
  ];
  if (missing.length === 0) return null;
  return (
    <Section title={t('dossier.paper.missing')}>
      <ul className="dossier-coverage-gaps" data-testid="annex-missing">
        {missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}
