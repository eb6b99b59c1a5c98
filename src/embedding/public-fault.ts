/** What a page of others must not show or carry, and that none is written that does. */

export interface PublicFault {
  /**
   * `red`, `width`, `motion`, `arrows`: movements of people are not drawn neutrally. `crossing`: where exactly a border is passed. `planner`: a field that only planners have.
   */
  readonly rule: 'red' | 'width' | 'motion' | 'arrows' | 'crossing' | 'planner';
  /** In English, for who builds the site. */
  readonly found: string;
}

/** That a page has such faults. */
export class PublicFaultError extends Error {}

/** More would not be read. */
const MAX_TOLD = 8;

/** @param what is written, such as a page and its language @throws PublicFaultError naming what is wrong with it */
export function refuseFaults(what: string, faults: readonly PublicFault[]): void {
  if (faults.length === 0) return;
  const told = faults.slice(0, MAX_TOLD).map(({ rule, found }) => `\n  ${rule}: ${found}`);
  const more = faults.length > MAX_TOLD ? `\n  and ${faults.length - MAX_TOLD} more` : '';
  throw new PublicFaultError(`${what} may not be shown on pages of others:${told.join('')}${more}`);
}
