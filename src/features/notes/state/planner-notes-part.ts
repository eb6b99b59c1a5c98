import {
  MAX_PLANNER_NOTES,
  PLANNER_NOTE_MAX_LENGTH,
  type PlannerNote,
} from '../../../domain/planner-note.ts';
import { formatPlannerNote, parsePlannerNote, readTie } from '../../../domain/planner-note-text.ts';
import { list, object, type Reader, refuse, text } from '../../../lib/check-json.ts';
import { plainValue } from '../../../lib/read-json.ts';
import { ok } from '../../../lib/result.ts';
import { patch } from '../../../state/patch.ts';
import { addToSteps, changeList } from '../../../state/saved-list.ts';
import type { AppStore } from '../../../state/store.ts';
import { atMost, formatPart, parsePart } from '../../workspace/state/part-json.ts';
import type { WorkspacePart } from '../../workspace/state/workspace-part.ts';
import { draftKey, PLANNER_NOTES } from './edit-planner-notes.ts';
import type { PlannerNoteDraft } from './planner-notes.ts';

const plannerNote: Reader<PlannerNote> = (spot) =>
  parsePlannerNote(JSON.stringify(plainValue(spot.node))) ?? refuse(spot, 'not-allowed');

const tie: Reader<PlannerNoteDraft['tie']> = (spot) =>
  readTie(plainValue(spot.node)) ?? refuse(spot, 'not-allowed');

const draft = object<PlannerNoteDraft>({
  id: (spot) => (spot.node.kind === 'null' ? null : text({ max: 36, pattern: /^[0-9a-f-]{36}$/ })(spot)),
  tie,
  text: text({ max: PLANNER_NOTE_MAX_LENGTH, lines: true }),
});

const readPart = object<{ jottings: PlannerNote[]; drafts: PlannerNoteDraft[] }>({
  jottings: list(plannerNote, MAX_PLANNER_NOTES, ({ id }) => id),
  drafts: list(draft, MAX_PLANNER_NOTES, draftKey),
});

/** The user's notes and drafts. */
export const plannerNotesPart: WorkspacePart = {
  id: 'jottings',
  version: 1,
  isPooled: true,
  watched: ({ plannerNotes }) => [plannerNotes.list, plannerNotes.drafts],
  collect: async (store) => {
    const { list: own, drafts } = store.getState().plannerNotes;
    if (own.length === 0 && drafts.length === 0) return null;
    const values = own.map((one) => JSON.parse(formatPlannerNote(one)) as unknown);
    return { text: formatPart({ jottings: values, drafts }), files: [] };
  },
  check: (part) => {
    const read = parsePart(part, readPart);
    if (!read.ok) return read;
    const { jottings, drafts } = read.value;
    return ok({
      count: jottings.length + drafts.length,
      needs: [],
      apply: async (store, how) => {
        const { list: own } = store.getState().plannerNotes;
        const isNew = ({ id }: PlannerNote) => !own.some((one) => one.id === id);
        if (how === 'again') addToSteps(store, PLANNER_NOTES, jottings.filter(isNew));
        else if (how === 'instead') changeList(store, PLANNER_NOTES, jottings);
        else changeList(store, PLANNER_NOTES, atMost(MAX_PLANNER_NOTES, [...own, ...beside(own, jottings)]));
        bringDrafts(store, how === 'instead' ? [] : store.getState().plannerNotes.drafts, drafts);
      },
    });
  },
  empty: (store) => {
    const { list: own, drafts } = store.getState().plannerNotes;
    if (own.length > 0) changeList(store, PLANNER_NOTES, []);
    if (drafts.length > 0) patch(store, 'plannerNotes', { drafts: [] });
  },
};

/** A note with other text here is added as a copy with a new id. */
function beside(own: readonly PlannerNote[], others: readonly PlannerNote[]): readonly PlannerNote[] {
  return others.flatMap((one) => {
    const known = own.find(({ id }) => id === one.id);
    if (known === undefined) return [one];
    return known.text === one.text ? [] : [{ ...one, id: crypto.randomUUID() }];
  });
}

/** Existing drafts stay. */
function bringDrafts(
  store: AppStore,
  here: readonly PlannerNoteDraft[],
  drafts: readonly PlannerNoteDraft[],
): void {
  const known = new Set(here.map(draftKey));
  patch(store, 'plannerNotes', { drafts: [...here, ...drafts.filter((one) => !known.has(draftKey(one)))] });
}
