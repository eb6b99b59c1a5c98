/** Where the source files come from: the folder on disk, or the same folder with some files replaced. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface SourceTree {
  /** Text of a file below the root; `null` when there is none. */
  read(path: string): string | null;
  /** Names in a folder below the root, sorted; empty when there is no such folder. */
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

/** The tree with some files replaced by other text, or taken away (`null`). */
export function withFiles(base: SourceTree, files: ReadonlyMap<string, string | null>): SourceTree {
  return {
    read: (path) => {
      const replaced = files.get(path);
      return replaced === undefined ? base.read(path) : replaced;
    },
    list: (folder) => base.list(folder).filter((name) => files.get(`${folder}/${name}`) !== null),
  };
}
