import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBriefingFile } from '../../../src/composing/briefing-file.ts';
import type { DraftEdit } from '../../../src/composing/edit.ts';
import { beginHistory, type History, recordEdit, redo, undo } from '../../../src/composing/history.ts';
import { anyEdit, makeMadeDraft } from './made-draft.ts';

const bytes = ({ present }: History) => formatBriefingFile(present, '2026-11');
const composed = (edits: readonly DraftEdit[], pauseMs: number) =>
  edits.reduce((history, edit, at) => recordEdit(history, edit, at * pauseMs), beginHistory(makeMadeDraft()));
const repeat = (history: History, step: (history: History) => History, times: number) =>
  Array.from({ length: times }).reduce<History>((now) => step(now), history);

describe('draft history', () => {
  it('undoes and redoes 200 random edits to the same bytes', () => {
    const edits = fc.array(anyEdit, { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(edits, fc.constantFrom(10, 5000), (list, pauseMs) => {
        const history = composed(list, pauseMs);
        const steps = history.past.length;
        const back = repeat(history, undo, steps);
        expect(bytes(back)).toBe(formatBriefingFile(makeMadeDraft(), '2026-11'));
        expect(bytes(repeat(back, redo, steps))).toBe(bytes(history));
      }),
      { numRuns: 60 },
    );
  });

  it('merges quick edits of one field into one step', () => {
    const type = (text: string): DraftEdit => ({ kind: 'set-text', chapter: 'one', text });
    const typed = composed([type('H'), type('He'), type('Her')], 200);
    expect(typed.past).toHaveLength(1);
    expect(composed([type('H'), type('He'), type('Her')], 2000).past).toHaveLength(3);
    const elsewhere = composed(
      [type('H'), { kind: 'set-notes', chapter: 'one', notes: 'N' }, type('He')],
      200,
    );
    expect(elsewhere.past).toHaveLength(3);
    // An edit after an undo must be a new step, even without a pause.
    const undone = undo(typed);
    expect(recordEdit(undone, type('X'), 500).past).toHaveLength(1);
  });

  it('keeps an insertion apart from the typing before and after it', () => {
    const set = (text: string, isStep: boolean): DraftEdit => ({
      kind: 'set-text',
      chapter: 'one',
      text,
      isStep,
    });
    const edits = [set('H', false), set('He', false), set('He[^A]', true), set('He[^A]!', false)];
    expect(composed(edits, 200).past).toHaveLength(3);
  });

  it('discards undone steps after a new edit but not after one without effect', () => {
    const removed = composed([{ kind: 'remove-chapter', chapter: 'two' }], 0);
    const back = undo(removed);
    expect(redo(back).present).toBe(removed.present);
    expect(recordEdit(back, { kind: 'remove-chapter', chapter: 'none' }, 1)).toBe(back);
    const other = recordEdit(back, { kind: 'remove-chapter', chapter: 'one' }, 1);
    expect(redo(other)).toBe(other);
    expect(undo(beginHistory(makeMadeDraft())).past).toEqual([]);
  });
});
