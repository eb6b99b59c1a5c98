/** Files whose dates, quantities, markets or rows are easily mistaken. */
import { makeWorkbook, rowXml } from '../../../../support/make-workbook.ts';
import { type CorpusFile, csv, type Expected, kind, type Meant, P, placed } from './corpus-file.ts';

type Content = Expected & { readonly content: string | Uint8Array<ArrayBuffer> };

const withP = (records: readonly Meant[]): readonly Meant[] =>
  records.map((one, at) => ({ at: P[at], ...one }));

/** A column of dates: what each cell means, and the problem that is listed for others. */
const dates = (
  cells: readonly (readonly [cell: string, date: string | null, ...problems: string[]])[],
): Content => ({
  content: placed(
    'datum',
    cells.map(([cell]) => cell),
  ),
  records: withP(cells.map(([, date, ...problems]) => ({ ...(date === null ? {} : { date }), problems }))),
});
const SURE = ['14.03.2024', '2024-03-14'] as const;
const odd = (cell: string, date: string | null, ...problems: string[]) =>
  dates([SURE, [cell, date, ...problems], [cell, date, ...problems]]);

const quantities = (
  column: string,
  cells: readonly (readonly [cell: string, quantity: string | null, ...problems: string[]])[],
  more: Expected = {},
): Content => ({
  content: placed(
    column,
    cells.map(([cell]) => cell),
  ),
  records: withP(
    cells.map(([, quantity, ...problems]) => ({ ...(quantity === null ? {} : { quantity }), problems })),
  ),
  ...more,
});

const unitColumn = (name: string): Content => ({
  content: `lat;lng;količina;${name}\n44.79;20.45;12,5;kg\n43.32;21.91;3;kom\n`,
  records: withP([{ quantity: '12.5 kg' }, { quantity: '3 pcs' }]),
});

const markets = (
  cells: readonly (readonly [cell: string, market: string | null, ...problems: string[]])[],
): Content => ({
  content: placed(
    'roba',
    cells.map(([cell]) => cell),
  ),
  records: withP(
    cells.map(([, market, ...problems]) => ({ ...(market === null ? {} : { market }), problems })),
  ),
});

const ROWS = [
  ['a', '44.79', '20.45', '12.5'],
  ['b', '43.32', '21.91', '3'],
] as const;
const TOTAL: Meant = { isNone: true, problems: ['total-row'] };
const MEANT: readonly Meant[] = [
  { at: P[0], quantity: '12.5 kg' },
  { at: P[1], quantity: '3 kg' },
];
const total = (word: string): Content => ({
  content: csv([['id', 'lat', 'lng', 'kg'], ...ROWS, [word, '', '', '15.5']]),
  records: [...MEANT, TOTAL],
});

type Row = readonly (string | number | null)[];
const sheet = (rows: readonly Row[], gaps: readonly number[] = []): Uint8Array<ArrayBuffer> => {
  let at = 0;
  const xml = rows.map((row, index) => {
    at += 1 + (gaps[index] ?? 0);
    return rowXml(at, row);
  });
  return makeWorkbook({ sheets: [{ name: 'List', rows: xml.join('') }], formats: [14, 'yyyy-mm-dd hh:mm'] });
};
const HEAD: Row = ['id', 'lat', 'lng', 'kg'];
const SHEET: readonly Row[] = [HEAD, ['a', 44.79, 20.45, 12.5], ['b', 43.32, 21.91, 3]];
const BLANK: Row = [null, null, null, null];
const day = (serial: number, style = 1) => `<c s="${style}"><v>${serial}</v></c>`;
const when = (cells: readonly (string | number)[]): Uint8Array<ArrayBuffer> =>
  sheet([
    ['id', 'lat', 'lng', 'datum'],
    ...cells.map((cell, at): Row => [`a${at}`, P[at]?.[1] ?? 0, P[at]?.[0] ?? 0, cell]),
  ]);

export const VALUES: readonly CorpusFile[] = [
  ...kind('dates beside other cells', 'dates.csv', {
    unknown: odd('unknown', null, 'date-unreadable'),
    'compact with time': odd('20240305T223000Z', '2024-03-05 23:30'),
    'seconds of a computer': odd('1709677800', null, 'date-unreadable'),
    approximate: odd('ca. 2024', null, 'date-unreadable'),
    'hour without minutes': odd('5.3.2024 14h', null, 'date-unreadable'),
  }),
  ...kind('columns of one odd form of date', 'dates.csv', {
    compact: dates([
      ['20240305', '2024-03-05'],
      ['20240306', '2024-03-06'],
    ]),
    'compact with time': dates([
      ['20240305T223000Z', '2024-03-05 23:30'],
      ['20240306T223000Z', '2024-03-06 23:30'],
    ]),
    'seconds of a computer': {
      ...dates([
        ['1709677800', null, 'date-unreadable'],
        ['1709764200', null, 'date-unreadable'],
      ]),
    },
    'with zone': dates([
      ['2024-03-05T22:30:00Z', '2024-03-05 23:30'],
      ['2024-03-06T22:30:00+01:00', '2024-03-06 22:30'],
    ]),
    'months of year': dates([
      ['03/2024', '2024-03'],
      ['2024', '2024'],
    ]),
  }),
  ...kind('empty dates', 'dates.csv', {
    empty: dates([SURE, ['15.03.2024', '2024-03-15'], ['', null, 'date-missing']]),
    spaces: dates([SURE, ['15.03.2024', '2024-03-15'], ['  ', null, 'date-missing']]),
    hyphen: dates([SURE, ['15.03.2024', '2024-03-15'], ['-', null, 'date-unreadable']]),
    'not available': dates([SURE, ['15.03.2024', '2024-03-15'], ['n/a', null, 'date-unreadable']]),
    zeros: dates([SURE, ['15.03.2024', '2024-03-15'], ['00.00.0000', null, 'date-impossible']]),
  }),
  ...kind('order of day and month', 'dates.csv', {
    open: {
      ...dates([
        ['03/04/2024', '2024-04-03'],
        ['05/06/2024', '2024-06-05'],
      ]),
      asked: ['date-order'],
      answers: { 'date-order': 'dmy' },
    },
    'month first, if chosen': {
      ...dates([
        ['03/04/2024', '2024-03-04'],
        ['05/06/2024', '2024-05-06'],
      ]),
      asked: ['date-order'],
      answers: { 'date-order': 'mdy' },
    },
    'one day above twelve': dates([
      ['03/04/2024', '2024-04-03'],
      ['25/06/2024', '2024-06-25'],
    ]),
    'one month in the second place': dates([
      ['03/04/2024', '2024-03-04'],
      ['06/25/2024', '2024-06-25'],
    ]),
    'both at once': {
      ...dates([
        ['13/04/2024', '2024-04-13'],
        ['06/25/2024', null, 'date-impossible'],
      ]),
      asked: ['date-order'],
      answers: { 'date-order': 'dmy' },
    },
  }),
  ...kind('doubtful dates', 'dates.csv', {
    impossible: dates([SURE, ['31.02.2024', null, 'date-impossible']]),
    future: dates([SURE, ['14.03.2031', '2031-03-14', 'date-in-future']]),
    'two digits': dates([
      ['14.03.24', '2024-03-14', 'date-two-digit-year'],
      ['15.03.24', '2024-03-15', 'date-two-digit-year'],
    ]),
    named: dates([
      ['14. mart 2024', '2024-03-14'],
      ['15 March 2024', '2024-03-15'],
    ]),
    'with time': dates([
      ['14.03.2024 22:30', '2024-03-14 22:30'],
      ['15.03.2024. u 7:05', '2024-03-15 07:05'],
    ]),
  }),
  ...kind('dates of workbooks', 'dates.xlsx', {
    typed: {
      content: when([day(45365), day(45366)]),
      records: withP([{ date: '2024-03-14' }, { date: '2024-03-15' }]),
    },
    'with time': {
      content: when([day(45365.9375, 2), day(45366.25, 2)]),
      records: withP([{ date: '2024-03-14 22:30' }, { date: '2024-03-15 06:00' }]),
    },
    'bare numbers': {
      content: when([45365, 45366]),
      records: withP([{ date: '2024-03-14' }, { date: '2024-03-15' }]),
    },
    'texts among them': {
      content: when([day(45365), '15.03.2024', 'nepoznato']),
      records: withP([{ date: '2024-03-14' }, { date: '2024-03-15' }, { problems: ['date-unreadable'] }]),
    },
    'one empty': {
      content: when([day(45365), '<c s="1"></c>']),
      records: withP([{ date: '2024-03-14' }, { problems: ['date-missing'] }]),
    },
  }),
  ...kind('quantities with words before them', 'much.csv', {
    cca: quantities('količina (kg)', [
      ['cca 12,5', '12.5 kg', 'quantity-approximate'],
      ['28,16', '28.16 kg'],
      ['3', '3 kg'],
    ]),
    oko: quantities('količina (kg)', [
      ['oko 28,16', '28.16 kg', 'quantity-approximate'],
      ['12,5', '12.5 kg'],
      ['oko 3', '3 kg', 'quantity-approximate'],
    ]),
    'unit column': {
      content: csv(
        [
          ['lat', 'lng', 'količina', 'jedinica'],
          ['44.79', '20.45', 'cca 12,5', 'kg'],
          ['43.32', '21.91', 'oko 3', 'kom'],
        ],
        ';',
      ),
      records: [
        { at: P[0], quantity: '12.5 kg', problems: ['quantity-approximate'] },
        { at: P[1], quantity: '3 pcs', problems: ['quantity-approximate'] },
      ],
    },
    signs: quantities('količina', [
      ['~ 12.5 kg', '12.5 kg', 'quantity-approximate'],
      ['≈3 kg', '3 kg', 'quantity-approximate'],
      ['4 kg', '4 kg'],
    ]),
    'more than': quantities('količina', [
      ['12.5 kg', '12.5 kg'],
      ['preko 5 kg', '5 kg', 'quantity-approximate'],
    ]),
    bounds: quantities('kg', [
      ['12.5', '12.5 kg'],
      ['do 3', '3 kg', 'quantity-approximate'],
      ['preko 10', '10 kg', 'quantity-approximate'],
      ['min. 3', '3 kg', 'quantity-approximate'],
      ['rund 4', '4 kg', 'quantity-approximate'],
      ['kb. 12,5', '12.5 kg', 'quantity-approximate'],
    ]),
    'unknown words': quantities('kg', [
      ['12,5', '12.5 kg'],
      ['3', '3 kg'],
      ['karton 3', null, 'quantity-unreadable'],
    ]),
  }),
  ...kind('decimal marks of quantities', 'much.csv', {
    grouped: quantities('količina (kg)', [
      ['1.250,50', '1250.5 kg'],
      ['12,5', '12.5 kg'],
      ['3', '3 kg'],
    ]),
    'English grouped': quantities('quantity (kg)', [
      ['1,250.50', '1250.5 kg'],
      ['12.5', '12.5 kg'],
      ['3', '3 kg'],
    ]),
    open: quantities(
      'količina (kg)',
      [
        ['1.234', '1.234 kg'],
        ['3', '3 kg'],
      ],
      { asked: ['quantity-style'], answers: { 'quantity-style': '.' } },
    ),
    'open, thousands': quantities(
      'količina (kg)',
      [
        ['1.234', '1234 kg'],
        ['3', '3 kg'],
      ],
      { asked: ['quantity-style'], answers: { 'quantity-style': ',' } },
    ),
    both: quantities('količina (kg)', [
      ['12,5', '12.5 kg'],
      ['3.5', '3.5 kg'],
    ]),
  }),
  ...kind('names and plates that look like quantities', 'plates.csv', {
    roads: quantities('put', [
      ['T1', null],
      ['T2', null],
      ['T3', null],
    ]),
    plates: quantities('tablica', [
      ['KG 101', null],
      ['KG 202', null],
      ['KG 303', null],
    ]),
    lines: quantities('linija', [
      ['L12', null],
      ['L14', null],
      ['L15', null],
    ]),
    grams: quantities('oznaka', [
      ['G20', null],
      ['G21', null],
      ['G22', null],
    ]),
    'streets with numbers': quantities('adresa', [
      ['Kom 12', null],
      ['Kom 14', null],
      ['Kom 15', null],
    ]),
  }),
  ...kind('units', 'units.csv', {
    behind: quantities('količina', [
      ['12.5 kg', '12.5 kg'],
      ['3 kom', '3 pcs'],
    ]),
    'in the heading and one cell': quantities('količina (kg)', [
      ['12,5', '12.5 kg'],
      ['3', '3 kg'],
      ['28,16 kg', '28.16 kg'],
      ['500 g', '500 g'],
    ]),
    'in the heading': quantities('Težina u kg', [
      ['12.5', '12.5 kg'],
      ['3', '3 kg'],
    ]),
    unknown: quantities('količina', [
      ['12 vreća', '12 vreća'],
      ['3 kg', '3 kg'],
    ]),
    negative: quantities('količina', [
      ['12 kg', '12 kg'],
      ['-3 kg', '-3 kg', 'quantity-negative'],
    ]),
    'a range': quantities('količina', [
      ['12 kg', '12 kg'],
      ['3 kg', '3 kg'],
      ['10-15 kg', null, 'quantity-unreadable'],
      ['4 kg', '4 kg'],
      ['5 kg', '5 kg'],
    ]),
  }),
  ...kind('letters that look like units', 'letters.csv', {
    ages: quantities('starost', [
      ['34 g', null],
      ['41 g.', null],
    ]),
    houses: quantities('kućni broj', [
      ['12 g', null],
      ['14 l', null],
      ['16 t', null],
    ]),
    zones: quantities('zone', [
      ['34T', null],
      ['33T', null],
    ]),
    temperatures: quantities('temperatura t', [
      ['34', null],
      ['33', null],
    ]),
    groups: quantities('grupa G', [
      ['4', null],
      ['3', null],
    ]),
    medicines: quantities('lek', [
      ['4', null],
      ['3', null],
    ]),
    'medicines in Cyrillic': quantities('лек', [
      ['4', null],
      ['3', null],
    ]),
    computers: quantities('PC', [
      ['4', null],
      ['3', null],
    ]),
    'in a quantity': quantities('količina', [
      ['34 g', '34 g'],
      ['2 t', '2 t'],
    ]),
    'in the heading of a quantity': quantities('težina t', [
      ['34', '34 t'],
      ['2', '2 t'],
    ]),
    'in brackets of a heading': quantities('marihuana (g)', [
      ['34', '34 g'],
      ['2', '2 g'],
    ]),
    'after a word of a heading': quantities('ugalj u t', [
      ['34', '34 t'],
      ['2', '2 t'],
    ]),
    'among longer units': quantities('zapljena', [
      ['34 g', '34 g'],
      ['2 kg', '2 kg'],
    ]),
    'an amount in lek': quantities('vlera në lek', [
      ['34000', '34000 ALL'],
      ['20000', '20000 ALL'],
    ]),
  }),
  ...kind('columns of units', 'units.csv', {
    'jed. mjere': unitColumn('jed. mjere'),
    UM: unitColumn('UM'),
    ME: unitColumn('ME'),
    'мерна единица': unitColumn('мерна единица'),
    мярка: unitColumn('мярка'),
    birimi: unitColumn('birimi'),
    enota: unitColumn('enota'),
    njësia: unitColumn('njësia'),
    'without a known heading': unitColumn('x'),
    'before the quantity': {
      content: 'lat;lng;x;količina\n44.79;20.45;kg;12,5\n43.32;21.91;kom;3\n',
      records: withP([{ quantity: '12.5 kg' }, { quantity: '3 pcs' }]),
    },
    'goods that are units too': {
      content: 'lat;lng;količina;roba\n44.79;20.45;12,5;cigarete\n43.32;21.91;3;tablete\n',
      records: withP([{ quantity: '12.5' }, { quantity: '3' }]),
    },
    'single letters': {
      content: 'lat;lng;količina;x\n44.79;20.45;12,5;G\n43.32;21.91;3;L\n',
      records: withP([{ quantity: '12.5' }, { quantity: '3' }]),
    },
  }),
  ...kind('markets of which some are known', 'markets.csv', {
    most: markets([
      ['heroin', 'drugs/heroin'],
      ['oružje', 'arms'],
      ['lažni parfem', null, 'market-unknown'],
    ]),
    'an eighth of the words': markets([
      ['heroin', 'drugs/heroin'],
      ['heroin', 'drugs/heroin'],
      ['heroin', 'drugs/heroin'],
      ['meso', null, 'market-unknown'],
      ['ulje', null, 'market-unknown'],
      ['odjeća', null, 'market-unknown'],
      ['obuća', null, 'market-unknown'],
      ['lim', null, 'market-unknown'],
    ]),
    'in other letters': markets([
      ['Хероин', 'drugs/heroin'],
      ['HEROIN', 'drugs/heroin'],
      ['nafta', null, 'market-unknown'],
    ]),
    'an unknown word twice': markets([
      ['heroin', 'drugs/heroin'],
      ['oružje', 'arms'],
      ['meso', null, 'market-unknown'],
      ['meso', null],
    ]),
    'one empty': markets([
      ['heroin', 'drugs/heroin'],
      ['oružje', 'arms'],
      ['', null],
    ]),
  }),
  ...kind('rows of totals', 'totals.csv', {
    Total: total('Total'),
    Ukupno: total('UKUPNO:'),
    Вкупно: total('Вкупно'),
    Gjithsej: total('Gjithsej'),
    Σύνολο: total('Σύνολο'),
  }),
  ...kind('rows of totals in workbooks', 'totals.xlsx', {
    Total: { content: sheet([...SHEET, ['Total', null, null, 15.5]]), records: [...MEANT, TOTAL] },
    'after a blank row': {
      content: sheet([...SHEET, ['Ukupno', null, null, 15.5]], [0, 0, 0, 1]),
      records: [...MEANT, TOTAL],
    },
    'two of them': {
      content: sheet([...SHEET, ['Međuzbir', null, null, 15.5], ['Ukupno', null, null, 15.5]]),
      records: [...MEANT, TOTAL, TOTAL],
    },
    'in the second column': {
      content: sheet([...SHEET, [null, 'Svega', null, 15.5]]),
      records: [...MEANT, { isNone: true, problems: ['total-row'] }],
    },
    'a word with a position': {
      content: sheet([...SHEET, ['Total', 42.44, 19.27, 1]]),
      records: [...MEANT, { at: P[2], quantity: '1 kg' }],
    },
  }),
  ...kind('blank rows of workbooks', 'blank.xlsx', {
    between: { content: sheet(SHEET, [0, 0, 2]), records: MEANT },
    'with empty cells': { content: sheet([...SHEET.slice(0, 2), BLANK, ...SHEET.slice(2)]), records: MEANT },
    'at the end': { content: sheet([...SHEET, BLANK, BLANK, BLANK]), records: MEANT },
    'with spaces': { content: sheet([...SHEET, [' ', ' ', ' ', ' ']]), records: MEANT },
    'before the table': {
      content: sheet([['Zapljene 2024'], BLANK, ...SHEET]),
      records: MEANT,
      notes: ['lines-before-table'],
    },
  }),
  ...kind('blank lines of texts', 'blank.csv', {
    between: { content: 'lat,lng\n44.79,20.45\n\n43.32,21.91\n', records: withP([{}, {}]) },
    'only delimiters': {
      content: 'lat,lng\n44.79,20.45\n,\n43.32,21.91\n',
      records: [{ at: P[0] }, { problems: ['position-missing'] }, { at: P[1] }],
    },
    'at the end': { content: 'lat,lng\n44.79,20.45\n43.32,21.91\n\n\n\n', records: withP([{}, {}]) },
    'with spaces': { content: 'lat,lng\n44.79,20.45\n   \n43.32,21.91\n', records: withP([{}, {}]) },
    'a title before': {
      content: 'Zapljene 2024\n\nlat,lng\n44.79,20.45\n43.32,21.91\n',
      records: withP([{}, {}]),
      notes: ['lines-before-table'],
    },
  }),
  ...kind('rows of other lengths', 'rows.csv', {
    'too many cells': {
      content: 'lat,lng\n44.79,20.45\n43.32,21.91,x,y\n42.44,19.27\n',
      records: [{ at: P[0] }, { isNone: true, problems: ['too-many-cells'] }, { at: P[2] }],
    },
    'too few cells': {
      content: 'lat,lng,kg\n44.79,20.45,1\n43.32,21.91\n42.44,19.27,2\n',
      records: [
        { at: P[0], quantity: '1 kg' },
        { at: P[1], problems: ['too-few-cells'] },
        { at: P[2], quantity: '2 kg' },
      ],
    },
    'an unclosed quote': {
      content: 'lat,lng,opis\n44.79,20.45,"a\n43.32,21.91,b\n42.44,19.27,c\n',
      records: [{ isNone: true, problems: ['unclosed-quote'] }, { at: P[1] }, { at: P[2] }],
    },
    'a stray quote': {
      content: 'lat,lng,opis\n44.79,20.45,kutija 5" duga\n43.32,21.91,b\n',
      records: [{ at: P[0] }, { at: P[1] }],
      holds: ['kutija 5" duga'],
    },
    'zero bytes': {
      content: 'lat,lng,opis\n44.79,20.45,a\0b\n43.32,21.91,b\n',
      records: [{ at: P[0], problems: ['null-characters'] }, { at: P[1] }],
    },
  }),
  ...kind('repeated records', 'repeated.csv', {
    records: {
      content: 'id,lat,lng\na,44.79,20.45\nb,43.32,21.91\na,44.79,20.45\n',
      records: [{ at: P[0] }, { at: P[1] }, { at: P[0], problems: ['repeated-record'] }],
    },
    ids: {
      content: 'id,lat,lng\na,44.79,20.45\na,43.32,21.91\n',
      records: [{ at: P[0] }, { at: P[1], problems: ['repeated-id'] }],
    },
    'without ids': {
      content: 'lat,lng,kg\n44.79,20.45,1\n44.79,20.45,1\n',
      records: [
        { at: P[0], quantity: '1 kg' },
        { at: P[0], quantity: '1 kg', problems: ['repeated-record'] },
      ],
    },
    'in other cases': {
      content: 'id,lat,lng\na,44.79,20.45\nA,43.32,21.91\n',
      records: [{ at: P[0] }, { at: P[1] }],
    },
    'empty ids': {
      content: 'id,lat,lng\n,44.79,20.45\n,43.32,21.91\n',
      records: [{ at: P[0] }, { at: P[1] }],
    },
  }),
  ...kind('names of columns', 'names.csv', {
    'names of members of objects': {
      content: csv([
        ['__proto__', 'constructor', 'lat', 'lng'],
        ['a', 'b', 44.79, 20.45],
        ['c', 'd', 43.32, 21.91],
      ]),
      records: withP([{}, {}]),
      holds: ['a', 'd'],
    },
    'same names': {
      content: csv([
        ['lat', 'lng', 'opis', 'opis'],
        [44.79, 20.45, 'a', 'b'],
        [43.32, 21.91, 'c', 'd'],
      ]),
      records: withP([{}, {}]),
      notes: ['same-name'],
      holds: ['b', 'c'],
    },
    'without a name': {
      content: csv([
        ['lat', 'lng', '', 'opis'],
        [44.79, 20.45, 'a', 'b'],
        [43.32, 21.91, 'c', 'd'],
      ]),
      records: withP([{}, {}]),
      notes: ['columns-without-name'],
      holds: ['a'],
    },
    'no header': {
      content: csv([
        ['a', 44.79, 20.45],
        ['b', 43.32, 21.91],
      ]),
      records: withP([{}, {}]),
      holds: ['a', 'b'],
    },
    'years as names': {
      content: csv([
        ['lat', 'lng', '2023', '2024'],
        [44.79, 20.45, 1, 2],
        [43.32, 21.91, 3, 4],
      ]),
      asked: ['header'],
      records: withP([{}, {}]),
    },
  }),
];
