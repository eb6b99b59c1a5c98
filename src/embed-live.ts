/** Script of the live map, imported by an embedded page on request. */
export { openLive } from './embedding/live/open-live.ts';
