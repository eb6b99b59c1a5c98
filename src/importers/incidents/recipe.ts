/** A mapping that its planner keeps with a name, and that is offered again for a file of the same shape. */
import type { Mapping } from './mapping.ts';
import { isMapping } from './meaning/is-mapping.ts';
import type { RawTable, ReadOptions } from './raw-table.ts';

const VERSION = 1;

export interface Recipe {
  readonly version: typeof VERSION;
  readonly name: string;
  /** The shape of the files that it is for: format, and names of the columns in their order. */
  readonly format: string;
  readonly columns: readonly string[];
  /** How the file is to be read, where the format leaves a choice. */
  readonly options: Pick<ReadOptions, 'encoding' | 'delimiter' | 'hasHeader'>;
  readonly mapping: Mapping;
}

export function makeRecipe(name: string, table: RawTable, mapping: Mapping): Recipe {
  const { dialect } = table;
  return {
    version: VERSION,
    name,
    format: table.format,
    columns: table.columns.map((column) => column.name),
    options:
      dialect === null
        ? {}
        : {
            encoding: dialect.encoding,
            ...(dialect.delimiter === null ? {} : { delimiter: dialect.delimiter }),
            hasHeader: dialect.hasHeader,
          },
    mapping,
  };
}

/** Those that are for files of this shape, in their order. Columns without a name are told by their place alone. */
export function recipesFor(table: RawTable, recipes: readonly Recipe[]): readonly Recipe[] {
  return recipes.filter(
    ({ format, columns }) =>
      format === table.format &&
      columns.length === table.columns.length &&
      columns.every((name, at) => name === table.columns[at]?.name),
  );
}

export function formatRecipe(recipe: Recipe): string {
  return JSON.stringify(recipe, null, 2);
}

/** @returns `null` for what is no recipe of this version, whatever else it may be */
export function parseRecipe(text: string): Recipe | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { version, name, format, columns, options, mapping } = read as Partial<Record<keyof Recipe, unknown>>;
  if (version !== VERSION || typeof name !== 'string' || typeof format !== 'string') return null;
  if (!Array.isArray(columns) || !columns.every((column) => typeof column === 'string')) return null;
  const checked = optionsOf(options);
  if (checked === null || !isMapping(mapping, columns.length)) return null;
  return { version, name, format, columns, options: checked, mapping };
}

function optionsOf(options: unknown): Recipe['options'] | null {
  if (typeof options !== 'object' || options === null) return null;
  const { encoding, delimiter, hasHeader } = options as Record<string, unknown>;
  if (encoding !== undefined && typeof encoding !== 'string') return null;
  if (delimiter !== undefined && typeof delimiter !== 'string') return null;
  if (hasHeader !== undefined && typeof hasHeader !== 'boolean') return null;
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(hasHeader === undefined ? {} : { hasHeader }),
  };
}
