import { describe, expect, it } from 'vitest';
import {
  PLANNER_NOTE_MAX_LENGTH,
  type PlannerNote,
  type PlannerNoteTie,
} from '../../../../src/domain/planner-note.ts';
import {
  formatPlannerNoteCollection,
  formatPlannerNoteTable,
} from '../../../../src/exporters/planner-note-file.ts';
import { readPlannerNoteFile } from '../../../../src/importers/planner-notes/read-planner-note-file.ts';
import { seededRandom } from '../../../../src/lib/seeded-random.ts';

const FACTS = {
  nameOf: (tie: PlannerNoteTie) => (tie.kind === 'feature' ? '=Drač, "Durrës"' : tie.kind),
  placeOf: (tie: PlannerNoteTie) => (tie.kind === 'work' || tie.kind === 'passage' ? null : [19.45, 41.31]),
};

const TIES: readonly PlannerNoteTie[] = [
  { kind: 'work' },
  { kind: 'feature', id: 'port:ALDRZ' },
  { kind: 'passage', id: 'I.A.p2' },
  { kind: 'place', at: [-19.4541234, -41.3171234] },
];

const TEXTS = [
  '=cmd|" /C calc"!A0',
  "'=1+1",
  "''@x",
  '+38163, -1; |',
  'two\nlines, "quoted";\n\nand a blank one',
  '＝1',
  'šta ћемо 了 <script>alert(1)</script>',
  "'",
  'a'.repeat(PLANNER_NOTE_MAX_LENGTH),
];

const ALL: readonly PlannerNote[] = TEXTS.map((text, at) => ({
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  tie: at % 4 === 3 ? { kind: 'place', at: [19.45, 41.31] } : (TIES[at % TIES.length] as PlannerNoteTie),
  text,
  madeAt: 1_790_000_000_000 + at,
  changedAt: 1_790_000_100_007 + at,
}));

const formats = { csv: formatPlannerNoteTable, geojson: formatPlannerNoteCollection };

describe.each(['csv', 'geojson'] as const)('planner notes as %s', (format) => {
  const file = formats[format](ALL, FACTS);

  it('reads back all notes exactly', () => {
    expect(readPlannerNoteFile(file)).toEqual({ ok: true, value: ALL });
  });

  it('removes forbidden characters and normalises line ends', () => {
    const [one] = ALL;
    const lines = Array.from({ length: 400 }, () => 'a'.repeat(9)).join('\r\n');
    const texts = ['a\tb \u202eevil\u0007', 'two\r\nlines', lines];
    const spoilt = texts.map((text, at) => ({ ...(one as PlannerNote), id: ALL[at]?.id ?? '', text }));
    const read = readPlannerNoteFile(formats[format](spoilt, FACTS));
    const cleaned = ['a b evil', 'two\nlines', lines.replaceAll('\r', '')];
    expect(read).toEqual({ ok: true, value: spoilt.map((note, at) => ({ ...note, text: cleaned[at] })) });
  });

  it('refuses all notes and reports the number of a wrong one', () => {
    const spoilt = file.replace('000000000003', 'x'.repeat(12));
    expect(readPlannerNoteFile(spoilt)).toEqual({ ok: false, failure: { code: 'record', number: 4 } });
    const twice = file.replace('000000000004', '000000000003');
    expect(readPlannerNoteFile(twice)).toEqual({ ok: false, failure: { code: 'record', number: 5 } });
  });

  it('refuses a mutated file or reads valid notes', () => {
    const random = seededRandom(11);
    const small = formats[format](ALL.slice(0, 7), FACTS);
    for (let turn = 0; turn < 300; turn += 1) {
      const [a, b] = [Math.floor(random() * small.length), Math.floor(random() * 30)];
      const spoilt = [
        small.slice(0, a) + small.slice(a + b),
        small.slice(0, a),
        small.slice(0, a) + String.fromCharCode(random() * 200) + small.slice(a + 1),
        small.slice(0, a) + small.slice(a, a + b) + small.slice(a),
      ][turn % 4];
      const read = readPlannerNoteFile(spoilt ?? '');
      if (!read.ok) continue;
      // Notes that were read must be valid: exporting and reading them gives the same notes.
      expect(readPlannerNoteFile(formats[format](read.value, FACTS))).toEqual(read);
    }
  });
});

describe('table of planner notes', () => {
  it('writes no cell that a spreadsheet runs as a formula', () => {
    const cells = formatPlannerNoteTable(ALL, FACTS).split(/[,\n]"?/);
    expect(cells.filter((cell) => /^\s*[=+@＝]/.test(cell))).toEqual([]);
  });

  it('writes positions as numbers, also south and west', () => {
    const [place] = [{ ...(ALL[0] as PlannerNote), tie: TIES[3] as PlannerNoteTie }];
    const file = formatPlannerNoteTable([place], FACTS);
    expect(file).toContain(',-19.4541234,-41.3171234,');
    expect(readPlannerNoteFile(file)).toEqual({ ok: true, value: [place] });
  });

  it('reads a table that a spreadsheet saved with semicolons', () => {
    const [note] = ALL.slice(0, 1).map((one) => ({ ...one, text: 'a b' }));
    const notes = note === undefined ? [] : [{ ...note, text: 'a; b' }];
    const file = formatPlannerNoteTable(note === undefined ? [] : [note], FACTS)
      .replaceAll(',', ';')
      .replace('a b', '"a; b"');
    expect(readPlannerNoteFile(file)).toEqual({ ok: true, value: notes });
  });

  it.each(['', '{}', '[]', 'id,text\r\n1,a\r\n', '{"type":"FeatureCollection","features":[]}', '"'])(
    'refuses %j as a file without notes',
    (file) => {
      expect(readPlannerNoteFile(file)).toEqual({ ok: false, failure: { code: 'none' } });
    },
  );
});

describe('readPlannerNoteFile with GeoJSON', () => {
  it.each([
    ['{"type":"FeatureCollection",\n"features":[}', 2, 13],
    ['\ufeff\n{"type":"FeatureCollection",\n"features":[],\n"type":"a"}', 4, 1],
  ])('reports the line and column of a fault (%#)', (file, line, column) => {
    expect(readPlannerNoteFile(file)).toMatchObject({
      ok: false,
      failure: { code: 'not-json', fault: { line, column } },
    });
  });

  it('accepts a byte order mark at the start', () => {
    const file = `\ufeff${formatPlannerNoteCollection(ALL, FACTS)}`;
    expect(readPlannerNoteFile(file)).toEqual({ ok: true, value: ALL });
  });
});

describe('formatPlannerNoteCollection', () => {
  it('writes a point for placed notes and null for others', () => {
    const { features } = JSON.parse(formatPlannerNoteCollection(ALL.slice(0, 4), FACTS)) as {
      features: readonly { readonly geometry: unknown }[];
    };
    const point = { type: 'Point', coordinates: [19.45, 41.31] };
    expect(features.map(({ geometry }) => geometry)).toEqual([null, point, null, point]);
  });
});
