/** Attributes of the iframe of an embedded page. */

/**
 * Scripts, to post the height; links to sources in new tabs, without these restrictions; downloads. Without
 * an origin the frame can store nothing and read nothing stored.
 */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
/** Reveals the host's origin, so that the page can answer, but not which of its pages the user reads. */
export const REFERRER = 'strict-origin' satisfies ReferrerPolicy;
