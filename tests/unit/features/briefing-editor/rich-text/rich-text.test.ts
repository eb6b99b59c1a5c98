import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { parseWritten } from '../../../../../src/composing/written.ts';
import {
  breakLine,
  countCites,
  deleteSelected,
  insertCite,
  insertLines,
  insertLink,
  joinLine,
  linkAt,
  removeLink,
  showWritten,
} from '../../../../../src/features/briefing-editor/rich-text/edits.ts';
import {
  docOf,
  linesOf,
  plainLinesOf,
  writtenOf,
} from '../../../../../src/features/briefing-editor/rich-text/schema.ts';

const STORIES = 'geodata/stories';
const storyTexts = readdirSync(STORIES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(STORIES, name)).map((file) => join(STORIES, name, file)))
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(file, 'utf8'));

const ODD = [
  '',
  '\n',
  '\n\n a \n\n',
  '\\[a\\] \\^ \\\\ \\a',
  '[unclosed [^I.A.p2 [a](port:',
  '[a](port:ALDRZ)[b](port:ALDRZ)[^X][^X]',
  '[a](port:NONE) [b](javascript:alert) [^two words] [^NO-SUCH-SOURCE]',
  'الميناء [دوريس](port:ALDRZ)[^I.A.p2] ‏في ألبانيا',
  '👩‍🚀 [🇦🇱 Durrës](port:ALDRZ) e\u0301',
  'a\tb  c ',
];

const writtenIn = ({ doc }: EditorState) => writtenOf(doc.content);

/** State with a selection between two `|`, or the caret at one. They may be within a link. */
function stateOf(marked: string): EditorState {
  const all = docOf(marked);
  const at: number[] = [];
  all.descendants((node, pos) => {
    for (const { index } of (node.text ?? '').matchAll(/\|/g)) at.push(pos + index - at.length);
  });
  const state = EditorState.create({ doc: docOf(marked.replaceAll('|', '')) });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at[0] ?? 0, at[1])));
}

/** As if every line had been edited. */
function rewritten(text: string): string {
  const doc = docOf(text);
  return writtenOf(doc.type.schema.nodeFromJSON(doc.toJSON()).content);
}

describe('rich text', () => {
  it('writes every text of the stories as it was read', () => {
    expect(storyTexts.length).toBeGreaterThan(10);
    for (const text of storyTexts) expect(writtenOf(docOf(text).content)).toBe(text);
  });

  it.each(ODD)('writes %j as it was read', (text) => {
    expect(writtenOf(docOf(text).content)).toBe(text);
  });

  it('writes edited lines with the same links and citations', () => {
    for (const text of storyTexts) expect(rewritten(text)).toBe(text);
    const text = fc.string({
      unit: fc.constantFrom('a', 'ш', ' ', '\n', '[', ']', '\\', '^', '(', ')', '[^A]', '[x](port:y)'),
    });
    const read = (written: string) => parseWritten(written, () => true);
    fc.assert(
      fc.property(text, (written) => {
        expect(writtenOf(docOf(written).content)).toBe(written);
        const { text: words, cites } = read(rewritten(written));
        expect({ words, cites }).toEqual({ words: read(written).text, cites: read(written).cites });
      }),
    );
  });

  it('keeps escapes of lines that an edit does not change', () => {
    const state = stateOf('\\[1\\]\nTwo|');
    expect(writtenIn(state.apply(insertLines(state, plainLinesOf('!'))))).toBe('\\[1\\]\nTwo!');
  });

  it('pastes plain text as words, and written text with its links and citations', () => {
    const state = stateOf('From |here| on');
    const markup = '[Niš](node:nis)\nto[^A]';
    expect(writtenIn(state.apply(insertLines(state, plainLinesOf(markup))))).toBe(
      'From \\[Niš\\](node:nis)\nto\\[\\^A\\] on',
    );
    expect(writtenIn(state.apply(insertLines(state, linesOf(markup))))).toBe(`From ${markup} on`);
  });

  it('links the selected words, or inserts the name', () => {
    const link = (marked: string) => {
      const state = stateOf(marked);
      return writtenIn(state.apply(insertLink(state, 'port:ALDRZ', 'Durrës')));
    };
    expect(link('To | by sea')).toBe('To [Durrës](port:ALDRZ) by sea');
    expect(link('To |the port |by sea')).toBe('To [the port](port:ALDRZ) by sea');
    expect(link('To |the[^A] port| by sea')).toBe('To [the](port:ALDRZ)[^A][ port](port:ALDRZ) by sea');
    expect(link('|[Old](node:nis)|')).toBe('[Old](port:ALDRZ)');
  });

  it('inserts a citation after the selection, with the caret behind it', () => {
    const state = stateOf('A |port |is');
    const after = state.apply(insertCite(state, 'I.A.p2'));
    expect(writtenIn(after)).toBe('A port[^I.A.p2] is');
    expect(writtenIn(after.apply(after.tr.insertText('!')))).toBe('A port[^I.A.p2]! is');
  });

  it('does not extend a link by words typed at its end', () => {
    const state = stateOf('[Durrës](port:ALDRZ)|');
    expect(writtenIn(state.apply(state.tr.insertText('it')))).toBe('[Durrës](port:ALDRZ)it');
    const inside = stateOf('[Dur|ës](port:ALDRZ)');
    expect(writtenIn(inside.apply(inside.tr.insertText('r')))).toBe('[Durrës](port:ALDRZ)');
  });

  it('finds the link at the caret and removes it', () => {
    const state = stateOf('To [Durrës](port:ALDRZ)| by sea');
    expect(linkAt(state)?.feature).toBe('port:ALDRZ');
    expect(writtenIn(state.apply(removeLink(state)))).toBe('To Durrës by sea');
    expect(linkAt(stateOf('To| [Durrës](port:ALDRZ) by sea'))).toBeNull();
  });

  it('breaks and joins lines', () => {
    const state = stateOf('One |and |two[^A]');
    const broken = state.apply(breakLine(state));
    expect(writtenIn(broken)).toBe('One \ntwo[^A]');
    const joined = joinLine(broken, 'before');
    expect(joined === null ? null : writtenIn(broken.apply(joined))).toBe('One two[^A]');
    expect(joinLine(stateOf('One|\nTwo'), 'after')?.doc.childCount).toBe(1);
    expect(joinLine(stateOf('|One'), 'before')).toBeNull();
    expect(joinLine(stateOf('One|'), 'after')).toBeNull();
    expect(joinLine(stateOf('O|ne\nTwo'), 'after')).toBeNull();
  });

  it('deletes a selection over lines and citations, which it counts', () => {
    const state = stateOf('One|[^A]\n[^B]|[^C]');
    expect(countCites(state)).toBe(2);
    const deleted = deleteSelected(state);
    expect(deleted === null ? null : writtenIn(state.apply(deleted))).toBe('One[^C]');
    expect(deleteSelected(stateOf('One|'))).toBeNull();
  });

  it('shows another text with the caret after the difference', () => {
    const state = stateOf('One two\nThree|');
    const shown = state.apply(showWritten(state, 'One or two\nThree'));
    expect(writtenIn(shown)).toBe('One or two\nThree');
    expect(shown.selection.from).toBe('One or '.length + 1);
    for (const text of ODD) expect(writtenIn(state.apply(showWritten(state, text)))).toBe(text);
    const escaped = stateOf('\\[a\\]|');
    expect(writtenIn(escaped.apply(showWritten(escaped, '[a]')))).toBe('[a]');
  });
});
