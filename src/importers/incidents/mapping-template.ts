/** A named mapping that the user saves, offered for files with the same columns. */

import { reasonColumn } from '../../domain/exported-columns.ts';
import { anyText, check, list, object, oneOf, type Reader, type Spot, yesNo } from '../../lib/check-json.ts';
import { readJson } from '../../lib/read-json.ts';
import { INCIDENT_FORMATS, type IncidentFormat } from './formats.ts';
import type { Mapping } from './mapping.ts';
import { readMapping } from './meaning/read-mapping.ts';
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
    columns: namesOf(shape),
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

/** The reasons in a file of records that stayed wrong are its last column, and no part of its shape. */
function namesOf(shape: FileShape): readonly string[] {
  const names = shape.columns.map((column) => column.name);
  return reasonColumn(shape) === names.length - 1 ? names.slice(0, -1) : names;
}

/** Returns templates for files of this shape, in order. Unnamed columns match by position only. */
export function templatesFor(
  shape: FileShape,
  templates: readonly MappingTemplate[],
): readonly MappingTemplate[] {
  const names = namesOf(shape);
  return templates.filter(
    ({ format, columns }) =>
      format === shape.format &&
      columns.length === names.length &&
      columns.every((name, at) => name === names[at]),
  );
}

export function formatTemplate(template: MappingTemplate): string {
  return JSON.stringify(template, null, 2);
}

const options = object<MappingTemplate['options']>(
  { encoding: anyText, delimiter: anyText, hasHeader: yesNo },
  ['encoding', 'delimiter', 'hasHeader'],
);

export const readTemplate: Reader<MappingTemplate> = (spot) => {
  const { mapping, ...template } = object<Omit<MappingTemplate, 'mapping'> & { readonly mapping: Spot }>({
    version: oneOf([VERSION]),
    name: anyText,
    format: oneOf(INCIDENT_FORMATS.map(({ id }) => id)),
    columns: list(anyText),
    options,
    // Read below, since it depends on the number of columns.
    mapping: (at) => at,
  })(spot);
  return { ...template, mapping: readMapping(template.columns.length)(mapping) };
};

const MAX_TEMPLATES = 1000;

/** The part `recipes` of a workspace. */
export const readTemplatesOfWork = object<{ recipes: MappingTemplate[] }>({
  recipes: list(readTemplate, MAX_TEMPLATES, ({ name }) => name),
});

const MAX_DEPTH = 10;

/** @returns `null` for anything but a template of this version */
export function parseTemplate(text: string): MappingTemplate | null {
  const json = readJson(text, MAX_DEPTH);
  const read = json.ok ? check(readTemplate, json.value) : json;
  return read.ok ? read.value : null;
}
