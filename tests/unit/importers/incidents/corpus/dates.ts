/** Tables of which a column is easily mistaken for the date of their records, or a date for another. */
import { type CorpusFile, csv, type Expected, kind, type Meant, P } from './corpus-file.ts';

type Content = Expected & { readonly content: string };

/** Columns behind the position, and the date that each record has. */
const dated = (
  names: readonly string[],
  rows: readonly (readonly [cells: readonly string[], date: string | null, ...problems: string[]])[],
  more: Expected = {},
): Content => ({
  content: csv(
    [['lat', 'lng', ...names], ...rows.map(([cells], at) => [P[at]?.[1] ?? 0, P[at]?.[0] ?? 0, ...cells])],
    ';',
  ),
  records: rows.map(
    ([, date, ...problems], at): Meant => ({ at: P[at], ...(date === null ? {} : { date }), problems }),
  ),
  ...more,
});

/** The second column is the date of the records. */
const life = (first: string, second: string): Content =>
  dated(
    [first, second],
    [
      [['01.02.1980', '14.03.2024'], '2024-03-14'],
      [['02.03.1981', '15.03.2024'], '2024-03-15'],
    ],
    { notes: ['other-date'] },
  );
const lifeAlone = (name: string): Content =>
  dated(
    [name],
    [
      [['01.02.1980'], null],
      [['02.03.1981'], null],
    ],
    { notes: ['other-date'] },
  );

/** Times on 14 March 2024, with `null` for those that are listed. */
const timed = (cells: readonly (readonly [cell: string, time: string | null])[]): Content =>
  dated(
    ['datum', 'vrijeme'],
    cells.map(([cell, time]) =>
      time === null
        ? [['14.03.2024', cell], '2024-03-14', 'time-unreadable']
        : [['14.03.2024', cell], `2024-03-14 ${time}`],
    ),
  );

export const DATES: readonly CorpusFile[] = [
  ...kind('numbers of cases that look like months', 'cases.csv', {
    'beside a date': dated(
      ['predmet', 'kada'],
      [
        [['3/2024', '14.03.2023'], '2023-03-14'],
        [['11/2024', '15.03.2023'], '2023-03-15'],
      ],
      { notes: ['other-date'] },
    ),
    'beside a date without a name': dated(
      ['predmet', 'x'],
      [
        [['3/2024', '14.03.2023'], '2023-03-14'],
        [['11/2024', '15.03.2023'], '2023-03-15'],
      ],
      { notes: ['other-date'] },
    ),
    'beside a column called a date': dated(
      ['datum', 'unos'],
      [
        [['3/2024', '14.03.2023'], '2023-03-14'],
        [['11/2024', '15.03.2023'], '2023-03-15'],
      ],
      { notes: ['other-date'] },
    ),
    alone: dated(
      ['predmet'],
      [
        [['3/2024'], null],
        [['11/2024'], null],
      ],
      { notes: ['other-date'] },
    ),
    'months with a name': dated(
      ['mjesec'],
      [
        [['3/2024'], '2024-03'],
        [['11/2024'], '2024-11'],
      ],
    ),
  }),
  ...kind('dates of people, documents and goods', 'life.csv', {
    Hungarian: life('Születési dátum', 'Dátum'),
    Slovenian: life('datum rojstva', 'datum zasega'),
    Macedonian: life('датум на раѓање', 'датум на заплена'),
    Russian: life('дата рождения', 'дата изъятия'),
    validity: life('datum važenja pasoša', 'datum zaplene'),
    'validity, German': life('gültig bis', 'Datum'),
    'manufacture, German': life('Herstellungsdatum', 'Datum der Sicherstellung'),
    'report and act': life('datum prijave', 'datum izvršenja'),
    'report and event': life('report_date', 'event_date'),
    expiry: life('data expirării', 'data'),
    issue: life('datum izdavanja pasoša', 'datum'),
    manufacture: life('godina proizvodnje', 'kada'),
    report: life('datum prijave', 'datum zaplene'),
    'report, Bulgarian': life('дата на доклада', 'дата на задържане'),
    'seized products': life('unos', 'datum zaplene proizvoda'),
    'DOB alone': lifeAlone('DOB'),
    'German, alone': lifeAlone('geboren am'),
    'Slovenian, alone': lifeAlone('rojen'),
    'validity, alone': lifeAlone('ισχύει έως'),
  }),
  ...kind('points in dates of another order', 'points.csv', {
    'month first': dated(
      ['datum'],
      [
        [['03/14/2024'], '2024-03-14'],
        [['04/15/2024'], '2024-04-15'],
        [['05.03.2024'], '2024-03-05'],
        [['14.03.2024'], '2024-03-14'],
      ],
    ),
    'an open order': dated(
      ['datum'],
      [
        [['03/04/2024'], '2024-03-04'],
        [['14.03.2024'], '2024-03-14'],
      ],
      { asked: ['date-order'], answers: { 'date-order': 'mdy' } },
    ),
  }),
  ...kind('cells that contradict each other', 'orders.csv', {
    'month first in most': dated(
      ['datum'],
      [
        [['03/04/2024'], '2024-03-04'],
        [['05/06/2024'], '2024-05-06'],
        [['25/06/2024'], null, 'date-impossible'],
        [['06/25/2024'], '2024-06-25'],
        [['06/26/2024'], '2024-06-26'],
      ],
      { asked: ['date-order'], answers: { 'date-order': 'mdy' } },
    ),
    'day first in most': dated(
      ['datum'],
      [
        [['13/04/2024'], '2024-04-13'],
        [['14/04/2024'], '2024-04-14'],
        [['06/25/2024'], null, 'date-impossible'],
      ],
      { asked: ['date-order'] },
    ),
  }),
  ...kind('angles that look like dates', 'angles.csv', {
    'degrees and minutes': dated(
      ['opis'],
      [
        [['15°20\'24" V'], null],
        [['15°21\'24" V'], null],
      ],
    ),
    'degrees alone': dated(
      ['opis'],
      [
        [['15° 20 V'], null],
        [['15° 21 V'], null],
      ],
    ),
    'minutes alone': dated(
      ['opis'],
      [
        [["15 20' V"], null],
        [["15 21' V"], null],
      ],
    ),
    'without signs': dated(
      ['opis'],
      [
        [['15 20 V'], null],
        [['15 21 V'], null],
      ],
    ),
    'a Roman month': dated(
      ['datum'],
      [
        [['14. V 2024'], '2024-05-14'],
        [['15. V. 2024'], '2024-05-15'],
      ],
    ),
  }),
  ...kind('times of day beside dates', 'times.csv', {
    'one of three unknown': timed([
      ['22:30', '22:30'],
      ['07:05', '07:05'],
      ['nepoznato', null],
    ]),
    'most unknown': timed([
      ['22:30', '22:30'],
      ['noću', null],
      ['nepoznato', null],
      ['?', null],
    ]),
    'hours alone': timed([
      ['22h', '22:00'],
      ['7 h', '07:00'],
      ['25h', null],
    ]),
    'with a point': timed([
      ['22.30', '22:30'],
      ['07.05', '07:05'],
      ['24.80', null],
    ]),
    'numbers with a point': timed([
      ['22.30', '22:30'],
      ['21.15', '21:15'],
      ['20.00', '20:00'],
    ]),
    'with a comma': timed([
      ['22,30', '22:30'],
      ['7,05', '07:05'],
      ['necunoscut', null],
    ]),
    'numbers with a comma': timed([
      ['22,30', '22:30'],
      ['21,15', '21:15'],
      ['9,40', '09:40'],
    ]),
    'lengths of time': dated(
      ['datum', 'vrijeme trajanja'],
      [
        [['14.03.2024', '15'], '2024-03-14'],
        [['15.03.2024', '20'], '2024-03-15'],
      ],
    ),
  }),
];
