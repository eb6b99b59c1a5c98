/** Tests the content of exported network files. Hooks run in probes that are rendered without a page. */
import { jsx } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AskedPaths } from '../../../../src/analysis/alternatives/alternatives.ts';
import { MODES } from '../../../../src/domain/evidence.ts';
import { listPaths, sourcesOfPaths, writePaths } from '../../../../src/features/network/listed-paths.ts';
import { FIRST_NETWORK, type PathQuery } from '../../../../src/features/network/state/network.ts';
import { useStabilitySettings } from '../../../../src/features/network/studies/stability-study.tsx';
import { useWatchSettings } from '../../../../src/features/network/studies/watch-study.tsx';
import { useAskedSaid } from '../../../../src/features/network/use-asked-said.ts';
import { usePathTable } from '../../../../src/features/network/use-path-table.ts';
import { translateEnglish } from '../../../../src/i18n/make-translate.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { UiProvider } from '../../../../src/ui/ui-context.tsx';
import { TOKENS } from '../../../../styles/tokens/index.ts';
import { makeAtlas } from '../../builders.ts';

/** Returns the value of a hook that is called inside the interface. */
function read<T>(use: () => T): T {
  const seen: T[] = [];
  const Probe = () => {
    seen.push(use());
    return null;
  };
  renderToStaticMarkup(
    jsx(UiProvider, {
      store: createAppStore({ data: { status: 'ready', atlas: makeAtlas() } }),
      t: translateEnglish,
      tokens: TOKENS.light,
      children: jsx(Probe, {}),
    }),
  );
  const [first] = seen;
  if (first === undefined) throw new Error('nothing was rendered');
  return first;
}

const question: PathQuery = {
  ...FIRST_NETWORK.question,
  from: { kind: 'feature', id: 'node:belgrade' },
  to: { kind: 'feature', id: 'node:sofia' },
  cost: 'mix',
};
const asked: AskedPaths = {
  on: null,
  from: [{ kind: 'node', node: 'node:belgrade' }],
  to: [{ kind: 'node', node: 'node:sofia' }],
  weights: { km: 0.0005, hours: 2, borders: 30 },
  own: { way: 'dearer', most: 3, reachKm: 5, records: [['leg:nis-belgrade', 4]] },
  count: 5,
  maxShared: 0.4,
  maxDetour: 1.5,
  modes: MODES,
  outOfService: false,
  closed: ['leg:nis-belgrade', 'mode:road'],
};

beforeAll(() => {
  vi.stubGlobal('window', { location: new URL('https://atlas.example/') });
});

describe('useAskedSaid', () => {
  it('describes the query so that it can be repeated', () => {
    const { lines } = read(() => useAskedSaid()(asked, question));
    expect(Object.fromEntries(lines)).toMatchObject({
      From: 'Belgrade',
      To: 'Sofia',
      'Number of alternatives': '5',
      'Maximum overlap with a better route': 'up to 40 %',
      'Maximum cost (best route = 100%)': 'up to 150 %',
      'Simulated closures': expect.stringMatching(
        /Belgrade.*; All sections and port connections by mode: Road/i,
      ),
    });
    expect(Object.fromEntries(lines)['Speeds, km/h']).toMatch(/Road \d+; /i);
  });

  it('includes the cost weights, the use of records and the standard export notes', () => {
    const notes = read(() => useAskedSaid()(asked, question)).notes.join('\n');
    expect(notes).toMatch(/Cost = 0\.0005 × kilometres \+ 2 × hours \+ 30 × borders/);
    expect(notes).toMatch(/within 5 km of a section/);
    expect(notes).toMatch(/Security Council resolution 1244/);
    expect(notes).toMatch(/imply no endorsement or acceptance by the United Nations/);
  });
});

describe('listPaths, usePathTable and writePaths', () => {
  const told = {
    km: 240.04,
    borders: 1,
    kmByCountry: new Map([
      ['RS', 200.44],
      [null, 39.6],
    ]),
    kmByMode: new Map([['road', 240.04]]),
    kmByEvidence: new Map([['literature', 240.04]]),
    crossings: [],
    ports: [],
  };
  const path = { legs: [{ leg: 'leg:nis-belgrade', isForward: false }], hours: 3.14, told };
  const found = { paths: [path, path], isComplete: true };
  const cite = (source: string) => ({ text: `Source ${source}`, url: null });
  const all = listPaths({ baseline: found, scenario: { paths: [path], isComplete: true } } as never);

  it('numbers the paths of the baseline and then those of the scenario', () => {
    expect(all.map(({ of, number }) => [of, number])).toEqual([
      ['baseline', 1],
      ['baseline', 2],
      ['scenario', 1],
    ]);
  });

  it('formats rows as text and adds closures only to scenario rows', () => {
    const [head = [], first = [], , last = []] = read(() => usePathTable()(all, asked.closed));
    expect(head).toHaveLength(12);
    expect(first.slice(0, 7)).toEqual(['Baseline', 1, 240, 3.1, 1, 'Serbia 200; at sea 40', 'Road 240']);
    expect([first, last].map((row) => row.at(-1))).toEqual(['', expect.stringContaining('mode: Road')]);
    expect(last).toHaveLength(12);
  });

  it('lists the sources of all sections, of markets too, each with its sections', () => {
    const two = [{ leg: 'leg:durres-nis', isForward: true }, ...path.legs];
    const listed = listPaths({ baseline: { ...found, paths: [{ ...path, legs: two }] } } as never);
    const network = makeAtlas();
    const sections = ['leg:durres-nis', 'leg:nis-belgrade'];
    expect([...sourcesOfPaths(listed, network)]).toEqual([
      ['X', sections],
      ['GEONAMES', sections],
    ]);
    const [written] = writePaths(listed, { on: null, closed: [], asked: [], notes: [], cite, network });
    expect(written?.properties.sources[0]).toEqual({ text: 'Source X', url: null, legs: sections });
  });

  it('marks ids of the user where the atlas may have the same', () => {
    const own = [
      { of: 'scenario', number: 1, path: { ...path, legs: [{ leg: 'leg:own/a', isForward: true }] } },
    ];
    const about = { closed: ['leg:own/b'], asked: [], notes: [], cite, network: makeAtlas() } as const;
    const idsOn = (isAdded: boolean) => {
      const on = { id: '1', name: 'Mine', isAdded };
      const [written] = writePaths(own as never, { ...about, on });
      return [written?.properties.legs, written?.properties.closed];
    };
    expect(idsOn(false)).toEqual([['leg:a'], ['leg:b']]);
    expect(idsOn(true)).toEqual([['leg:own/a'], ['leg:own/b']]);
  });

  it('writes lines in the direction of travel', () => {
    const network = makeAtlas();
    const leg = network.byId.get('leg:nis-belgrade');
    const line = leg?.kind === 'leg' ? leg.geometry.coordinates : [];
    const about = {
      on: null,
      closed: asked.closed,
      asked: [['From', 'Belgrade']] as const,
      notes: ['a', 'b'],
      cite,
      network,
    };
    const [first, , last] = writePaths(all, about);
    expect(line.length).toBeGreaterThan(1);
    expect(first?.lines).toEqual([line.toReversed()]);
    expect(first?.properties).toMatchObject({
      km: 240,
      through: [
        { in: 'RS', km: 200.4 },
        { in: 'sea', km: 39.6 },
      ],
      closed: [],
      asked: { From: 'Belgrade' },
      note: 'a b',
    });
    expect(last?.properties.closed).toEqual(asked.closed);
  });
});

describe('useStabilitySettings and useWatchSettings', () => {
  it('describes the simulation runs and their ranges', () => {
    const settings = { ...FIRST_NETWORK.studySettings.stability, legs: 0 };
    expect(read(() => useStabilitySettings()(settings)).map(([, value]) => value)).toEqual([
      '100',
      '1',
      '± 25 %',
      'drawn from ranges',
      expect.stringMatching(/Road \d+–\d+; .*Sea \d+–\d+/i),
      'unchanged',
      '75 % of runs',
    ]);
    const fixed = read(() => useStabilitySettings()({ ...settings, speeds: false }));
    expect(fixed).toContainEqual(['Speeds', 'as assumed']);
    expect(fixed).toHaveLength(6);
  });

  it('describes how many places are picked and of which kind', () => {
    const watch = { ...FIRST_NETWORK.studySettings.watch, withPorts: false };
    expect(read(() => useWatchSettings()(watch)).map(([, value]) => value)).toEqual([
      '3',
      'crossings',
      '10',
      'all towns and ports',
    ]);
  });
});
