/** Reads a mapping from a file, field by field. */
import {
  anyOf,
  anyText,
  list,
  number,
  object,
  oneOf,
  orNull,
  type Reader,
  refuse,
  yesNo,
} from '../../../lib/check-json.ts';
import type {
  Correction,
  DateMapping,
  DateOrder,
  GradeMapping,
  Mapping,
  MarketMapping,
  Notation,
  PlaceMapping,
  PositionMapping,
  QuantityMapping,
} from '../mapping.ts';
import type { SystemId } from '../systems.ts';

const mark = oneOf(['.', ',']);

const systemId: Reader<SystemId> = (spot) => {
  const id = anyText(spot);
  return /^(?:declared|EPSG:\d{4,6})$/.test(id) ? (id as SystemId) : refuse(spot, 'not-allowed');
};

const system = orNull(systemId);

const notation = anyOf<Notation>(
  object({ form: oneOf(['decimal']), decimal: mark }),
  object({ form: oneOf(['sexagesimal']), letterS: orNull(oneOf(['north', 'south'])) }),
);

const order = oneOf<DateOrder>(['ymd', 'dmy', 'mdy', 'serial', 'serial-1904', 'typed']);

const style = object<NonNullable<QuantityMapping['style']>>({ decimal: mark, grouped: yesNo });

const MAX_CORRECTIONS = 100;

const market = orNull((spot) => {
  const id = anyText(spot);
  return id.startsWith('market:') ? (id as `market:${string}`) : refuse(spot, 'not-allowed');
});

/** Reads a value for each text of a column. */
function byCell<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (spot) => {
    const { node, pointer } = spot;
    if (node.kind !== 'object') return refuse(spot, 'wrong-kind', '{…}');
    return Object.fromEntries(
      [...node.members].map(([cell, value]) => [cell, read({ node: value, pointer })]),
    );
  };
}

/** @param columnCount number of columns */
export function readMapping(columnCount: number): Reader<Mapping> {
  const column = number(0, columnCount - 1, true);
  const swapped = orNull(yesNo);
  const words = byCell(orNull(anyText));
  const position = anyOf<PositionMapping>(
    object({ by: oneOf(['shape']), system, swapped, others: orNull(oneOf(['unlocated', 'middle'])) }),
    object({ by: oneOf(['two-columns']), x: column, y: column, notation, system, swapped }),
    object({
      by: oneOf(['one-column']),
      column,
      order: orNull(oneOf(['lat-lng', 'lng-lat'])),
      notation,
      system,
    }),
    object({ by: oneOf(['mgrs']), column }),
    object<PlaceMapping>({ by: oneOf(['place']), column, words }, ['words']),
    object({ by: oneOf(['nothing']), known: yesNo }),
  );
  const date = object<DateMapping>({
    column,
    timeColumn: orNull(column),
    order: orNull(order),
    pivotYear: number(-Number.MAX_VALUE, Number.MAX_VALUE, false),
    zone: anyText,
  });
  const quantity = object<QuantityMapping>({
    column,
    style: orNull(style),
    unit: anyOf<QuantityMapping['unit']>(oneOf(['behind']), object({ column }), object({ always: anyText })),
  });
  const correction = anyOf<Correction>(
    object({ by: oneOf(['swap', 'crossings', 'keep-totals', 'drop-repeats', 'leave-out']) }),
    object({ by: oneOf(['system']), system: systemId }),
    object({ by: oneOf(['notation']), notation }),
    object<Correction & { readonly by: 'names' }>({ by: oneOf(['names']), column, words }, ['words']),
    object({ by: oneOf(['date-order']), order }),
    object({ by: oneOf(['quantity-style']), style }),
  );
  return object<Mapping>(
    {
      position,
      date: orNull(date),
      market: orNull(object<MarketMapping>({ column, words: byCell(market) })),
      quantity: orNull(quantity),
      id: orNull(object({ column })),
      grades: object<GradeMapping>({ reliability: column, credibility: column }, [
        'reliability',
        'credibility',
      ]),
      corrections: list(correction, MAX_CORRECTIONS),
    },
    ['grades', 'corrections'],
  );
}
