/** What other features use of this one. What is loaded on demand is imported by its file. */
export { ExplorePanel } from './explore-panel.tsx';
export { ExploreStatus } from './explore-status.tsx';
export { IncidentRecord } from './incident-record.tsx';
