import { ASSESSED, isWhole } from '../../../domain/assessment.ts';
import { BRIEF_NAME, describeBrief } from '../../../domain/name-source.ts';
import { isolate } from '../../../lib/isolate.ts';
import { Section } from '../../../ui/primitives/section.tsx';
import { SourceList } from '../../../ui/primitives/sources.tsx';
import { useAppState, useAtlas, useFormat, useT } from '../../../ui/ui-context.tsx';
import { selectAnswered } from '../../network/state/asked-paths.ts';
import { ComparisonTable } from '../comparison-table.tsx';
import { CoverageGapList } from '../coverage-gap-list.tsx';
import { DossierFacts } from '../dossier-facts.tsx';
import { DossierMap } from '../dossier-map.tsx';
import { useDossierT } from '../dossier-words.ts';
import { WrittenConditions } from '../filtered-note.tsx';
import { HowHere } from '../how-here.tsx';
import { IncidentTimes } from '../incident-times.tsx';
import { LinesTable } from '../lines-table.tsx';
import { MarketTable } from '../market-table.tsx';
import { PassageGroups } from '../passage-groups.tsx';
import { useSubjectName } from '../use-subject-name.ts';
import { YearTables } from '../year-table.tsx';
import { AnnexNetwork } from './annex-network.tsx';
import { AssessmentTable, useAssessment } from './assessment-table.tsx';
import { NotesOnPaper } from './notes-on-paper.tsx';
import { PaperFrame } from './paper-frame.tsx';
import type { PaperChoices, PaperMatter } from './paper-matter.ts';

/** Landscape size, so that names print at about nine points. */
const MAP_SIZE = { width: 900, height: 460 };

interface Props {
  readonly matter: PaperMatter;
  readonly choices: PaperChoices;
  /** Keeps ids unique among repeated pictures. */
  readonly idPrefix: string;
}

/**
 * Full dossier for an agency's files, with assessments and network queries. Missing parts are listed at the
 * end.
 */
export function Annex({ matter, choices, idPrefix }: Props) {
  const t = useDossierT();
  const atlas = useAtlas();
  const say = useT();
  const { dossier, all, lines, digest, incidents, byYear, timeStep, nearKm } = matter;
  const { subject } = dossier;
  const name = useSubjectName()(subject);
  const kind = dossier.record === null ? t('dossier.area') : say(`panel.kind.${dossier.record.kind}`);
  return (
    <PaperFrame
      choices={choices}
      className="annex"
      kicker={[t('dossier.annex'), kind, isolate(name)].join(' · ')}
    >
      <p>{t('dossier.intro')}</p>
      <WrittenConditions nearKm={nearKm} />
      {!choices.hasOwn && <p className="caution">{t('dossier.paper.leftOut')}</p>}
      <DossierMap subject={subject} size={MAP_SIZE} idPrefix={idPrefix} isForPaper records={matter.records} />
      {choices.hasOwn && <AssessmentTable subject={subject} />}
      {choices.hasNotes && <NotesOnPaper subject={subject} />}
      <DossierFacts dossier={dossier} />
      <LinesTable lines={lines} />
      <MarketTable dossier={dossier} digest={digest} />
      <PassageGroups dossier={dossier} digest={digest} />
      <CoverageGapList dossier={dossier} />
      {incidents !== null && (
        <IncidentTimes subject={subject} counts={incidents[0] ?? null} step={timeStep} />
      )}
      <YearTables byYear={byYear} />
      <ComparisonTable dossiers={all} incidents={incidents} />
      {choices.hasOwn && <AnnexNetwork />}
      {choices.hasOwn && <AnnexMissing matter={matter} />}
      <section className="paper-how">
        <HowHere subject={subject} />
        {choices.hasOwn && <p>{t('dossier.how.assess')}</p>}
      </section>
      <SourceList />
      <p className="handout-fine" lang="en">
        {BRIEF_NAME}: {describeBrief(atlas)}
      </p>
    </PaperFrame>
  );
}

/** Lists omitted parts of the annex, so that they are not mistaken for empty results. */
function AnnexMissing({ matter: { dossier, incidents } }: { readonly matter: PaperMatter }) {
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
