/** Reads a file of records as the page does: with the same importer, and with a mapping template or the guess. */
import { BUDGET } from '../../importers/incidents/budget.ts';
import { readIncidents } from '../../importers/incidents/index.ts';
import type { Knowledge } from '../../importers/incidents/knowledge.ts';
import type { Mapping } from '../../importers/incidents/mapping.ts';
import { type MappingTemplate, templatesFor } from '../../importers/incidents/mapping-template.ts';
import type { RawTable, ReadOptions } from '../../importers/incidents/raw-table.ts';
import type { MadeIncidents } from '../../importers/incidents/report.ts';
import { readingQuestions, summarise } from '../../importers/incidents/summarise.ts';
import { type Trial, tryMapping } from '../../importers/incidents/try-mapping.ts';
import { UserError } from '../user-error.ts';
import { describeRefusal } from './describe-import.ts';

export interface ReadWishes {
  /** Those that may fit; `null` for the guess. */
  readonly templates: readonly MappingTemplate[] | null;
  /** Name of a sheet or layer, or its number from 1; `null` for the first. */
  readonly part: string | null;
}

export interface ReadRecords {
  readonly raw: RawTable;
  readonly options: ReadOptions;
  readonly mapping: Mapping;
  readonly trial: Trial;
  /** `null` if a question is open. */
  readonly made: MadeIncidents | null;
}

/** @throws UserError if the file is refused, has no such part, or fits no template */
export async function readRecords(
  file: File,
  { templates, part }: ReadWishes,
  knowledge: Knowledge,
): Promise<ReadRecords> {
  const first = await read(file, {});
  const ofPart = part === null ? {} : { part: partOf(file, first, part) };
  const plain = ofPart.part === undefined ? first : await read(file, ofPart);
  const { raw, template } =
    templates === null ? { raw: plain, template: null } : await fitTemplate(file, plain, templates, ofPart);
  const options = { ...template?.options, ...ofPart };
  const { guess } = summarise(raw, knowledge);
  const mapping = template?.mapping ?? guess.mapping;
  const asked = { ofReading: readingQuestions(raw, options), ofMapping: guess.questions };
  return { raw, options, mapping, ...tryMapping(raw, file.name, mapping, asked, knowledge) };
}

async function read(file: File, options: ReadOptions): Promise<RawTable> {
  const result = await readIncidents(file, { onProgress: () => undefined, options, budget: BUDGET });
  if (!result.ok) throw new UserError(await describeRefusal(file.name, result.failure));
  if (result.value.recordCount === 0)
    throw new UserError(
      await describeRefusal(file.name, { kind: 'no-records', format: result.value.format }),
    );
  return result.value;
}

function partOf(file: File, { parts }: RawTable, wanted: string): number {
  const named = parts.findIndex(({ name }) => name === wanted);
  const at = named >= 0 ? named : Number(wanted) - 1;
  if (parts[at] === undefined)
    throw new UserError(
      `${file.name} has no part ${wanted}. ${parts.length < 2 ? 'It has only one: leave out --part.' : `Its parts: ${parts.map(({ name }) => name).join(', ')}.`}`,
    );
  return at;
}

/** Finds the template for the columns of a file, read with the options of the template. */
async function fitTemplate(
  file: File,
  plain: RawTable,
  templates: readonly MappingTemplate[],
  ofPart: ReadOptions,
): Promise<{ readonly raw: RawTable; readonly template: MappingTemplate }> {
  const fitting: { readonly raw: RawTable; readonly template: MappingTemplate }[] = [];
  for (const template of templates.filter(({ format }) => format === plain.format)) {
    const raw = await read(file, { ...template.options, ...ofPart });
    if (templatesFor(raw, [template]).length > 0) fitting.push({ raw, template });
  }
  const [found, ...others] = fitting;
  if (found === undefined) throw new UserError(misfit(file, plain, templates));
  const meaning = JSON.stringify(found.template.mapping);
  if (others.some(({ template }) => JSON.stringify(template.mapping) !== meaning))
    throw new UserError(
      `Several mapping templates fit ${file.name}: ${fitting.map(({ template }) => template.name).join(', ')}. Save a workspace with one of them.`,
    );
  return found;
}

function misfit(file: File, { columns, format }: RawTable, templates: readonly MappingTemplate[]): string {
  const names = columns.map(({ name }) => name);
  const lines = templates.map((template) => {
    const lacks = template.columns.filter((name) => !names.includes(name));
    const adds = names.filter((name) => !template.columns.includes(name));
    const reasons = [
      ...(template.format === format ? [] : [`it is for another format, ${template.format}`]),
      ...(lacks.length === 0 ? [] : [`the file lacks ${lacks.join(', ')}`]),
      ...(adds.length === 0 ? [] : [`the template lacks ${adds.join(', ')}`]),
    ];
    return `  ${template.name}: ${reasons.join('; ') || 'the columns have another order'}`;
  });
  return `No mapping template fits ${file.name}.\n${lines.join('\n')}`;
}
