/** Connects the rich text field to the page: keys, clipboard, and what links and citations look like. */
import type { Fragment } from 'prosemirror-model';
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { EditorView, type MarkView, type NodeView } from 'prosemirror-view';
import type { FeatureId } from '../../../domain/ids.ts';
import { cleanLines } from '../../../lib/clean-text.ts';
import {
  breakLine,
  countCites,
  deleteSelected,
  insertCite,
  insertLines,
  insertLink,
  isStep,
  joinLine,
  linkAt,
  OUTSIDE,
  removeLink,
  showWritten,
} from './edits.ts';
import { citedIn, docOf, linesOf, plainLinesOf, writtenOf } from './schema.ts';

/** Written text in the clipboard, for another field of this site. */
const CLIPBOARD_TYPE = 'application/x-crossroads-text';

export interface CiteLook {
  readonly label: string;
  readonly title: string;
  readonly isKnown: boolean;
}

interface Options {
  readonly written: string;
  readonly maxLength: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly lookOfCite: (id: string) => CiteLook;
  readonly titleOfFeature: (feature: FeatureId) => string;
  /** @param isStep whether it is a step of the history by itself, unlike typing */
  readonly onChange: (written: string, isStep: boolean) => void;
  /** Called when a change does not fit. */
  readonly onFull: () => void;
  /** Called when text or selection change, with the feature whose link holds the caret. */
  readonly onMove: (link: FeatureId | null) => void;
  readonly onHistory: (isBack: boolean) => void;
  /** Asks before plain text replaces citations. */
  readonly onAsk: (cites: number, replace: () => void) => void;
}

export interface RichTextView {
  readonly show: (written: string) => void;
  readonly insertLink: (feature: FeatureId, name: string) => boolean;
  readonly insertCite: (id: string) => boolean;
  readonly removeLink: () => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

export function openRichText(mount: HTMLElement, options: Options): RichTextView {
  const { maxLength, onChange, onFull, onHistory, onMove } = options;
  const fits = (tr: Transaction, { doc }: EditorState) => {
    if (!tr.docChanged || tr.getMeta(OUTSIDE) === true) return true;
    const { length } = writtenOf(tr.doc);
    return length <= maxLength || length < writtenOf(doc).length;
  };

  const view: EditorView = new EditorView(
    { mount },
    {
      state: EditorState.create({ doc: docOf(options.written) }),
      attributes: options.attributes,
      nodeViews: { cite: (node) => drawCite(options.lookOfCite(citedIn(node) ?? '')) },
      markViews: { link: (mark) => drawLink(options.titleOfFeature(mark.attrs['feature'])) },
      dispatchTransaction: (tr) => void apply(tr),
      clipboardTextSerializer: ({ content }) => plainTextOf(content),
      handleKeyDown: (_view, event) => pressKey(event),
      handleDOMEvents: {
        // The editor would mark it as used, but it is for the page.
        keydown: (_view, event) => event.key === 'Escape',
        beforeinput: (_view, event) => takeInput(event),
        copy: (_view, event) => copy(event),
        cut: (_view, event) => copy(event) && run(deleteSelected),
        paste: (_view, event) => event.clipboardData !== null && paste(event, event.clipboardData),
        drop: (_view, event) => drop(event),
      },
    },
  );

  /** @returns whether the change fits */
  const apply = (tr: Transaction): boolean => {
    const { state } = view;
    if (!fits(tr, state)) {
      onFull();
      return false;
    }
    view.updateState(state.apply(tr));
    if (tr.docChanged && tr.getMeta(OUTSIDE) !== true) {
      const written = writtenOf(view.state.doc.content);
      const clean = cleanLines(written, Number.POSITIVE_INFINITY);
      if (clean !== written) view.updateState(view.state.apply(showWritten(view.state, clean)));
      onChange(clean, isStep(tr));
    }
    onMove(linkAt(view.state)?.feature ?? null);
    return true;
  };
  const run = (edit: (state: EditorState) => Transaction | null): boolean => {
    const tr = edit(view.state);
    return tr !== null && apply(tr);
  };

  const pressKey = (event: KeyboardEvent): boolean => {
    const { key, shiftKey, altKey } = event;
    const letter = key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && !altKey && (letter === 'z' || letter === 'y')) {
      onHistory(letter === 'z' && !shiftKey);
      return true;
    }
    if (key === 'Enter') {
      run(breakLine);
      return true;
    }
    if (key !== 'Backspace' && key !== 'Delete') return false;
    return run(deleteSelected) || run((state) => joinLine(state, key === 'Delete' ? 'after' : 'before'));
  };

  /** Takes over what menus and phones offer beside keys. */
  const takeInput = (event: InputEvent): boolean => {
    const { inputType } = event;
    const isHistory = inputType === 'historyUndo' || inputType === 'historyRedo';
    if (!isHistory && !inputType.startsWith('format')) return false;
    event.preventDefault();
    if (isHistory) onHistory(inputType === 'historyUndo');
    return true;
  };

  const copy = (event: ClipboardEvent): boolean => {
    const { selection } = view.state;
    if (selection.empty) return false;
    const { content } = selection.content();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plainTextOf(content));
    event.clipboardData?.setData(CLIPBOARD_TYPE, writtenOf(content));
    return true;
  };

  /** Markup of other pages never becomes part of the text. */
  const paste = (event: Event, data: DataTransfer): true => {
    event.preventDefault();
    const written = data.getData(CLIPBOARD_TYPE);
    if (written !== '') {
      run((state) => insertLines(state, linesOf(written)));
      return true;
    }
    const text = cleanLines(data.getData('text/plain'), Number.POSITIVE_INFINITY);
    const cites = countCites(view.state);
    if (cites === 0) insertPlain(text);
    else options.onAsk(cites, () => insertPlain(text));
    return true;
  };

  /** Inserts as much as fits. */
  const insertPlain = (text: string) => {
    const insert = (letters: number) => insertLines(view.state, plainLinesOf(cleanLines(text, letters)));
    let [least, most] = [0, text.length];
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      if (fits(insert(middle), view.state)) least = middle;
      else most = middle - 1;
    }
    if (least > 0) apply(insert(least));
    if (least < text.length) onFull();
  };

  /** Files are for the page. Text from elsewhere is pasted where it is dropped. */
  const drop = (event: DragEvent): boolean => {
    const data = event.dataTransfer;
    if (data === null || data.types.includes('Files')) return true;
    if (view.dragging !== null) return false;
    const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (at === null) return true;
    const { doc, tr } = view.state;
    apply(tr.setSelection(TextSelection.near(doc.resolve(at.pos))));
    view.focus();
    return paste(event, data);
  };

  return {
    show: (written) => {
      if (written !== writtenOf(view.state.doc.content)) apply(showWritten(view.state, written));
    },
    insertLink: (feature, name) => run((state) => insertLink(state, feature, name)),
    insertCite: (id) => run((state) => insertCite(state, id)),
    removeLink: () => void run(removeLink),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

/** Links as their words, and citations as their ids. */
function plainTextOf(lines: Fragment): string {
  return lines.content
    .map((line) => line.children.map((node) => node.text ?? `[${citedIn(node)}]`).join(''))
    .join('\n');
}

function drawLink(title: string): MarkView {
  const dom = document.createElement('span');
  dom.className = 'rich-link';
  dom.title = title;
  return { dom };
}

function drawCite({ label, title, isKnown }: CiteLook): NodeView {
  const dom = document.createElement('span');
  dom.className = 'rich-cite';
  dom.textContent = label;
  dom.title = title;
  dom.setAttribute('role', 'img');
  dom.setAttribute('aria-label', title);
  dom.toggleAttribute('data-unknown', !isKnown);
  return { dom };
}
