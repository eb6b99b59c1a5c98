/** Script of the live map, imported by an embedded page on request. */
export { openLive } from '../live/open-live.ts';
