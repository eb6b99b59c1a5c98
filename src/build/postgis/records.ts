/**
 * `npm run records -- load FILE… --into postgres://…`: loads files of records into a records engine, with the importer,
 * mapping templates and tags of the page. A later file of the same source updates its records.
 *
 *   --into URL        database with the tables of `schema.sql`
 *   --source NAME     name of the records, the same for every later file (default: the name of the file)
 *   --template FILE   a workspace with mapping templates; without it, the guessed mapping
 *   --part NAME       sheet or layer of the file, or its number
 *   --remove-gone     removes records of the source that the file no longer has
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { fileColumnsOf } from '../../analysis/incidents/file-columns.ts';
import { tagGround } from '../../analysis/tagging/tag-ground.ts';
import { makeTagger, type Tagger } from '../../analysis/tagging/tagger.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { IncidentTable, IncidentTags } from '../../domain/incident.ts';
import { joinShapefiles } from '../../features/records/state/join-shapefiles.ts';
import { type Knowledge, knowledgeOf, withMask } from '../../importers/incidents/knowledge.ts';
import { problemsOf } from '../../importers/incidents/problem-log.ts';
import { DOUBTFUL } from '../../importers/incidents/try-mapping.ts';
import { prepare } from '../prepare.ts';
import { readAtlas } from '../read-atlas.ts';
import { runCommand, UserError } from '../user-error.ts';
import { describeQuestions, describeReport } from './describe-import.ts';
import { valuesOf } from './load-incidents.ts';
import { type LoadCounts, loadRecords, STORED_COLUMNS, type StagedRow } from './load-records.ts';
import { type ReadRecords, type ReadWishes, readRecords } from './read-records.ts';
import { readTemplates } from './read-templates.ts';
import { recordIdentity } from './record-identity.ts';

export interface LoadWishes extends ReadWishes {
  /** `null` for the name of the file without its extension. */
  readonly source: string | null;
  readonly removeGone: boolean;
}

/** What all files share. */
export interface Ground {
  readonly edition: string;
  readonly knowledge: Knowledge;
  readonly tagger: Tagger;
}

export function groundOf(atlas: Atlas): Ground {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    edition: atlas.editions.current,
    knowledge: withMask(knowledgeOf(atlas, new Date(), timeZone)),
    tagger: makeTagger(tagGround(atlas)),
  };
}

/**
 * Reads a file, says its report and loads its records.
 * @throws UserError, or the error of the database
 */
export async function loadFile(
  client: pg.Client,
  file: File,
  wishes: LoadWishes,
  ground: Ground,
  say: (line: string) => void,
): Promise<LoadCounts> {
  const read = await readRecords(file, wishes, ground.knowledge);
  const { raw, trial, made, mapping, options } = read;
  if (trial.questions.length > 0) throw new UserError(describeQuestions(file.name, raw, trial));
  say(`${file.name}\n${await describeReport(raw, trial)}`);
  if (made === null || made.table.rowCount === 0)
    throw new UserError(`${file.name} has no record that can be loaded.`);
  if (wishes.removeGone && lacksRecords(read))
    throw new UserError(
      `Some records of ${file.name} could not be read, so which are gone is not known. Mend the file, or leave out --remove-gone.`,
    );
  const idColumn = mapping.id?.column ?? null;
  const records = made.table.rowCount;
  const counts = await loadRecords(
    client,
    {
      source: wishes.source ?? sourceOf(file, wishes),
      file: file.name,
      sha256: createHash('sha256')
        .update(new Uint8Array(await file.arrayBuffer()))
        .digest('hex'),
      reading: createHash('sha256')
        .update(JSON.stringify([mapping, options, ground.edition, STORED_COLUMNS]))
        .digest('hex'),
      idColumn: idColumn === null ? null : (raw.columns[idColumn]?.name ?? null),
      records,
      columns: fileColumnsOf(made.table),
      rowsOf: stagedRows(read, made.table, idColumn, ground.tagger.tag(made.table.lng, made.table.lat)),
      removeGone: wishes.removeGone,
    },
    (done) => say(`  ${done} of ${records} records staged`),
  );
  say(describeCounts(counts));
  return counts;
}

/** Rows with a total are not records. */
function lacksRecords({ raw, trial }: ReadRecords): boolean {
  if (raw.notes.some(({ kind }) => DOUBTFUL.includes(kind))) return true;
  for (const { outcome, code } of problemsOf(trial.problems)) {
    if (outcome === 'dropped' && code !== 'total-row') return true;
  }
  return false;
}

function stagedRows(
  { raw }: ReadRecords,
  table: IncidentTable,
  idColumn: number | null,
  tags: IncidentTags,
): (from: number, to: number) => readonly StagedRow[] {
  const { identityOf, contentOf } = recordIdentity(raw, idColumn);
  const rowOf = (row: number): StagedRow => {
    const record = table.record[row] ?? 0;
    const values = valuesOf(row, table, tags);
    const cells = STORED_COLUMNS.map((name) => [name, values[name]] as const);
    const content = contentOf(record, JSON.stringify(cells));
    return { row, identity: identityOf(record), content, ...Object.fromEntries(cells) };
  };
  return (from, to) => Array.from({ length: to - from }, (_, at) => rowOf(from + at));
}

function describeCounts({ firstGone, ...counts }: LoadCounts): string {
  const lines = [
    `  ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.gone} gone`,
  ];
  if (counts.gone > 0) {
    const more = counts.gone > firstGone.length ? ', …' : '';
    const fate = counts.removed > 0 ? 'Removed' : 'Still in the database (--remove-gone removes them)';
    lines.push(`  ${fate}: ${firstGone.join(', ')}${more}`);
  }
  return lines.join('\n');
}

function openFile(path: string): File {
  try {
    return new File([readFileSync(path)], basename(path));
  } catch (error) {
    throw new UserError(`The file could not be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** Sheets of a workbook have records of their own. */
function sourceOf({ name }: File, { part }: LoadWishes): string {
  const stem = basename(name, extname(name));
  return part === null ? stem : `${stem} ${part}`;
}

async function connect(url: string): Promise<pg.Client> {
  const client = clientOf(url);
  // The running query reports a lost connection.
  client.on('error', () => undefined);
  await client.connect().catch((error: Error) => {
    throw new UserError(`The database could not be reached: ${error.message}`);
  });
  return client;
}

function clientOf(url: string): pg.Client {
  try {
    return new pg.Client({ connectionString: url });
  } catch {
    throw new UserError(
      'The address after --into is not one of a database, such as postgres://user@host/database.',
    );
  }
}

function isOfDatabase(error: unknown): error is Error {
  return (
    error instanceof pg.DatabaseError ||
    (error instanceof Error && error.message.startsWith('Connection terminated'))
  );
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      into: { type: 'string' },
      source: { type: 'string' },
      template: { type: 'string' },
      part: { type: 'string' },
      'remove-gone': { type: 'boolean', default: false },
    },
  });
  const [command, ...paths] = positionals;
  if (command !== 'load' || paths.length === 0 || values.into === undefined)
    throw new UserError(
      'Name at least one file and a database: npm run records -- load FILE… --into postgres://user@host/database',
    );
  // npm runs scripts in the checkout; paths are relative to the folder of the command.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const files = await joinShapefiles(paths.map((path) => openFile(resolve(here, path))));
  const names = files.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new UserError(`Two files are called ${twice}. Load each by itself with a --source of its own.`);
  if (files.length > 1 && values.source !== undefined)
    throw new UserError('--source is for one file: what another file lacks would be gone.');
  const templates =
    values.template === undefined ? null : await readTemplates(resolve(here, values.template));
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  await prepare(root, say);
  const ground = groundOf(readAtlas(join(root, 'public/data')));
  const client = await connect(values.into);
  try {
    const wishes = {
      templates,
      part: values.part ?? null,
      source: values.source ?? null,
      removeGone: values['remove-gone'],
    };
    for (const file of files) await loadFile(client, file, wishes, ground, say);
  } catch (error) {
    if (isOfDatabase(error))
      throw new UserError(
        `The database gave an error: ${error.message}. Run the command again: it continues after the last staged records.`,
      );
    throw error;
  } finally {
    await client.end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  runCommand(main);
}
