import { ExplorePanel, IncidentRecord } from '../features/explore/index.ts';
import { IncidentsPanel } from '../features/records/index.ts';
import { WorkBar } from '../features/workspace/index.ts';

/** The tab of the user's records: what three features show of them. */
export default function RecordsPanel() {
  return <IncidentsPanel record={<IncidentRecord />} work={<WorkBar />} explore={<ExplorePanel />} />;
}
