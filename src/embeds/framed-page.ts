/**
 * Tracks the page in an iframe of a host. A page receives messages only between its `ready` message and the
 * next `goto`.
 */
import type { PageId } from './page-ids.ts';

export class FramedPage {
  readonly #send: (id: PageId) => void;
  /** Page that the attributes of the element name. */
  #loaded: PageId | null = null;
  /** Shown or loading. */
  #shown: PageId | null = null;
  #wanted: PageId | null = null;
  #isReady = false;

  /** @param send posts a `goto` message */
  constructor(send: (id: PageId) => void) {
    this.#send = send;
  }

  /** Whether another page is shown than was loaded: the host or a user has navigated. */
  get isAway(): boolean {
    return this.#shown !== this.#loaded;
  }

  /** Resets for a new frame; `null` for none. */
  load(id: PageId | null): void {
    this.#loaded = id;
    this.#shown = id;
    this.#isReady = false;
  }

  /** A page is ready for messages. */
  hear(id: PageId): void {
    this.#shown = id;
    this.#isReady = true;
    this.#notify();
  }

  /** Opens the last requested page, as soon as one is ready. */
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
