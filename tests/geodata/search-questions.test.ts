/** Checks that natural questions find their answer among the first three results of the whole search. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/domain/atlas.ts';
import {
  ATLAS_FILE_NAMES,
  type AtlasFiles,
  BRIEF_FILE_NAME,
  STORIES_FILE_NAME,
} from '../../src/domain/atlas-files.ts';
import { type Brief, indexBrief } from '../../src/domain/brief.ts';
import { buildAtlas } from '../../src/domain/build-atlas.ts';
import { deriveSections, prepareSearch, selectIndexes } from '../../src/features/search/find-all.ts';
import { inOrder } from '../../src/features/search/search-section.ts';
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import { createAppStore } from '../../src/state/store.ts';
import { compileAll } from './compiled.ts';

const store = createAppStore();
let atlas: Atlas;

beforeAll(async () => {
  const result = compileAll();
  const read = (name: string) => JSON.parse(result.files.get(name) ?? 'null');
  const files = Object.entries(ATLAS_FILE_NAMES).map(([key, name]) => [key, read(name)]);
  atlas = buildAtlas(Object.fromEntries(files) as unknown as AtlasFiles);
  const brief: Brief = read(BRIEF_FILE_NAME);
  store.setState({
    brief: { status: 'ready', digest: indexBrief(brief) },
    stories: { status: 'ready', language: 'en', stories: read(STORIES_FILE_NAME) },
  });
  await prepareSearch('en', atlas);
});

function firstResults(query: string, count: number): readonly string[] {
  const { stories } = store.getState();
  const input = { store, query, atlas, within: atlas, language: 'en', t: translateEnglish } as const;
  const sections = inOrder(deriveSections(input, selectIndexes(store.getState()), stories));
  return sections.flatMap(({ rows }) => rows.map(({ key }) => key)).slice(0, count);
}

/** A question with the keys of rows that answer it. */
const QUESTIONS: readonly (readonly [question: string, ...answers: string[]])[] = [
  // Passages
  ['how do drugs enter the region', 'digest-es.b5', 'digest-fig2.drugs'],
  ['what does the brief say about heroin', 'digest-fig2.drugs', 'market:drugs/heroin'],
  ['where does cocaine come from', 'digest-es.b5', 'market:drugs/cocaine'],
  ['coke in containers', 'digest-II.C.box1.p1'],
  ['bribery of officials', 'digest-II.D.p1', 'digest-V.B.2.p1', 'digest-V.p2'],
  ['how is dirty money laundered', 'digest-es.b6', 'digest-II.E.p1'],
  ['money laundering in real estate', 'digest-es.b6', 'digest-II.E.p1'],
  ['casinos and betting', 'digest-II.E.p1', 'digest-es.b6'],
  ['match fixing in football', 'digest-II.E.p1'],
  ['weapons left after the war', 'digest-fig2.arms'],
  ['guns trafficked to western europe', 'digest-fig2.arms'],
  ['fake cigarettes', 'digest-fig2.counterfeit'],
  ['plastic waste from China', 'digest-fig2.waste'],
  ['rubbish dumped by truck or train', 'digest-III.D.p1'],
  ['hackers and ransomware', 'digest-fig2.cyber', 'market:cybercrime'],
  ['who are the victims of human trafficking', 'digest-III.C.p1', 'digest-V.C.1.p1'],
  ['how are migrants smuggled', 'digest-fig2.human', 'market:people/smuggling'],
  ['women and girls', 'digest-fig2.human', 'digest-III.C.p1'],
  ['unemployment of young people', 'digest-I.D.p1'],
  ['what drives organized crime', 'digest-I.D.p1', 'digest-toc.contents', 'digest-I.B.p1'],
  ['trust in public institutions', 'digest-I.C.p1', 'digest-fn.11', 'digest-III.A.p1'],
  ['role of the Albanian mafia', 'digest-II.B.p1'],
  ['groups from former Yugoslavia', 'digest-II.B.p2', 'digest-fn.6'],
  ['Kompania Bello', 'digest-II.C.box2.p1', 'group:kompania-bello'],
  ['MSC Gayane seizure in Philadelphia', 'digest-II.C.box1.p1'],
  ['cocaine market in Britain', 'digest-II.C.p3'],
  ['links with Latin America', 'digest-es.p4', 'digest-II.C.p1'],
  ['protection of whistleblowers', 'digest-es.b9', 'digest-V.C.1.p1', 'pillar:protect/1'],
  ['investigative reporters', 'digest-V.C.2.p1', 'pillar:protect/2'],
  ['asset confiscation', 'digest-V.B.3.p1', 'digest-fn.32'],
  ['strategy of Bosnia', 'digest-IV.B.box1.p1'],
  ['Albanian strategy 2021', 'digest-IV.B.box1.p2'],
  ['police cooperation platforms', 'digest-IV.C.p1'],
  ['what are the recommendations', 'digest-V.p1', 'digest-es.p7', 'digest-ov.b3', 'digest-es.p6'],
  ['main challenges for states', 'digest-IV.D.p1', 'digest-IV.D.p2'],
  ['is Romania in Schengen', 'digest-I.A.box1.p1'],
  ['who paid for the brief', 'digest-fm.ack.p4'],
  ['Kosovo resolution 1244', 'digest-fn.2', 'digest-fn.1'],
  ['diaspora in western europe', 'digest-es.p4', 'digest-II.B.p2'],
  ['what does the brief say about cocaine and ports', 'digest-es.b5'],
  ['what does the report say about heroin', 'digest-fig2.drugs', 'market:drugs/heroin'],
  ['what is being done about cocaine', 'digest-es.b5', 'market:drugs/cocaine'],
  ['organised crime in Albania', 'digest-II.B.p1', 'digest-IV.B.box1.p2', 'jurisdiction:AL'],
  // In other languages
  ['šta piše o pranju novca', 'digest-es.b6'],
  ['korupcija', 'digest-II.D.p1', 'digest-V.p2', 'digest-V.B.2.p1', 'thread:enabler/corruption'],
  ['trafikim i drogës në porte', 'digest-es.b5'],
  ['мафия', 'digest-II.B.p1', 'digest-es.p4', 'group:kavacki'],
  ['الاتجار بالبشر', 'digest-III.C.p1', 'digest-fn.23', 'market:people/trafficking'],
  // Features
  ['Bulgaria-Turkey border', 'border:BG-TR'],
  ['Turkish border', 'border:BG-TR', 'border:GR-TR'],
  ['AL-ME border', 'border:AL-ME'],
  ['port of Thesaloniki', 'port:GRSKG'],
  ['border between Serbia and Kosovo', 'border:RS-XK'],
  ['Luka Drač', 'port:ALDRZ'],
  ['port of Varna', 'port:BGVAR'],
  ['seaports in Albania', 'jurisdiction:AL', 'digest-es.b5'],
  ['Kapitan Andreevo border crossing', 'crossing:kapitan-andreevo'],
  ['граница България Турция', 'border:BG-TR'],
  ['does the brief mention Slovenia', 'jurisdiction:SI'],
  ['Turkey', 'external:TR'],
  // Dated facts
  ['heroin Kapitan Andreevo 2024', 'kapitan-andreevo-2024'],
  ['Bosnia candidate European Union', 'candidate-ba'],
  // Commands and help
  ['how do I import a csv file', 'command-import'],
  ['dossier of Durrës', 'command-dossier-port:ALDRZ'],
  ['start a presentation', 'command-present'],
  ['dark mode', 'command-theme-dark'],
  ['keyboard shortcuts', 'command-help'],
  ['change the language to Serbian', 'command-language-sr'],
  ['switch to French', 'command-language-fr'],
  ['delete my data', 'command-workspace'],
];

/** A query with the port that Enter must open, not the junction at the port. */
const PORTS = [
  ['Durrës', 'port:ALDRZ'],
  ['Durres', 'port:ALDRZ'],
  ['Drač', 'port:ALDRZ'],
  ['Constanța', 'port:ROCND'],
  ['Constanta', 'port:ROCND'],
  ['Varna', 'port:BGVAR'],
  ['Bar', 'port:MEBAR'],
  ['Rijeka', 'port:HRRJK'],
  ['Koper', 'port:SIKOP'],
  ['Thessaloniki', 'port:GRSKG'],
  ['Piraeus', 'port:GRPIR'],
  ['Vidin', 'port:BGVID'],
  ['Antwerp', 'port:BEANR'],
] as const;

/** A query with the key of a row that must not be among the first three. */
const MISTAKEN: readonly (readonly [query: string, wrong: string])[] = [
  ['children', 'node:ionian-sea'],
  ['market', 'node:novi-pazar'],
  ['journalists', 'digest-IV.A.p2'],
  ['impact on the economy', 'digest-V.B.1.p1'],
  ['organised crime in Albania', 'digest-fn.16'],
  ['light mode', 'digest-toc.figures'],
];

describe('search', () => {
  it('puts the executive summary first for a question about cocaine and ports', () => {
    expect(firstResults('what does the brief say about cocaine and ports', 1)).toEqual(['digest-es.b5']);
  });

  it.each(PORTS)('puts the port first for “%s”', (query, port) => {
    expect(firstResults(query, 1)).toEqual([port]);
  });

  it.each(QUESTIONS)('answers “%s” in the first three results', (question, ...answers) => {
    const found = firstResults(question, 3);
    expect(
      answers.some((answer) => found.includes(answer)),
      found.join(', '),
    ).toBe(true);
  });

  it.each(MISTAKEN)('does not answer “%s” with %s in the first three results', (query, wrong) => {
    expect(firstResults(query, 3)).not.toContain(wrong);
  });
});
