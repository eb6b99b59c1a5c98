import { describe, expect, it } from 'vitest';
import { checkMapping } from '../../../../src/importers/incidents/check-mapping.ts';
import { guessMapping } from '../../../../src/importers/incidents/guess-mapping.ts';
import { makeIncidents } from '../../../../src/importers/incidents/make-incidents.ts';
import type { RawTable } from '../../../../src/importers/incidents/raw-table.ts';
import { summarise } from '../../../../src/importers/incidents/summarise.ts';
import { KNOWLEDGE, makeRawTable, makeShapes } from '../../../support/make-raw-table.ts';

function guessed(table: RawTable) {
  const { mapping, questions } = guessMapping(table, KNOWLEDGE);
  // The questions must be exactly the open parts of the mapping.
  expect([...checkMapping(table, mapping)].sort()).toEqual(questions.map(({ ask }) => ask).sort());
  return { ...mapping, questions, asked: questions.map(({ ask }) => ask) };
}

describe('guessMapping', () => {
  it('maps a complete file without any question', () => {
    const table = makeRawTable({
      id: { kept: ['a', 'b'] },
      lon: [20.45, 21.9],
      lat: [44.79, 43.3],
      date: ['2024-03-14', '2024-03-15'],
      market: ['heroin', 'oružje'],
      'quantity (kg)': [12.5, 3],
    });
    const { mapping, questions } = guessMapping(table, KNOWLEDGE);
    expect(questions).toEqual([]);
    expect(mapping).toMatchObject({
      position: { by: 'two-columns', x: 1, y: 2, system: 'EPSG:4326', swapped: false },
      date: { column: 3, order: 'ymd' },
      market: { column: 4, words: { heroin: 'market:drugs/heroin', oružje: 'market:arms' } },
      quantity: { column: 5, unit: { always: 'kg' } },
      id: { column: 0 },
    });
    expect(makeIncidents(table, 'x', mapping, KNOWLEDGE).counts.accepted).toBe(2);
  });

  it('asks whether axes are swapped and never swaps them itself', () => {
    const { position, asked } = guessed(makeRawTable({ lon: [44.79, 43.3], lat: [20.45, 21.9] }));
    expect(position).toMatchObject({ swapped: null });
    expect(asked).toEqual(['swapped']);
  });

  it('asks for the grid of large numbers and lists fitting ones', () => {
    const { position, questions } = guessed(
      makeRawTable({ x: [7_457_000, 7_535_000], y: [4_960_000, 4_750_000] }),
    );
    expect(position).toMatchObject({ system: null });
    expect(questions[0]).toMatchObject({ ask: 'system', unknown: null });
    const fits = questions[0]?.ask === 'system' ? questions[0].fits.map(({ system }) => system) : [];
    expect(fits).toContain('EPSG:6316');
    expect(fits).not.toContain('EPSG:8678');
    expect(fits).not.toContain('EPSG:32634');
  });

  it('offers only systems in whose own area the numbers are', () => {
    const offered = (x: readonly number[], y: readonly number[]) => {
      const [question] = guessed(makeRawTable({ x, y })).questions;
      return question?.ask === 'system' ? question.fits.map(({ system }) => system) : null;
    };
    expect(offered([5123, 6234], [991, 123])).toEqual([]);
    expect(offered([145_123_991, 236_234_222], [991_123_456, 123_345_567])).toEqual([]);
  });

  it('tells systems that fit apart by the first position and the nearest place', () => {
    const [question] = guessed(makeRawTable({ x: [456_487], y: [4_959_721] })).questions;
    const fits = question?.ask === 'system' ? question.fits : [];
    const of = (id: string) => fits.find(({ system }) => system === id);
    expect(of('EPSG:32634')?.place?.name).toBe('Brod');
    expect(of('EPSG:32633')?.first[0]).toBeCloseTo((of('EPSG:32634')?.first[0] ?? 0) - 6, 1);
  });

  it('recognises position columns by their values, also with decimal commas', () => {
    const { position } = guessed(makeRawTable({ a: ['44,79', '43,3'], b: ['20,45', '21,9'], c: [1, 2] }));
    expect(position).toMatchObject({
      x: 1,
      y: 0,
      notation: { form: 'decimal', decimal: ',' },
      system: 'EPSG:4326',
    });
  });

  it('asks what S means unless another letter decides it', () => {
    expect(guessed(makeRawTable({ lat: ['44.79 S'], lon: ['20.45 E'] })).asked).toEqual(['letter-s']);
    expect(guessed(makeRawTable({ lat: ['44.79 S'], lon: ['20.45 I'] }))).toMatchObject({
      asked: [],
      position: { notation: { letterS: 'north' } },
    });
    expect(guessed(makeRawTable({ lat: ['44.79 N'], lon: ['20.45 E'] })).asked).toEqual([]);
  });

  it('recognises pairs, grid references and places in one column', () => {
    expect(guessed(makeRawTable({ where: ['44.790, 20.450', '43.300, 21.900'] })).position).toMatchObject({
      by: 'one-column',
      order: 'lat-lng',
    });
    expect(guessed(makeRawTable({ where: ['20.450, 44.790', '21.900, 43.300'] })).asked).toEqual([
      'coordinate-order',
    ]);
    expect(guessed(makeRawTable({ where: ['44,790; 20,450', '43,300; 21,900'] }))).toMatchObject({
      position: { by: 'one-column', notation: { decimal: ',' }, system: 'EPSG:4326' },
      asked: [],
    });
    expect(guessed(makeRawTable({ grid: ['34T DQ 57000 60000'] })).position).toEqual({
      by: 'mgrs',
      column: 0,
    });
    expect(guessed(makeRawTable({ n: [1, 2], gp: ['Gradina', 'Preševo'] })).position).toEqual({
      by: 'place',
      column: 1,
    });
    expect(guessed(makeRawTable({ n: [1, 2] })).asked).toEqual(['position']);
  });

  it('takes no numbers of cases, months, phones or amounts for positions', () => {
    for (const texts of [
      ['41/20', '42/21', '43/19'],
      ['2/4', '3/4'],
      ['03/2024', '04/2024'],
      ['041/222-333', '042/333-444'],
      ['1 200', '2 400'],
      ['44 20', '43 21'],
    ]) {
      const { position, asked } = guessed(makeRawTable({ predmet: texts, gp: texts.map(() => 'Gradina') }));
      expect(position, texts[0]).toEqual({ by: 'place', column: 1 });
      expect(asked).toEqual([]);
      expect(guessed(makeRawTable({ predmet: texts })).asked, texts[0]).toEqual(['position']);
    }
  });

  it('takes pairs that a heading, fractions, letters or the size of grids tell', () => {
    for (const [name, text] of [
      ['koordinate', '44 20'],
      ['GPS', '44/20'],
      ['lokacija', '44.79 20.45'],
      ['opis', '44.790 20.450'],
      ['opis', '44,790,20,450'],
      ['opis', 'N 44 E 20'],
      ['opis', '44° 20°'],
      ['opis', '7457000 4960000'],
    ] as const) {
      expect(guessed(makeRawTable({ [name]: [text, text] })).position, text).toMatchObject({
        by: 'one-column',
      });
    }
  });

  it('keeps a named column of dates or positions of which many cells are something else', () => {
    const odd = ['unknown', 'ca. 2024', 'N/A', '5.3.2024 14h'];
    const { date } = guessed(
      makeRawTable({
        lon: [...odd.map(() => 'N/A'), '20.5', '21.5'],
        lat: [...odd.map(() => 'N/A'), '44.5', '43.5'],
        datum: [...odd, '14.03.2024', '15.03.2024'],
      }),
    );
    expect(date).toMatchObject({ column: 2, order: 'dmy' });
    const { position } = guessed(
      makeRawTable({ lon: ['N/A', 'N/A', 'N/A', '20.5'], lat: ['N/A', 'N/A', 'N/A', '44.5'] }),
    );
    expect(position).toMatchObject({ by: 'two-columns', x: 0, y: 1 });
  });

  it('keeps a column called a date of which no cell can be read', () => {
    const of = (...datum: string[]) =>
      guessed(makeRawTable({ lon: datum.map(() => 20.5), lat: datum.map(() => 44.5), datum })).date;
    expect(of('1709677800 s', '1709764200 s')).toMatchObject({ column: 2 });
    expect(of('juče', 'danas')).toBeNull();
  });

  it('maps a column of markets with few known words if a quarter of the records has them', () => {
    const unknown = ['lažni parfem', 'stari lim', 'gorivo', 'meso', 'ulje', 'odjeća', 'obuća'];
    const goods = [...unknown, 'heroin', 'heroin', 'heroin', 'heroin'];
    const table = makeRawTable({ lon: goods.map(() => 20.5), lat: goods.map(() => 44.5), roba: goods });
    expect(guessed(table).market).toMatchObject({ column: 2, words: { heroin: 'market:drugs/heroin' } });
    const rare = makeRawTable({
      lon: [20, 20, 20, 20, 20],
      lat: [44, 44, 44, 44, 44],
      x: ['heroin', 'a', 'b', 'c', 'd'],
    });
    expect(guessed(rare).market).toBeNull();
  });

  it('keeps named columns of which few cells can be read', () => {
    const odd = (...cells: string[]) => [...cells, ...Array.from({ length: 7 }, () => 'nepoznato')];
    const position = { lon: odd('20.5'), lat: odd('44.5') };
    const { date, quantity } = guessed(
      makeRawTable({ ...position, datum: odd('14.03.2024'), 'težina (kg)': odd('12,5') }),
    );
    expect([date?.column, quantity?.column]).toEqual([2, 3]);
    expect(guessed(makeRawTable({ ...position, gp: odd('Gradina') })).position.by).toBe('two-columns');
    expect(guessed(makeRawTable({ ...position, roba: odd('heroin') })).market?.column).toBe(2);
    expect(guessed(makeRawTable({ ...position, osoba: odd('Marko 1') })).quantity).toBeNull();
  });

  it('takes a year for a date, and no date of birth', () => {
    const of = (columns: Parameters<typeof makeRawTable>[0]) =>
      guessMapping(makeRawTable({ lon: [20.5], lat: [44.5], ...columns }), KNOWLEDGE);
    expect(of({ godina: [2024] }).mapping.date).toMatchObject({ column: 2 });
    expect(of({ godina: [44] }).mapping.date).toBeNull();
    const both = of({ 'datum rođenja': ['1980-02-01'], datum: ['2024-03-14'] });
    expect([both.mapping.date?.column, both.others.date]).toEqual([3, [2]]);
    expect(of({ 'date of birth': ['1980-02-01'] }).mapping.date).toBeNull();
  });

  it('names other columns with quantities', () => {
    const table = makeRawTable({ lon: [20.5], lat: [44.5], 'neto kg': [12.5], 'bruto kg': [13] });
    const { mapping, others } = guessMapping(table, KNOWLEDGE);
    expect([mapping.quantity?.column, others.quantity]).toEqual([2, [3]]);
    expect(summarise(table, KNOWLEDGE).notes).toEqual([{ kind: 'other-quantity', names: ['bruto kg'] }]);
  });

  it('asks for the date order only when no row decides it', () => {
    const dated = (...when: string[]) =>
      guessed(makeRawTable({ lon: when.map(() => 20.5), lat: when.map(() => 44.5), datum: when }));
    expect(dated('03/04/2024', '05/06/2024')).toMatchObject({ date: { order: null }, asked: ['date-order'] });
    expect(dated('03/04/2024', '25/06/2024').date?.order).toBe('dmy');
    expect(dated('03/04/2024', '06/25/2024').date?.order).toBe('mdy');
    expect(dated('03.04.2024', '05.06.2024').date?.order).toBe('dmy');
    expect(dated('2024-03-04').date?.order).toBe('ymd');
  });

  it('asks about a mark in quantities only when nothing decides it', () => {
    const much = (...kolicina: string[]) =>
      guessed(makeRawTable({ lon: kolicina.map(() => 20.5), lat: kolicina.map(() => 44.5), kolicina }));
    expect(much('1.200 kom', '3 kom').asked).toEqual(['quantity-style']);
    // The first such mark may come late in the file.
    const plain = Array.from({ length: 5000 }, (_, at) => `${at % 7} kom`);
    expect(much(...plain.with(4999, '1.200 kom')).asked).toEqual(['quantity-style']);
    expect(much('0,500 kg', '3 kg').quantity).toMatchObject({ style: { decimal: ',' } });
    // Numbers of one meaning need no common style.
    expect(much('12,5 kg', '3.5 kg').asked).toEqual([]);
    expect(much('12,5 kg', '3.5 kg', '1.200 kg').asked).toEqual(['quantity-style']);
    expect(much('1.200 kg', '12,5 kg').quantity).toMatchObject({ style: { decimal: ',' }, unit: 'behind' });
  });

  it('asks for an unknown system and about shapes other than points', () => {
    const shaped = (system: Parameters<typeof makeShapes>[1]) =>
      guessed(makeRawTable({ n: [1] }, { shapes: makeShapes([[20.45, 44.79]], system) }));
    expect(shaped({ from: 'format' }).asked).toEqual([]);
    expect(shaped({ from: 'code', epsg: 999_999 }).questions[0]).toMatchObject({
      ask: 'system',
      unknown: 'EPSG:999999',
    });
    expect(shaped({ from: 'text', text: 'PROJCS["cut' }).asked).toEqual(['system']);
    const unknownIn = (text: string) => {
      const [question] = shaped({ from: 'text', text }).questions;
      return question?.ask === 'system' ? question.unknown : null;
    };
    expect(unknownIn('PROJCS["Our_Own_Grid",GEOGCS["cut')).toBe('Our_Own_Grid');
    expect(unknownIn('{"type": "ProjectedCRS", "name": "Our own grid", "cut')).toBe('Our own grid');
    const areas = makeRawTable({ n: [1] }, { shapes: makeShapes([[20, 44, 'area']], { from: 'format' }) });
    expect(guessed(areas).asked).toEqual(['other-shapes']);
  });
});
