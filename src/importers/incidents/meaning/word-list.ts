/** Numbers distinct texts during reading, so that each record holds a small number. */
export class WordList {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param most maximum number of texts */
  constructor(readonly most: number) {}

  /** Returns the text's index plus 1; 0 if it is empty or the list is full. */
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
