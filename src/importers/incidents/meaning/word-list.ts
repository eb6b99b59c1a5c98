/** A list of different texts that is made while records are read, so that each record holds a small number. */
export class WordList {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param most how many there may be */
  constructor(readonly most: number) {}

  /** Index of the text plus 1; 0 for an empty text and for one that has no room any more. */
  numberOf(text: string): number {
    if (text === '') return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    if (this.words.length >= this.most) return 0;
    this.words.push(text);
    this.#numbers.set(text, this.words.length);
    return this.words.length;
  }
}
