/** Reads the address parameters beside the scene: story, chapter and speaker's window. */

export interface Page {
  readonly story: string | null;
  readonly chapter: string | null;
  /** Key of the briefing of this speaker's window. */
  readonly speaker: string | null;
}

export const NO_PAGE: Page = { story: null, chapter: null, speaker: null };

const NAMES = ['story', 'chapter', 'speaker'] as const;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Splits the page parameters from a query. An invalid id counts as missing and stays, to be reported. */
export function readPage(params: URLSearchParams): { readonly page: Page; readonly scene: URLSearchParams } {
  const scene = new URLSearchParams(params);
  const read = (name: (typeof NAMES)[number]) => {
    const value = params.get(name);
    if (value === null || !ID.test(value)) return null;
    scene.delete(name);
    return value;
  };
  const [story, chapter, speaker] = [read('story'), read('chapter'), read('speaker')];
  return { page: story === null ? NO_PAGE : { story, chapter, speaker }, scene };
}

/** Returns the page parameters followed by those of the scene. */
export function withPage(page: Page, scene: URLSearchParams): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of NAMES) {
    const value = page[name];
    if (value !== null) params.set(name, value);
  }
  for (const [name, value] of scene) params.append(name, value);
  return params;
}
