import '../../../styles/css/explore.css';
import '../../../styles/css/fields.css';
import '../../../styles/css/incidents.css';
import { useEffect, useRef, useState } from 'react';
import { NAMED_DIMENSIONS } from '../../analysis/incidents/dimensions.ts';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { useLayout } from '../../ui/use-layout.ts';
import { Gradings, MapModes, MeasureSelect, NoRecords, UntaggedNote, useExploreT } from '../records/index.ts';
import { selectUntagged } from '../records/state/untagged-incidents.ts';
import { AreaBars } from './area-bars.tsx';
import { BarGroup } from './bar-group.tsx';
import { ColumnFilters } from './column-filters.tsx';
import { MeasuredSum } from './explore-status.tsx';
import { TABLE_BUTTON } from './focus-record.ts';
import { IncidentTable } from './incident-table.tsx';
import { selectExploredEverywhere, selectExploredIncidents } from './state/explored-incidents.ts';
import { findIncidents } from './state/filter-incidents.ts';
import { selectMeasuredIncidents } from './state/measured-incidents.ts';
import { showTable } from './state/show-table.ts';
import { TimeChart } from './time-chart.tsx';
import { WeekdayGrid } from './weekday-grid.tsx';

/** Debounce, since a search scans every record. */
const PAUSE_MS = 250;

/** Text filter over all records; commits after a pause or on Enter. */
function FindField() {
  const t = useExploreT();
  const store = useAppStore();
  const text = useAppState(({ exploration }) => exploration.text);
  /** Uncommitted text; `null` while showing the active filter. */
  const [typed, setTyped] = useState<string | null>(null);
  const take = useRef(() => {});
  take.current = () => {
    if (typed === null) return;
    // Keep the typed text until the filter applies.
    void findIncidents(store, typed.trim()).then(() => setTyped((now) => (now === typed ? null : now)));
  };
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => void findIncidents(store, typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [store, typed]);
  return (
    <label className="field explore-find">
      <span>{t('explore.find')}</span>
      <input
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? text}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => take.current()}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take.current();
        }}
      />
    </label>
  );
}

/** How the map shows the user's records, and filters over them. */
export function ExplorePanel() {
  const hasRecords = useAppState(
    ({ incidents, engine }) => engine.isAsked || (incidents?.sets.length ?? 0) > 0,
  );
  return (
    <div className="incidents">
      {hasRecords ? (
        <>
          <MapModes />
          <Facets />
        </>
      ) : (
        <NoRecords />
      )}
    </div>
  );
}

/** Facets of the user's records: each shows counts under all other filters. */
function Facets() {
  const t = useExploreT();
  const explored = useAppState(selectExploredEverywhere);
  const measured = useAppState(selectMeasuredIncidents);
  const { total } = explored;
  const { bars } = measured ?? explored;
  const unit = measured?.unit ?? null;
  // Only local records can be exported, graded or compared.
  const hasOwn = useAppState((state) => selectExploredIncidents(state).total > 0);
  const isAsking = useAppState(({ engine }) => engine.work === 'asking');
  const isCounting = useAppState(({ exploration }) => exploration.wanted.length > exploration.explored.size);
  const isUntagged = useAppState(selectUntagged) > 0;
  if (total === 0) return isCounting ? <p className="incidents-note">{t('explore.counting')}</p> : null;
  return (
    <section
      className="explore"
      aria-label={t('explore.region')}
      aria-busy={isCounting || isUntagged || isAsking}
      data-testid="explore"
    >
      <h2>{t('explore.title')}</h2>
      <UntaggedNote />
      <FindField />
      {hasOwn && <TableToggle />}
      <MeasureSelect />
      <MeasuredSum />
      <TimeChart bars={bars.month} unit={unit} />
      <AreaBars />
      {NAMED_DIMENSIONS.map((dimension) => (
        <BarGroup key={dimension} dimension={dimension} bars={bars[dimension]} unit={unit} />
      ))}
      <ColumnFilters />
      <WeekdayGrid bars={bars.weekday} unit={unit} />
      {hasOwn && <Gradings />}
    </section>
  );
}

/** Opens the table below the map, or in place on a phone. */
function TableToggle() {
  const t = useExploreT();
  const store = useAppStore();
  const layout = useLayout();
  const isOpen = useAppState(({ exploration }) => exploration.isTableOpen);
  return (
    <>
      <p className="form-actions">
        <button
          id={TABLE_BUTTON}
          type="button"
          className="button"
          data-quiet=""
          aria-expanded={isOpen}
          onClick={() => showTable(store, !isOpen)}
        >
          {t('explore.table')}
        </button>
      </p>
      {isOpen && layout === 'sheet' && (
        <section className="table-inline" aria-label={t('explore.table.region')}>
          <IncidentTable />
        </section>
      )}
    </>
  );
}
