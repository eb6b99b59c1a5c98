/** What has been read of source files, for who compiles many times: what has the same text as before is neither parsed nor checked again. */
import type { z } from 'zod';

export class Readings {
  readonly #made = new Map<string, unknown>();
  readonly #checked = new WeakMap<object, Map<z.ZodType, unknown>>();

  /** What is made of a text, made once. `form` tells apart what is made of the same text in several ways. */
  once<T>(form: string, text: string, make: () => T): T {
    const key = `${form}\n${text}`;
    if (!this.#made.has(key)) this.#made.set(key, make());
    return this.#made.get(key) as T;
  }

  /** A value held against a schema: once, as long as both are the same objects. */
  check<T extends z.ZodType>(schema: T, value: unknown): z.ZodSafeParseResult<z.output<T>> {
    if (typeof value !== 'object' || value === null) return schema.safeParse(value);
    const checked = this.#checked.get(value) ?? new Map<z.ZodType, unknown>();
    this.#checked.set(value, checked);
    if (!checked.has(schema)) checked.set(schema, schema.safeParse(value));
    return checked.get(schema) as z.ZodSafeParseResult<z.output<T>>;
  }
}
