/** The worker side of an import. The file's content stays here between steps, to avoid copies. */
import { findClusters } from '../analysis/clusters/find-clusters.ts';
import { makeTagger, type Tagger } from '../analysis/tagging/tagger.ts';
import { mercatorOfRows } from '../domain/incident-places.ts';
import { BUDGET } from '../importers/incidents/budget.ts';
import { withoutCorrection } from '../importers/incidents/corrections.ts';
import { readIncidents } from '../importers/incidents/index.ts';
import { type Knowledge, withMask } from '../importers/incidents/knowledge.ts';
import { makeIncidents } from '../importers/incidents/make-incidents.ts';
import type { Question } from '../importers/incidents/mapping.ts';
import type { ProblemTable } from '../importers/incidents/problem-log.ts';
import type { RawTable } from '../importers/incidents/raw-table.ts';
import type { Refusal } from '../importers/incidents/refusal.ts';
import type { MadeIncidents } from '../importers/incidents/report.ts';
import { readingQuestions, summarise } from '../importers/incidents/summarise.ts';
import { outcomeOf, tryMapping } from '../importers/incidents/try-mapping.ts';
import { buffersOf } from '../lib/buffers-of.ts';
import { checksumOf } from '../lib/checksum.ts';
import { failed, ok, type Result } from '../lib/result.ts';
import type { IncidentAnswer, IncidentRequest, RowsToTag, StepProgress, Taken } from './incident-protocol.ts';
import { type TagAhead, tagAhead } from './tag-ahead.ts';

/** The part of a worker's global scope in use, so that tests can replace it. */
export interface StepScope {
  readonly postMessage: (message: unknown, transfer: Transferable[]) => void;
  readonly addEventListener: (type: 'message', listen: (event: { readonly data: unknown }) => void) => void;
}

/** State of the last file read. */
interface Read {
  readonly table: RawTable;
  readonly knowledge: Knowledge;
  readonly asked: { readonly ofReading: readonly Question[]; readonly ofMapping: readonly Question[] };
  /** Created on first use. */
  readonly tagger: () => Tagger;
  /** Result of the last trial, with its name and mapping; the import can reuse it. */
  tried: { readonly of: string; readonly made: MadeIncidents | null } | null;
}

/** Call once in a worker's entry. */
export function answerSteps(scope: StepScope): void {
  let read: Read | null = null;
  /** Tags of the last result. */
  let ahead: TagAhead | null = null;
  const say = (answer: IncidentAnswer, transfer: Transferable[] = []) => scope.postMessage(answer, transfer);
  const done = (value: unknown, transfer: Transferable[] = []) => say({ answer: 'done', value }, transfer);
  let toldAt = Number.NEGATIVE_INFINITY;
  const onProgress = (progress: StepProgress) => {
    if (performance.now() - toldAt < TELL_MS) return;
    toldAt = performance.now();
    say({ answer: 'progress', progress });
  };
  const follow = (tagging: TagAhead | null) => {
    ahead?.stop();
    ahead = tagging;
  };
  const understand = (file: Read, request: OfMapping) => {
    const trial = tryStep(file, request);
    const made = file.tried?.made ?? null;
    follow(made === null ? null : tagAhead(file.tagger, made.table));
    return trial;
  };
  const step = async (request: IncidentRequest): Promise<void> => {
    toldAt = Number.NEGATIVE_INFINITY;
    switch (request.step) {
      case 'read': {
        read = null;
        follow(null);
        const result = await readStep(request, onProgress);
        if (!result.ok) return say({ answer: 'refused', refusal: result.failure });
        read = result.value.read;
        return done(result.value.summary);
      }
      case 'try': {
        if (read === null) throw new Error(NOT_READ);
        // A copy, because the next trial needs the table.
        return done(understand(read, request));
      }
      case 'compare': {
        const newer = read?.tried?.made;
        if (newer == null) throw new Error(NOT_READ);
        // Not needed for the first import.
        const { compareFiles } = await import('./compare-files.ts');
        return done(compareFiles(request.older, newer, request.keys, request.dateColumn));
      }
      case 'wrong': {
        if (read === null) throw new Error(NOT_READ);
        // Rarely needed.
        const { writeWrongRecords } = await import('./write-wrong-records.ts');
        return done({ csv: writeWrongRecords(read.table, wholeProblems(read, request), request.reasons) });
      }
      case 'take': {
        if (read === null) throw new Error(NOT_READ);
        if (read.tried?.of !== nameOf(request)) understand(read, request);
        const value = { ...takeStep(read), tags: ahead?.tags() ?? null };
        // The arrays are transferred.
        read = null;
        ahead?.hold();
        return done(value, buffersOf(value));
      }
      case 'tag': {
        const tagging = request.rows === null ? ahead : tagRows(request.rows);
        if (tagging === null) throw new Error('nothing was taken before');
        const tags = await tagging.finish((records) =>
          onProgress({ of: 'tagging', records, totalRecords: tagging.rowCount }),
        );
        return done(tags, buffersOf(tags));
      }
      case 'sum':
        return done({ sum: await checksumOf(request.file) });
      case 'shape': {
        // Not needed for imports.
        const { workOutShape } = await import('../analysis/area/work-out-shape.ts');
        return done(
          workOutShape(request.work, (records, totalRecords) =>
            onProgress({ of: 'shaping', records, totalRecords }),
          ),
        );
      }
      case 'cluster':
        return done(clusterStep(request, onProgress));
    }
  };
  const answer = (request: IncidentRequest) =>
    step(request).catch((error: unknown) =>
      say({ answer: 'broken', detail: error instanceof Error ? error.message : String(error) }),
    );
  scope.addEventListener('message', ({ data }) => void answer(data as IncidentRequest));
}

/** Minimum interval of progress messages: more cannot be read, and each repaints the page. */
const TELL_MS = 50;
const NOT_READ = 'nothing was read before';

async function readStep(
  { file, options, knowledge: message, ground }: Extract<IncidentRequest, { step: 'read' }>,
  onProgress: (progress: StepProgress) => void,
): Promise<Result<{ readonly read: Read; readonly summary: ReturnType<typeof summarise> }, Refusal>> {
  const result = await readIncidents(file, {
    onProgress: (progress) => onProgress({ of: 'reading', ...progress }),
    options,
    budget: BUDGET,
  });
  if (!result.ok) return result;
  const table = result.value;
  if (table.recordCount === 0) return failed({ kind: 'no-records', format: table.format });
  const knowledge = withMask(message);
  const summary = summarise(table, knowledge);
  const asked = {
    ofReading: readingQuestions(table, options),
    ofMapping: summary.guess.questions,
  };
  let made: Tagger | null = null;
  const tagger = () => {
    made ??= makeTagger(ground);
    return made;
  };
  return ok({ read: { table, knowledge, asked, tagger, tried: null }, summary });
}

type OfMapping = Pick<Extract<IncidentRequest, { step: 'try' }>, 'mapping' | 'name'>;

function nameOf({ mapping, name }: OfMapping): string {
  return JSON.stringify([name, mapping]);
}

function tryStep(read: Read, { mapping, name }: OfMapping) {
  const { trial, made } = tryMapping(read.table, name, mapping, read.asked, read.knowledge);
  read.tried = { of: nameOf({ mapping, name }), made };
  return trial;
}

/** The problems of all records, those that the user leaves out as well. */
function wholeProblems({ table, knowledge }: Read, { mapping, name }: OfMapping): ProblemTable {
  return makeIncidents(table, name, withoutCorrection(mapping, 'leave-out'), knowledge).problems;
}

function takeStep({ tried, table }: Read): Taken {
  const made = tried?.made ?? null;
  if (made === null) throw new Error('a question is open');
  const mercator = mercatorOfRows(made.table.lng, made.table.lat);
  return { ...made, mercator, outcome: outcomeOf(made, table.notes) };
}

function tagRows({ ground, lng, lat }: RowsToTag): TagAhead {
  return tagAhead(() => makeTagger(ground), { lng, lat });
}

function clusterStep(
  question: Extract<IncidentRequest, { step: 'cluster' }>,
  onProgress: (progress: StepProgress) => void,
) {
  const totalRecords = question.lng.length;
  return findClusters(question, (share) =>
    onProgress({ of: 'clustering', records: Math.round(share * totalRecords), totalRecords }),
  );
}
