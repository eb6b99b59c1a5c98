/** Checks that the published digest is complete and linked both ways, and that its faults are reported. */

import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../geodata/compile/problems.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import type { FeatureId } from '../../src/domain/ids.ts';
import { kindOf } from '../../src/domain/ids.ts';
import { wordsToSearch } from '../../src/domain/passage-words.ts';
import { speaksOfTermGroup } from '../../src/domain/term-groups.ts';
import { compileAll, compileWithText, type Json, textOf } from './compiled.ts';

const { derived } = compileAll();
const { brief } = derived;
const digest = indexBrief(brief);
const features = new Map<FeatureId, { readonly passages: readonly string[] }>(
  [
    ...[
      derived.jurisdictions,
      derived.borders,
      derived.routes,
      derived.nodes,
      derived.legs,
      derived.ports,
      derived.crossings,
      derived.places,
    ].flatMap((all) => all.map(({ properties }) => properties)),
    ...derived.markets,
  ].map((properties) => [properties.id, properties]),
);

describe('published digest', () => {
  it('contains the 130 passages of the brief in reading order, 34 footnotes last', () => {
    const ids = brief.passages.map(({ id }) => id);
    expect(ids).toHaveLength(130);
    expect(new Set(ids).size).toBe(130);
    expect(ids.slice(0, 3)).toEqual(['fm.title', 'fm.ack.p1', 'fm.ack.p2']);
    expect(ids.slice(-34)).toEqual(
      brief.passages.filter(({ kind }) => kind === 'footnote').map(({ id }) => id),
    );
    expect(ids.filter((id) => /^fn\.29/.test(id))).toEqual(['fn.29a', 'fn.29b']);
  });

  it('assigns one of three statuses to each passage', () => {
    const of = (status: string) => brief.passages.filter((passage) => passage.status === status);
    expect(of('linked').length + of('no-place').length + of('out-of-scope').length).toBe(130);
    expect(of('out-of-scope').every(({ reason }) => reason !== undefined)).toBe(true);
    for (const { id, links } of of('no-place')) {
      const placed = links.filter(
        ({ feature }) => !['market', 'pillar', 'thread', 'instrument'].includes(kindOf(feature) ?? ''),
      );
      expect(placed, id).toEqual([]);
    }
  });

  it('marks mentions of existing features in order and without overlap', () => {
    for (const { id, text, mentions } of brief.passages) {
      let last = 0;
      for (const { start, end, feature } of mentions) {
        expect(start, id).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end).trim(), id).not.toBe('');
        expect(features.has(feature), `${id}: ${feature}`).toBe(true);
        last = end;
      }
    }
  });

  it('links every mentioned feature once per passage', () => {
    for (const { id, mentions, links } of brief.passages) {
      expect(new Set(links.map(({ feature }) => feature)).size, id).toBe(links.length);
      for (const { feature } of mentions) {
        expect(
          links.some((link) => link.feature === feature && link.via === undefined),
          `${id}: ${feature}`,
        ).toBe(true);
      }
    }
  });

  it('lists for each feature exactly the passages that link to it', () => {
    for (const [id, { passages }] of features) {
      const own = digest
        .tiesOf(id)
        .filter(({ via }) => via === null || kindOf(id) !== 'jurisdiction')
        .map(({ passage }) => passage.id);
      expect([...passages].sort(), id).toEqual(own.sort());
    }
  });

  it('links a passage on a group to the members of the group', () => {
    const [tie] = digest.tiesOf('jurisdiction:SI').filter(({ passage }) => passage.id === 'IV.B.p1');
    expect(tie).toMatchObject({ type: 'implies', via: 'region:eu-see' });
    const membersOf = (region: string) =>
      derived.places.find(({ properties }) => properties.id === region)?.properties.related ?? [];
    expect(membersOf('region:see').filter((id) => kindOf(id) === 'jurisdiction')).toHaveLength(10);
    expect(membersOf('region:western-balkans').filter((id) => kindOf(id) === 'jurisdiction')).toHaveLength(6);
  });

  it('adds a note with date and sources to overtaken statements', () => {
    const [note] = digest.passageById.get('I.A.box1.p1')?.notes ?? [];
    expect(note).toMatchObject({ date: '2025-01-01', sources: expect.arrayContaining(['SCHENGEN-2024']) });
    for (const { id, links, notes } of brief.passages) {
      if (links.some(({ type }) => type === 'overtaken')) expect(notes, id).not.toEqual([]);
    }
  });

  it('links labels by language or origin to groups, and to jurisdictions only as context', () => {
    const spoken = brief.passages.filter(speaksOfTermGroup).map(({ id }) => id);
    expect(spoken).toEqual(
      expect.arrayContaining(['II.B.p1', 'II.B.p2', 'II.C.box2.p1', 'II.C.p3', 'fn.7', 'fn.16']),
    );
    for (const { id, links } of brief.passages.filter(speaksOfTermGroup)) {
      const own = links.filter(({ feature, via }) => kindOf(feature) === 'jurisdiction' && via === undefined);
      expect(
        own.filter(({ type }) => type !== 'context'),
        id,
      ).toEqual([]);
    }
    const label = /\b(Serbs?|Croats?|Bosnians|Montenegrins|Albanians|Albanian)\b/;
    for (const { id, text, mentions } of brief.passages) {
      for (const { start, end, feature } of mentions) {
        if (kindOf(feature) !== 'jurisdiction') continue;
        expect(text.slice(start, end), id).not.toMatch(label);
      }
    }
  });

  it('names no person in the front matter', () => {
    const names = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+/gu;
    const ours = [
      'Conference Support',
      'Organized Crime',
      'Illicit Trafficking',
      'Treaty Affairs',
      'Library Section',
    ];
    for (const { id, text, mentions, emphasis } of brief.passages.filter(({ section }) =>
      section.startsWith('fm'),
    )) {
      const found = [...text.matchAll(names)].filter(
        ({ index }) => ![...mentions, ...emphasis].some(({ start, end }) => start <= index && index < end),
      );
      expect(
        found.map(([words]) => words).filter((words) => !ours.includes(words)),
        id,
      ).toEqual([]);
    }
  });

  it('links mentions of seaports to the ports and of the business model to figure I', () => {
    for (const id of ['es.b5', 'III.D.p1']) {
      expect(
        digest.passageById.get(id)?.mentions.map(({ feature }) => feature),
        id,
      ).toContain('region:seaports');
    }
    for (const id of ['II.C.p1', 'II.C.p3']) {
      const passage = digest.passageById.get(id) ?? expect.fail();
      const { references = [] } = passage;
      const text = wordsToSearch(passage);
      expect(references.map((one) => [text.slice(one.start, one.end), one.passage])).toEqual([
        ['end-to-end business model', 'fig1'],
      ]);
    }
    const seaports = derived.ports
      .map(({ properties }) => properties)
      .filter(({ kind, scope }) => scope === 'region' && kind !== 'river-port')
      .map(({ id }) => id);
    const group = derived.places.find(({ properties }) => properties.id === 'region:seaports');
    expect([...(group?.properties.related ?? [])].sort()).toEqual(seaports.sort());
  });

  it('dates passages by the year of their evidence when the brief gives one', () => {
    const asOf = (id: string) => digest.passageById.get(id)?.asOf.slice(0, 4);
    expect(
      ['I.A.box1.p1', 'I.C.p1', 'fn.11', 'III.B.p1', 'III.C.p1', 'IV.D.p1', 'V.B.1.p1'].map(asOf),
    ).toEqual(['2023', '2022', '2016', '2024', '2022', '2021', '2024']);
    expect(brief.passages.every((passage) => passage.asOf.slice(0, 4) <= '2024')).toBe(true);
  });

  it('refers to resolution 1244 (1999) in footnotes 1 and 2 only', () => {
    const reference = brief.passages.filter(({ text }) => text.includes('1244 (1999)')).map(({ id }) => id);
    expect(reference).toEqual(['fn.1', 'fn.2']);
  });
});

/** A change to one file of the digest, and the problem that the compile step must report. */
const FAULTS: readonly {
  readonly name: string;
  readonly file: string;
  readonly change: (text: string) => string;
  readonly feature: string;
  readonly reason: RegExp;
}[] = [
  {
    name: 'a link to nothing',
    file: 'brief/IV.md',
    change: (text) => text.replace('(node:trebinje)', '(node:trebinye)'),
    feature: 'IV.C.p1',
    reason: /node:trebinye, which does not exist/,
  },
  {
    name: 'a link that is not an id',
    file: 'brief/IV.md',
    change: (text) => text.replace('(node:trebinje)', '(https://example.org)'),
    feature: 'line',
    reason: /is no feature id/,
  },
  {
    name: 'an unknown type of link',
    file: 'brief/IV.md',
    change: (text) => text.replace('(node:trebinje)', '(node:trebinje "says")'),
    feature: 'line',
    reason: /“says” is no type of link/,
  },
  {
    name: 'a name that is not linked',
    file: 'brief/IV.md',
    change: (text) => text.replace(/\[Trebinje\]\(node:trebinje\)/, 'Trebinje'),
    feature: 'IV.C.p1',
    reason: /“Trebinje” is not linked/,
  },
  {
    name: 'a passage that is missing',
    file: 'brief/III.md',
    change: (text) => text.replace(/ {2}III\.D\.p1:\n( {4}.*\n)+/, '').replace(/## III\.D\.p1\n\n.*\n/, ''),
    feature: 'III.D.p1',
    reason: /a passage of the brief is missing/,
  },
  {
    name: 'a heading without front matter',
    file: 'brief/III.md',
    change: (text) => `${text}\n## III.E.p1\n\nWords.\n`,
    feature: 'III.E.p1',
    reason: /front matter does not list/,
  },
  {
    name: 'a passage without text',
    file: 'brief/III.md',
    change: (text) => text.replace(/(## III\.D\.p1\n)\n.*\n/, '$1'),
    feature: 'III.D.p1',
    reason: /no text stands under its heading/,
  },
  {
    name: 'a heading twice',
    file: 'brief/III.md',
    change: (text) => `${text}\n## III.D.p1\n\nWords.\n`,
    feature: 'III.D.p1',
    reason: /the heading stands twice/,
  },
  {
    name: 'a status that contradicts its links',
    file: 'brief/III.md',
    change: (text) => text.replace(/( {2}III\.D\.p1:\n)/, '$1    status: no-place\n'),
    feature: 'III.D.p1',
    reason: /calls itself no-place, by its links it is linked/,
  },
  {
    name: 'out of scope without a reason',
    file: 'brief/fm.md',
    change: (text) => text.replace(/\n {4}reason: .*/, ''),
    feature: 'fm.title',
    reason: /a reason is written where/,
  },
  {
    name: 'a label of a group beside a statement on a jurisdiction',
    file: 'brief/II.md',
    change: (text) => text.replace('[Albania](jurisdiction:AL "context")', '[Albania](jurisdiction:AL)'),
    feature: 'II.B.p1',
    reason: /states something of jurisdiction:AL/,
  },
  {
    name: 'a reference to an unknown passage',
    file: 'brief/II.md',
    change: (text) => text.replace('(passage:fig1)', '(passage:fig9)'),
    feature: 'II.C.p1',
    reason: /refers to passage fig9, which does not exist/,
  },
  {
    name: 'a footnote whose sign is missing',
    file: 'brief/I.md',
    change: (text) => text.replace('[^fn.12]', ''),
    feature: 'I.D.p1',
    reason: /the sign of fn\.12 stands 0 times/,
  },
  {
    name: 'an unknown thread',
    file: 'brief/III.md',
    change: (text) => text.replace(/threads: \[/, 'threads: [jurisdiction:AL, '),
    feature: 'III.',
    reason: /jurisdiction:AL is no thread/,
  },
  {
    name: 'a passage of an unknown section',
    file: 'brief/III.md',
    change: (text) => text.replace('section: III.D\n', 'section: VI\n'),
    feature: 'III.D.p1',
    reason: /section VI does not exist/,
  },
  {
    name: 'markup in the text',
    file: 'brief/III.md',
    change: (text) => text.replace(/(## III\.D\.p1\n\n)/, '$1**Globally** '),
    feature: 'line',
    reason: /strong is not used/,
  },
  {
    name: 'front matter that is not YAML',
    file: 'brief/III.md',
    change: (text) => text.replace('section: III\n', 'section: [III\n'),
    feature: 'line 1',
    reason: /front matter is no YAML/,
  },
  {
    name: 'a note on an unknown passage',
    file: 'brief/notes.json',
    change: (text) => {
      const notes: Json = JSON.parse(text);
      notes[0].passages = ['I.Z.p1'];
      return JSON.stringify(notes);
    },
    feature: '',
    reason: /passage I\.Z\.p1/,
  },
  {
    name: 'an overtaken statement without a note',
    file: 'brief/notes.json',
    change: (text) =>
      JSON.stringify(JSON.parse(text).filter((note: Json) => !note.passages.includes('I.A.box1.p1'))),
    feature: 'I.A.box1.p1',
    reason: /no note says by what/,
  },
];

describe('planted faults in the digest', () => {
  it.each(FAULTS)('reports $name with place and reason', ({ file, change, feature, reason }) => {
    const before = textOf(file);
    const after = change(before);
    expect(after).not.toBe(before);
    const result = compileWithText(file, after);
    const problems = result.ok ? [] : result.problems;
    const told = problems.find((one) => one.feature.startsWith(feature) && reason.test(one.reason));
    expect(told, problems.map(formatProblem).join('\n') || 'it compiled').toBeDefined();
    expect(told?.fix).not.toBe('');
  });
});
