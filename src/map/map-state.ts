/** Tracks what must still be drawn before the map is at rest. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * `loading` until the first complete frame, `busy` while anything moves or is prepared, `idle` when all is
 * drawn.
 */
export type MapState = 'loading' | 'busy' | 'idle';

export class PendingFrames {
  readonly #map: MapLibreMap;
  readonly #onState: (state: MapState) => void;
  #state: MapState = 'loading';
  /** Remaining frames until the latest input is surely drawn: deck.gl uses its own frame. */
  #framesToCome = 0;
  /** Whether MapLibre has work and has not yet reported idle. */
  #isFrameDue = true;

  /** @param onState called at each change of state, and with the first */
  constructor(map: MapLibreMap, onState: (state: MapState) => void) {
    this.#map = map;
    this.#onState = onState;
    onState('loading');
  }

  get state(): MapState {
    return this.#state;
  }

  get isFrameDue(): boolean {
    return this.#isFrameDue;
  }

  /** Whether new input is not drawn yet. */
  get areMoreToCome(): boolean {
    return this.#framesToCome > 0;
  }

  /** Call on any change that MapLibre draws by itself. */
  setBusy(): void {
    this.#isFrameDue = true;
    this.setState('busy');
  }

  setState(state: MapState): void {
    if (state === this.#state || (state === 'busy' && this.#state === 'loading')) return;
    this.#state = state;
    this.#onState(state);
  }

  /** Call when MapLibre reports idle. */
  endFrame(): void {
    this.#isFrameDue = false;
  }

  /** Asks for new input to be drawn, which takes some frames. */
  expect(): void {
    this.setBusy();
    if (this.#framesToCome === 0) requestAnimationFrame(() => this.#count());
    this.#framesToCome = 2;
  }

  #count(): void {
    this.#framesToCome -= 1;
    if (this.#framesToCome > 0) requestAnimationFrame(() => this.#count());
    else this.#map.triggerRepaint();
  }
}
