/** The answers that the interface offers to a question about a file, and what each of them changes. */
import type { DateOrder, Mapping, Question } from './mapping.ts';
import type { ReadOptions } from './raw-table.ts';
import type { ReadSummary } from './summarise.ts';

export type Answer = { readonly value: string | number | boolean } & (
  | { readonly mapping: Mapping }
  | { readonly options: ReadOptions }
);

/** Time zones of the region. */
const ZONES = ['Europe/Belgrade', 'Europe/Sofia', 'UTC'];

/** The number of an ambiguous cell, as “1.234” of “cca 1.234 kg”, and its mark. */
export function amountIn(example: string): { readonly number: string; readonly mark: '.' | ',' } {
  const number = /\d[\d.,]*/.exec(example)?.[0] ?? '';
  return { number, mark: number.includes(',') ? ',' : '.' };
}

/** @param mapping the present one. The answers to `quantity-style` are the decimal marks. */
export function answersTo(
  question: Question,
  mapping: Mapping,
  { parts, dialect }: Pick<ReadSummary, 'parts' | 'dialect'>,
): readonly Answer[] {
  const { position, date, quantity } = mapping;
  const placed = <Value extends Answer['value']>(values: readonly Value[], field: string) =>
    values.map(
      (value): Answer => ({
        value,
        mapping: { ...mapping, position: { ...position, [field]: value } as Mapping['position'] },
      }),
    );
  switch (question.ask) {
    case 'encoding':
      return (dialect?.samples ?? []).map(({ encoding }) => ({ value: encoding, options: { encoding } }));
    case 'header':
      return [true, false].map((hasHeader) => ({ value: hasHeader, options: { hasHeader } }));
    case 'part':
      return parts.map((_, part) => ({ value: part, options: { part } }));
    case 'position':
      // The fields below the questions have the columns.
      return [{ value: 'nothing', mapping: { ...mapping, position: { by: 'nothing', known: true } } }];
    case 'system':
      return placed(
        question.fits.map(({ system }) => system),
        'system',
      );
    case 'swapped':
      return placed([false, true], 'swapped');
    case 'coordinate-order':
      return placed(['lat-lng', 'lng-lat'], 'order');
    case 'other-shapes':
      return placed(['unlocated', 'middle'], 'others');
    case 'letter-s':
      return (['north', 'south'] as const).map((value) => ({
        value,
        mapping: {
          ...mapping,
          position: { ...position, notation: { form: 'sexagesimal', letterS: value } } as Mapping['position'],
        },
      }));
    case 'date-order':
      return question.likely.map((order: DateOrder) => ({
        value: order,
        mapping: { ...mapping, date: date && { ...date, order } },
      }));
    case 'zone':
      return [...new Set([question.zone, ...ZONES])]
        .filter((zone) => zone !== '')
        .map((zone) => ({ value: zone, mapping: { ...mapping, date: date && { ...date, zone } } }));
    case 'quantity-style': {
      const { mark } = amountIn(question.example);
      const styles = [
        { decimal: mark, grouped: false },
        { decimal: mark === ',' ? '.' : ',', grouped: true },
      ] as const;
      return styles.map((style) => ({
        value: style.decimal,
        mapping: { ...mapping, quantity: quantity && { ...quantity, style } },
      }));
    }
  }
}
