/** What other features use of this one. What is loaded on demand is imported by its file. */
export { ExploreStatus } from './explore-status.tsx';
