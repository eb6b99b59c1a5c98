/** Tables of which a column is easily left out, or taken for another. */
import { makeWorkbook, rowXml } from '../../../../support/make-workbook.ts';
import { type CorpusFile, csv, type Expected, kind, type Meant, P, placed } from './corpus-file.ts';

type Content = Expected & { readonly content: string | Uint8Array<ArrayBuffer> };

const withP = (records: readonly Meant[]): readonly Meant[] =>
  records.map((one, at) => ({ at: P[at], ...one }));
const UNREAD_DATE: Meant = { problems: ['date-unreadable'] };
const UNREAD_MUCH: Meant = { problems: ['quantity-unreadable'] };

/** One cell can be read, and seven cannot. */
const rareDate = (name: string, word: string): Content => ({
  content: placed(name, ['14.03.2024', ...Array.from({ length: 7 }, () => word)]),
  records: withP([{ date: '2024-03-14' }, ...Array.from({ length: 7 }, () => UNREAD_DATE)]),
});
const rareMuch = (name: string, word: string): Content => ({
  content: placed(name, ['12.5', '3', ...Array.from({ length: 6 }, () => word)]),
  records: withP([
    { quantity: '12.5 kg' },
    { quantity: '3 kg' },
    ...Array.from({ length: 6 }, () => UNREAD_MUCH),
  ]),
});
const rarePosition = (lat: string, lng: string): Content => ({
  content: csv(
    [['id', lat, lng, 'gp'], ['a', '44.79', '20.45', 'Gradina'] as (string | number)[]].concat(
      Array.from({ length: 7 }, (_, at) => [`b${at}`, 'N/A', 'N/A', 'Gradina']),
    ),
  ),
  asked: ['header'],
  records: [{ at: P[0] }, ...Array.from({ length: 7 }, (): Meant => ({ problems: ['position-unreadable'] }))],
});
const years = (name: string): Content => ({
  content: placed(name, ['2023', '2024', '2024']),
  records: withP([{ date: '2023' }, { date: '2024' }, { date: '2024' }]),
});
const two = (first: string, second: string, more: Expected): Content => ({
  content: csv(
    [
      ['lat', 'lng', first, second],
      ['44.79', '20.45', '01.02.1980', '14.03.2024'],
      ['43.32', '21.91', '02.03.1981', '15.03.2024'],
    ],
    ';',
  ),
  ...more,
});
const SECOND: readonly Meant[] = withP([{ date: '2024-03-14' }, { date: '2024-03-15' }]);
const FIRST: readonly Meant[] = withP([{ date: '1980-02-01' }, { date: '1981-03-02' }]);
const much = (first: string, second: string): Content => ({
  content: csv(
    [
      ['lat', 'lng', first, second],
      ['44.79', '20.45', '12.5', '13'],
      ['43.32', '21.91', '3', '4'],
    ],
    ';',
  ),
  records: withP([{ quantity: '12.5 kg' }, { quantity: '3 kg' }]),
  notes: ['other-quantity'],
});
const goods = (name: string, words: readonly string[]): Content => ({
  content: placed(name, ['heroin', ...words]),
  records: withP([{ market: 'drugs/heroin' }, ...words.map((): Meant => ({ problems: ['market-unknown'] }))]),
});
const OTHER_GOODS = ['meso', 'ulje', 'odjeća', 'obuća', 'lim', 'parfem', 'gorivo'];

const total = (word: string): Content => ({
  content: csv([
    ['id', 'lat', 'lng', 'datum', 'kg'],
    ['a', '44.79', '20.45', '2024-03-14', '12.5'],
    ['b', '43.32', '21.91', '2024-03-15', '3'],
    [word, '', '', '', '15.5'],
  ]),
  records: [
    ...withP([
      { date: '2024-03-14', quantity: '12.5 kg' },
      { date: '2024-03-15', quantity: '3 kg' },
    ]),
    { isNone: true, problems: ['total-row'] },
  ],
});
const sheet = (...rows: readonly (readonly (string | number | null)[])[]) =>
  makeWorkbook({ sheets: [{ name: 'List', rows: rows.map((row, at) => rowXml(at + 1, row)).join('') }] });

export const COLUMNS: readonly CorpusFile[] = [
  ...kind('columns of dates of which most cells are words', 'rare.csv', {
    datum: rareDate('datum', 'nepoznato'),
    date: rareDate('date', 'n/a'),
    data: rareDate('data e kapjes', 'pa datë'),
    'not yet': rareDate('datum zaplene', 'u toku'),
    Cyrillic: rareDate('датум', 'непознато'),
  }),
  ...kind('columns of quantities of which most cells are words', 'rare.csv', {
    količina: rareMuch('količina (kg)', 'nepoznato'),
    kg: rareMuch('kg', 'n/a'),
    težina: rareMuch('težina kg', 'nije mjereno'),
    weight: rareMuch('weight (kg)', 'unknown'),
    pesha: rareMuch('pesha në kg', '-'),
  }),
  ...kind('columns of positions of which most cells are words', 'rare.csv', {
    lat: rarePosition('lat', 'lng'),
    latitude: rarePosition('latitude', 'longitude'),
    širina: rarePosition('geografska širina', 'geografska dužina'),
    gjerësia: rarePosition('gjerësia', 'gjatësia'),
    sirina: rarePosition('sirina', 'duzina'),
  }),
  ...kind('columns of years', 'years.csv', {
    godina: years('godina'),
    year: years('year'),
    viti: years('viti'),
    година: years('година'),
    'year of the find': years('Year of seizure'),
  }),
  ...kind('two columns of dates', 'two.csv', {
    'born and seized': two('datum rođenja', 'datum zaplene', { records: SECOND, notes: ['other-date'] }),
    'date of birth': two('date of birth', 'date', { records: SECOND, notes: ['other-date'] }),
    'in Albanian': two('datëlindja', 'data', { records: SECOND, notes: ['other-date'] }),
    'entered and seized': two('datum unosa', 'datum zaplene', { records: SECOND, notes: ['other-date'] }),
    'without names': two('a', 'b', { records: FIRST, notes: ['other-date'] }),
  }),
  ...kind('two columns of quantities', 'two.csv', {
    'net and gross': much('neto kg', 'bruto kg'),
    'net and gross weight': much('Net weight (kg)', 'Gross weight (kg)'),
    'weight and pieces': much('težina (kg)', 'količina (kom)'),
    'weight and value': much('kg', 'vrijednost (EUR)'),
    'two of one name': { ...much('kg', 'kg'), notes: ['same-name', 'other-quantity'] },
  }),
  ...kind('columns of goods of which one word is known', 'goods.csv', {
    roba: goods('roba', OTHER_GOODS),
    'vrsta robe': goods('vrsta robe', OTHER_GOODS),
    goods: goods('goods', OTHER_GOODS),
    mallrat: goods('mallrat', OTHER_GOODS),
    predmet: goods('predmet zaplene', OTHER_GOODS),
  }),
  ...kind('totals with more words', 'totals.csv', {
    'of a year': total('Ukupno za 2024.'),
    subtotal: total('Međuzbir'),
    'with a number': total('Total 2'),
    'for a month': total('Total for March'),
    Macedonian: total('Вкупно за 2024'),
    Hungarian: total('Összesen'),
    'German, all': total('Gesamt'),
    'German, sum': total('Summe'),
    'Greek, general': total('Γενικό σύνολο'),
    'a sign': total('Σ'),
    'a unit': total('Ukupno kg'),
    'a unit in brackets': total('Total (kg)'),
    'Albanian, general': total('Totali i përgjithshëm'),
    Slovenian: total('Skupno'),
    'two languages': total('Ukupno/Total'),
    'in a year': total('Укупно у 2024'),
    'Romanian, of a year': total('Total anul 2024'),
    'under the date': {
      content: csv([
        ['id', 'lat', 'lng', 'datum', 'kg'],
        ['a', '44.79', '20.45', '2024-03-14', '12.5'],
        ['', '', '', 'Ukupno', '12.5'],
      ]),
      records: [
        { at: P[0], date: '2024-03-14', quantity: '12.5 kg' },
        { isNone: true, problems: ['total-row'] },
      ],
    },
    'beyond the fourth column': {
      content: csv([
        ['id', 'lat', 'lng', 'datum', 'opis', 'kg'],
        ['a', '44.79', '20.45', '2024-03-14', 'vozilo', '12.5'],
        ['b', '', '', '', 'Total loss of cargo', '1'],
        ['c', '', '', '', 'Šuma', '1'],
        ['d', '', '', '', 'Total of three cars', '1'],
        ['', '', '', '', 'Ukupno', '15.5'],
      ]),
      records: [
        { at: P[0], date: '2024-03-14', quantity: '12.5 kg' },
        { quantity: '1 kg', problems: ['position-missing', 'date-missing'] },
        { quantity: '1 kg', problems: ['position-missing', 'date-missing'] },
        { quantity: '1 kg', problems: ['position-missing', 'date-missing'] },
        { isNone: true, problems: ['total-row'] },
      ],
    },
  }),
  ...kind('Turkish letters', 'turkish.csv', {
    crossings: turkish(['Kapıkule', 'Hamzabeyli', 'Dereköy', 'İpsala', 'Sınır kapısı']),
    towns: turkish(['Kırklareli', 'Tekirdağ', 'Çanakkale', 'Eskişehir', 'İğneada']),
    goods: turkish(['uyuşturucu', 'sigara', 'silah', 'göçmen', 'kaçak akaryakıt']),
    notes: turkish(['tırın dorsesinde', 'şüpheli araç', 'gizli bölme', 'iki kişi yakalandı', 'ağır yük']),
    capitals: {
      ...turkish(['KAPIKULE', 'İPSALA', 'DEREKÖY', 'TEKİRDAĞ', 'ÇANAKKALE']),
      asked: ['encoding'],
      answers: { encoding: 'windows-1254' },
    },
  }),
  ...kind('cells of workbooks', 'cells.xlsx', {
    'degrees as texts': {
      content: sheet(['lat', 'lng'], ['44,79', '20,45'], ['43,32', '21,91']),
      records: withP([{}, {}]),
    },
    'degrees in both forms': {
      content: sheet(['lat', 'lng'], ['44,79', 20.45], [43.32, '21.91']),
      records: withP([{}, {}]),
    },
    'quantities in both forms': {
      content: sheet(['lat', 'lng', 'kg'], [44.79, 20.45, 12.5], [43.32, 21.91, 'cca 3']),
      records: withP([{ quantity: '12.5 kg' }, { quantity: '3 kg', problems: ['quantity-approximate'] }]),
    },
    'dates as open texts': {
      content: sheet(['lat', 'lng', 'datum'], [44.79, 20.45, '03/04/2024'], [43.32, 21.91, '05/06/2024']),
      asked: ['date-order'],
      answers: { 'date-order': 'dmy' },
      records: withP([{ date: '2024-04-03' }, { date: '2024-06-05' }]),
    },
    'a remark below the table': {
      content: sheet(['lat', 'lng', 'kg'], [44.79, 20.45, 12.5], [43.32, 21.91, 3], ['Izvor: registar']),
      records: [...withP([{ quantity: '12.5 kg' }, { quantity: '3 kg' }]), { problems: ['position-half'] }],
    },
  }),
  ...kind('milliseconds and other numbers of dates', 'numbers.csv', {
    milliseconds: {
      content: placed('datum', ['1709677800000', '1709764200000']),
      records: withP([UNREAD_DATE, UNREAD_DATE]),
    },
    'serial numbers': {
      content: placed('datum', ['45365', '45366']),
      records: withP([{ date: '2024-03-14' }, { date: '2024-03-15' }]),
    },
    'days and months swapped in digits': {
      content: placed('datum', ['20240314', '20241503']),
      records: withP([{ date: '2024-03-14' }, { problems: ['date-impossible'] }]),
    },
    'years of three digits': {
      content: placed('datum', ['14.03.2024', '14.03.202']),
      records: withP([{ date: '2024-03-14' }, UNREAD_DATE]),
    },
    'an order of its own': {
      content: placed('datum', ['2024-03-14', '2024-15-03']),
      records: withP([{ date: '2024-03-14' }, { problems: ['date-impossible'] }]),
    },
  }),
];

/** In windows-1254. */
function turkish(words: readonly string[]): Content {
  const upper = [
    ...new TextDecoder('windows-1254').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128)),
  ];
  const text = csv(
    [['lat', 'lng', 'not'], ...words.map((word, at) => [P[at]?.[1] ?? 0, P[at]?.[0] ?? 0, word])],
    ';',
  );
  const content = Uint8Array.from([...text], (letter) => {
    const code = letter.charCodeAt(0);
    return code < 128 ? code : 128 + upper.indexOf(letter);
  });
  return { content, records: withP(words.map(() => ({}))), holds: words };
}
