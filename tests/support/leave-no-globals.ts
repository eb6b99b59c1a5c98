/**
 * Resets the global scope after each file: files of a suite without isolation share it, and GDAL, for one,
 * does not start in a Node.js with `window`.
 */
import { afterAll, vi } from 'vitest';

afterAll(() => {
  vi.unstubAllGlobals();
});
