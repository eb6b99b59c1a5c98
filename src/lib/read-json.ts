/**
 * Parses JSON strictly and records positions, so that errors can be shown in the file. Rejects what
 * `JSON.parse` accepts: duplicate names, of which one would be lost, and unlimited nesting.
 */
import { failed, ok, type Result } from './result.ts';

/** From 1; columns count UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export type JsonNode = TextPlace &
  (
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'null' }
    | { readonly kind: 'list'; readonly items: readonly JsonNode[] }
    | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonNode> }
  );

export interface JsonFault extends TextPlace {
  readonly code: 'syntax' | 'too-deep' | 'repeated-name';
  /** The next few characters; empty at the end of the text. */
  readonly found: string;
}

const SHOWN_LETTERS = 12;
const ESCAPED: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Aborts parsing; caught in this file. */
class Stop extends Error {
  constructor(
    readonly code: JsonFault['code'],
    readonly at: number,
    readonly found?: string,
  ) {
    super(code);
  }
}

/** @param maxDepth maximum nesting of lists and objects */
export function readJson(text: string, maxDepth: number): Result<JsonNode, JsonFault> {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  let at = 0;

  const placeOf = (offset: number): TextPlace => {
    let [low, high] = [0, lineStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const skipSpace = () => take(/[ \t\n\r]*/y);
  const takeSign = (sign: string): boolean => {
    skipSpace();
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const expectSign = (sign: string) => {
    if (!takeSign(sign)) throw new Stop('syntax', at);
  };

  const readString = (): string => {
    const start = at;
    at += 1;
    let value = '';
    for (;;) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must be written as escapes
      value += take(/[^"\\\u0000-\u001f]*/y) ?? '';
      const sign = text[at];
      if (sign === '"') {
        at += 1;
        return value;
      }
      if (sign !== '\\') throw new Stop('syntax', sign === undefined ? start : at);
      const code = take(/\\u[0-9a-fA-F]{4}/y);
      const simple = code === null ? ESCAPED[text[at + 1] ?? ''] : undefined;
      if (code !== null) value += String.fromCharCode(Number.parseInt(code.slice(2), 16));
      else if (simple !== undefined) {
        value += simple;
        at += 2;
      } else throw new Stop('syntax', at);
    }
  };

  const readList = (depth: number): JsonNode[] => {
    const items: JsonNode[] = [];
    if (takeSign(']')) return items;
    do items.push(readValue(depth));
    while (takeSign(','));
    expectSign(']');
    return items;
  };

  const readObject = (depth: number): Map<string, JsonNode> => {
    const members = new Map<string, JsonNode>();
    if (takeSign('}')) return members;
    do {
      skipSpace();
      const start = at;
      if (text[at] !== '"') throw new Stop('syntax', at);
      const name = readString();
      if (members.has(name)) throw new Stop('repeated-name', start, name);
      expectSign(':');
      members.set(name, readValue(depth));
    } while (takeSign(','));
    expectSign('}');
    return members;
  };

  const readValue = (depth: number): JsonNode => {
    skipSpace();
    const place = placeOf(at);
    const sign = text[at];
    if (sign === '"') return { ...place, kind: 'string', value: readString() };
    if (sign === '[' || sign === '{') {
      if (depth === maxDepth) throw new Stop('too-deep', at);
      at += 1;
      return sign === '['
        ? { ...place, kind: 'list', items: readList(depth + 1) }
        : { ...place, kind: 'object', members: readObject(depth + 1) };
    }
    const number = take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    if (number !== null) return { ...place, kind: 'number', value: Number(number) };
    switch (take(/(?:true|false|null)\b/y)) {
      case 'true':
        return { ...place, kind: 'boolean', value: true };
      case 'false':
        return { ...place, kind: 'boolean', value: false };
      case 'null':
        return { ...place, kind: 'null' };
      default:
        throw new Stop('syntax', at);
    }
  };

  try {
    const value = readValue(0);
    skipSpace();
    if (at < text.length) throw new Stop('syntax', at);
    return ok(value);
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    const found = stop.found ?? /^\S{0,64}/.exec(text.slice(stop.at, stop.at + 64))?.[0] ?? '';
    return failed({ code: stop.code, found: found.slice(0, SHOWN_LETTERS), ...placeOf(stop.at) });
  }
}

/** Returns `null` if there is no such member. */
export function memberOf(node: JsonNode | null, name: string): JsonNode | null {
  return node?.kind === 'object' ? (node.members.get(name) ?? null) : null;
}

/** Returns `null` if the member is not a text. */
export function textOf(node: JsonNode | null, name: string): string | null {
  const found = memberOf(node, name);
  return found?.kind === 'string' ? found.value : null;
}

/** Returns the plain value of a node. Any name is safe, including `__proto__`. */
export function plainValue(node: JsonNode): unknown {
  switch (node.kind) {
    case 'null':
      return null;
    case 'list':
      return node.items.map(plainValue);
    case 'object':
      return Object.fromEntries([...node.members].map(([name, member]) => [name, plainValue(member)]));
    default:
      return node.value;
  }
}
