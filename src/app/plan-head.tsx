import { ExploreStatus } from '../features/explore/index.ts';
import { EngineSwitch } from '../features/records/index.ts';
import { WorkBar } from '../features/workspace/index.ts';
import { useAppState } from '../ui/ui-context.tsx';

/** Above each tool of “Plan”: the state of the work, and how many records pass the filters. */
export default function PlanHead() {
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
