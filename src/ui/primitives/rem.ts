/** Converts px at the default text size to rem. */
export function rem(px: number): string {
  return `${px / 16}rem`;
}
