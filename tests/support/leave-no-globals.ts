/**
 * Takes back what a file has put into the global scope, once its tests have run: the files of a suite without isolation share one world, and GDAL, for one, takes a
 * Node.js in which there is a `window` for a browser and does not start.
 */
import { afterAll, vi } from 'vitest';

afterAll(() => {
  vi.unstubAllGlobals();
});
