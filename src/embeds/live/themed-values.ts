/** Merges the values of all themes: differing values become a reference into the palettes. */

/** No style value begins like this. */
const MARK = '@';

export class Palettes {
  readonly #rows: (readonly unknown[])[] = [];
  readonly #known = new Map<string, string>();

  /**
   * @param values of the same thing, by theme
   * @throws Error if they differ in more than values
   */
  merge<T>(values: readonly T[]): T {
    const [first] = values;
    if (values.every((value) => value === first)) return first as T;
    if (!values.every(isCollection)) return this.#referTo(values) as T;
    const keys = Object.keys(first as object);
    if (values.some((value) => Object.keys(value as object).join() !== keys.join()))
      throw new Error(`themes draw different things: ${JSON.stringify(values)}`);
    const merged = keys.map((key) => [
      key,
      this.merge(values.map((value) => (value as Readonly<Record<string, unknown>>)[key])),
    ]);
    return (Array.isArray(first) ? merged.map(([, value]) => value) : Object.fromEntries(merged)) as T;
  }

  /** Returns the values of a theme, by index of the merged rows. */
  of(theme: number): readonly unknown[] {
    return this.#rows.map((row) => row[theme]);
  }

  #referTo(values: readonly unknown[]): string {
    const key = JSON.stringify(values);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const reference = `${MARK}${this.#rows.length}`;
    this.#rows.push(values);
    this.#known.set(key, reference);
    return reference;
  }
}

/** Replaces references by the values of one theme. */
export function applyTheme<T>(value: T, palette: readonly unknown[]): T {
  if (typeof value === 'string')
    return (value.startsWith(MARK) ? palette[Number(value.slice(1))] : value) as T;
  if (!isCollection(value)) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => applyTheme(one, palette)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, applyTheme(one, palette)])) as T;
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
