import '../../../styles/css/explore.css';
import { useEffect, useRef, useState } from 'react';
import { NAMED_DIMENSIONS } from '../../analysis/incidents/dimensions.ts';
import { setMarkets, setPeriod } from '../../state/commands/filter-atlas.ts';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { useLayout } from '../../ui/use-layout.ts';
import {
  CompareIncidents,
  Gradings,
  RecordExportButton,
  UntaggedNote,
  useExploreT,
} from '../records/index.ts';
import { selectUntagged } from '../records/state/untagged-incidents.ts';
import { AreaBars } from './area-bars.tsx';
import { BarGroup } from './bar-group.tsx';
import { TABLE_BUTTON } from './focus-record.ts';
import { IncidentTable } from './incident-table.tsx';
import { selectExploredEverywhere, selectExploredIncidents } from './state/explored-incidents.ts';
import { clearIncidentFilters, findIncidents } from './state/filter-incidents.ts';
import { showTable } from './state/show-table.ts';
import { TimeChart } from './time-chart.tsx';
import { WeekdayGrid } from './weekday-grid.tsx';

/** Delay before counts are announced, so that brushing does not flood screen readers. */
const CALM_MS = 700;

/** Number of matching and undated records, and a button that clears all filters. */
function ExploreStatus() {
  const t = useExploreT();
  const store = useAppStore();
  const format = useFormat();
  const { total, passing, withoutDate, cut } = useAppState(selectExploredEverywhere);
  const hasPeriod = useAppState(({ scene: { period } }) => period.from !== null || period.to !== null);
  const hasFilters = useAppState(
    ({ scene, exploration: { chosen, area, text }, gradings }) =>
      scene.markets !== null ||
      area !== null ||
      text !== '' ||
      [...Object.values(chosen), ...Object.values(gradings.chosen)].some((keys) => keys !== null),
  );
  const dates =
    withoutDate === 0
      ? ''
      : ` ${t(hasPeriod ? 'explore.status.leftOut' : 'explore.status.withoutDate', { count: format.number(withoutDate) })}`;
  const cutDates = cut === 0 ? '' : ` ${t('explore.status.cut', { count: format.number(cut) })}`;
  const words = t('explore.status', { passing: format.number(passing), total }) + dates + cutDates;
  const calm = useCalm(words);
  const clear = () => {
    clearIncidentFilters(store);
    setMarkets(store, null);
    setPeriod(store, { from: null, to: null });
  };
  return (
    <div className="explore-status">
      <p aria-hidden="true" data-testid="explore-status" data-passing={passing}>
        {words}
      </p>
      <p className="visually-hidden" role="status">
        {calm}
      </p>
      <button type="button" className="text-button" aria-disabled={!hasPeriod && !hasFilters} onClick={clear}>
        {t('explore.clear')}
      </button>
    </div>
  );
}

/** Returns the text once it has settled. */
function useCalm(text: string): string {
  const [calm, setCalm] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), CALM_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return calm;
}

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

/** Facets of the user's records: each shows counts under all other filters. */
export function ExplorePanel() {
  const t = useExploreT();
  const { total, bars } = useAppState(selectExploredEverywhere);
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
      <ExploreStatus />
      <UntaggedNote />
      <FindField />
      {hasOwn && <TableToggle />}
      <TimeChart bars={bars.month} />
      <AreaBars />
      {NAMED_DIMENSIONS.map((dimension) => (
        <BarGroup key={dimension} dimension={dimension} bars={bars[dimension]} />
      ))}
      <WeekdayGrid bars={bars.weekday} />
      {hasOwn && (
        <>
          <Gradings />
          <CompareIncidents />
          <RecordExportButton />
        </>
      )}
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
