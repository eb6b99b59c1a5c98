/** Returns the number of letters that may be wrong: an error in a short word makes another word. */
export function slipsAllowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}
