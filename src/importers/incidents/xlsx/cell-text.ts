/** Texts of a workbook: runs with formats of their own belong together, readings of Japanese words are left out. */
import type { Attributes } from '../read-xml.ts';

/** `_x000D_` stands for a letter that XML cannot hold, `_x005F_` for a line below that would make one. ECMA-376 part 1, 22.9.2.19. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Puts together the text of one `si` or `is` from the events of its elements. */
export class CellText {
  #text = '';
  #inText = false;
  #isSaved = false;
  #inReading = false;
  #piece = '';

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.#inReading = true;
    if (name !== 't') return;
    this.#inText = true;
    this.#piece = '';
    this.#isSaved = attributes['xml:space'] === 'preserve';
  }

  add(text: string): void {
    if (this.#inText) this.#piece += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#inReading = false;
    if (name !== 't') return;
    this.#inText = false;
    if (!this.#inReading) this.#text += unescaped(this.#isSaved ? this.#piece : this.#piece.trim());
  }

  /** The whole, and nothing for the next. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}
