import { useMemo, useRef, useState } from 'react';
import { addTimes, countTimes, type TimeStep } from '../../analysis/dossier/count-by-time.ts';
import type { Digest } from '../../domain/brief.ts';
import { type AlongPart, type DossierSubject, subjectOf } from '../../domain/dossier-subject.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { Disclosure } from '../../ui/primitives/section.tsx';
import { SelectField } from '../../ui/primitives/select-field.tsx';
import { PanelSources, SourceList } from '../../ui/primitives/sources.tsx';
import { useAppStore, useAtlas, useVisible } from '../../ui/ui-context.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { useNetworkT } from '../network/index.ts';
import { OwnNotes } from '../notes/index.ts';
import { AssessmentForm } from './assessment-form.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { CoverageGapList } from './coverage-gap-list.tsx';
import { DossierFacts } from './dossier-facts.tsx';
import { DossierMap } from './dossier-map.tsx';
import { useDossierT } from './dossier-words.ts';
import { FilteredNote } from './filtered-note.tsx';
import { HowHere } from './how-here.tsx';
import { IncidentTimes } from './incident-times.tsx';
import { LinesTable } from './lines-table.tsx';
import { listLines, sourcesOf } from './listed-lines.ts';
import { MarketTable } from './market-table.tsx';
import type { PaperKind, PaperMatter } from './paper/paper-matter.ts';
import { focusOnMount, PaperView } from './paper/paper-view.tsx';
import { PassageGroups } from './passage-groups.tsx';
import { SaveLines } from './save-lines.tsx';
import { directionOf, tableColumns } from './table-columns.ts';
import type { SubjectDossiers } from './use-dossier.ts';
import { useRecordsByYear, useRowsHere } from './use-records-here.ts';
import { YearTables } from './year-table.tsx';

interface Props {
  /** Current subject; its dossier may lag behind. */
  readonly subject: DossierSubject;
  readonly dossiers: SubjectDossiers;
  readonly digest: Digest;
  /** Search distance in km; `null` for an area. */
  readonly nearKm: number | null;
}

/** The dossier on screen, or its printed form. */
export function DossierViews({ subject, dossiers, digest, nearKm }: Props) {
  const t = useDossierT();
  const { own } = dossiers;
  const atlas = useAtlas();
  const visible = useVisible();
  const all = useMemo(() => [own, ...dossiers.beside], [own, dossiers]);
  const rows = useRowsHere(useMemo(() => all.map((one) => one.subject), [all]));
  const incidents = useMemo(
    () => rows?.map((sets) => addTimes(sets.map((set) => countTimes(set.table, set.rows)))) ?? null,
    [rows],
  );
  const columns = useMemo(() => tableColumns(rows?.[0]?.map(({ table }) => table) ?? []), [rows]);
  /** A column of the files; `undefined` before the user chooses one. */
  const [chosen, setColumn] = useState<string | null>();
  const column = chosen === undefined ? directionOf(columns) : chosen;
  const byYear = useRecordsByYear(own.subject, rows?.[0] ?? null, column);
  const lines = listLines(own, visible, digest);
  const [timeStep, setTimeStep] = useState<TimeStep | null>(null);
  const records = rows?.[0] ?? null;
  const matter: PaperMatter = {
    dossier: own,
    all,
    lines,
    digest,
    records,
    incidents,
    byYear,
    timeStep,
    nearKm,
  };
  const [paper, setPaper] = useState<PaperKind | null>(null);
  /** The last form on paper: its button has the focus on return. */
  const [left, setLeft] = useState<PaperKind | null>(null);
  return (
    <PanelSources value={sourcesOf(own, lines, atlas)}>
      {paper === null ? (
        <>
          <Tools
            hasPage={own.record !== null && own.record.kind !== 'border'}
            left={left}
            onPaper={(kind) => {
              setPaper(kind);
              setLeft(kind);
            }}
          />
          <FilteredNote />
          <ScreenMap subject={subject} records={records} />
          <DossierFacts dossier={own} />
          <LinesTable lines={lines} />
          <MarketTable dossier={own} digest={digest} />
          <SaveLines dossier={own} lines={lines} digest={digest} nearKm={nearKm} />
          <PassageGroups dossier={own} digest={digest} />
          <CoverageGapList dossier={own} />
          <IncidentTimes
            subject={own.subject}
            counts={incidents?.[0] ?? null}
            step={timeStep}
            onStep={setTimeStep}
          />
          <YearTables byYear={byYear} />
          {byYear !== null && columns.length > 0 && (
            <SelectField
              label={t('dossier.by.also')}
              value={column ?? ''}
              options={[
                { value: '', label: t('dossier.by.none') },
                ...columns.map((name) => ({ value: name, label: name })),
              ]}
              onChoose={(name) => setColumn(name || null)}
            />
          )}
          <ComparisonTable dossiers={all} incidents={incidents} savedNearKm={nearKm} />
          <AssessmentForm subject={own.subject} />
          {own.record !== null && <OwnNotes tie={{ kind: 'feature', id: own.record.id }} isAsked={false} />}
          <HowDossier subject={own.subject} />
          <SourceList />
        </>
      ) : (
        <PaperView kind={paper} matter={matter} onBack={() => setPaper(null)} />
      )}
    </PanelSources>
  );
}

/** Step of the map's width, px: names stay readable on a phone without redrawing for every px. */
const MAP_STEP_PX = 40;
const MAP_RATIO = 0.4;
const MIN_HEIGHT_PX = 260;

function ScreenMap({
  subject,
  records,
}: {
  readonly subject: DossierSubject;
  readonly records: PaperMatter['records'];
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.floor(useWidth(frame) / MAP_STEP_PX) * MAP_STEP_PX;
  const size = useMemo(
    () => ({ width, height: Math.max(MIN_HEIGHT_PX, Math.round(width * MAP_RATIO)) }),
    [width],
  );
  const store = useAppStore();
  const onStretch = (part: AlongPart) =>
    openDialog(store, { kind: 'dossier', subject: subjectOf(subject.id, part) });
  return (
    <div ref={frame}>
      {width > 0 && (
        <DossierMap
          subject={subject}
          size={size}
          idPrefix="dossier-"
          records={records}
          onStretch={onStretch}
        />
      )}
    </div>
  );
}

interface ToolsProps {
  /** Whether there is a one-page form; borders and areas do not fit. */
  readonly hasPage: boolean;
  /** Its button takes the focus. */
  readonly left: PaperKind | null;
  readonly onPaper: (kind: PaperKind) => void;
}

function Tools({ hasPage, left, onPaper }: ToolsProps) {
  const t = useDossierT();
  const kinds: readonly PaperKind[] = [...(hasPage ? (['page'] as const) : []), 'annex'];
  return (
    <p className="dossier-tools">
      {kinds.map((kind) => (
        <button
          key={kind}
          ref={kind === left ? focusOnMount : undefined}
          type="button"
          className="text-button"
          onClick={() => onPaper(kind)}
        >
          <InterfaceIcon id="print" sizePx={16} />
          {t(`dossier.${kind}`)}
        </button>
      ))}
    </p>
  );
}

/** Method and limits of a dossier. */
function HowDossier({ subject }: Pick<Props, 'subject'>) {
  const t = useDossierT();
  const summary = useNetworkT()('network.how');
  return (
    <Disclosure summary={summary}>
      <HowHere subject={subject} />
      <p>{t('dossier.how.assess')}</p>
    </Disclosure>
  );
}
