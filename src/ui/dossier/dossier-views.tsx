import { useState } from 'react';
import type { Digest } from '../../domain/brief.ts';
import { PanelSources, SourceList } from '../feature-panel/parts/sources.tsx';
import { InterfaceIcon } from '../primitives/interface-icon.tsx';
import { useAtlas, useVisible } from '../ui-context.tsx';
import { AssessmentForm } from './assessment-form.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { DossierFacts } from './dossier-facts.tsx';
import { DossierMap } from './dossier-map.tsx';
import { useDossierT } from './dossier-words.ts';
import { HowDossier } from './how-dossier.tsx';
import { IncidentYears } from './incident-years.tsx';
import { LinesTable } from './lines-table.tsx';
import { listLines, sourcesOf } from './listed-lines.ts';
import { MarketTable } from './market-table.tsx';
import type { PaperKind, PaperMatter } from './paper/paper-matter.ts';
import { PaperView } from './paper/paper-view.tsx';
import { PassageGroups } from './passage-groups.tsx';
import { SaveLines } from './save-lines.tsx';
import { SilenceList } from './silence-list.tsx';
import type { SubjectDossiers } from './use-dossier.ts';
import { useIncidentsHere } from './use-incidents-here.ts';

/** Of the map on screen, px: set across the dialog. */
const MAP_SIZE = { width: 1040, height: 420 };

interface Props {
  readonly dossiers: SubjectDossiers;
  readonly digest: Digest;
}

/** The dossier on screen, or what goes to the printer of it. */
export function DossierViews({ dossiers: { own, beside }, digest }: Props) {
  const atlas = useAtlas();
  const visible = useVisible();
  const all = [own, ...beside];
  const incidents = useIncidentsHere(all.map(({ subject }) => subject));
  const lines = listLines(own, visible, digest);
  const matter: PaperMatter = { dossier: own, all, lines, digest, incidents };
  const [paper, setPaper] = useState<PaperKind | null>(null);
  return (
    <PanelSources value={sourcesOf(own, lines, atlas)}>
      {paper === null ? (
        <>
          <Tools hasPage={own.record.kind !== 'border'} onPaper={setPaper} />
          <DossierMap subject={own.subject} size={MAP_SIZE} idPrefix="dossier-" />
          <DossierFacts dossier={own} />
          <LinesTable lines={lines} />
          <MarketTable dossier={own} digest={digest} />
          <SaveLines dossier={own} lines={lines} digest={digest} />
          <PassageGroups dossier={own} digest={digest} />
          <SilenceList dossier={own} />
          <IncidentYears subject={own.subject} counts={incidents?.[0] ?? null} />
          <ComparisonTable dossiers={all} incidents={incidents} canSave />
          <AssessmentForm subject={own.subject} />
          <HowDossier />
          <SourceList />
        </>
      ) : (
        <PaperView kind={paper} matter={matter} onBack={() => setPaper(null)} />
      )}
    </PanelSources>
  );
}

interface ToolsProps {
  /** A border has more than a page holds. */
  readonly hasPage: boolean;
  readonly onPaper: (kind: PaperKind) => void;
}

function Tools({ hasPage, onPaper }: ToolsProps) {
  const t = useDossierT();
  const kinds: readonly PaperKind[] = [...(hasPage ? (['page'] as const) : []), 'annex'];
  return (
    <p className="dossier-tools">
      {kinds.map((kind) => (
        <button key={kind} type="button" className="text-button" onClick={() => onPaper(kind)}>
          <InterfaceIcon id="print" sizePx={16} />
          {t(`dossier.${kind}`)}
        </button>
      ))}
    </p>
  );
}
