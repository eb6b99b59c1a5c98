/**
 * Parses XML from pieces of bytes as a stream. Document types are refused, so only the five standard entities
 * exist and nothing external is loaded. Names have no prefix: these formats use one vocabulary.
 */
import { SaxesParser } from 'saxes';
import type { IncidentFormat } from './formats.ts';
import { localName } from './local-name.ts';
import type { RefusalPlace } from './refusal.ts';
import { Refused } from './refused.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** Texts and CDATA sections; an element may have several. */
  text?(text: string): void;
}

export interface XmlSource {
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly format: IncidentFormat;
  readonly place: RefusalPlace | null;
  /** Maximum bytes of a text, or of a tag with attributes. */
  readonly longest: number;
  /** Maximum depth of elements. */
  readonly nesting: number;
}

/** @throws Refused, and what the handler throws */
export async function readXml(source: XmlSource, handler: XmlHandler): Promise<void> {
  const { format, place } = source;
  const parser = new SaxesParser({ position: false, xmlns: false });
  let depth = 0;
  let quietBytes = 0;
  parser.on('doctype', () => {
    throw new Refused({ kind: 'unsafe', format, what: 'entities', place });
  });
  parser.on('opentag', ({ name, attributes }) => {
    quietBytes = 0;
    depth += 1;
    if (depth > source.nesting) throw tooMuch(source, 'nesting', source.nesting);
    handler.open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    quietBytes = 0;
    depth -= 1;
    handler.close?.(localName(name));
  });
  const text = handler.text?.bind(handler);
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let decoder: TextDecoder | null = null;
  try {
    for await (const piece of source.pieces) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      quietBytes += piece.length;
      parser.write(decoder.decode(piece, { stream: true }));
      if (quietBytes > source.longest + piece.length) throw tooMuch(source, 'cellBytes', source.longest);
    }
    parser.write(decoder?.decode() ?? '').close();
  } catch (error) {
    // The parser and decoder throw plain errors for damage.
    if (error instanceof Error && (error.constructor === Error || error instanceof TypeError))
      throw new Refused({ kind: 'damaged', format, place, detail: error.message });
    throw error;
  }
}

/** XML is UTF-8 unless it has another byte order mark. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function tooMuch({ format, place }: XmlSource, limit: 'nesting' | 'cellBytes', allowed: number): Refused {
  return new Refused({ kind: 'over-budget', format, limit, allowed, found: null, place });
}
