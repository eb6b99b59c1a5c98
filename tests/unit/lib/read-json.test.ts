import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonNode, readJson } from '../../../src/lib/read-json.ts';

const DEPTH = 20;
const fault = (text: string) => {
  const read = readJson(text, DEPTH);
  return read.ok ? null : read.failure;
};

function jsonValueOf(node: JsonNode): unknown {
  switch (node.kind) {
    case 'list':
      return node.items.map(jsonValueOf);
    case 'object':
      return Object.fromEntries([...node.members].map(([name, member]) => [name, jsonValueOf(member)]));
    case 'null':
      return null;
    default:
      return node.value;
  }
}

describe('readJson', () => {
  it('parses valid JSON to the same value as JSON.parse', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5, noUnicodeString: false }), fc.constantFrom(0, 2), (text, indent) => {
        const words = JSON.stringify(JSON.parse(text), null, indent);
        const read = readJson(words, DEPTH);
        expect(read.ok && jsonValueOf(read.value)).toEqual(JSON.parse(words));
      }),
    );
  });

  it('accepts only valid JSON', () => {
    const sign = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '1',
      '-',
      '.',
      'e',
      'true',
      'a',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(sign).map((signs) => signs.join('')),
        (text) => {
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          const isTaken = fault(text) === null;
          // readJson also rejects repeated names, which JSON.parse accepts.
          expect(isTaken || fault(text)?.code === 'repeated-name').toBe(isJson);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('returns the line, column and text of the first error', () => {
    expect(fault('{\n  "a": 1,\n  "b": oops\n}')).toEqual({
      code: 'syntax',
      line: 3,
      column: 8,
      found: 'oops',
    });
    expect(fault('{"a": 1')).toEqual({ code: 'syntax', line: 1, column: 8, found: '' });
    expect(fault('{"a": "x\n"}')).toMatchObject({ code: 'syntax', line: 1, column: 9 });
    expect(fault('{"a": 1,\n "a": 2}')).toEqual({ code: 'repeated-name', line: 2, column: 2, found: 'a' });
    expect(fault('[1] 2')).toMatchObject({ code: 'syntax', column: 5, found: '2' });
  });

  it('rejects nesting beyond the allowed depth', () => {
    expect(fault('[['.repeat(1e5))).toEqual({ code: 'too-deep', line: 1, column: 21, found: '[[[[[[[[[[[[' });
  });
});
