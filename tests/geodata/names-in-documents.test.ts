/** Checks that the names of all features of the atlas are found in documents of users, as people write them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { withoutDoubtful } from '../../src/brief/doubtful-names.ts';
import { findNames, type Gazetteer } from '../../src/brief/find-names.ts';
import { readableParagraphs } from '../../src/brief/readable.ts';
import type { Atlas } from '../../src/domain/atlas.ts';
import { ATLAS_FILE_NAMES, type AtlasFiles, BRIEF_FILE_NAME } from '../../src/domain/atlas-files.ts';
import { buildAtlas } from '../../src/domain/build-atlas.ts';
import { originalGazetteer } from '../../src/features/reader/original/original-gazetteer.ts';
import { compileAll } from './compiled.ts';

let atlas: Atlas;
let gazetteer: Gazetteer;

beforeAll(() => {
  const result = compileAll();
  const read = (name: string) => JSON.parse(result.files.get(name) ?? 'null');
  const files = Object.entries(ATLAS_FILE_NAMES).map(([key, name]) => [key, read(name)]);
  atlas = buildAtlas(Object.fromEntries(files) as unknown as AtlasFiles);
  gazetteer = originalGazetteer(atlas, read(BRIEF_FILE_NAME));
});

const namesIn = (text: string) => withoutDoubtful(text, findNames(text, gazetteer));
/** As the reader shows a document: in paragraphs without line ends. */
const found = (document: string) =>
  readableParagraphs(document, 99).flatMap(({ text }) =>
    namesIn(text).map(({ start, end }) => text.slice(start, end)),
  );
const named = (text: string) => namesIn(text).map(({ feature }) => atlas.byId.get(feature)?.properties.name);

/** Each line: a sentence, and the names in it. */
const SENTENCES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'names and their exonyms': [
    [
      'From Durazzo and Spalato to Trieste, Capodistria and Fiume.',
      ['Durazzo', 'Spalato', 'Trieste', 'Capodistria', 'Fiume'],
    ],
    ['Skopje, Üsküp, Скопје and Szabadka.', ['Skopje', 'Üsküp', 'Скопје']],
  ],
  'names without their diacritics': [
    ['Durres, Shengjin, Ploce, Nis and Constanta.', ['Durres', 'Shengjin', 'Ploce', 'Nis', 'Constanta']],
    [
      'Ambarli near Istanbul, Kapikule, Djerdap and Derdap.',
      ['Ambarli', 'Istanbul', 'Kapikule', 'Djerdap', 'Derdap'],
    ],
  ],
  'inflected names': [
    ['Brod iz Drača stoji u Draču, a kamion u Beogradu.', ['Drača', 'Draču', 'Beogradu']],
    [
      'Od Burgasa do Niša preko Sofije, Skopja i Skoplja.',
      ['Burgasa', 'Niša', 'Sofije', 'Skopja', 'Skoplja'],
    ],
    [
      'U Srbiji, Crnoj Gori, Banjoj Luci, Novom Sadu i Rijeci.',
      ['Srbiji', 'Crnoj Gori', 'Banjoj Luci', 'Novom Sadu', 'Rijeci'],
    ],
    [
      'U Bosni i Hercegovini, Sjevernoj Makedoniji i na Kosovu.',
      ['Bosni i Hercegovini', 'Sjevernoj Makedoniji', 'Kosovu'],
    ],
    ['V Kopru in Zadru, z Rijeke.', ['Kopru', 'Zadru', 'Rijeke']],
    ['Из Београда у Ниш и у Нишу, кроз Србију.', ['Београда', 'Ниш', 'Нишу', 'Србију']],
    ['В Белграде и из Варны, через Софию.', ['Белграде', 'Варны', 'Софию']],
    [
      'Në Durrës, portit të Durrësit, në Kosovë dhe Shqipërisë.',
      ['Durrës', 'Durrësit', 'Kosovë', 'Shqipërisë'],
    ],
    ['Prin Constanței, Serbiei și Bucureștiului.', ['Constanței', 'Serbiei', 'Bucureștiului']],
    ['İstanbul’dan Edirne’ye, Belgrádban és Szerbiában.', ['İstanbul', 'Edirne', 'Belgrádban', 'Szerbiában']],
  ],
  'abbreviations and names of people': [
    ['BiH, the UK, the UAE and the U.S. met USA officials.', ['BiH', 'UK', 'UAE', 'U.S', 'USA']],
    [
      'Serbs, Croats and Albanians with Turkish and Greek partners.',
      ['Serbs', 'Croats', 'Albanians', 'Turkish', 'Greek'],
    ],
  ],
  pairs: [
    ['The Zagreb–Belgrade road and the Nis-Sofia line.', ['Zagreb', 'Belgrade', 'Nis', 'Sofia']],
    [
      'Kapıkule/Kapitan Andreevo and Kapitan Andreevo, Evzoni.',
      ['Kapıkule', 'Kapitan Andreevo', 'Kapitan Andreevo', 'Evzoni'],
    ],
    [
      'Between Horgoš/Röszke and Batrovci-Bajakovo lies Nădlac.',
      ['Horgoš/Röszke', 'Batrovci-Bajakovo', 'Nădlac'],
    ],
    ['In Bosnia-Herzegovina and Bosnia & Herzegovina.', ['Bosnia-Herzegovina', 'Bosnia & Herzegovina']],
  ],
  'possessives, capitals and line ends': [
    ["Serbia's and Montenegro’s Albanian neighbours.", ['Serbia', 'Montenegro', 'Albanian']],
    ['SEIZURES IN DURRES AND NORTH MACEDONIA: BAR AND NIŠ', ['DURRES', 'NORTH MACEDONIA', 'BAR', 'NIŠ']],
    [
      'In North\nMacedonia, Bel-\ngrade, Sara\u00adjevo and Thessa\u00ad\nloniki.',
      ['North Macedonia', 'Belgrade', 'Sara\u00adjevo', 'Thessaloniki'],
    ],
  ],
  ports: [
    ['The port of Bar, the Port of Split and Port of Ploče.', ['Bar', 'Split', 'Ploče']],
    [
      'Durrës, Bar, Split and Koper; Herceg Novi; Venice.',
      ['Durrës', 'Bar', 'Split', 'Koper', 'Herceg Novi', 'Venice'],
    ],
    ['They drove from Split to Bar via Ruse, in Montenegro.', ['Split', 'Bar', 'Ruse', 'Montenegro']],
    ['| Durrës | Bar |', ['Durrës', 'Bar']],
    ['The Bar–Belgrade railway. Luka Bar i luka Ploče.', ['Bar', 'Belgrade', 'Bar', 'Ploče']],
  ],
};

describe('names in documents', () => {
  for (const [kind, sentences] of Object.entries(SENTENCES)) {
    it.each(sentences)(`finds ${kind}: %s`, (text, names) => expect(found(text)).toEqual(names));
  }

  it.each([
    'Bar was called to the bar; the Bar Association met at the bar.',
    'Split the cargo. Split it again, they said; how to Split the Profits.',
    'In Nisan, the month of spring. Nisu ga našli. The NIS Directive and NIS 2.',
    'Turbo engines. Santos said so. Ruse or ruse, the Colon: a sign.',
    'Jabuka je pala. Kobila i dvor. Spas nije dug. Reka teče.',
    'Nova Gorica is not on it; nor Zara shops, nor Sid Vicious.',
    'LET US GO. Un homme et une femme. Hum along.',
    'Barem, Barem tako. Splitting and Kotorsko. Varnish. Romany. Polako.',
    'Patru porturi. Сепак, не. Bashkimi Evropian. Na tej poti. Riječi lete. Viene da qui.',
    'www.durres.al/bar and https://example.org/Belgrade',
  ])('finds no name in: %s', (text) => expect(found(text)).toEqual([]));

  it('finds every name of every place, also without diacritics and in capitals', () => {
    const kinds = /^(?:jurisdiction|node|port|crossing|external|place):/;
    const missed: string[] = [];
    for (const { id, properties } of atlas.byId.values()) {
      if (!kinds.test(id)) continue;
      for (const name of [properties.name, ...Object.values(properties.names)]) {
        if (name === undefined) continue;
        for (const side of name.split(/ [–/] /)) {
          const place = side.replace(/ \(.*|,.*| rail$/, '').trim();
          for (const form of new Set([place, plain(place), `${plain(place).toLocaleUpperCase()}`])) {
            const text =
              form === form.toUpperCase() ? `PORT OF ${form} CLOSED` : `the port of ${form} closed`;
            if (!found(text).includes(form)) missed.push(`${form} (${id})`);
          }
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('links a port to a port, and both sides of a crossing to the crossing', () => {
    expect(named('In Evzoni and Kapikule')).toEqual(['Bogorodica – Evzoni', 'Kapitan Andreevo – Kapıkule']);
  });
});

/** Only Latin letters have marks that people leave out. */
const plain = (name: string) =>
  /\p{Script=Latin}/u.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
