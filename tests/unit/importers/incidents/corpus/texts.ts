/** Texts in the encodings of the region, and damaged ones. */
import {
  type CodePage,
  upperLettersOf,
} from '../../../../../src/importers/incidents/delimited/code-pages.ts';
import { type CorpusFile, csv, type Expected, kind, P } from './corpus-file.ts';

/** Writes a text in a code page. */
function encode(text: string, page: CodePage): Uint8Array<ArrayBuffer> {
  const upper = upperLettersOf(page);
  return Uint8Array.from([...text], (letter) => {
    const code = letter.charCodeAt(0);
    return code < 128 ? code : 128 + upper.indexOf(letter);
  });
}

const LATIN = {
  Serbian: ['Đurđevac', 'Škaljari', 'Šačka policija', 'kožna torba', 'ćilim i šećer'],
  Croatian: ['Županja', 'Đakovo', 'Čakovec', 'Krapinske Toplice', 'skrivena šupljina vozila'],
  Slovenian: ['Gruškovje', 'Obrežje', 'Črnomelj', 'Žužemberk', 'škatle čokolade'],
  Bosnian: ['Bosanska Gradiška', 'Šamac', 'Karakaj', 'Bihać', 'gumeni čamac, četiri osobe'],
  Romanian: ['Timişoara', 'Porţile de Fier', 'Constanţa', 'Calafat', 'ţigări în maşină'],
} as const;
const CYRILLIC = {
  Serbian: ['Шабац', 'Ђердап', 'Прешево', 'Љиг', 'скривено у пнеуматику'],
  Macedonian: ['Куманово', 'Ѓорче Петров', 'Табановце', 'Богородица', 'цигари во камион'],
  Bulgarian: ['Калотина', 'Капитан Андреево', 'Бургас', 'Варна', 'скрити в резервоара'],
  Russian: ['Одесса', 'Измаил', 'Рени', 'Болград', 'груз спрятан в фургоне'],
  'Serbian capitals': ['ШАБАЦ', 'ЂЕРДАП', 'ПРЕШЕВО', 'ЉИГ', 'СКРИВЕНО У ВОЗИЛУ'],
} as const;
const GREEK = {
  ports: ['Θεσσαλονίκη', 'Πειραιάς', 'Καβάλα', 'Ηγουμενίτσα', 'Βόλος'],
  crossings: ['Εύζωνοι', 'Προμαχώνας', 'Κήποι', 'Κακαβιά', 'Κρυσταλλοπηγή'],
  goods: ['τσιγάρα', 'ποτά', 'υφάσματα', 'καύσιμα', 'φάρμακα'],
  notes: ['κρυμμένο σε φορτηγό', 'δύο άτομα', 'σε αποθήκη', 'στο λιμάνι', 'στον δρόμο'],
  capitals: ['ΘΕΣΣΑΛΟΝΙΚΗ', 'ΠΕΙΡΑΙΑΣ', 'ΚΑΒΑΛΑ', 'ΒΟΛΟΣ', 'ΔΡΑΜΑ'],
} as const;

const table = (words: readonly string[]) =>
  csv(
    [['lat', 'lng', 'opis'], ...words.map((word, at) => [P[at]?.[1] ?? 0, P[at]?.[0] ?? 0, `"${word}"`])],
    ';',
  );
const meant = (words: readonly string[]) => words.map((_, at) => ({ at: P[at] }));

/** @param asked names of texts of which another code page makes words too */
function inPage(
  page: CodePage,
  texts: Readonly<Record<string, readonly string[]>>,
  asked: readonly string[] = [],
) {
  return kind(
    `texts in ${page}`,
    'text.csv',
    Object.fromEntries(
      Object.entries(texts).map(([name, words]) => [
        name,
        {
          content: encode(table(words), page),
          ...(asked.includes(name) ? ({ asked: ['encoding'], answers: { encoding: page } } as const) : {}),
          records: meant(words),
          holds: words,
        },
      ]),
    ),
  );
}

/** UTF-8 with one byte that is not. */
function damaged(
  words: readonly string[],
  spoil: (bytes: number[]) => void,
): Expected & { content: Uint8Array<ArrayBuffer> } {
  const bytes = [...new TextEncoder().encode(table(words))];
  spoil(bytes);
  const [first, ...others] = words;
  return {
    content: Uint8Array.from(bytes),
    records: meant(words).map((one, at) => (at === 0 ? { ...one, problems: ['spoiled-characters'] } : one)),
    holds: first === undefined ? [] : others,
  };
}
/** UTF-8, then lines in windows-1250, which are listed as spoiled. */
function mixed(
  words: readonly string[],
  others: readonly string[],
): Expected & { content: Uint8Array<ArrayBuffer> } {
  const begin = new TextEncoder().encode(table(words));
  const end = encode(table([...words, ...others]).slice(table(words).length), 'windows-1250');
  return {
    content: Uint8Array.from([...begin, ...end]),
    records: meant([...words, ...others]).map((one, at) =>
      at < words.length ? one : { ...one, problems: ['spoiled-characters'] },
    ),
    holds: words,
  };
}
/** Of the first word's first letter beyond ASCII. */
const firstUpper = (bytes: readonly number[]) => bytes.findIndex((byte) => byte > 127);

const wide = (text: string, isLittle: boolean, withMark: boolean): Uint8Array<ArrayBuffer> => {
  const units = Uint16Array.from([...(withMark ? '\ufeff' : ''), ...text], (letter) => letter.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (const [at, unit] of units.entries()) view.setUint16(at * 2, unit, isLittle);
  return new Uint8Array(view.buffer);
};
const { Serbian } = LATIN;
const whole = (content: Uint8Array<ArrayBuffer> | string) => ({
  content,
  records: meant(Serbian),
  holds: Serbian,
});

export const TEXTS: readonly CorpusFile[] = [
  ...inPage('windows-1250', LATIN),
  ...inPage('ibm852', LATIN),
  ...inPage('iso-8859-2', LATIN),
  ...inPage('windows-1251', CYRILLIC, ['Bulgarian']),
  ...inPage(
    'ibm866',
    {
      Bulgarian: CYRILLIC.Bulgarian,
      Russian: CYRILLIC.Russian,
      few: ['Варна'],
      goods: ['цигари', 'гориво', 'парфюми'],
      capitals: ['БУРГАС', 'ВАРНА', 'КАЛОТИНА'],
    },
    ['few'],
  ),
  ...inPage('iso-8859-5', CYRILLIC),
  ...inPage('windows-1253', GREEK, Object.keys(GREEK)),
  ...kind('damaged UTF-8', 'text.csv', {
    'a letter cut in two': damaged(Serbian, (bytes) => bytes.splice(firstUpper(bytes) + 1, 1)),
    'a byte of a code page': damaged(Serbian, (bytes) => bytes.splice(firstUpper(bytes), 2, 0xd0)),
    'a byte that is never used': damaged(CYRILLIC.Serbian, (bytes) =>
      bytes.splice(firstUpper(bytes), 1, 0xff),
    ),
    'in Cyrillic': damaged(CYRILLIC.Macedonian, (bytes) => bytes.splice(firstUpper(bytes) + 1, 1)),
    'in Greek': damaged(GREEK.ports, (bytes) => bytes.splice(firstUpper(bytes) + 1, 1)),
  }),
  ...kind('UTF-8 with lines of a code page', 'text.csv', {
    'most in UTF-8': {
      ...mixed(['Šabac', 'Niš', 'Žabljak'], ['Đurđevac']),
      asked: ['encoding'],
      answers: { encoding: 'utf-8' },
    },
    'nearly all in UTF-8': mixed(['Šabac', 'Niš', 'Žabljak', 'Čačak', 'Škaljari'], ['Đurđevac']),
    'half in UTF-8': {
      ...mixed(['Šabac', 'Niš'], ['Đurđevac']),
      asked: ['encoding'],
      answers: { encoding: 'utf-8' },
    },
  }),
  ...kind('forms of Unicode', 'text.csv', {
    'UTF-8 with a mark': whole(`\ufeff${table(Serbian)}`),
    'UTF-16 little endian': whole(wide(table(Serbian), true, true)),
    'UTF-16 big endian': whole(wide(table(Serbian), false, true)),
    'UTF-16 without a mark': whole(wide(table(Serbian), true, false)),
    'UTF-8': whole(table(Serbian)),
  }),
];
