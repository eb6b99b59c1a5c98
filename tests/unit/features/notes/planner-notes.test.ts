import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  MAX_PLANNER_NOTES,
  PLANNER_NOTE_MAX_LENGTH,
  type PlannerNote,
  tieKey,
} from '../../../../src/domain/planner-note.ts';
import { formatPlannerNote, parsePlannerNote } from '../../../../src/domain/planner-note-text.ts';
import {
  holdPlannerNoteDraft,
  loadPlannerNotes,
  PLANNER_NOTES,
  removePlannerNote,
  savePlannerNote,
  takePlannerNotes,
} from '../../../../src/features/notes/state/edit-planner-notes.ts';
import { plannerNotesPart } from '../../../../src/features/notes/state/planner-notes-part.ts';
import { seededRandom } from '../../../../src/lib/seeded-random.ts';
import { redo, undo } from '../../../../src/state/history.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { refuseToSave, savedOf, saveInMemory } from '../../../support/saved-in-memory.ts';

const PORT = { kind: 'feature', id: 'port:durres' } as const;
const PASSAGE = { kind: 'passage', id: 'I.A.p2' } as const;

beforeEach(saveInMemory);

/** The text of a saved note. */
const savedText = async (id: string) => String((await savedOf('notes')).get(id) ?? '');

const made: PlannerNote = {
  id: '00000000-0000-4000-8000-000000000001',
  tie: { kind: 'place', at: [19.4541234, 41.3171234] },
  text: '=cmd|" /C calc"!A0 <img src=x onerror=alert(1)>\nšta ćemo',
  madeAt: 1_790_000_000_000,
  changedAt: 1_790_000_000_001,
};

describe('planner note', () => {
  it('restores a note from its text for every kind of link', () => {
    for (const tie of [made.tie, PORT, PASSAGE, { kind: 'work' } as const]) {
      expect(parsePlannerNote(formatPlannerNote({ ...made, tie }))).toEqual({ ...made, tie });
    }
  });

  it.each([
    { id: '__proto__' },
    { text: ' \n' },
    { text: 'a'.repeat(PLANNER_NOTE_MAX_LENGTH + 1) },
    { text: 7 },
    { madeAt: -1 },
    { changedAt: 0.5 },
    { changedAt: 9e15 },
    { tie: { kind: 'feature', id: 'javascript:alert(1)' } },
    { tie: { kind: 'passage', id: '../x' } },
    { tie: { kind: 'place', at: [181, 0] } },
    { tie: { kind: 'place', at: [0, 0, 0] } },
    { tie: { kind: 'dream' } },
    { format: 'crossroads-assessment' },
    { version: 2 },
  ])('returns null for a note with %j', (wrong) => {
    expect(parsePlannerNote(JSON.stringify({ ...JSON.parse(formatPlannerNote(made)), ...wrong }))).toBeNull();
  });

  it.each([
    ['a\tb', 'a b'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\u202ea\u0000', 'a'],
    ['a\r\n'.repeat(PLANNER_NOTE_MAX_LENGTH / 2), 'a\n'.repeat(PLANNER_NOTE_MAX_LENGTH / 2)],
  ])('removes unsupported characters when parsing saved text (%#)', (text, cleaned) => {
    expect(parsePlannerNote(formatPlannerNote({ ...made, text }))).toEqual({ ...made, text: cleaned });
  });

  it('returns null when no allowed character remains', () => {
    expect(parsePlannerNote(formatPlannerNote({ ...made, text: '\u202e\t' }))).toBeNull();
  });

  it('returns a complete note or null when one character is changed', () => {
    const random = seededRandom(7);
    const text = formatPlannerNote(made);
    for (let turn = 0; turn < 300; turn += 1) {
      const at = Math.floor(random() * text.length);
      const spoilt = text.slice(0, at) + String.fromCharCode(32 + random() * 90) + text.slice(at + 1);
      const read = parsePlannerNote(spoilt);
      if (read === null) continue;
      expect(read.text.length).toBeLessThanOrEqual(PLANNER_NOTE_MAX_LENGTH);
      expect(parsePlannerNote(formatPlannerNote(read))).toEqual(read);
    }
  });

  it('returns one distinct key for each linked object', () => {
    const keys = [PORT, PASSAGE, made.tie, { kind: 'work' } as const].map(tieKey);
    expect(new Set(keys).size).toBe(4);
    expect(tieKey({ kind: 'place', at: [19.4541234, 41.3171234] })).toBe(tieKey(made.tie));
  });
});

describe('planner note commands', () => {
  it('saves, changes and deletes a note and undoes each step', async () => {
    const store = createAppStore();
    expect(
      savePlannerNote(store, { id: null, tie: PORT, text: ' Ask the \u202eharbour\tmaster.\n' }, 5),
    ).toBe(true);
    const [first] = store.getState().plannerNotes.list;
    expect(first).toMatchObject({ tie: PORT, text: 'Ask the harbour master.', madeAt: 5, changedAt: 5 });
    const id = first?.id ?? '';
    savePlannerNote(store, { id, tie: PORT, text: 'Asked.' }, 9);
    expect(parsePlannerNote(await savedText(id))).toMatchObject({
      text: 'Asked.',
      madeAt: 5,
      changedAt: 9,
    });
    removePlannerNote(store, id);
    expect((await savedOf('notes')).size).toBe(0);
    undo(store, PLANNER_NOTES);
    expect(parsePlannerNote(await savedText(id))?.text).toBe('Asked.');
    undo(store, PLANNER_NOTES);
    expect(store.getState().plannerNotes.list).toEqual([first]);
    redo(store, PLANNER_NOTES);
    expect(store.getState().plannerNotes.list[0]?.text).toBe('Asked.');
  });

  it('rejects a note without text and ignores an unchanged note', () => {
    const store = createAppStore();
    expect(savePlannerNote(store, { id: null, tie: PORT, text: ' \n ' }, 1)).toBe(false);
    savePlannerNote(store, { id: null, tie: PORT, text: 'a' }, 1);
    const { history, plannerNotes } = store.getState();
    savePlannerNote(store, { id: plannerNotes.list[0]?.id ?? '', tie: PORT, text: 'a ' }, 2);
    expect(store.getState().plannerNotes.list).toBe(plannerNotes.list);
    expect(store.getState().history).toBe(history);
  });

  it('holds one draft per link until its note is saved', () => {
    const store = createAppStore();
    holdPlannerNoteDraft(store, { id: null, tie: PORT, text: 'half' });
    holdPlannerNoteDraft(store, { id: null, tie: PASSAGE, text: 'other' });
    holdPlannerNoteDraft(store, { id: null, tie: PORT, text: 'half of' });
    expect(store.getState().plannerNotes.drafts.map(({ text }) => text)).toEqual(['other', 'half of']);
    savePlannerNote(store, { id: null, tie: PORT, text: 'half of it' }, 1);
    expect(store.getState().plannerNotes.drafts.map(({ text }) => text)).toEqual(['other']);
    // A draft is not a step in the undo history.
    expect(store.getState().history.past).toHaveLength(1);
  });

  it('merges saved notes of other windows without adding an undo step', async () => {
    const [one, two] = [createAppStore(), createAppStore()];
    savePlannerNote(one, { id: null, tie: PORT, text: 'first' }, 1);
    savePlannerNote(two, { id: null, tie: PORT, text: 'mine' }, 2);
    await loadPlannerNotes(two);
    const texts = () => two.getState().plannerNotes.list.map(({ text }) => text);
    expect(texts()).toEqual(['first', 'mine']);
    const [first] = one.getState().plannerNotes.list;
    savePlannerNote(one, { id: first?.id ?? '', tie: PORT, text: 'first, changed' }, 3);
    await loadPlannerNotes(two);
    expect(texts()).toEqual(['first, changed', 'mine']);
    undo(two, PLANNER_NOTES);
    expect(texts()).toEqual(['first, changed']);
    expect((await savedOf('notes')).size).toBe(1);
  });

  it('imports notes in one step and keeps the later version of each', () => {
    const store = createAppStore();
    const other = { ...made, id: '00000000-0000-4000-8000-000000000002' };
    expect(takePlannerNotes(store, [made, other])).toBe(2);
    expect(takePlannerNotes(store, [made, { ...other, text: 'older', changedAt: 1 }])).toBe(0);
    expect(takePlannerNotes(store, [{ ...made, text: 'newer', changedAt: made.changedAt + 1 }])).toBe(1);
    expect(store.getState().plannerNotes.list.map(({ text }) => text)).toEqual(['newer', other.text]);
    undo(store, PLANNER_NOTES);
    undo(store, PLANNER_NOTES);
    expect(store.getState().plannerNotes.list).toEqual([]);
  });

  it('sets isRefused when the browser refuses to save', async () => {
    const store = createAppStore();
    refuseToSave();
    savePlannerNote(store, { id: null, tie: PORT, text: 'a' }, 1);
    await vi.waitFor(() => expect(store.getState().plannerNotes.isRefused).toBe(true));
  });

  it('limits the number of notes to what a workspace can restore', async () => {
    const store = createAppStore();
    const many = Array.from({ length: MAX_PLANNER_NOTES + 1 }, (_, at) => ({
      ...made,
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      text: 'a',
    }));
    const [last, ...most] = many;
    expect(takePlannerNotes(store, many)).toBeNull();
    expect([store.getState().plannerNotes.list, (await savedOf('notes')).size]).toEqual([[], 0]);
    expect(takePlannerNotes(store, most)).toBe(MAX_PLANNER_NOTES);
    const { plannerNotes } = store.getState();
    const half = { id: null, tie: PORT, text: 'one more' };
    holdPlannerNoteDraft(store, half);
    expect(savePlannerNote(store, half, 1)).toBe(false);
    expect(takePlannerNotes(store, last === undefined ? [] : [last])).toBeNull();
    expect(store.getState().plannerNotes.list).toBe(plannerNotes.list);
    expect(store.getState().plannerNotes.drafts).toEqual([half]);
    // Existing notes can still be changed at the limit.
    expect(takePlannerNotes(store, [{ ...made, text: 'b', changedAt: made.changedAt + 1 }])).toBe(1);
    const collected = await plannerNotesPart.collect(store);
    const checked = plannerNotesPart.check(collected?.text ?? '');
    expect(checked).toMatchObject({ ok: true, value: { count: MAX_PLANNER_NOTES + 1 } });
    const work = checked.ok ? checked.value : null;
    const other = createAppStore();
    savePlannerNote(other, half, 1);
    await expect(work?.apply(other, 'beside', new Map())).rejects.toThrow();
    expect(other.getState().plannerNotes.list).toHaveLength(1);
  });
});
