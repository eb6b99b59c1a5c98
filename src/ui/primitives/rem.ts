/** A size given in px at the usual size of text, growing with the reader's own. */
export function rem(px: number): string {
  return `${px / 16}rem`;
}
