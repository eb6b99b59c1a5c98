/** Loads all files of the site, mainly `data/`: from the server, or from the page in the one-file edition. */

/** As `fetch`, for files of the site. */
export type FetchFile = (url: URL, init?: { readonly signal?: AbortSignal }) => Promise<Response>;

const fetchBeside: FetchFile = (url, init) => fetch(url, init);
let answer: FetchFile = fetchBeside;

/** Rejects if the file is not available. */
export const fetchSiteFile: FetchFile = (url, init) => answer(url, init);

/** Replaces the source of site files; `null` restores fetching. Call before any file is loaded. */
export function answerSiteFiles(by: FetchFile | null): void {
  answer = by ?? fetchBeside;
}
