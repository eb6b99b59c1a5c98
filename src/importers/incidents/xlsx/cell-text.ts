/** Assembles workbook texts: joins formatted runs and omits phonetic readings. */
import type { Attributes } from '../read-xml.ts';

/**
 * `_x000D_` encodes a character that XML cannot hold, `_x005F_` an underscore that would start such a code.
 * ECMA-376 part 1, 22.9.2.19.
 */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Collects the text of one `si` or `is` from XML events. */
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

  /** Returns the text and resets it. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}
