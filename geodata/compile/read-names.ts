/** Reads `names/<language>.json`: names in interface languages that the features themselves lack. */
import { z } from 'zod';
import { plainText } from '../../src/domain/common.schema.ts';
import type { ReadSource } from './read-source.ts';
import type { SourceTree } from './source-tree.ts';

const ENDING = '.json';
const namesSchema = z.record(z.string(), plainText(160));

/** By language (BCP 47), then by feature. */
export type FurtherNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function readNames(tree: SourceTree, { one, json }: ReadSource): FurtherNames {
  const files = tree.list('names').filter((name) => name.endsWith(ENDING));
  return new Map(
    files.map((name) => {
      const file = `names/${name}`;
      const names = one(file, namesSchema, json(file), 'file') ?? {};
      return [name.slice(0, -ENDING.length), new Map(Object.entries(names))];
    }),
  );
}
