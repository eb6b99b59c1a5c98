import { BRIEF_NAME, describeBrief } from '../../../domain/name-source.ts';
import { isolate } from '../../../lib/isolate.ts';
import { SourceList } from '../../feature-panel/parts/sources.tsx';
import { useAtlas, useT } from '../../ui-context.tsx';
import { ComparisonTable } from '../comparison-table.tsx';
import { CoverageGapList } from '../coverage-gap-list.tsx';
import { DossierFacts } from '../dossier-facts.tsx';
import { DossierMap } from '../dossier-map.tsx';
import { useDossierT } from '../dossier-words.ts';
import { WrittenConditions } from '../filtered-note.tsx';
import { IncidentTimes } from '../incident-times.tsx';
import { LinesTable } from '../lines-table.tsx';
import { MarketTable } from '../market-table.tsx';
import { PassageGroups } from '../passage-groups.tsx';
import { useSubjectName } from '../use-subject-name.ts';
import { AnnexMissing } from './annex-missing.tsx';
import { AnnexNetwork } from './annex-network.tsx';
import { AssessmentTable } from './assessment-table.tsx';
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
  const { dossier, all, lines, digest, incidents, timeStep, nearKm } = matter;
  const { subject } = dossier;
  const name = useSubjectName()(subject);
  return (
    <PaperFrame
      choices={choices}
      className="annex"
      kicker={[t('dossier.annex'), say(`panel.kind.${dossier.record.kind}`), isolate(name)].join(' · ')}
    >
      <p>{t('dossier.intro')}</p>
      <WrittenConditions nearKm={nearKm} />
      {!choices.hasOwn && <p className="caution">{t('dossier.paper.leftOut')}</p>}
      <DossierMap subject={subject} size={MAP_SIZE} idPrefix={idPrefix} isForPaper />
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
      <ComparisonTable dossiers={all} incidents={incidents} />
      {choices.hasOwn && <AnnexNetwork />}
      {choices.hasOwn && <AnnexMissing matter={matter} />}
      <section className="paper-how">
        <p>{t('dossier.how.here')}</p>
        <p>{t('dossier.how.part')}</p>
        <p>{t('dossier.how.passages')}</p>
        {choices.hasOwn && <p>{t('dossier.how.assess')}</p>}
      </section>
      <SourceList />
      <p className="handout-fine" lang="en">
        {BRIEF_NAME}: {describeBrief(atlas)}
      </p>
    </PaperFrame>
  );
}
