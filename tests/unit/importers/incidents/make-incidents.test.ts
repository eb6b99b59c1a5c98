import { describe, expect, it } from 'vitest';
import { degreesOf, NO_DATE, NO_POSITION } from '../../../../src/domain/incident.ts';
import { readPlacedAt } from '../../../../src/importers/incidents/knowledge.ts';
import { makeIncidents } from '../../../../src/importers/incidents/make-incidents.ts';
import type { Mapping } from '../../../../src/importers/incidents/mapping.ts';
import { problemsOf } from '../../../../src/importers/incidents/problem-log.ts';
import type { RawTable } from '../../../../src/importers/incidents/raw-table.ts';
import { KNOWLEDGE, makeRawTable, makeShapes, TWO_COLUMNS } from '../../../support/make-raw-table.ts';
import { tableOf } from './read-file.ts';

function mapping(parts: Partial<Mapping> = {}): Mapping {
  return { position: TWO_COLUMNS, date: null, market: null, quantity: null, id: null, ...parts };
}

function made(table: RawTable, parts: Partial<Mapping> = {}) {
  const all = makeIncidents(table, 'a file', mapping(parts), KNOWLEDGE);
  return {
    ...all,
    said: [...problemsOf(all.problems)].map(({ code, record, column, value }) => [
      record,
      code,
      column,
      value,
    ]),
    at: Array.from(all.table.lng, (lng, row) =>
      lng === NO_POSITION ? null : [degreesOf(lng), degreesOf(all.table.lat[row] ?? 0)],
    ),
  };
}

describe('makeIncidents: positions', () => {
  it('reads two columns and reports a reason for each missing position', () => {
    const { counts, said, at } = made(
      makeRawTable({
        lon: ['20.45', '', '20.45', 'east', '200', '0', 'NaN', '20,45', ''],
        lat: ['44.79', '', '', '44.79', '44.79', '0', '44.79', '44,79', '44.79'],
      }),
    );
    expect(counts).toEqual({ total: 9, accepted: 2, dropped: 0, unlocated: 7 });
    expect(at).toEqual([[20.45, 44.79], null, null, null, null, null, null, [20.45, 44.79], null]);
    expect(said).toEqual([
      [1, 'position-missing', 0, ''],
      [2, 'position-half', 1, ''],
      [3, 'position-unreadable', 0, 'east'],
      [4, 'position-out-of-range', 0, '200'],
      [5, 'position-null-island', 0, '0'],
      [6, 'position-not-finite', 0, 'NaN'],
      [8, 'position-half', 0, ''],
    ]);
  });

  it('keeps the fraction of numbers with a decimal comma', () => {
    const { at } = made(makeRawTable({ lon: ['15,9819'], lat: ['46,1719'] }), {
      position: { ...TWO_COLUMNS, notation: { form: 'decimal', decimal: ',' } },
    });
    expect(at).toEqual([[15.9819, 46.1719]]);
  });

  it('reads a mark before three digits in degrees as a decimal mark', () => {
    const texts = { lon: ['20.4512', '20,457'], lat: ['44,123', '44.1278'] };
    expect(made(makeRawTable(texts)).at).toEqual([
      [20.4512, 44.123],
      [20.457, 44.1278],
    ]);
    const pairs = makeRawTable({ where: ['44,7901; 20,4501', '44,791; 20,4512'] });
    const position = {
      by: 'one-column',
      column: 0,
      order: 'lat-lng',
      notation: { form: 'decimal', decimal: '.' },
      system: 'EPSG:4326',
    } as const;
    expect(made(pairs, { position }).at).toEqual([
      [20.4501, 44.7901],
      [20.4512, 44.791],
    ]);
  });

  it('converts positions from a national grid to degrees', () => {
    const { at, said } = made(makeRawTable({ y: [7_457_000, 457_000, 0], x: [4_960_000, 4_960_000, 0] }), {
      position: { ...TWO_COLUMNS, system: 'EPSG:6316' },
    });
    expect(at[0]?.[0]).toBeCloseTo(20.451149, 5);
    expect(at[0]?.[1]).toBeCloseTo(44.783293, 5);
    expect(said).toEqual([
      [1, 'position-outside-system', 0, '457000'],
      [2, 'position-null-island', 0, '0'],
    ]);
  });

  it('swaps the axes when the mapping requires it', () => {
    const { at } = made(makeRawTable({ lon: [44.79], lat: [20.45] }), {
      position: { ...TWO_COLUMNS, swapped: true },
    });
    expect(at).toEqual([[20.45, 44.79]]);
  });

  it('accepts hemisphere letters only in the right column', () => {
    const notation = { form: 'sexagesimal', letterS: 'north' } as const;
    const { at, said } = made(
      makeRawTable({
        lon: ['20°27′ E', '20°27′ N', '20°27′ Z'],
        lat: ['44°47′24″ S', '44°47′24″', '44 47 24 N'],
      }),
      { position: { ...TWO_COLUMNS, notation } },
    );
    expect(at).toEqual([[20.45, 44.79], null, [-20.45, 44.79]]);
    expect(said).toEqual([
      [1, 'position-unreadable', 0, '20°27′ N'],
      [2, 'position-far', 0, '20°27′ Z'],
    ]);
  });

  it('reads pairs in one column in the given or declared order', () => {
    const { at, counts } = made(
      makeRawTable({ where: ['44.79, 20.45', 'POINT (20.45 44.79)', '44.79', ''] }),
      {
        position: {
          by: 'one-column',
          column: 0,
          order: 'lat-lng',
          notation: { form: 'decimal', decimal: '.' },
          system: 'EPSG:4326',
        },
      },
    );
    expect(at).toEqual([[20.45, 44.79], [20.45, 44.79], null, null]);
    expect(counts.unlocated).toBe(2);
  });

  it('reads MGRS references and reports coarse or invalid ones', () => {
    const { at, said } = made(
      makeRawTable({ grid: ['34T DQ 57000 60000', '34TDQ', '34TDQ1', '34T SQ 57000 60000', '34TSQ'] }),
      {
        position: { by: 'mgrs', column: 0 },
      },
    );
    expect(at[0]?.[0]).toBeCloseTo(20.45638, 4);
    expect(at[2]).toBeNull();
    expect(said).toEqual([
      [1, 'position-coarse', 0, '34TDQ'],
      [2, 'position-unreadable', 0, '34TDQ1'],
      // Zone 34 has no column S.
      [3, 'position-unreadable', 0, '34T SQ 57000 60000'],
      [4, 'position-unreadable', 0, '34TSQ'],
    ]);
  });

  it('finds positions of named places and reports unknown or ambiguous ones', () => {
    const { at, said, table } = made(
      makeRawTable({ place: ['GP Gradina', 'Прешево', 'Presevo', 'Brod', 'Atlantis', ''] }),
      { position: { by: 'place', column: 0 } },
    );
    expect(at).toEqual([[22.77, 43], [21.65, 42.31], [21.65, 42.31], null, null, null]);
    expect(said.map(([, code]) => code)).toEqual([
      'place-by-name',
      'place-by-name',
      'place-ambiguous',
      'place-unknown',
      'position-missing',
    ]);
    expect(table.columns.map(({ name }) => name)).toEqual(['place']);
  });

  it('places names by the choice of the user, whatever their letters, and ignores features that are gone', () => {
    const words = { Atlantis: 'node:bar-city', Brod: 'port:MEBAR', Ur: 'node:no-longer-there' };
    const { at, said } = made(makeRawTable({ place: ['ATLANTIS', 'Брод', 'Ur', 'constructor'] }), {
      position: { by: 'place', column: 0, words },
    });
    expect(at).toEqual([[19.1, 42.1], [19.08, 42.08], null, null]);
    expect(said.map(([, code, , value]) => [code, value])).toEqual([
      ['place-by-name', 'ATLANTIS → Bar (node:bar-city)'],
      ['place-by-name', 'Брод → Bar (port:MEBAR)'],
      ['place-unknown', 'Ur'],
      ['place-unknown', 'constructor'],
    ]);
  });

  it('takes the place from a name that the user gives none, and lists which place each other name became', () => {
    const { at, said } = made(makeRawTable({ place: ['Preševo', 'PREŠEVO', 'Bar', 'a → b (c)'] }), {
      position: { by: 'place', column: 0, words: { Preševo: null, 'a → b (c)': 'node:bar-city' } },
    });
    expect(at).toEqual([null, null, [19.1, 42.1], [19.1, 42.1]]);
    expect(said.map(([record, code]) => `${code}@${record}`)).toEqual([
      'position-missing@0',
      'position-missing@1',
      'place-by-name@2',
      'place-by-name@3',
    ]);
    expect(said.map(([, , , value]) => readPlacedAt(String(value)))).toEqual([
      null,
      null,
      ['Bar', 'node:bar-city'],
      ['a → b (c)', 'node:bar-city'],
    ]);
  });

  it('takes a name alone for the town, not for its port, and lists each name once', () => {
    const { at, said } = made(
      makeRawTable({ place: ['Bar', 'Luka Bar', 'Лука Бар', 'Bar Port', 'bar', 'MEBAR'] }),
      { position: { by: 'place', column: 0 } },
    );
    const [town, port] = [
      [19.1, 42.1],
      [19.08, 42.08],
    ];
    expect(at).toEqual([town, port, port, port, town, port]);
    expect(said.map(([, , , value]) => value)).toEqual([
      'Bar → Bar (node:bar-city)',
      'Luka Bar → Bar (port:MEBAR)',
      'Bar Port → Bar (port:MEBAR)',
      'MEBAR → Bar (port:MEBAR)',
    ]);
  });

  it('takes no crossing for the town of this name, and a crossing where the words mean one', () => {
    const place = (cells: Record<string, readonly string[]>) =>
      made(makeRawTable(cells), { position: { by: 'place', column: 0 } });
    const [town, crossing, kulata, rail] = [
      [22.76, 43.01],
      [22.77, 43],
      [23.36, 41.38],
      [22.51, 41.13],
    ];
    const named = place({ mesto: ['Gradina', 'GP Gradina', 'Gradina – Kalotina', 'Kulata', 'Gevgelija'] });
    expect(named.at).toEqual([town, crossing, crossing, null, null]);
    expect(named.said.map(([record, code]) => `${code}@${record}`).slice(-2)).toEqual([
      'place-crossing@3',
      'place-crossing@4',
    ]);
    const written = [
      'G.P. Kulata',
      'PKK Kulata',
      'p.k.k. Kulata',
      'Vama Kulata',
      'PTF Kulata',
      'ŽGP Gevgelija',
    ];
    expect(place({ mesto: written }).at).toEqual([...Array(5).fill(kulata), rail]);
    const cells = ['Kulata', 'GP Gevgelija', 'Gevgelija železnički', 'Idomeni – Gevgelija'];
    expect(place({ mesto: cells }).at).toEqual([null, rail, rail, rail]);
    expect(place({ PKK: ['Kulata'] }).at).toEqual([kulata]);
    expect(place({ 'granični prelaz': [...cells, 'Gradina', 'Gevgelija'] }).at).toEqual([
      kulata,
      rail,
      rail,
      rail,
      crossing,
      null,
    ]);
  });

  it('uses the middle of other shapes only when requested', () => {
    const shapes = makeShapes([
      [20.45, 44.79],
      [20, 44, 'area'],
      [0, 0, 'none'],
      [Number.NaN, Number.NaN, 'broken'],
      [Number.POSITIVE_INFINITY, 44],
    ]);
    const table = makeRawTable({ n: [1, 2, 3, 4, 5] }, { shapes });
    const position = { by: 'shape', system: 'EPSG:4326', swapped: false, others: 'unlocated' } as const;
    expect(made(table, { position }).said.map(([, code]) => code)).toEqual([
      'shape-not-point',
      'shape-empty',
      'shape-broken',
      'position-not-finite',
    ]);
    const withMiddles = made(table, { position: { ...position, others: 'middle' } });
    expect(withMiddles.counts.accepted).toBe(2);
    expect(withMiddles.said[0]).toEqual([1, 'shape-middle', null, '']);
  });

  it('keeps and reports positions far from region and network', () => {
    const { at, said } = made(
      makeRawTable({ lon: [20.45, 151.2, -79.9, 11], lat: [44.79, -33.9, 9.35, 47] }),
    );
    expect(at).toHaveLength(4);
    expect(said).toEqual([[1, 'position-far', 0, '151.2']]);
  });
});

describe('makeIncidents: dates, markets, quantities and ids', () => {
  it('reads dates with their precision', () => {
    const { table, said } = made(
      makeRawTable({
        lon: [20, 20, 20, 20, 20],
        lat: [44, 44, 44, 44, 44],
        when: ['14.03.2024', '', '30.02.2024', '14.03.2030', 'marta 2024'],
        at: ['23:40', '', '', '', ''],
      }),
      { date: { column: 2, timeColumn: 3, order: 'dmy', pivotYear: 2026, zone: 'Europe/Belgrade' } },
    );
    expect(table.minute[0]).toBe(Date.UTC(2024, 2, 14, 23, 40) / 60_000);
    expect(Array.from(table.datePrecision)).toEqual([4, 0, 0, 3, 2]);
    expect(table.minute[1]).toBe(NO_DATE);
    expect(said).toEqual([
      [1, 'date-missing', 2, ''],
      [2, 'date-impossible', 2, '30.02.2024'],
      [3, 'date-in-future', 2, '14.03.2030'],
    ]);
  });

  it.each(['Ukupno za 2024.', 'Total for March', 'TOTAL 2', 'Međuzbir:'])(
    'takes “%s” for a total',
    (text) => {
      const table = makeRawTable({ id: ['a', text], lon: [20.5, null], lat: [44.5, null] });
      expect(made(table, { position: { ...TWO_COLUMNS, x: 1, y: 2 } }).counts.dropped).toBe(1);
    },
  );

  it.each(['Totalna šteta', 'Zbirka', 'Ukupnost za 2'])('takes “%s” for a record', (text) => {
    const table = makeRawTable({ id: ['a', text], lon: [20.5, null], lat: [44.5, null] });
    expect(made(table, { position: { ...TWO_COLUMNS, x: 1, y: 2 } }).counts.dropped).toBe(0);
  });

  it('leaves out totals of the table, but no record of that name with a date or a place', () => {
    const { table, counts, said } = made(
      makeRawTable({
        lon: ['20', '', '', ''],
        lat: ['44', '', '', ''],
        when: ['14.03.2024', '', '15.03.2024', ''],
        place: ['Ukupno', 'Ukupno:', 'Ukupno', 'Gradina'],
        kg: ['1', '4', '2', '1'],
      }),
      {
        date: { column: 2, timeColumn: null, order: 'dmy', pivotYear: 2026, zone: 'Europe/Belgrade' },
        quantity: { column: 4, style: { decimal: '.', grouped: true }, unit: { always: 'kg' } },
      },
    );
    expect(counts).toEqual({ total: 4, accepted: 1, dropped: 1, unlocated: 2 });
    expect([...table.quantity]).toEqual([1, 2, 1]);
    expect(said.filter(([, code]) => code === 'total-row')).toEqual([[1, 'total-row', 3, 'Ukupno:']]);
  });

  it('keeps only the day of an unreadable time and reports it', () => {
    const { table, said } = made(
      makeRawTable({
        lon: [20, 20, 20],
        lat: [44, 44, 44],
        when: ['14.03.2024', '14.03.2024 08:00', '14.03.2024'],
        at: ['25:99', 'noon', ''],
      }),
      { date: { column: 2, timeColumn: 3, order: 'dmy', pivotYear: 2026, zone: 'Europe/Belgrade' } },
    );
    expect(Array.from(table.datePrecision)).toEqual([3, 4, 3]);
    expect(said).toEqual([[0, 'time-unreadable', 3, '25:99']]);
  });

  it('takes only the time of day from a time cell with a date', () => {
    const table = makeRawTable({ lon: [20], lat: [44], when: ['14.03.2024'] });
    // Many programs store a time of day as a moment on day zero of their calendar.
    const values = Float64Array.of(Date.UTC(1899, 11, 31, 23, 40));
    const at = { kind: 'time', name: 'at', values, zone: 'local', daysOnly: false } as const;
    const columns = [...table.columns, { ...at, exceptions: new Map<number, string>() }];
    const date = {
      column: 2,
      timeColumn: 3,
      order: 'dmy',
      pivotYear: 2026,
      zone: 'Europe/Belgrade',
    } as const;
    expect(made({ ...table, columns }, { date }).table.minute[0]).toBe(
      Date.UTC(2024, 2, 14, 23, 40) / 60_000,
    );
  });

  it('maps words to markets and reports an unknown word once', () => {
    const words = { heroin: 'market:drugs/heroin', guns: 'market:arms', other: null } as const;
    const { table, said } = made(
      makeRawTable({
        lon: [20, 21, 22, 23, 24, 25],
        lat: [44, 44, 44, 44, 44, 44],
        what: ['guns', 'heroin ', 'other', 'constructor', 'constructor', ''],
      }),
      { market: { column: 2, words } },
    );
    expect(Array.from(table.market, (at) => table.markets[at - 1] ?? null)).toEqual([
      'market:arms',
      'market:drugs/heroin',
      null,
      null,
      null,
      null,
    ]);
    expect(said).toEqual([[3, 'market-unknown', 2, 'constructor']]);
  });

  it('reads quantities with the unit behind the number', () => {
    const { table, said } = made(
      makeRawTable({
        lon: [20, 20, 20, 20, 20],
        lat: [44, 44, 44, 44, 44],
        much: ['12,5 kg', '1.200 kom', '-3', 'viel', ''],
      }),
      { quantity: { column: 2, style: { decimal: ',', grouped: true }, unit: 'behind' } },
    );
    expect(Array.from(table.quantity)).toEqual([12.5, 1200, -3, Number.NaN, Number.NaN]);
    expect(Array.from(table.unit, (at) => table.units[at - 1] ?? '')).toEqual(['kg', 'pcs', '', '', '']);
    expect(said).toEqual([
      [2, 'quantity-negative', 2, '-3'],
      [3, 'quantity-unreadable', 2, 'viel'],
    ]);
  });

  it('notes quantities that are approximate or a bound, also with the unit in another column', () => {
    const table = makeRawTable({
      lon: [20, 20, 20, 20],
      lat: [44, 44, 44, 44],
      much: ['cca 12,5', 'preko 5', '3', 'oko -2'],
      unit: ['kg', 'kg', 'kg', 'kg'],
    });
    const style = { decimal: ',', grouped: true } as const;
    const expected = [
      [0, 'quantity-approximate', 2, 'cca 12,5'],
      [1, 'quantity-approximate', 2, 'preko 5'],
      [3, 'quantity-negative', 2, 'oko -2'],
    ];
    for (const unit of ['behind', { column: 3 }] as const) {
      const { table: records, said } = made(table, { quantity: { column: 2, style, unit } });
      expect(Array.from(records.quantity)).toEqual([12.5, 5, 3, -2]);
      expect(said).toEqual(expected);
    }
  });

  it('reads a mark in quantities as thousands unless it is the decimal mark', async () => {
    const table = await tableOf('lon;lat;kom\n20;44;1.234\n20;44;1.000\n20;44;950\n20;44;12.500\n');
    const much = (decimal: '.' | ',') => {
      const style = { decimal, grouped: true };
      return Array.from(made(table, { quantity: { column: 2, style, unit: 'behind' } }).table.quantity);
    };
    expect(much(',')).toEqual([1234, 1000, 950, 12_500]);
    expect(much('.')).toEqual([1.234, 1, 950, 12.5]);
  });

  it('prefers the unit beside a number to the unit column', () => {
    const { table } = made(
      makeRawTable({ lon: [20, 20], lat: [44, 44], much: ['500 g', '2'], unit: ['kg', 'kg'] }),
      { quantity: { column: 2, style: { decimal: '.', grouped: true }, unit: { column: 3 } } },
    );
    expect(Array.from(table.unit, (at) => table.units[at - 1])).toEqual(['g', 'kg']);
  });

  it('takes units from another column or one unit for all', () => {
    const table = makeRawTable({ lon: [20, 20], lat: [44, 44], much: [2, 3], unit: ['кг', 'barrels'] });
    const style = { decimal: '.', grouped: false } as const;
    const other = made(table, { quantity: { column: 2, style, unit: { column: 3 } } }).table;
    expect(Array.from(other.unit, (at) => other.units[at - 1])).toEqual(['kg', 'barrels']);
    const always = made(table, { quantity: { column: 2, style, unit: { always: 't' } } }).table;
    expect(Array.from(always.unit, (at) => always.units[at - 1])).toEqual(['t', 't']);
  });

  it('reports repeated ids and repeated records', () => {
    const table = makeRawTable({
      lon: [20, 21, 20, 20],
      lat: [44, 44, 44, 44],
      id: { kept: ['a', 'a', 'a', ''] },
    });
    expect(made(table, { id: { column: 2 } }).said).toEqual([
      [1, 'repeated-id', 2, 'a'],
      [2, 'repeated-record', 2, 'a'],
    ]);
    expect(made(makeRawTable({ lon: [20, 20, 21], lat: [44, 44, 44] })).said).toEqual([
      [1, 'repeated-record', null, ''],
    ]);
  });
});

describe('makeIncidents: records dropped by the reader', () => {
  it('counts dropped records, omits them and keeps the problem order', () => {
    const { table, counts, said } = made(
      makeRawTable(
        { lon: ['20', 'x', '21', '22'], lat: ['44', '44', '44', 'y'], id: { kept: ['a', 'b', 'č', 'd'] } },
        {
          problems: [
            ['too-few-cells', 0],
            ['too-many-cells', 1],
            ['too-few-cells', 3],
          ],
        },
      ),
      { id: { column: 2 } },
    );
    expect(counts).toEqual({ total: 4, accepted: 2, dropped: 1, unlocated: 1 });
    expect(Array.from(table.record)).toEqual([0, 2, 3]);
    expect(table.idColumn).toBe(0);
    const [ids] = table.columns;
    expect(ids?.kind === 'text' && new TextDecoder().decode(ids.bytes)).toBe('ačd');
    expect(said.map(([record, code]) => [record, code])).toEqual([
      [0, 'too-few-cells'],
      [1, 'too-many-cells'],
      [3, 'too-few-cells'],
      [3, 'position-unreadable'],
    ]);
  });
});

describe('makeIncidents: incomplete mapping', () => {
  it('throws on an open question or a missing column', () => {
    const table = makeRawTable({ lon: [20], lat: [44] });
    expect(() => made(table, { position: { ...TWO_COLUMNS, system: null } })).toThrow('open');
    expect(() => made(table, { position: { by: 'mgrs', column: 7 } })).toThrow('does not have');
  });
});
