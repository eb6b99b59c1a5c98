/** The tools of the user's records and what belongs to them. One chunk, since all are fetched together. */
import { AreasPanel } from '../features/areas/index.ts';
import { ExplorePanel, ExploreStatus, IncidentRecord } from '../features/explore/index.ts';
import { ComparePanel, DataPanel, EngineSwitch, RecordsLegend } from '../features/records/index.ts';
import { WorkBar } from '../features/workspace/index.ts';
import { useAppState } from '../ui/ui-context.tsx';

export { AreasPanel, ComparePanel, DataPanel, ExplorePanel, IncidentRecord, RecordsLegend };

/** Above each tool of “Plan”: the state of the work, and how many records pass the filters. */
export function PlanHead() {
  const hasRecords = useAppState(
    ({ incidents, engine }) => engine.isAsked || (incidents?.sets.length ?? 0) > 0,
  );
  return (
    <div className="plan-head">
      <WorkBar />
      <EngineSwitch />
      {hasRecords && <ExploreStatus />}
    </div>
  );
}
