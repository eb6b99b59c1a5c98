import '../../../../styles/css/explore.css';
import { NAMED_DIMENSIONS } from '../../../analysis/incidents/dimensions.ts';
import {
  selectExploredEverywhere,
  selectExploredIncidents,
} from '../../../state/selectors/explored-incidents.ts';
import { selectUntagged } from '../../../state/selectors/untagged-incidents.ts';
import { useAppState } from '../../ui-context.tsx';
import { CompareIncidents } from '../compare/compare-incidents.tsx';
import { Gradings } from '../gradings/gradings.tsx';
import { RecordExportButton } from '../record-export/export-button.tsx';
import { AreaBars } from './area-bars.tsx';
import { BarGroup } from './bar-group.tsx';
import { ExploreStatus } from './explore-status.tsx';
import { useExploreT } from './explore-words.ts';
import { FindField } from './find-field.tsx';
import { TableToggle } from './table-toggle.tsx';
import { TimeChart } from './time-chart.tsx';
import { UntaggedNote } from './untagged-note.tsx';
import { WeekdayGrid } from './weekday-grid.tsx';

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
