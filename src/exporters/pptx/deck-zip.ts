/**
 * Stands in for JSZip inside pptxgenjs (`src/build/deck-zip-plugin.ts`), which saves 25 kB: fflate is loaded
 * anyway. Has only what pptxgenjs calls for a deck without pictures and charts.
 */
import { strToU8, zipSync } from 'fflate';

export default class DeckZip {
  readonly #files: Record<string, Uint8Array> = {};

  /** Folders follow from the names of files. */
  folder(): this {
    return this;
  }

  /** @throws Error for binary content, which our decks do not have */
  file(name: string, content: string, options?: { readonly base64: boolean }): this {
    if (options?.base64 === true) throw new Error(`${name}: a deck with pictures needs JSZip`);
    this.#files[name] = strToU8(content);
    return this;
  }

  /** Returns the archive without compression: `make-deck.ts` unpacks it again. */
  generateAsync(): Promise<Uint8Array> {
    return Promise.resolve(zipSync(this.#files, { level: 0 }));
  }
}
