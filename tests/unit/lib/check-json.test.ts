import { describe, expect, it } from 'vitest';
import {
  anyOf,
  anyText,
  check,
  list,
  number,
  object,
  oneOf,
  orNull,
  type Reader,
  text,
} from '../../../src/lib/check-json.ts';
import { readJson } from '../../../src/lib/read-json.ts';

function read<T>(reader: Reader<T>, json: string) {
  const node = readJson(json, 8);
  return node.ok ? check(reader, node.value) : expect.fail(node.failure.code);
}

const person = object<{ name: string; age?: number }>({ name: text({ max: 5 }), age: number(0, 9, true) }, [
  'age',
]);

describe('check', () => {
  it.each<[string, Reader<unknown>, string, unknown]>([
    ['an object without an optional field', person, '{"name":"Ana"}', { name: 'Ana' }],
    ['the second of two forms', anyOf<unknown>(person, list(anyText)), '["a"]', ['a']],
    ['a known value', oneOf([1, 2]), '2', 2],
    ['false as a known value', oneOf([false]), 'false', false],
    ['null', orNull(anyText), 'null', null],
    ['equal items of a list without a key', list(anyText), '["a","a"]', ['a', 'a']],
  ])('reads %s', (_, reader, json, value) => {
    expect(read(reader, json)).toEqual({ ok: true, value });
  });

  it.each<[string, Reader<unknown>, string, object]>([
    ['missing', person, '{"age":1}', { pointer: '/name' }],
    ['unknown-field', person, '{"name":"Ana","a/b":1}', { pointer: '/a~1b', column: 21 }],
    ['wrong-kind', person, '{"name":1}', { pointer: '/name', limit: '"…"' }],
    [
      'too-long',
      list(person),
      '[{"name":"Ana"},\n{"name":"Marija"}]',
      { pointer: '/1/name', line: 2, limit: '5' },
    ],
    ['out-of-range', person, '{"name":"Ana","age":1.5}', { pointer: '/age', limit: '0–9' }],
    ['too-many', list(anyText, 1), '["a","b"]', { pointer: '', limit: '1' }],
    ['repeated', list(anyText, 9, (one) => one), '["a","b","a"]', { pointer: '/2' }],
    ['not-allowed', oneOf(['a']), '"b"', { pointer: '' }],
    ['not-allowed', list(anyOf<unknown>(person, anyText)), '["a",{"name":1}]', { pointer: '/1' }],
    ['unfit-letters', person, '{"name":"a\\u0000"}', { pointer: '/name' }],
  ])('reports %s with its place', (code, reader, json, fault) => {
    expect(read(reader, json)).toMatchObject({ ok: false, failure: { code, ...fault } });
  });

  it('does not hide an error of a reader', () => {
    const broken: Reader<never> = () => {
      throw new RangeError('broken');
    };
    expect(() => read(anyOf(broken, anyText), '"a"')).toThrow(RangeError);
  });
});
