import { expect, it } from 'vitest';
import type { AppState } from '../../../src/state/store.ts';

/** The types within `T` that are no plain data; `never` if there are none. */
type NotPlain<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends Blob | Promise<unknown> | AbortController | EventTarget
    ? T
    : T extends ArrayBufferView
      ? never
      : T extends ReadonlyMap<infer Key, infer Value>
        ? NotPlain<Key> | NotPlain<Value>
        : T extends ReadonlySet<infer Value>
          ? NotPlain<Value>
          : T extends readonly (infer Value)[]
            ? NotPlain<Value>
            : T extends object
              ? { [Key in keyof T]: NotPlain<T[Key]> }[keyof T]
              : never;

/**
 * The state without what is made from files once and then only read: the atlas, the digest and the index of
 * records have functions that look things up.
 */
type Data = Omit<AppState, 'data' | 'brief' | 'exploration'> & {
  readonly exploration: Omit<AppState['exploration'], 'explored'>;
};

it('holds plain data only: no functions, files or workers', () => {
  // The type checker refuses this file if a slice has anything else.
  const found: { readonly [Slice in keyof Data]?: NotPlain<Data[Slice]> } = {};
  const none: { readonly [Slice in keyof Data]?: never } = found;
  expect(none).toEqual({});
});
