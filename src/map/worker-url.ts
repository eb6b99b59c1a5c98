/** Sets MapLibre's worker URL. Without it, the map stays empty without an error. */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { trustScriptUrl } from '../lib/trusted-types.ts';

let isSet = false;

/** Call before the first map is made; later calls do nothing. */
export function prepareWorker(): void {
  if (isSet) return;
  setWorkerUrl(trustScriptUrl(workerUrl));
  isSet = true;
}
