/** A mapping that its planner keeps with a name, and that is offered again for a file of the same shape. */
import { INCIDENT_FORMATS, type IncidentFormat } from './formats.ts';
import type { Mapping } from './mapping.ts';
import { isMapping } from './meaning/is-mapping.ts';
import type { RawTable, ReadOptions } from './raw-table.ts';

/** What two files of one shape have alike. */
export interface FileShape extends Pick<RawTable, 'format' | 'dialect'> {
  readonly columns: readonly { readonly name: string }[];
}

const VERSION = 1;

export interface MappingTemplate {
  readonly version: typeof VERSION;
  readonly name: string;
  /** The shape of the files that it is for: format, and names of the columns in their order. */
  readonly format: IncidentFormat;
  readonly columns: readonly string[];
  /** How the file is to be read, where the format leaves a choice. */
  readonly options: Pick<ReadOptions, 'encoding' | 'delimiter' | 'hasHeader'>;
  readonly mapping: Mapping;
}

export function makeTemplate(name: string, shape: FileShape, mapping: Mapping): MappingTemplate {
  const { dialect } = shape;
  return {
    version: VERSION,
    name,
    format: shape.format,
    columns: shape.columns.map((column) => column.name),
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
export function templatesFor(
  shape: FileShape,
  templates: readonly MappingTemplate[],
): readonly MappingTemplate[] {
  return templates.filter(
    ({ format, columns }) =>
      format === shape.format &&
      columns.length === shape.columns.length &&
      columns.every((name, at) => name === shape.columns[at]?.name),
  );
}

export function formatTemplate(template: MappingTemplate): string {
  return JSON.stringify(template, null, 2);
}

/** @returns `null` for what is no template of this version, whatever else it may be */
export function parseTemplate(text: string): MappingTemplate | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { version, name, format, columns, options, mapping } = read as Partial<
    Record<keyof MappingTemplate, unknown>
  >;
  const known = INCIDENT_FORMATS.find(({ id }) => id === format);
  if (version !== VERSION || typeof name !== 'string' || known === undefined) return null;
  if (!Array.isArray(columns) || !columns.every((column) => typeof column === 'string')) return null;
  const checked = optionsOf(options);
  if (checked === null || !isMapping(mapping, columns.length)) return null;
  return { version, name, format: known.id, columns, options: checked, mapping };
}

function optionsOf(options: unknown): MappingTemplate['options'] | null {
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
