/**
 * Validates the content of a file, with the place of a fault as JSON Pointer and line. The first fault ends
 * the reading, so that a wrong file is never read in part.
 */

import { isFit } from './clean-text.ts';
import type { JsonNode, TextPlace } from './read-json.ts';
import { failed, ok, type Result } from './result.ts';

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

/** Ends the reading; caught in this file. */
class Misfit extends Error {
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

/** Returns the value of a node. @throws Misfit */
export type Reader<T> = (spot: Spot) => T;

/** Reads a node, which is the whole file, or the value of a field that is judged by itself. */
export function check<T>(read: Reader<T>, node: JsonNode): Result<T, ContentFault> {
  return attempt(read, { node, pointer: '' });
}

function attempt<T>(read: Reader<T>, spot: Spot): Result<T, ContentFault> {
  try {
    return ok(read(spot));
  } catch (misfit) {
    if (!(misfit instanceof Misfit)) throw misfit;
    return failed(misfit.fault);
  }
}

export const anyText: Reader<string> = (spot) =>
  spot.node.kind === 'string' ? spot.node.value : refuse(spot, 'wrong-kind', '"…"');

export interface TextRule {
  readonly max: number;
  readonly lines?: boolean;
  readonly pattern?: RegExp;
}

export function text({ max, lines = false, pattern }: TextRule): Reader<string> {
  return (spot) => {
    const value = anyText(spot);
    if (value.length > max) return refuse(spot, 'too-long', String(max));
    if (!isFit(value, lines)) return refuse(spot, 'unfit-letters');
    if (pattern !== undefined && !pattern.test(value)) return refuse(spot, 'not-allowed');
    return value;
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

export function oneOf<const T extends string | number | boolean>(values: readonly T[]): Reader<T> {
  return (spot) => {
    const { node } = spot;
    const found = 'value' in node ? values.find((value) => value === node.value) : undefined;
    return found ?? refuse(spot, 'not-allowed');
  };
}

/** Reads a value in the first of these forms that fits. */
export function anyOf<T>(...forms: readonly Reader<T>[]): Reader<T> {
  return (spot) => {
    for (const form of forms) {
      const read = attempt(form, spot);
      if (read.ok) return read.value;
    }
    return refuse(spot, 'not-allowed');
  };
}

/** @param keyOf key that must be unique in the list; items may repeat without it */
export function list<T>(
  read: Reader<T>,
  max = Number.POSITIVE_INFINITY,
  keyOf: (one: T) => unknown = () => ({}),
): Reader<T[]> {
  return (spot) => {
    const { node, pointer } = spot;
    if (node.kind !== 'list') return refuse(spot, 'wrong-kind', '[…]');
    if (node.items.length > max) return refuse(spot, 'too-many', String(max));
    const keys = new Set<unknown>();
    return node.items.map((item, at) => {
      const place = { node: item, pointer: `${pointer}/${at}` };
      const one = read(place);
      const key = keyOf(one);
      if (keys.has(key)) refuse(place, 'repeated');
      keys.add(key);
      return one;
    });
  };
}

/** Reads exactly these fields: an unknown one would be lost on saving. */
export function object<T>(
  fields: { readonly [K in keyof T]-?: Reader<T[K]> },
  optional: readonly (keyof T)[] = [],
): Reader<T> {
  return (spot) => {
    const { node, pointer } = spot;
    if (node.kind !== 'object') return refuse(spot, 'wrong-kind', '{…}');
    for (const [name, member] of node.members) {
      if (!Object.hasOwn(fields, name)) {
        refuse({ node: member, pointer: `${pointer}/${escapePointer(name)}` }, 'unknown-field');
      }
    }
    const entries = (Object.entries(fields) as [keyof T & string, Reader<T[keyof T]>][]).flatMap(
      ([name, read]) => {
        const member = node.members.get(name);
        if (member !== undefined)
          return [[name, read({ node: member, pointer: `${pointer}/${name}` })] as const];
        return optional.includes(name) ? [] : refuse({ node, pointer: `${pointer}/${name}` }, 'missing');
      },
    );
    return Object.fromEntries(entries) as T;
  };
}

const SHOWN_LETTERS = 40;

function escapePointer(name: string): string {
  return name.slice(0, SHOWN_LETTERS).replaceAll('~', '~0').replaceAll('/', '~1');
}
