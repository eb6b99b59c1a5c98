/**
 * proj4 brings an older copy of the library `mgrs`, which nothing of ours calls. It gets the newer one, which reads
 * grid references beside it, so that no script holds both.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ID = '\0one-mgrs';

export function oneMgrs(root: string): Plugin {
  const library = JSON.stringify(join(root, 'node_modules/mgrs/dist/mgrs.esm.js'));
  return {
    name: 'crossroads-one-mgrs',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'mgrs' && importer?.includes('/proj4/') === true ? ID : null,
    // proj4 imports all of it at once, and single functions.
    load: (id) =>
      id === ID ? `import * as mgrs from ${library}; export * from ${library}; export default mgrs;` : null,
  };
}
