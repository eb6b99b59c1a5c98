/** Which page stands in a frame of a host, and what it is told: a page hears only once it has said that it is ready, and no longer when it was told to make room for another. */
import type { PageId } from './page-ids.ts';

export class FramedPage {
  readonly #send: (id: PageId) => void;
  /** By the attributes of its element. */
  #loaded: PageId | null = null;
  /** There, or on its way. */
  #shown: PageId | null = null;
  #wanted: PageId | null = null;
  #isReady = false;

  /** @param send tells the page to make room for another */
  constructor(send: (id: PageId) => void) {
    this.#send = send;
  }

  /** Whether another page is shown than was loaded: the host or a reader has gone on. */
  get isAway(): boolean {
    return this.#shown !== this.#loaded;
  }

  /** A new frame takes the place of the one before; `null` for none. */
  load(id: PageId | null): void {
    this.#loaded = id;
    this.#shown = id;
    this.#isReady = false;
  }

  /** A page has come and hears. */
  hear(id: PageId): void {
    this.#shown = id;
    this.#isReady = true;
    this.#notify();
  }

  /** What is wanted last counts, as soon as somebody hears it. */
  want(id: PageId): void {
    this.#wanted = id;
    this.#notify();
  }

  #notify(): void {
    if (this.#wanted === null || !this.#isReady) return;
    const id = this.#wanted;
    this.#wanted = null;
    this.#shown = id;
    this.#isReady = false;
    this.#send(id);
  }
}
