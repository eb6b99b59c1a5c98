/** Reads source files and checks each value against its schema. Failures are reported and left out. */
import { csvParse } from 'd3-dsv';
import { z } from 'zod';
import { findDuplicateKeys } from './duplicate-keys.ts';
import type { DigestFault, DigestFile } from './parse-digest.ts';
import { parseDigestFile } from './parse-digest.ts';
import type { Problems } from './problems.ts';
import type { Readings } from './readings.ts';
import type { SourceTree } from './source-tree.ts';

export interface ReadSource {
  /** Returns the parsed file; `undefined` if it is missing or not JSON. */
  json(file: string): unknown;
  /** Parses a file of passages and reports faults. */
  passages(file: string, text: string): DigestFile;
  one<T extends z.ZodType>(file: string, schema: T, value: unknown, name: string): z.output<T> | null;
  many<T extends z.ZodType>(file: string, schema: T, values: readonly unknown[]): z.output<T>[];
  /** A file that is a list. */
  list<T extends z.ZodType>(file: string, schema: T): z.output<T>[];
  /** A file of comma-separated values with a header. */
  table<T extends z.ZodType>(file: string, schema: T): z.output<T>[];
  /** A file that is a GeoJSON FeatureCollection. */
  features<T extends z.ZodType>(file: string, schema: T): z.output<T>[];
}

const listSchema = z.array(z.unknown());
const collectionSchema = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });

export function makeReadSource(tree: SourceTree, problems: Problems, readings: Readings): ReadSource {
  const json = (file: string): unknown => {
    const text = tree.read(file);
    if (text === null) {
      problems.add(file, 'file', 'the file is missing', 'Restore it or write it as README.md describes');
      return undefined;
    }
    const { duplicates, parsed } = readings.once('json', text, () => ({
      duplicates: findDuplicateKeys(text),
      parsed: parseJson(text),
    }));
    for (const { key, line } of duplicates) {
      problems.add(file, `line ${line}`, `“${key}” is written twice in one object`, 'Keep one of the two');
    }
    if ('value' in parsed) return parsed.value;
    problems.add(file, 'file', `not JSON (${parsed.error})`, 'Mend the syntax at that place');
    return undefined;
  };
  const passages = (file: string, text: string): DigestFile => {
    const { parsed, faults } = readings.once('passages', text, () => {
      const found: DigestFault[] = [];
      return { parsed: parseDigestFile(text, (fault) => found.push(fault)), faults: found };
    });
    for (const { line, reason, fix } of faults) problems.add(file, `line ${line}`, reason, fix);
    return parsed;
  };
  const one = <T extends z.ZodType>(
    file: string,
    schema: T,
    value: unknown,
    name: string,
  ): z.output<T> | null => {
    if (value === undefined) return null;
    const parsed = readings.check(schema, value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const path = issue.path.join('.');
      problems.add(
        file,
        name,
        path ? `${path}: ${issue.message}` : issue.message,
        'Write the value as README.md describes the field',
      );
    }
    return null;
  };
  const many = <T extends z.ZodType>(file: string, schema: T, values: readonly unknown[]): z.output<T>[] =>
    values.flatMap((value, index) => one(file, schema, value, nameOf(value, index)) ?? []);
  return {
    json,
    passages,
    one,
    many,
    list: (file, schema) => many(file, schema, one(file, listSchema, json(file), 'file') ?? []),
    table: (file, schema) => {
      const text = tree.read(file);
      if (text !== null)
        return many(
          file,
          schema,
          readings.once('table', text, () => [...csvParse(text)]),
        );
      problems.add(file, 'file', 'the file is missing', 'Restore it or write it as README.md describes');
      return [];
    },
    features: (file, schema) =>
      many(file, schema, one(file, collectionSchema, json(file), 'file')?.features ?? []),
  };
}

function parseJson(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: String(error) };
  }
}

const namedSchema = z
  .object({ id: z.string() })
  .or(z.object({ iso2: z.string() }).transform(({ iso2 }) => ({ id: iso2 })));

/** Returns the id of a value of unknown shape. */
export function nameOf(value: unknown, index: number): string {
  const parsed = namedSchema.safeParse(value);
  return parsed.success ? parsed.data.id : `entry ${index + 1}`;
}
