/** How a page stands in another site, wherever its frame is written. */

/**
 * Scripts, or the frame could not tell its height; links to sources that open a page of their own, free of these bars; files that a reader saves.
 * Without an origin of its own the frame can keep nothing and read nothing that is kept, whatever runs in it.
 */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
/** Whose page it is, so that it can answer; which of its pages, and so what is read there, is nobody's business. */
export const REFERRER = 'strict-origin' satisfies ReferrerPolicy;
