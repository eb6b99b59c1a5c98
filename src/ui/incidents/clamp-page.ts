/** The page, from 0, that is shown where this one is asked for: rows may have become fewer since. */
export function clampPage(page: number, rowsAPage: number, count: number): number {
  return Math.max(0, Math.min(page, Math.floor((count - 1) / rowsAPage)));
}
