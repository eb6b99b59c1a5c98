/**
 * Leaves out of proj4 what nothing of ours calls, so that the reader of records stays small: its older copy of the
 * library `mgrs`, which gives way to the newer one beside it, and projections of world maps and of grids of other
 * continents. A file that declares one of those has an unknown system, which the interface asks about.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MGRS = '\0one-mgrs';
const PROJECTIONS_ID = '\0projections-of-the-region';
/** By file name in proj4. Degrees and Mercator are always there. */
const PROJECTIONS = [
  'tmerc',
  'etmerc',
  'utm',
  'sterea',
  'stere',
  'somerc',
  'lcc',
  'laea',
  'aea',
  'cea',
  'eqc',
  'cass',
];

export function slimProj4(root: string): Plugin {
  const library = JSON.stringify(join(root, 'node_modules/mgrs/dist/mgrs.esm.js'));
  const fileOf = (name: string) =>
    JSON.stringify(join(root, 'node_modules/proj4/lib/projections', `${name}.js`));
  return {
    name: 'crossroads-slim-proj4',
    enforce: 'pre',
    resolveId: (source, importer) => {
      if (importer?.includes('/proj4/') !== true) return null;
      return { mgrs: MGRS, '../projs': PROJECTIONS_ID }[source] ?? null;
    },
    load: (id) => {
      // proj4 imports all of it at once, and single functions.
      if (id === MGRS)
        return `import * as mgrs from ${library}; export * from ${library}; export default mgrs;`;
      if (id !== PROJECTIONS_ID) return null;
      const imports = PROJECTIONS.map((name) => `import ${name} from ${fileOf(name)};`).join('\n');
      return `${imports}\nexport default ({ Proj }) => { for (const one of [${PROJECTIONS.join()}]) Proj.projections.add(one); };`;
    },
  };
}
