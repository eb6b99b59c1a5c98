/** The script of the live map, which a page of another site imports when its reader asks for it. */
export { openLive } from './embedding/live/open-live.ts';
