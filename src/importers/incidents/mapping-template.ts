/** A named mapping that the user saves, offered for files with the same columns. */
import { INCIDENT_FORMATS, type IncidentFormat } from './formats.ts';
import type { Mapping } from './mapping.ts';
import { isMapping } from './meaning/is-mapping.ts';
import type { RawTable, ReadOptions } from './raw-table.ts';

/** The properties that matching files share. */
export interface FileShape extends Pick<RawTable, 'format' | 'dialect'> {
  readonly columns: readonly { readonly name: string }[];
}

const VERSION = 1;

export interface MappingTemplate {
  readonly version: typeof VERSION;
  readonly name: string;
  /** Files it applies to: format, and column names in order. */
  readonly format: IncidentFormat;
  readonly columns: readonly string[];
  /** How to read the file, if the format leaves a choice. */
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

/** Returns templates for files of this shape, in order. Unnamed columns match by position only. */
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

/** @returns `null` for anything but a template of this version */
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
