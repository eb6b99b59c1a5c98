/** Returns a valid page, from 0, since the number of rows may have decreased. */
export function clampPage(page: number, rowsAPage: number, count: number): number {
  return Math.max(0, Math.min(page, Math.floor((count - 1) / rowsAPage)));
}
