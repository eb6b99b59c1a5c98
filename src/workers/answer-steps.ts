/** The worker's side of an import. What was read stays here between steps, so that no step hands it to and fro. */
import { findClusters } from '../analysis/clusters/find-clusters.ts';
import { makeTagger } from '../analysis/tagging/tagger.ts';
import { mercatorOfRows } from '../domain/incident-places.ts';
import { BUDGET } from '../importers/incidents/budget.ts';
import { readIncidents } from '../importers/incidents/index.ts';
import { type Knowledge, withMask } from '../importers/incidents/knowledge.ts';
import type { Question } from '../importers/incidents/mapping.ts';
import type { RawTable } from '../importers/incidents/raw-table.ts';
import type { Refusal } from '../importers/incidents/refusal.ts';
import type { MadeIncidents } from '../importers/incidents/report.ts';
import { readingQuestions, summarise } from '../importers/incidents/summarise.ts';
import { outcomeOf, tryMapping } from '../importers/incidents/try-mapping.ts';
import { buffersOf } from '../lib/buffers-of.ts';
import { failed, ok, type Result } from '../lib/result.ts';
import type { IncidentAnswer, IncidentRequest, StepProgress } from './incident-protocol.ts';

/** The part of a worker's global scope that is needed, so that tests can bring their own. */
export interface StepScope {
  readonly postMessage: (message: unknown, transfer: Transferable[]) => void;
  readonly addEventListener: (type: 'message', listen: (event: { readonly data: unknown }) => void) => void;
}

/** What is known of the file that was read last. */
interface Read {
  readonly table: RawTable;
  readonly knowledge: Knowledge;
  readonly asked: { readonly ofReading: readonly Question[]; readonly ofMapping: readonly Question[] };
  /** What the last trial made, and of which name and mapping: it need not be made again to be taken. */
  tried: { readonly of: string; readonly made: MadeIncidents | null } | null;
}

/** A worker's entry calls this once. */
export function answerSteps(scope: StepScope): void {
  let read: Read | null = null;
  const say = (answer: IncidentAnswer, transfer: Transferable[] = []) => scope.postMessage(answer, transfer);
  const tell = (progress: StepProgress) => say({ answer: 'progress', progress });
  const answer = async (request: IncidentRequest): Promise<void> => {
    try {
      if (request.step === 'read') {
        read = null;
        const result = await readStep(request, tell);
        if (result.ok) {
          read = result.value.read;
          say({ answer: 'done', value: result.value.summary });
        } else say({ answer: 'refused', refusal: result.failure });
        return;
      }
      if (request.step === 'cluster') {
        say({ answer: 'done', value: clusterStep(request, tell) });
        return;
      }
      if (read === null) throw new Error('nothing was read before');
      if (request.step === 'try') {
        // A copy: what was read is needed for the next trial.
        say({ answer: 'done', value: tryStep(read, request) });
      } else {
        const taken = takeStep(read, request, tell);
        say({ answer: 'done', value: taken }, buffersOf(taken));
      }
    } catch (error) {
      say({ answer: 'broken', detail: error instanceof Error ? error.message : String(error) });
    }
  };
  scope.addEventListener('message', ({ data }) => void answer(data as IncidentRequest));
}

async function readStep(
  { file, options, knowledge: handed }: Extract<IncidentRequest, { step: 'read' }>,
  tell: (progress: StepProgress) => void,
): Promise<Result<{ readonly read: Read; readonly summary: ReturnType<typeof summarise> }, Refusal>> {
  const result = await readIncidents(file, {
    tell: (progress) => tell({ of: 'reading', ...progress }),
    options,
    budget: BUDGET,
  });
  if (!result.ok) return result;
  const table = result.value;
  if (table.recordCount === 0) return failed({ kind: 'no-records', format: table.format });
  const knowledge = withMask(handed);
  const summary = summarise(table, knowledge);
  const asked = {
    ofReading: readingQuestions(table, options),
    ofMapping: summary.guess.questions,
  };
  return ok({ read: { table, knowledge, asked, tried: null }, summary });
}

function tryStep(
  read: Read,
  { mapping, name }: Pick<Extract<IncidentRequest, { step: 'try' }>, 'mapping' | 'name'>,
) {
  const { trial, made } = tryMapping(read.table, name, mapping, read.asked, read.knowledge);
  read.tried = { of: JSON.stringify([name, mapping]), made };
  return trial;
}

function takeStep(
  read: Read,
  { mapping, name, ground }: Extract<IncidentRequest, { step: 'take' }>,
  tell: (progress: StepProgress) => void,
) {
  if (read.tried?.of !== JSON.stringify([name, mapping])) tryStep(read, { mapping, name });
  const made = read.tried?.made ?? null;
  if (made === null) throw new Error('a question is open');
  const { lng, lat, rowCount } = made.table;
  const tags = makeTagger(ground).tag(lng, lat, (records) =>
    tell({ of: 'tagging', records, totalRecords: rowCount }),
  );
  const mercator = mercatorOfRows(lng, lat);
  return { ...made, tags, mercator, outcome: outcomeOf(made.counts, made.problems) };
}

function clusterStep(
  question: Extract<IncidentRequest, { step: 'cluster' }>,
  tell: (progress: StepProgress) => void,
) {
  const totalRecords = question.lng.length;
  return findClusters(question, (share) =>
    tell({ of: 'clustering', records: Math.round(share * totalRecords), totalRecords }),
  );
}
