/**
 * Ids of embedded pages: the folders below `embed/`, such as `story.the-region.routes`, `jurisdiction.AL` or
 * `route.balkan`. An id has no slash and is not just a dot, so its address stays below that folder.
 */

export type PageId = string;

const MAX_LETTERS = 160;
const PAGE_ID = /^[a-z]+(\.[A-Za-z0-9]+([_-]+[A-Za-z0-9]+)*)+$/;

export function isPageId(value: unknown): value is PageId {
  return typeof value === 'string' && value.length <= MAX_LETTERS && PAGE_ID.test(value);
}
