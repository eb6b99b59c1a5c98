/** Cache of parsed and checked source files for repeated compiles. */
import type { z } from 'zod';

export class Readings {
  readonly #made = new Map<string, unknown>();
  readonly #checked = new WeakMap<object, Map<z.ZodType, unknown>>();

  /** Returns a cached result for a text. `form` distinguishes results of the same text. */
  once<T>(form: string, text: string, make: () => T): T {
    const key = `${form}\n${text}`;
    if (!this.#made.has(key)) this.#made.set(key, make());
    return this.#made.get(key) as T;
  }

  /** Checks a value against a schema, cached by identity of both. */
  check<T extends z.ZodType>(schema: T, value: unknown): z.ZodSafeParseResult<z.output<T>> {
    if (typeof value !== 'object' || value === null) return schema.safeParse(value);
    const checked = this.#checked.get(value) ?? new Map<z.ZodType, unknown>();
    this.#checked.set(value, checked);
    if (!checked.has(schema)) checked.set(schema, schema.safeParse(value));
    return checked.get(schema) as z.ZodSafeParseResult<z.output<T>>;
  }
}
