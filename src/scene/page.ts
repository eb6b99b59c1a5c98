/** Reads the address parameters beside the scene: room, story, chapter and speaker's window. */

/** Parts of the product, each with its own panels over the same map and scene. */
export const ROOMS = ['atlas', 'briefings', 'plan', 'publish'] as const;
export type Room = (typeof ROOMS)[number];

export interface Page {
  readonly room: Room;
  readonly story: string | null;
  readonly chapter: string | null;
  /** Key of the briefing of this speaker's window. */
  readonly speaker: string | null;
}

export const NO_PAGE: Page = { room: 'atlas', story: null, chapter: null, speaker: null };

const NAMES = ['story', 'chapter', 'speaker'] as const;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Splits the page parameters from a query. An invalid value counts as missing and stays, to be reported. Without
 * a room, a story is in “briefings”, and all else in the atlas.
 */
export function readPage(params: URLSearchParams): { readonly page: Page; readonly scene: URLSearchParams } {
  const scene = new URLSearchParams(params);
  const read = (name: (typeof NAMES)[number]) => {
    const value = params.get(name);
    if (value === null || !ID.test(value)) return null;
    scene.delete(name);
    return value;
  };
  const named = ROOMS.find((room) => room === params.get('room'));
  if (named !== undefined) scene.delete('room');
  const [story, chapter, speaker] = [read('story'), read('chapter'), read('speaker')];
  if (story === null) return { page: { ...NO_PAGE, room: named ?? 'atlas' }, scene };
  return { page: { room: named ?? 'briefings', story, chapter, speaker }, scene };
}

/** Returns the page parameters followed by those of the scene. The room of a story is not written. */
export function withPage(page: Page, scene: URLSearchParams): URLSearchParams {
  const params = new URLSearchParams();
  if (page.story === null && page.room !== 'atlas') params.set('room', page.room);
  for (const name of NAMES) {
    const value = page[name];
    if (value !== null) params.set(name, value);
  }
  for (const [name, value] of scene) params.append(name, value);
  return params;
}
