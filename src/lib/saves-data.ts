/**
 * Whether the user asks for less traffic. Not all browsers tell.
 *
 * @param page window, replaceable in tests
 */
export function savesData(page: Window = window): boolean {
  const { connection } = page.navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || page.matchMedia('(prefers-reduced-data: reduce)').matches;
}
