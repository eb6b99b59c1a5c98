import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Keeps a new map from drawing until everything is loaded. MapLibre draws a frame for each tile that arrives;
 * nobody sees these frames, because a picture covers the map until it is idle, but without a graphics
 * processor each takes the time of the worker that prepares the next tile. (Drawing one triangle of each call,
 * to compile programs meanwhile, gained nothing: every drawn frame is copied to the screen.)
 * @returns a function that lets the map draw
 */
export function holdDrawing(map: MapLibreMap): () => void {
  const gl = map.getCanvas().getContext('webgl2');
  if (gl === null) return () => {};
  gl.drawElements = () => {};
  // The method of the prototype comes back.
  return () => void Reflect.deleteProperty(gl, 'drawElements');
}
