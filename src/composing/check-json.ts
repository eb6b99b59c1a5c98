/**
 * Validates the content of a file, with the place of a fault as JSON Pointer and line. The first fault ends
 * the reading, so that a wrong file is never read in part.
 */

import { isFit } from '../lib/clean-text.ts';
import type { JsonNode, TextPlace } from '../lib/read-json.ts';

export type ContentFaultCode =
  | 'missing'
  | 'unknown-field'
  | 'wrong-kind'
  | 'not-allowed'
  | 'too-long'
  | 'too-many'
  | 'out-of-range'
  | 'unfit-letters'
  | 'repeated';

export interface ContentFault extends TextPlace {
  readonly code: ContentFaultCode;
  /** JSON Pointer; empty for the whole file. */
  readonly pointer: string;
  /** Expected value or limit, if any, as symbols instead of words. */
  readonly limit: string;
}

/** Thrown with a fault and caught by the reader of the file. */
export class Misfit extends Error {
  constructor(readonly fault: ContentFault) {
    super(fault.code);
  }
}

/** A node with its place in the file. */
export interface Spot {
  readonly node: JsonNode;
  readonly pointer: string;
}

/** @throws Misfit */
export function refuse({ node, pointer }: Spot, code: ContentFaultCode, limit = ''): never {
  throw new Misfit({ code, pointer, limit, line: node.line, column: node.column });
}

export type Reader<T> = (spot: Spot) => T;

export interface TextRule {
  readonly max: number;
  readonly lines?: boolean;
  readonly pattern?: RegExp;
}

export function text({ max, lines = false, pattern }: TextRule): Reader<string> {
  return (spot) => {
    const { node } = spot;
    if (node.kind !== 'string') return refuse(spot, 'wrong-kind', '"…"');
    if (node.value.length > max) return refuse(spot, 'too-long', String(max));
    if (!isFit(node.value, lines)) return refuse(spot, 'unfit-letters');
    if (pattern !== undefined && !pattern.test(node.value)) return refuse(spot, 'not-allowed');
    return node.value;
  };
}

/** @param isWhole whether only integers are valid */
export function number(low: number, high: number, isWhole: boolean): Reader<number> {
  return (spot) => {
    const { node } = spot;
    if (node.kind !== 'number') return refuse(spot, 'wrong-kind', '0');
    const isRight = node.value >= low && node.value <= high && (!isWhole || Number.isInteger(node.value));
    return isRight ? node.value : refuse(spot, 'out-of-range', `${low}–${high}`);
  };
}

export const yesNo: Reader<boolean> = (spot) =>
  spot.node.kind === 'boolean' ? spot.node.value : refuse(spot, 'wrong-kind', 'true, false');

export function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (spot) => (spot.node.kind === 'null' ? null : read(spot));
}

/** @param keyOf key that must be unique in the list */
export function list<T>(read: Reader<T>, max: number, keyOf: (one: T) => unknown): Reader<T[]> {
  return (spot) => {
    const { node, pointer } = spot;
    if (node.kind !== 'list') return refuse(spot, 'wrong-kind', '[…]');
    if (node.items.length > max) return refuse(spot, 'too-many', String(max));
    const keys = new Set<unknown>();
    return node.items.map((item, at) => {
      const place = { node: item, pointer: `${pointer}/${at}` };
      const one = read(place);
      if (keys.has(keyOf(one))) refuse(place, 'repeated');
      keys.add(keyOf(one));
      return one;
    });
  };
}

/** Reads exactly these fields: an unknown one would be lost on saving. */
export function object<T>(fields: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> {
  return (spot) => {
    const { node, pointer } = spot;
    if (node.kind !== 'object') return refuse(spot, 'wrong-kind', '{…}');
    for (const [name, member] of node.members) {
      if (!Object.hasOwn(fields, name)) {
        refuse({ node: member, pointer: `${pointer}/${escapePointer(name)}` }, 'unknown-field');
      }
    }
    const entries = (Object.entries(fields) as [keyof T & string, Reader<T[keyof T]>][]).map(
      ([name, read]) => {
        const member = node.members.get(name);
        if (member === undefined) return refuse({ node, pointer: `${pointer}/${name}` }, 'missing');
        return [name, read({ node: member, pointer: `${pointer}/${name}` })] as const;
      },
    );
    return Object.fromEntries(entries) as T;
  };
}

const SHOWN_LETTERS = 40;

function escapePointer(name: string): string {
  return name.slice(0, SHOWN_LETTERS).replaceAll('~', '~0').replaceAll('/', '~1');
}
