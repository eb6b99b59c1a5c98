import { ExplorePanel } from '../features/explore/explore-panel.tsx';
import { IncidentRecord } from '../features/explore/incident-record.tsx';
import { IncidentsPanel } from '../features/records/incidents-panel.tsx';
import { WorkBar } from '../features/workspace/work-bar.tsx';

/** The tab of the user's records: what three features show of them. */
export default function RecordsPanel() {
  return <IncidentsPanel record={<IncidentRecord />} work={<WorkBar />} explore={<ExplorePanel />} />;
}
