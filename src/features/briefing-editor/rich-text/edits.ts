/** Edits of a rich text, as transactions of the editor's state. */
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { FeatureId } from '../../../domain/ids.ts';
import { citedIn, citeOf, docOf, featureIn, linkOf, plainWords, wordsOf, writtenOf } from './schema.ts';

/** Mark of a transaction that is a step of the history by itself. */
const STEP = 'step';
/** Mark of a transaction that shows a text from outside, such as one that was undone. */
export const OUTSIDE = 'outside';

/** Replaces the selection by lines; the first and the last one join the lines around. */
export function insertLines(state: EditorState, lines: readonly Node[]): Transaction {
  const slice = new Slice(Fragment.from(lines), 1, 1);
  return state.tr.replaceSelection(slice).setMeta(STEP, true).scrollIntoView();
}

/** Makes the selected words a link to a feature, or inserts its name as one, apart from the words around. */
export function insertLink(state: EditorState, feature: FeatureId, name: string): Transaction {
  const { tr } = state;
  const { from, to } = trimmed(state);
  if (from === to) {
    const isLetter = (start: number, end: number) => /[\p{L}\p{N}]/u.test(state.doc.textBetween(start, end));
    const [first, last] = [state.doc.resolve(from).start(), state.doc.resolve(from).end()];
    const space = (isMissing: boolean) => (isMissing ? [plainWords(' ')] : []);
    tr.insert(from, [
      ...space(from > first && isLetter(from - 1, from)),
      wordsOf(name, feature),
      ...space(from < last && isLetter(from, from + 1)),
    ]);
  } else {
    state.doc.nodesBetween(from, to, (node, at) => {
      if (!node.isText) return;
      tr.addMark(Math.max(at, from), Math.min(at + node.nodeSize, to), linkOf(feature));
    });
    tr.setSelection(TextSelection.create(tr.doc, to));
  }
  return tr.setMeta(STEP, true).scrollIntoView();
}

/** Inserts a citation after the selection. */
export function insertCite(state: EditorState, id: string): Transaction {
  const { to } = trimmed(state);
  const tr = state.tr.insert(to, citeOf(id));
  return tr
    .setSelection(TextSelection.create(tr.doc, to + 1))
    .setMeta(STEP, true)
    .scrollIntoView();
}

/** Turns the link at the selection into plain words. */
export function removeLink(state: EditorState): Transaction {
  const { from, to } = linkAt(state) ?? state.selection;
  return state.tr.removeMark(from, to).setMeta(STEP, true);
}

/** The link that holds the selection or touches the caret. */
export function linkAt({ selection }: EditorState): { feature: FeatureId; from: number; to: number } | null {
  const { $from, $to } = selection;
  if (!$from.sameParent($to)) return null;
  let to = $from.start();
  for (const node of $from.parent.children) {
    const from = to;
    to += node.nodeSize;
    const feature = featureIn(node);
    if (feature !== null && from <= $from.pos && $to.pos <= to) return { feature, from, to };
  }
  return null;
}

/** Breaks the line at the selection. */
export function breakLine(state: EditorState): Transaction {
  const tr = state.tr.deleteSelection();
  return tr.split(tr.selection.from).setMeta(STEP, true).scrollIntoView();
}

/** Joins the line of the caret, which is at the line's start or end, with its neighbour; `null` without one. */
export function joinLine(state: EditorState, way: 'before' | 'after'): Transaction | null {
  const { $from, empty } = state.selection;
  const isBefore = way === 'before';
  const isAtEdge = isBefore ? $from.parentOffset === 0 : $from.parentOffset === $from.parent.content.size;
  if (!empty || !isAtEdge || $from.depth === 0) return null;
  const seam = isBefore ? $from.before() : $from.after();
  if (seam === 0 || seam === state.doc.content.size) return null;
  return state.tr.join(seam).setMeta(STEP, true).scrollIntoView();
}

/** Shows another text and keeps what is the same, with the caret after the difference. */
export function showWritten(state: EditorState, written: string): Transaction {
  const tr = state.tr.setMeta(OUTSIDE, true);
  const before = state.doc.content;
  const after = docOf(written);
  const start = before.findDiffStart(after.content);
  const end = before.findDiffEnd(after.content);
  if (start !== null && end !== null) {
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    tr.replace(start, end.a + overlap, after.slice(start, end.b + overlap));
    tr.setSelection(TextSelection.near(tr.doc.resolve(end.b + overlap), -1));
  }
  // Escapes are the only difference that the document does not show.
  return writtenOf(tr.doc.content) === written ? tr : tr.replaceWith(0, tr.doc.content.size, after.content);
}

/** Number of citations in the selection. */
export function countCites({ doc, selection }: EditorState): number {
  return countBetween(doc, selection.from, selection.to);
}

/** Whether a change is a step of the history by itself: not letters typed or deleted one by one. */
export function isStep(tr: Transaction): boolean {
  const { before, doc } = tr;
  const isLargeCut = before.content.size - doc.content.size > 1;
  const countAll = (whole: Node) => countBetween(whole, 0, whole.content.size);
  return tr.getMeta(STEP) === true || isLargeCut || countAll(before) !== countAll(doc);
}

function countBetween(doc: Node, from: number, to: number): number {
  let count = 0;
  doc.nodesBetween(from, to, (node) => {
    if (citedIn(node) !== null) count += 1;
  });
  return count;
}

/** Deletes the selection; `null` if it is empty. */
export function deleteSelected(state: EditorState): Transaction | null {
  return state.selection.empty ? null : state.tr.deleteSelection().setMeta(STEP, true).scrollIntoView();
}

/** The selection without outer spaces; a double click on a word selects one with it on Windows. */
function trimmed({ doc, selection }: EditorState): { readonly from: number; readonly to: number } {
  const { from, to } = selection;
  const words = doc.textBetween(from, to, '\n', '\ufffc');
  if (words.trim() === '') return { from: to, to };
  const lengthOf = (pattern: RegExp) => pattern.exec(words)?.[0].length ?? 0;
  return { from: from + lengthOf(/^[^\S\n]+/), to: to - lengthOf(/[^\S\n]+$/) };
}
