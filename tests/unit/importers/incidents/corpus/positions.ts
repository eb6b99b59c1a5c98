/** Files whose positions are easily mistaken. */
import proj4 from 'proj4';
import { idOf, SYSTEMS } from '../../../../../src/importers/incidents/meaning/system-list.ts';
import { formatMgrs, parseMgrs } from '../../../../../src/lib/mgrs.ts';
import { type CorpusFile, csv, type Expected, kind, type Meant, P, type Point } from './corpus-file.ts';

const NOWHERE: Meant = { problems: ['position-missing'] };
const UNREAD: Meant = { problems: ['position-unreadable'] };
const atP = (count: number): readonly Meant[] => P.slice(0, count).map((at) => ({ at }));
const GRID = P.slice(0, 2).map((point) => (formatMgrs(point) ?? '').replaceAll(' ', '')) as [string, string];
const BAR: Point = [19.1, 42.1];
const GRADINA: Point = [22.77, 43];
const PRESEVO: Point = [21.65, 42.31];
/** Listed once for each name. */
const BY_NAME = ['place-by-name'];

/** x and y in whole metres of a system. */
export function metres(epsg: number, [lng, lat]: Point): Point {
  const system = SYSTEMS.find((one) => idOf(one) === `EPSG:${epsg}`);
  const [x = 0, y = 0] = proj4('EPSG:4326', system?.proj ?? '', [lng, lat]);
  return [Math.round(x), Math.round(y)];
}

const grid = (epsg: number, points: readonly Point[], names = ['x', 'y']) =>
  csv([['id', ...names], ...points.map((point, at) => [`a${at}`, ...metres(epsg, point)])], ';');

const cases = (name: string, cells: readonly string[]) => ({
  content: csv([[name, 'gp'], ...cells.map((cell, at) => [cell, at % 2 === 0 ? 'Gradina' : 'Preševo'])], ';'),
  records: cells.map((_, at) => ({
    at: at % 2 === 0 ? GRADINA : PRESEVO,
    problems: at < 2 ? BY_NAME : [],
  })),
});
const alone = (name: string, cells: readonly string[]) => ({
  content: csv([[name, 'napomena'], ...cells.map((cell) => [cell, 'roba u vozilu'])], ';'),
  asked: ['position'] as const,
  records: cells.map(() => NOWHERE),
});
const lacking = (word: string, problem: Meant): Expected & { content: string } => ({
  content: csv(
    [['id', 'lat', 'lng'], ...P.slice(0, 2).map(([lng, lat], at) => [`a${at}`, lat, lng])].concat(
      Array.from({ length: 5 }, (_, at) => [`b${at}`, word, word]),
    ),
  ),
  asked: word === '' ? [] : ['header'],
  records: [...atP(2), ...Array.from({ length: 5 }, () => problem)],
});
const angles = (cells: readonly (readonly [lat: string, lng: string])[]) =>
  csv([['širina', 'dužina'], ...cells], ';');
const pair = (name: string, cells: readonly string[]) =>
  csv([['r', name], ...cells.map((cell, at) => [`a${at}`, cell])], '\t');
const named = (name: string, cells: readonly string[]) =>
  csv([['broj spisa', name], ...cells.map((cell, at) => [`K-${at}`, cell])], ';');

/** The first column has places of persons, or unknown ones. */
const twoPlaces = (first: string, second: string) => ({
  content: `${first};${second};kg\nBar;Preševo;1,5\nBar;Gradina;2\n`,
  records: [
    { at: PRESEVO, quantity: '1.5 kg', problems: BY_NAME },
    { at: GRADINA, quantity: '2 kg', problems: BY_NAME },
  ],
});
const onePlace = (name: string) => ({
  content: `${name};kg\nPreševo;1,5\nGradina;2\n`,
  asked: ['position'] as const,
  records: [
    { quantity: '1.5 kg', problems: ['position-missing'] },
    { quantity: '2 kg', problems: ['position-missing'] },
  ],
});

export const POSITIONS: readonly CorpusFile[] = [
  ...kind('case numbers beside names of places', 'cases.csv', {
    'number and year': cases('predmet', ['41/20', '42/21', '43/19', '44/20']),
    'single digits': cases('predmet', ['2/4', '3/4', '1/2', '4/4']),
    'single letters': { ...cases('oznaka', ['4/A', '4/B', '5/A', '5/B']), asked: ['header'] },
    phones: cases('telefon', ['041/222-333', '042/333-444', '043/111-222', '044/555-666']),
    'numbers with spaces': cases('iznos', ['1 200', '2 400', '41 20', '42 21']),
  }),
  ...kind('case numbers without places', 'cases.csv', {
    'number and year': alone('predmet', ['41/20', '42/21', '43/19', '44/20']),
    'two numbers with a space': alone('spis', ['44 20', '43 21', '42 19']),
    'with a comma': alone('stavka', ['44, 20', '43, 21', '42, 19']),
    semicolons: {
      content: 'stavka\tnapomena\n44; 20\troba\n43; 21\troba\n42; 19\troba\n',
      asked: ['header', 'position'],
      records: [NOWHERE, NOWHERE, NOWHERE],
    },
    articles: alone('zakon', ['246/1', '230/2', '236/3']),
  }),
  ...kind('numbers that could be degrees', 'numbers.csv', {
    'quantity and amount beside places': {
      content: 'mjesto;kg;eur\nPreševo;20,5;44,1\nGradina;21,3;43,5\n',
      notes: ['other-quantity'],
      records: [
        { at: PRESEVO, quantity: '20.5 kg', problems: BY_NAME },
        { at: GRADINA, quantity: '21.3 kg', problems: BY_NAME },
      ],
    },
    'beside a column of pairs': {
      content: 'kg;eur;lokacija\n20.5;44.1;44.79, 20.45\n21.3;43.5;43.32, 21.91\n',
      notes: ['other-quantity'],
      records: [
        { at: P[0], quantity: '20.5 kg' },
        { at: P[1], quantity: '21.3 kg' },
      ],
    },
    'price and weight': {
      content: 'mjesto;cena;tezina\nPreševo;20,5;44,1\nGradina;21,3;43,5\n',
      records: [
        { at: PRESEVO, quantity: '44.1', problems: BY_NAME },
        { at: GRADINA, quantity: '43.5', problems: BY_NAME },
      ],
    },
    'without another column': {
      content: 'kg;eur\n20,5;44,1\n21,3;43,5\n',
      asked: ['position'],
      notes: ['other-quantity'],
      records: [
        { quantity: '20.5 kg', problems: ['position-missing'] },
        { quantity: '21.3 kg', problems: ['position-missing'] },
      ],
    },
    'other measures': {
      content: 'temp;vlaga\n20,5;44,1\n21,3;43,5\n',
      asked: ['position'],
      records: [NOWHERE, NOWHERE],
    },
    'other measures beside places': {
      content: 'prelaz;temp;vlaga\nPreševo;20,5;44,1\nGradina;21,3;43,5\n',
      asked: ['position'],
      records: [NOWHERE, NOWHERE],
    },
    'headings without meaning beside unknown places': {
      content: 'mjesto;a;b\nNigdina;20,5;44,1\nNikudina;21,3;43,5\n',
      asked: ['position'],
      records: [NOWHERE, NOWHERE],
    },
    'longer headings of degrees beside places': {
      content:
        'mjesto;geografska širina (WGS84);geografska dužina (WGS84)\nGradina;44,79;20,45\nGradina;43,32;21,91\n',
      records: atP(2),
    },
    'headings without meaning': {
      content: 'a;b;c\nx;20,45;44,79\ny;21,91;43,32\n',
      records: atP(2),
    },
  }),
  ...kind('columns of degrees with other cells', 'lacking.csv', {
    'N/A': lacking('N/A', UNREAD),
    hyphens: lacking('-', UNREAD),
    unknown: lacking('nepoznato', UNREAD),
    empty: lacking('', NOWHERE),
    'errors of spreadsheets': lacking('#N/A', UNREAD),
  }),
  ...kind('one coordinate is missing', 'half.csv', {
    latitude: {
      content: csv([
        ['lat', 'lng'],
        [44.79, 20.45],
        ['', 21.91],
      ]),
      records: [{ at: [20.45, 44.79] }, { problems: ['position-half'] }],
    },
    longitude: {
      content: csv([
        ['lat', 'lng'],
        [44.79, 20.45],
        [43.32, ''],
      ]),
      records: [{ at: [20.45, 44.79] }, { problems: ['position-half'] }],
    },
    'zero and zero': {
      content: csv([
        ['lat', 'lng'],
        [44.79, 20.45],
        [0, 0],
      ]),
      records: [{ at: [20.45, 44.79] }, { problems: ['position-null-island'] }],
    },
    'beyond the poles': {
      content: csv([
        ['lat', 'lng'],
        [44.79, 20.45],
        [144.79, 20.45],
      ]),
      records: [{ at: [20.45, 44.79] }, { problems: ['position-out-of-range'] }],
    },
    'not a number': {
      content: csv([
        ['lat', 'lng'],
        [44.79, 20.45],
        ['NaN', 20.45],
      ]),
      records: [{ at: [20.45, 44.79] }, { problems: ['position-not-finite'] }],
    },
  }),
  ...kind('swapped pairs', 'swapped.csv', {
    all: {
      content: csv([['lat', 'lng'], ...P.slice(0, 3)]),
      asked: ['swapped'],
      answers: { swapped: true },
      records: atP(3),
    },
    one: {
      content: csv([
        ['lat', 'lng'],
        ...P.slice(0, 4).map(([lng, lat], at) => (at === 3 ? [lng, lat] : [lat, lng])),
      ]),
      records: [...atP(3), { at: [43.86, 18.42], problems: ['position-far'] }],
    },
    'all of one column': {
      content: pair('koordinate', ['20.45, 44.79', '21.91, 43.32']),
      asked: ['coordinate-order'],
      answers: { 'coordinate-order': 'lng-lat' },
      records: atP(2),
    },
    'one of one column': {
      content: pair('koordinate', ['44.79, 20.45', '43.32, 21.91', '42.44, 19.27', '18.42, 43.86']),
      records: [...atP(3), { at: [43.86, 18.42], problems: ['position-far'] }],
    },
    'a minus too many': {
      content: csv([
        ['lat', 'lng'],
        [44.79, 20.45],
        [43.32, 21.91],
        [42.44, -19.27],
      ]),
      records: [...atP(2), { at: [-19.27, 42.44], problems: ['position-far'] }],
    },
  }),
  ...kind('decimal marks of degrees', 'marks.csv', {
    'commas and semicolons': {
      content: csv(
        [
          ['lat', 'lng'],
          ['44,79', '20,45'],
          ['43,32', '21,91'],
        ],
        ';',
      ),
      records: atP(2),
    },
    'points and tabs': {
      content: csv(
        [
          ['lat', 'lng'],
          ['44.79', '20.45'],
          ['43.32', '21.91'],
        ],
        '\t',
      ),
      records: atP(2),
    },
    'commas in quotes': {
      content: csv([
        ['lat', 'lng'],
        ['"44,79"', '"20,45"'],
        ['"43,32"', '"21,91"'],
      ]),
      records: atP(2),
    },
    mixed: {
      content: csv(
        [
          ['lat', 'lng'],
          ['44,79', '20.45'],
          ['43.32', '21,91'],
        ],
        ';',
      ),
      records: atP(2),
    },
    'with letters': {
      content: csv(
        [
          ['lat', 'lng'],
          ['44,79 N', '20,45 E'],
          ['43,32 N', '21,91 E'],
        ],
        ';',
      ),
      records: atP(2),
    },
  }),
  ...kind('degrees, minutes and seconds', 'angles.csv', {
    signs: {
      content: angles([
        ['44°47\'24"', '20°27\'00"'],
        ['43°19\'12"', '21°54\'36"'],
      ]),
      records: atP(2),
    },
    'letters before': {
      asked: ['header'],
      content: angles([
        ['N 44 47 24', 'E 20 27 00'],
        ['N 43 19 12', 'E 21 54 36'],
      ]),
      records: atP(2),
    },
    'Slavic letters': {
      content: angles([
        ['44°47\'24" S', '20°27\'00" I'],
        ['43°19\'12" S', '21°54\'36" I'],
      ]),
      records: atP(2),
    },
    'south or north': {
      content: angles([
        ['44°47\'24" S', '20°27\'00" E'],
        ['43°19\'12" S', '21°54\'36" E'],
      ]),
      asked: ['letter-s'],
      answers: { 'letter-s': 'north' },
      records: atP(2),
    },
    'in one column': {
      asked: ['header'],
      content: pair('koordinate', ['44°47\'24"N 20°27\'00"E', '43°19\'12"N 21°54\'36"E']),
      records: atP(2),
    },
  }),
  ...kind('pairs in one column', 'pairs.tsv', {
    'named, whole numbers': {
      content: pair('GPS', ['44 20', '43 21']),
      records: [{ at: [20, 44] }, { at: [21, 43] }],
    },
    fractions: { content: pair('opis', ['44.790 20.450', '43.320 21.910']), records: atP(2) },
    'points and a comma': { content: pair('lokacija', ['44.79,20.45', '43.32,21.91']), records: atP(2) },
    'short fractions': {
      content: pair('opis', ['44.79 20.45', '43.32 21.91']),
      asked: ['position'],
      records: [NOWHERE, NOWHERE],
    },
    'commas and semicolon': {
      asked: ['header'],
      content: pair('opis', ['44,790; 20,450', '43,320; 21,910']),
      records: atP(2),
    },
    'named as a place, whole numbers': {
      content: pair('lokacija', ['41 20', '42 21']),
      asked: ['position'],
      records: [NOWHERE, NOWHERE],
    },
    'named as a position, whole numbers beside places': {
      content: 'pozicija;gp\n41 20;Gradina\n42 21;Gradina\n',
      asked: ['position'],
      records: [NOWHERE, NOWHERE],
    },
    'hours beside places': {
      content: 'prelaz;otvoreno\nPreševo;06.00 22.00\nGradina;07.00 19.00\n',
      records: [
        { at: PRESEVO, problems: BY_NAME },
        { at: GRADINA, problems: BY_NAME },
      ],
    },
    shifts: {
      content: pair('smjena', ['06.00/14.00', '14.00/22.00']),
      asked: ['position'],
      records: [NOWHERE, NOWHERE],
    },
    versions: {
      content: pair('verzija', ['1.2 3.4', '1.3 3.5']),
      asked: ['position'],
      records: [NOWHERE, NOWHERE],
    },
    'thousands far from the region': {
      content: pair('od do', ['1.200/3.400', '2.500/4.500']),
      asked: ['position'],
      records: [NOWHERE, NOWHERE],
    },
    WKT: {
      asked: ['header'],
      content: pair('geom', ['POINT (20.45 44.79)', 'POINT (21.91 43.32)']),
      records: atP(2),
    },
    'one unreadable': {
      content: pair('lokacija', [
        '44.79, 20.45',
        '43.32, 21.91',
        '42.44, 19.27',
        '43.86, 18.42',
        'kod pumpe',
      ]),
      records: [...atP(4), UNREAD],
    },
  }),
  ...kind('grid references', 'mgrs.csv', {
    whole: {
      asked: ['header'],
      content: named('mreža', [GRID[0], GRID[1]]),
      records: [{ at: [20.45, 44.79] }, { at: [21.91, 43.32] }],
    },
    spaces: {
      asked: ['header'],
      content: named('mreža', [formatMgrs(P[0] ?? [0, 0]) ?? '', formatMgrs(P[1] ?? [0, 0]) ?? '']),
      records: [{ at: [20.45, 44.79] }, { at: [21.91, 43.32] }],
    },
    coarse: {
      asked: ['header'],
      content: named('mreža', ['34TDQ55', '34TEP79']),
      records: [
        { at: parseMgrs('34TDQ55')?.position, problems: ['position-coarse'] },
        { at: parseMgrs('34TEP79')?.position, problems: ['position-coarse'] },
      ],
    },
    'one unreadable': {
      asked: ['header'],
      content: named('mreža', [GRID[0], GRID[1], GRID[0], GRID[1], 'nema']),
      records: [{ at: P[0] }, { at: P[1] }, { at: P[0] }, { at: P[1] }, UNREAD],
    },
    'one empty': {
      asked: ['header'],
      content: named('mreža', [GRID[0], '']),
      records: [{ at: P[0] }, NOWHERE],
    },
  }),
  ...kind('names of places', 'names.csv', {
    known: {
      asked: ['header'],
      content: named('gp', ['Gradina', 'Preševo', 'ПРЕШЕВО']),
      records: [{ at: GRADINA, problems: BY_NAME }, { at: PRESEVO, problems: BY_NAME }, { at: PRESEVO }],
    },
    'one unknown': {
      asked: ['header'],
      content: named('gp', ['Gradina', 'Preševo', 'Nigdina']),
      records: [
        { at: GRADINA, problems: BY_NAME },
        { at: PRESEVO, problems: BY_NAME },
        { problems: ['place-unknown'] },
      ],
    },
    ambiguous: {
      asked: ['header'],
      content: named('mesto', ['Gradina', 'Preševo', 'Brod']),
      records: [
        { at: GRADINA, problems: BY_NAME },
        { at: PRESEVO, problems: BY_NAME },
        { problems: ['place-ambiguous'] },
      ],
    },
    'a city is not its port': {
      asked: ['header'],
      content: named('mesto', ['Bar', 'Luka Bar', 'Port of Bar', 'Бар']),
      records: [
        { at: BAR, problems: BY_NAME },
        { at: [19.08, 42.08], problems: BY_NAME },
        { at: [19.08, 42.08], problems: BY_NAME },
        { at: BAR },
      ],
    },
    'names of crossings': {
      asked: ['header'],
      content: named('mesto', ['Preševo', 'Kulata', 'GP Kulata']),
      records: [
        { at: PRESEVO, problems: BY_NAME },
        { problems: ['place-crossing'] },
        { at: [23.36, 41.38], problems: BY_NAME },
      ],
    },
    'words before': {
      asked: ['header'],
      content: named('prelaz', ['GP Gradina', 'GP Preševo']),
      records: [
        { at: GRADINA, problems: BY_NAME },
        { at: PRESEVO, problems: BY_NAME },
      ],
    },
  }),
  ...kind('places of persons', 'persons.csv', {
    'of birth and of seizure': twoPlaces('mjesto rođenja', 'mjesto zapljene'),
    'of residence and crossing': twoPlaces('prebivalište', 'prelaz'),
    'in Albanian': twoPlaces('vendlindja', 'vendi i sekuestrimit'),
    'destination and place': twoPlaces('odredište', 'mjesto'),
    'no known heading before a crossing': twoPlaces('x', 'granični prijelaz'),
    names: twoPlaces('ime', 'x'),
    'of birth alone': onePlace('mjesto rođenja'),
    'of residence alone': onePlace('prebivalište'),
    'names alone': onePlace('ime'),
    'place of residence alone': onePlace('place of residence'),
    'where from alone': onePlace('od'),
    'origin alone': onePlace('земља порекла'),
    'place of origin alone, in Albanian': onePlace('vendi i origjinës'),
    'where persons live, alone': onePlace('mesto stanovanja'),
    'where persons live, alone in Macedonian': onePlace('место на живеење'),
    'where persons live, alone in Bulgarian': onePlace('местоживеене'),
    'where persons live, alone in Greek': onePlace('τόπος κατοικίας'),
    'address of a driver alone': onePlace('adresa vozača'),
    'where a way began alone': onePlace('mesto polaska'),
    'registration alone': onePlace('mesto registracije vozila'),
    'court alone': onePlace('court'),
    'vessel alone': onePlace('vessel'),
    'where a way began alone, in Romanian': onePlace('locul plecării'),
    'no known heading beside unknown places': {
      content: 'x;mesto;kg\nPreševo;kod mosta;1,5\nGradina;nadomak sela;2\n',
      asked: ['position'],
      records: [
        { quantity: '1.5 kg', problems: ['position-missing'] },
        { quantity: '2 kg', problems: ['position-missing'] },
      ],
    },
    'of a person and of seizure': twoPlaces('mesto svedoka', 'mesto zaplene'),
    'names of crossings': {
      content: 'ime prelaza;kg\nPreševo;1,5\nGradina;2\n',
      records: [
        { at: PRESEVO, quantity: '1.5 kg', problems: BY_NAME },
        { at: GRADINA, quantity: '2 kg', problems: BY_NAME },
      ],
    },
  }),
  ...kind('metres of a known grid', 'grid.csv', {
    'Balkans zone 7': {
      content: grid(6316, P.slice(0, 2)),
      asked: ['system'],
      answers: { system: 'EPSG:6316' },
      records: atP(2),
    },
    'UTM zone 34': {
      content: grid(32634, P.slice(0, 2), ['E', 'N']),
      asked: ['system'],
      answers: { system: 'EPSG:32634' },
      records: atP(2),
    },
    Croatia: {
      content: grid(
        3765,
        [
          [15.98, 45.81],
          [16.44, 43.51],
        ],
        ['e', 'n'],
      ),
      asked: ['system'],
      answers: { system: 'EPSG:3765' },
      records: [{ at: [15.98, 45.81] }, { at: [16.44, 43.51] }],
    },
    Bulgaria: {
      content: grid(7801, [
        [23.32, 42.7],
        [27.91, 43.2],
      ]),
      asked: ['system'],
      answers: { system: 'EPSG:7801' },
      records: [{ at: [23.32, 42.7] }, { at: [27.91, 43.2] }],
    },
    'Web Mercator': {
      content: grid(3857, P.slice(0, 2)),
      asked: ['system'],
      answers: { system: 'EPSG:3857' },
      records: atP(2),
    },
  }),
  ...kind('numbers that fit no system', 'junk.csv', {
    small: {
      content: csv([
        ['x', 'y'],
        [5123, 991],
        [6234, 123],
        [8345, 456],
      ]),
      asked: ['system'],
      fits: [],
      answers: { system: 'EPSG:4326' },
      records: Array.from({ length: 3 }, () => ({ problems: ['position-out-of-range'] })),
    },
    thousands: {
      content: csv([
        ['x', 'y'],
        [45123, 9911],
        [36234, 5123],
        [68345, 8456],
      ]),
      asked: ['system'],
      fits: [],
      answers: { system: 'EPSG:4326' },
      records: Array.from({ length: 3 }, () => ({ problems: ['position-out-of-range'] })),
    },
    large: {
      content: csv([
        ['x', 'y'],
        [145123991, 991123456],
        [236234222, 123345567],
      ]),
      asked: ['system'],
      fits: [],
      answers: { system: 'EPSG:4326' },
      records: Array.from({ length: 2 }, () => ({ problems: ['position-out-of-range'] })),
    },
    'southern Africa': {
      content: csv([
        ['x', 'y'],
        [601234, 1201234],
        [612345, 1212345],
      ]),
      asked: ['system'],
      fits: [],
      answers: { system: 'EPSG:32634' },
      records: [
        { at: [21.9239, 10.8649], problems: ['position-far'] },
        { at: [22.0261, 10.965], problems: ['position-far'] },
      ],
    },
    negative: {
      content: csv([
        ['x', 'y'],
        [-45123, -9911],
        [-36234, -5123],
      ]),
      asked: ['system'],
      fits: [],
      answers: { system: 'EPSG:4326' },
      records: Array.from({ length: 2 }, () => ({ problems: ['position-out-of-range'] })),
    },
  }),
  ...kind('tables without places', 'no-places.csv', {
    'names and dates': {
      content: csv([
        ['osoba', 'datum'],
        ['A. B.', '2024-03-14'],
        ['C. D.', '2024-03-15'],
      ]),
      asked: ['position'],
      records: [
        { date: '2024-03-14', problems: ['position-missing'] },
        { date: '2024-03-15', problems: ['position-missing'] },
      ],
    },
    'one column': {
      content: 'vozila\nkamion\nautobus\n',
      asked: ['header', 'position'],
      records: [NOWHERE, NOWHERE],
    },
    counts: {
      content: csv([
        ['mjesec', 'broj'],
        ['januar', 12],
        ['februar', 14],
      ]),
      asked: ['position'],
      records: [NOWHERE, NOWHERE],
    },
    ages: {
      content: csv([
        ['ime', 'godine', 'djece'],
        ['A', 44, 2],
        ['B', 43, 1],
      ]),
      asked: ['position'],
      records: [NOWHERE, NOWHERE],
    },
    'unknown names': {
      content: csv([
        ['selo', 'dana'],
        ['Nigdina', 2],
        ['Nikudina', 4],
      ]),
      asked: ['position'],
      records: [NOWHERE, NOWHERE],
    },
  }),
];
