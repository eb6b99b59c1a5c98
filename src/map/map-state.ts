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

  /** Has new input drawn, after which MapLibre reports idle. */
  expect(): void {
    this.setBusy();
    this.#map.triggerRepaint();
  }
}
