/**
 * The files of the site, `data/` above all, wherever they are: beside the page, or inside it when the atlas is one file. All loading goes
 * through here.
 */

/** As `fetch`, for the addresses of the site's own files. */
export type FetchFile = (url: URL, init?: { readonly signal?: AbortSignal }) => Promise<Response>;

const fetchBeside: FetchFile = (url, init) => fetch(url, init);
let answer: FetchFile = fetchBeside;

/** Rejects when the file cannot be had. */
export const fetchSiteFile: FetchFile = (url, init) => answer(url, init);

/** Has the files come from somewhere else from now on; `null` has them fetched again. Call before anything is loaded. */
export function answerSiteFiles(by: FetchFile | null): void {
  answer = by ?? fetchBeside;
}
