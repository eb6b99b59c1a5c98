/** Access to the source files: the folder on disk, or with some files replaced. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface SourceTree {
  /** Returns the text of a file below the root; `null` if there is none. */
  read(path: string): string | null;
  /** Returns names in a folder below the root, sorted; empty if there is no such folder. */
  list(folder: string): string[];
}

const GEODATA_FOLDER = fileURLToPath(new URL('..', import.meta.url));

export function folderTree(root: string = GEODATA_FOLDER): SourceTree {
  const at = (path: string) => `${root}/${path}`;
  return {
    read: (path) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : null),
    list: (folder) => (existsSync(at(folder)) ? readdirSync(at(folder)).sort() : []),
  };
}

/** Returns the tree with some files replaced, or removed (`null`). */
export function withFiles(base: SourceTree, files: ReadonlyMap<string, string | null>): SourceTree {
  return {
    read: (path) => {
      const replaced = files.get(path);
      return replaced === undefined ? base.read(path) : replaced;
    },
    list: (folder) => base.list(folder).filter((name) => files.get(`${folder}/${name}`) !== null),
  };
}
