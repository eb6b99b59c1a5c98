/** What other features use of this one. What is loaded on demand is imported by its file. */
export { ExplorePanel } from './explore-panel.tsx';
export { ExploreStatus } from './explore-status.tsx';
export { formatAmount } from './format-amount.ts';
export { IncidentRecord } from './incident-record.tsx';
