/** Checks whether a value from a file is a mapping, field by field. */
import type { Mapping } from '../mapping.ts';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isBoolean: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

const has =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    const fields = fieldsOf(value);
    return fields !== null && Object.entries(checks).every(([name, check]) => check(fields[name]));
  };
const anyOf =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

const isMark = oneOf('.', ',');
const isSystem = orNull((value) => typeof value === 'string' && /^(?:declared|EPSG:\d{4,6})$/.test(value));
const isNotation = anyOf(
  has({ form: oneOf('decimal'), decimal: isMark }),
  has({ form: oneOf('sexagesimal'), letterS: oneOf('north', 'south', null) }),
);
const isWords: Check = (value) => {
  const words = fieldsOf(value);
  return (
    words !== null &&
    Object.values(words).every((id) => id === null || (typeof id === 'string' && id.startsWith('market:')))
  );
};

/** @param columnCount number of columns */
export function isMapping(value: unknown, columnCount: number): value is Mapping {
  const isColumn: Check = (at) => Number.isInteger(at) && (at as number) >= 0 && (at as number) < columnCount;
  const isSwapped = orNull(isBoolean);
  const isPosition = anyOf(
    has({
      by: oneOf('shape'),
      system: isSystem,
      swapped: isSwapped,
      others: oneOf('unlocated', 'middle', null),
    }),
    has({
      by: oneOf('two-columns'),
      x: isColumn,
      y: isColumn,
      notation: isNotation,
      system: isSystem,
      swapped: isSwapped,
    }),
    has({
      by: oneOf('one-column'),
      column: isColumn,
      order: oneOf('lat-lng', 'lng-lat', null),
      notation: isNotation,
      system: isSystem,
    }),
    has({ by: oneOf('mgrs', 'place'), column: isColumn }),
    has({ by: oneOf('nothing'), known: isBoolean }),
  );
  const isDate = has({
    column: isColumn,
    timeColumn: orNull(isColumn),
    order: oneOf('ymd', 'dmy', 'mdy', 'serial', 'serial-1904', 'typed', null),
    pivotYear: isNumber,
    zone: isText,
  });
  const isQuantity = has({
    column: isColumn,
    style: orNull(has({ decimal: isMark, grouped: isBoolean })),
    unit: anyOf(oneOf('behind'), has({ column: isColumn }), has({ always: isText })),
  });
  return has({
    position: isPosition,
    date: orNull(isDate),
    market: orNull(has({ column: isColumn, words: isWords })),
    quantity: orNull(isQuantity),
    id: orNull(has({ column: isColumn })),
  })(value);
}
