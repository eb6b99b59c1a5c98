/** Rules for embedded pages: a page that breaks one is not written. */

export interface PublicFault {
  /**
   * `red`, `width`, `motion`, `arrows`: movements of people are not drawn neutrally. `crossing`: an exact
   * crossing place. `planner`: a field for analysts only.
   */
  readonly rule: 'red' | 'width' | 'motion' | 'arrows' | 'crossing' | 'planner';
  /** In English, for the person who builds the site. */
  readonly found: string;
}

export class PublicFaultError extends Error {}

/** More would not be read. */
const MAX_TOLD = 8;

/**
 * @param what is written, such as a page and its language
 * @throws PublicFaultError with its faults
 */
export function refuseFaults(what: string, faults: readonly PublicFault[]): void {
  if (faults.length === 0) return;
  const told = faults.slice(0, MAX_TOLD).map(({ rule, found }) => `\n  ${rule}: ${found}`);
  const more = faults.length > MAX_TOLD ? `\n  and ${faults.length - MAX_TOLD} more` : '';
  throw new PublicFaultError(`${what} may not be shown on pages of others:${told.join('')}${more}`);
}
