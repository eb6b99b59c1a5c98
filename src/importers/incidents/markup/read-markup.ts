/**
 * Parses XML as a stream, so that records before a damage are saved. Only the five standard entities are
 * resolved and nothing external is loaded; files with declared entities are refused.
 */
import { SaxesParser } from 'saxes';
import type { IncidentFormat } from '../formats.ts';
import { localName } from '../local-name.ts';
import type { Budget } from '../raw-table.ts';
import { Refused } from '../refused.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Names have no prefix, since files of these formats often leave prefixes undeclared. */
export interface MarkupHandler {
  open(name: string, attributes: Attributes): void;
  /** @param text of the element itself, trimmed */
  close(name: string, text: string): void;
  /** An error that leaves the elements intact. */
  spoiled(): void;
}

/** Maximum length of a text, such as an outline, in multiples of the longest cell. */
const LONGEST_CELLS = 64;

/** Errors in text between elements, which stay intact. */
const HARMLESS = /entit|disallowed character\.$|character reference|\]\]>/i;

class Damage extends Error {}

/** @returns the line of unrecoverable damage; `null` for a whole file. @throws Refused */
export async function readMarkup(
  pieces: AsyncIterable<string>,
  format: IncidentFormat,
  budget: Budget,
  handler: MarkupHandler,
): Promise<number | null> {
  const parser = new SaxesParser({ xmlns: false });
  const texts: string[] = [];
  const longest = budget.cellBytes * LONGEST_CELLS;
  let quiet = 0;
  const here = () => ({ unit: 'line', number: parser.line }) as const;
  const tooMuch = (limit: 'nesting' | 'cellBytes', allowed: number) =>
    new Refused({ kind: 'over-budget', format, limit, allowed, found: null, place: here() });
  parser.on('error', (error) => {
    if (!HARMLESS.test(error.message)) throw new Damage(error.message);
    handler.spoiled();
  });
  parser.on('doctype', (text) => {
    if (/<!ENTITY/i.test(text))
      throw new Refused({ kind: 'unsafe', format, what: 'entities', place: here() });
  });
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0;
    texts.push('');
    if (texts.length > budget.nesting) throw tooMuch('nesting', budget.nesting);
    handler.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    quiet = 0;
    handler.close(localName(name), (texts.pop() ?? '').trim());
  });
  const addText = (text: string) => {
    const whole = (texts.pop() ?? '') + text;
    if (whole.length > longest) throw tooMuch('cellBytes', longest);
    texts.push(whole);
  };
  parser.on('text', (text) => {
    if (texts.length > 0) addText(text);
  });
  parser.on('cdata', addText);
  try {
    for await (const piece of pieces) {
      quiet += piece.length;
      parser.write(piece);
      if (quiet > longest + piece.length) throw tooMuch('cellBytes', longest);
    }
    parser.close();
    return null;
  } catch (error) {
    if (error instanceof Damage) return parser.line;
    throw error;
  }
}
