/**
 * Bars the page from asking anything of anybody but an engine of its organisation, from now until it is left: a content security policy that is added to a document counts besides
 * the one it came with, and cannot be taken back (CSP level 3, section 3.3). What lies in the browser itself (`blob:`, `data:`) is no request.
 */
const CLOSED = 'connect-src blob: data:';
const ELSEWHERE = "frame-src 'none'; form-action 'none'";

/** Does it once, however often it is called. @param asked origins that the organisation has named and a planner wants asked */
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

/** Whether the page stands in a page of somebody else, who could watch what is done in it. */
export function isFramed(window: Window): boolean {
  return window.top !== window.self;
}
