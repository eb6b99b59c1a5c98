import { packOver, readSavedGrades, type SavedGrades } from '../../../analysis/incidents/saved-grades.ts';
import { GRADINGS, type Grading } from '../../../domain/grading.ts';
import { allSteps } from '../../../lib/all-steps.ts';
import { list, object, type Reader, refuse, text as words } from '../../../lib/check-json.ts';
import { fromBase64, toBase64 } from '../../../lib/packed.ts';
import { ok } from '../../../lib/result.ts';
import { yieldThrough } from '../../../lib/yield-to-event-loop.ts';
import type { AppStore } from '../../../state/store.ts';
import { MAX_PART_BYTES } from '../../../workspace/manifest.ts';
import { formatPart, parsePart } from '../../workspace/state/part-json.ts';
import type { WorkspacePart } from '../../workspace/state/workspace-part.ts';
import { bringSavedGrades, gradedSetsOf, readGrades } from './save-grades.ts';

/** Grades, with the key of their file part in the database. */
interface NamedGrades {
  readonly name: string;
  readonly grades: SavedGrades;
}

const MAX_NAMES = 2000;
const NAME = /^[0-9a-f]{64} \d{1,6} (?:true|false)$/;

const base64 = words({ max: MAX_PART_BYTES, pattern: /^[A-Za-z0-9+/]*={0,2}$/ });

const columnTexts = object<Partial<Record<Grading, string>>>(
  Object.fromEntries(GRADINGS.map((grading) => [grading, base64])) as Record<Grading, Reader<string>>,
  GRADINGS,
);

const namedGrades: Reader<NamedGrades> = (spot) => {
  const read = object<{ name: string; records: string; grades: Partial<Record<Grading, string>> }>({
    name: words({ max: 100, pattern: NAME }),
    records: base64,
    grades: columnTexts,
  })(spot);
  try {
    const records = fromBase64(read.records);
    const grades = Object.fromEntries(
      Object.entries(read.grades).map(([grading, column]) => [grading, fromBase64(column)]),
    );
    // A length that is not a multiple of four throws.
    const kept = { version: 1, records: new Uint32Array(records.buffer), grades };
    const checked = allSteps(readSavedGrades(kept));
    if (checked !== null) return { name: read.name, grades: checked };
  } catch {
    // Refused below.
  }
  return refuse(spot, 'not-allowed');
};

const readPart = object<{ graded: NamedGrades[] }>({
  graded: list(namedGrades, MAX_NAMES, ({ name }) => name),
});

/** The user's grades: record numbers and grades, in base64 since there may be a million of them. */
export const gradingsPart: WorkspacePart = {
  id: 'gradings',
  version: 1,
  isPooled: true,
  watched: ({ gradings, incidents }) => [gradings.columns, gradings.shelves, incidents?.sets],
  collect: async (store) => {
    const graded = await gradesOf(store);
    if (graded.length === 0) return null;
    const values = graded.map(({ name, grades: { records, grades } }) => ({
      name,
      records: toBase64(new Uint8Array(records.buffer, records.byteOffset, records.byteLength)),
      grades: Object.fromEntries(GRADINGS.flatMap((one) => columnText(one, grades[one]))),
    }));
    return { text: formatPart({ graded: values }), files: [] };
  },
  check: (text) => {
    const read = parsePart(text, readPart);
    if (!read.ok) return read;
    const { graded } = read.value;
    return ok({
      count: graded.reduce((sum, { grades }) => sum + grades.records.length, 0),
      needs: [],
      apply: async (store, how) => {
        for (const { name, grades } of graded) await bringSavedGrades(store, name, grades, how === 'instead');
      },
    });
  },
};

function columnText(grading: Grading, column: Uint8Array | undefined): readonly [Grading, string][] {
  return column === undefined ? [] : [[grading, toBase64(column)]];
}

/** Grades of the open sets, with saved grades of records that they leave out. */
async function gradesOf(store: AppStore): Promise<readonly NamedGrades[]> {
  const names = new Set([...store.getState().gradings.shelves.values()].filter((name) => name !== null));
  const all: NamedGrades[] = [];
  for (const name of [...names].sort()) {
    const known = await readGrades(store, name).catch(() => null);
    const grades = await yieldThrough(packOver(known, gradedSetsOf(store, name)));
    if (grades !== null) all.push({ name, grades });
  }
  return all;
}
