/** Checks that each fault an editor could make fails the compile and is reported. */
import { describe, expect, it } from 'vitest';
import type { Ground } from '../../geodata/compile/ground.ts';
import { formatProblem } from '../../geodata/compile/problems.ts';
import { folderTree, withFiles } from '../../geodata/compile/source-tree.ts';
import { compile } from '../../geodata/compile.ts';
import { changedText, compileWithText, compileWithTexts, ground, type Json, textOf } from './compiled.ts';
import { FAULTS, type Fault, featureOf } from './faults.ts';

/** The day up to which facts were checked, in `editions.json`, decides on other faults. */
const isShared = ({ file }: Fault) => file !== 'editions.json';

/** Each compile has at most one fault for each file: one compile for each fault would take four times as long. */
const COMPILES = FAULTS.reduce<Fault[][]>((compiles, fault) => {
  const free = compiles.find(
    (faults) => isShared(fault) && faults.every((other) => isShared(other) && other.file !== fault.file),
  );
  if (free === undefined) compiles.push([fault]);
  else free.push(fault);
  return compiles;
}, []);

describe.each(COMPILES.map((faults) => ({ faults })))(
  'compile with $faults.length planted faults',
  ({ faults }) => {
    const result = compileWithTexts(
      new Map(faults.map(({ file, change }) => [file, changedText(file, change)])),
    );
    const problems = result.ok ? [] : result.problems;

    it.each(faults)('reports $name with file, feature and reason', (fault) => {
      const told = problems.find((one) => one.feature === fault.feature && fault.reason.test(one.reason));
      expect(told, problems.map(formatProblem).join('\n') || 'it compiled').toBeDefined();
      expect(told?.file).toBe(fault.told ?? fault.file);
      expect(told?.fix).not.toBe('');
    });
  },
);

describe('compile', () => {
  it('reports the name of a file that is not JSON', () => {
    const result = compileWithText('ports.geojson', '{"type":');
    expect(
      result.ok ? [] : result.problems.map(({ file, reason }) => [file, /not JSON/.test(reason)]),
    ).toContainEqual(['ports.geojson', true]);
  });

  it('reports the line of a duplicate name in an object', () => {
    const text = textOf('jurisdictions/AL.json');
    const twice = text.replace('"iso2": "AL",', '"iso2": "AL",\n  "iso2": "AL",');
    const result = compileWithText('jurisdictions/AL.json', twice);
    expect(result.ok ? [] : result.problems).toEqual([
      expect.objectContaining({
        file: 'jurisdictions/AL.json',
        feature: expect.stringMatching(/^line \d+$/),
        reason: '“iso2” is written twice in one object',
      }),
    ]);
  });

  it('reports a missing jurisdiction and a file of an unknown jurisdiction', () => {
    const missing = compileWithText('jurisdictions/AL.json', null);
    expect(missing.ok ? null : missing.problems[0]).toMatchObject({
      file: 'jurisdictions/AL.json',
      reason: 'the file is missing',
    });
    const base = folderTree();
    const more = {
      ...base,
      list: (folder: string) =>
        [...base.list(folder), 'xx.json'].filter((name) => folder === 'jurisdictions' || name !== 'xx.json'),
    };
    const unknown = compile({ ground, tree: more });
    expect(unknown.ok ? [] : unknown.problems).toEqual([
      expect.objectContaining({ file: 'jurisdictions/xx.json', reason: 'no jurisdiction of the ten' }),
    ]);
  });

  it('reports the name of a missing file', () => {
    const result = compileWithText('timeline.json', null);
    expect(result.ok ? [] : result.problems).toContainEqual(
      expect.objectContaining({ file: 'timeline.json', reason: 'the file is missing' }),
    );
  });

  it.each([
    ['wound the wrong way', (ring: Json) => ring.reverse(), /wound the wrong way/],
    ['not closed', (ring: Json) => ring.pop(), /not closed/],
  ])('reports a ring that is %s', (_name, spoil, reason) => {
    const areas = new Map([...ground.jurisdictions].map(([iso2, area]) => [iso2, structuredClone(area)]));
    const slovenia: Json = areas.get('SI');
    spoil(
      slovenia.geometry.type === 'Polygon'
        ? slovenia.geometry.coordinates[0]
        : slovenia.geometry.coordinates[0][0],
    );
    const spoilt: Ground = { ...ground, jurisdictions: areas };
    const result = compile({ ground: spoilt });
    expect(result.ok ? [] : result.problems).toContainEqual(
      expect.objectContaining({ feature: 'jurisdiction:SI', reason: expect.stringMatching(reason) }),
    );
  });

  it('reports all faults at once, each in one line', () => {
    const base = folderTree();
    const spoil = (file: string, change: (content: Json) => void): [string, string] => {
      const content: Json = JSON.parse(base.read(file) ?? '');
      change(content);
      return [file, JSON.stringify(content)];
    };
    const tree = withFiles(
      base,
      new Map([
        spoil('ports.geojson', (c) => featureOf(c, 'port:SIKOP').geometry.coordinates.reverse()),
        spoil('jurisdictions/XK.json', (c) => {
          c.displayName = 'Kosovo';
        }),
      ]),
    );
    const result = compile({ ground, tree });
    const lines = result.ok ? [] : result.problems.map(formatProblem);
    expect(lines.some((line) => line.startsWith('geodata/ports.geojson: port:SIKOP: '))).toBe(true);
    expect(lines.some((line) => line.startsWith('geodata/jurisdictions/XK.json: jurisdiction:XK: '))).toBe(
      true,
    );
  });
});
