/**
 * Returns the local date as `YYYY-MM-DD`. In UTC it would still be yesterday in the region for an hour after
 * midnight, and for two in summer.
 */
export function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
