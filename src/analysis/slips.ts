/** How many letters of a typed word may be wrong: a slip in a short word makes another word of it. */
export function slipsAllowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}
