/**
 * Blocks all requests of the page, except to the engine of its organisation, until it is left. A content
 * security policy added to a document applies besides the original one and cannot be revoked (CSP level 3,
 * section 3.3). `blob:` and `data:` are not requests.
 */
const CLOSED = 'connect-src blob: data:';
const ELSEWHERE = "frame-src 'none'; form-action 'none'";

/**
 * Adds the policy once; repeated calls have no effect.
 *
 * @param asked origins that the organisation has configured and the user has enabled
 */
export function closePage(document: Document, asked: readonly string[] = []): void {
  if (isClosed(document)) return;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `${[CLOSED, ...asked].join(' ')}; ${ELSEWHERE}`;
  document.head.append(meta);
}

export function isClosed(document: Document): boolean {
  return document.head.querySelector(`meta[content^="${CLOSED}"]`) !== null;
}

/** Whether the page is embedded in another page, which could observe the user. */
export function isFramed(window: Window): boolean {
  return window.top !== window.self;
}
