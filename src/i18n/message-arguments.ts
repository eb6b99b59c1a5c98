/**
 * Infers the arguments of an ICU message at type level, so that a missing or misspelt value does not compile.
 *
 * Method: walk from brace to brace with a stack of contexts: text, or the options of a `plural` or `select`.
 * A brace in text opens an argument, a brace among options opens text. Quoted braces (`'{'`) are not
 * supported.
 */
type Trim<S extends string> = S extends ` ${infer R}` ? Trim<R> : S extends `${infer R} ` ? Trim<R> : S;

type KindOf<Rest extends string> = Rest extends
  | `plural${string}`
  | `selectordinal${string}`
  | `number${string}`
  ? 'number'
  : Rest extends `date${string}` | `time${string}`
    ? 'date'
    : 'text';

type Context = 'text' | 'options';
type Pop<Stack extends Context[]> = Stack extends [Context, ...infer Below extends Context[]] ? Below : [];

/** Union of `[name, kind]` of a message. */
type Scan<
  S extends string,
  Stack extends Context[],
  Found extends [string, string],
> = S extends `${infer Before}{${infer After}`
  ? Before extends `${infer _}}${infer Later}`
    ? Scan<`${Later}{${After}`, Pop<Stack>, Found>
    : Stack extends ['options', ...Context[]]
      ? Scan<After, ['text', ...Stack], Found>
      : OpenArgument<After, Stack, Found>
  : Found;

type OpenArgument<
  After extends string,
  Stack extends Context[],
  Found extends [string, string],
> = After extends `${infer Head}}${infer Rest}`
  ? Head extends `${infer Name},${infer Type}`
    ? After extends `${Name},${infer Inside}`
      ? Scan<Inside, ['options', ...Stack], Found | [Trim<Name>, KindOf<Trim<Type>>]>
      : never
    : Scan<Rest, Stack, Found | [Trim<Head>, 'text']>
  : Found;

interface ValueOfKind {
  readonly number: number;
  readonly date: Date | number;
  readonly text: string | number;
}

/** `{ count: number; name: string | number }` of `'{name}: {count, plural, one {# leg} other {# legs}}'`. */
export type MessageArguments<S extends string> = {
  readonly [Found in Scan<S, [], never> as Found[0]]: Found[1] extends keyof ValueOfKind
    ? ValueOfKind[Found[1]]
    : never;
};
