import { describe, expect, it, vi } from 'vitest';
import type { Column } from '../../../../src/domain/column.ts';
import { selectExploredIncidents } from '../../../../src/features/explore/state/explored-incidents.ts';
import { declareClosed } from '../../../../src/features/network/state/declare-closed.ts';
import { changeSet, removeSet } from '../../../../src/features/records/state/change-set.ts';
import {
  isRemoved,
  makeFileHistory,
  removeFile,
} from '../../../../src/features/records/state/file-history.ts';
import {
  cancelImport,
  confirmImport,
  importAgain,
  importFiles,
  readFile,
  tryMapping,
} from '../../../../src/features/records/state/import-files.ts';
import type { ImportMeans } from '../../../../src/features/records/state/import-means.ts';
import { selectOlderSame } from '../../../../src/features/records/state/older-same.ts';
import { tagAgain } from '../../../../src/features/records/state/tag-set.ts';
import { selectUntagged } from '../../../../src/features/records/state/untagged-incidents.ts';
import type { Mapping } from '../../../../src/importers/incidents/mapping.ts';
import { failed, ok } from '../../../../src/lib/result.ts';
import { yieldToEventLoop } from '../../../../src/lib/yield-to-event-loop.ts';
import { reportMapState } from '../../../../src/state/commands/move-map.ts';
import { openDialog } from '../../../../src/state/commands/show-panels.ts';
import { handlesOf } from '../../../../src/state/handles.ts';
import { redo, undo } from '../../../../src/state/history.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import type { IncidentSession } from '../../../../src/workers/incident-session.ts';
import { makeTable, makeTags } from '../../analysis/incidents/make-incidents.ts';
import { makeAtlas } from '../../builders.ts';

const MAPPING: Mapping = {
  position: { by: 'nothing', known: true },
  date: null,
  market: null,
  quantity: null,
  id: null,
};
const OTHER: Mapping = { ...MAPPING, id: { column: 0 } };
const FILE = new File(['x'], 'seizures.csv');
const COUNTS = { total: 1, accepted: 1, dropped: 0, unlocated: 0 };
/** A column that no imported file has, so that nothing is compared. */
const NOTE: Column = { kind: 'words', name: 'note', words: [''], codes: Uint8Array.of(0) };
const TAKEN = { counts: COUNTS, table: makeTable([{}], [NOTE]) };
const TAGS = makeTags([{}]);

function makeStore(): AppStore {
  const store = createAppStore();
  store.setState({ data: { status: 'ready', atlas: makeAtlas() } });
  return store;
}

/** Steps of a session. `makeMeans` makes a session that gives the answers of the test. */
type Step = 'read' | 'try' | 'take' | 'tag' | 'sum';
function makeMeans(answers: Partial<Record<Step, unknown>> = {}) {
  const asked: [string, unknown][] = [];
  const trial = { questions: [], outcome: 'accept', counts: COUNTS };
  const given = {
    read: { guess: { mapping: MAPPING }, part: 0, dialect: null, columns: [{ name: 'x' }] },
    try: trial,
    take: { ...TAKEN, tags: TAGS },
    tag: TAGS,
    sum: { sum: null },
    ...answers,
  };
  const end = vi.fn();
  const session = {
    ask: async (step: Step, question: { readonly mapping?: Mapping }) => {
      asked.push([step, question.mapping]);
      const answer = await given[step];
      return answer instanceof Error ? failed({ kind: 'damaged' }) : ok(answer);
    },
    end,
  } as unknown as IncidentSession;
  const close = vi.fn(async () => {});
  const means: ImportMeans = { open: () => session, close, isFramed: () => false };
  return { means, asked, close, end };
}

const importsOf = (store: AppStore) => store.getState().incidents?.imports ?? [];
const setsOf = (store: AppStore) => store.getState().incidents?.sets ?? [];

/** Import means that pause each read until the test calls its function in `reads`. */
function heldReads() {
  const reads: (() => void)[] = [];
  const { means } = makeMeans();
  const open = () => {
    const session = means.open();
    const ask = async (...[step, question]: Parameters<IncidentSession['ask']>) => {
      if (step === 'read') await new Promise<void>((resolve) => reads.push(resolve));
      return session.ask(step, question);
    };
    return { ...session, ask } as IncidentSession;
  };
  return { means, open, reads };
}

describe('importFiles', () => {
  it('blocks network access, reads each file and tries the guessed mapping', async () => {
    const store = makeStore();
    const { means, asked, close } = makeMeans();
    await importFiles(store, [FILE, new File(['y'], 'checks.csv')], means);
    expect(close).toHaveBeenCalledOnce();
    expect(store.getState().session).toMatchObject({ room: 'plan', tools: { plan: 'data' } });
    expect(importsOf(store).map(({ name, opened }) => [name, opened?.trial?.outcome])).toEqual([
      ['seizures.csv', 'accept'],
      ['checks.csv', 'accept'],
    ]);
    expect(asked).toHaveLength(4);
  });

  it('closes an open dialog that would cover the import panel', async () => {
    const store = makeStore();
    openDialog(store, { kind: 'about' });
    await importFiles(store, [FILE], makeMeans().means);
    expect(store.getState().session).toMatchObject({ dialog: null, room: 'plan' });
  });

  it('reads nothing when the page is framed', async () => {
    const store = makeStore();
    const { means, asked, close } = makeMeans();
    await importFiles(store, [FILE], { ...means, isFramed: () => true });
    expect(importsOf(store)).toEqual([]);
    expect(asked).toEqual([]);
    expect(close).not.toHaveBeenCalled();
  });

  it('keeps a rejected file in the list for another attempt', async () => {
    const store = makeStore();
    const { means } = makeMeans({ read: new Error('damaged') });
    await importFiles(store, [FILE], means);
    expect(importsOf(store)[0]).toMatchObject({ failure: { kind: 'damaged' }, opened: null, running: null });
    await readFile(store, 1, {});
    expect(importsOf(store)[0]?.failure).toEqual({ kind: 'damaged' });
  });

  it('accepts the records, ends the worker and shows the set', async () => {
    const store = makeStore();
    const { means, end } = makeMeans();
    await importFiles(store, [FILE], means);
    await confirmImport(store, 1);
    expect(importsOf(store)).toEqual([]);
    expect(setsOf(store)).toEqual([
      {
        key: 1,
        name: 'seizures.csv',
        part: 0,
        understood: {
          summary: { guess: { mapping: MAPPING }, part: 0, dialect: null, columns: [{ name: 'x' }] },
          mapping: MAPPING,
        },
        taken: TAKEN,
        tags: TAGS,
        tagging: null,
        isShown: true,
        id: expect.any(String),
        importedAt: expect.any(Number),
        earlier: [],
        shared: [],
      },
    ]);
    expect(handlesOf(store).files.get(1)).toBe(FILE);
    await expect.poll(() => selectExploredIncidents(store.getState()).total).toBe(1);
    await expect.poll(() => end.mock.calls.length).toBe(1);
    changeSet(store, 1, { isShown: false });
    expect(setsOf(store)[0]?.isShown).toBe(false);
    removeSet(store, 1);
    expect(setsOf(store)).toEqual([]);
    expect(handlesOf(store).files.size).toBe(0);
  });

  it('shows and counts records before their tags arrive', async () => {
    const store = makeStore();
    let give: (tags: typeof TAGS) => void = () => {};
    const tag = new Promise((resolve) => {
      give = resolve;
    });
    const { means, asked, end } = makeMeans({ take: { ...TAKEN, tags: null }, tag });
    await importFiles(store, [FILE], means);
    await confirmImport(store, 1);
    expect(setsOf(store)[0]).toMatchObject({ tags: null, tagging: { status: 'running', records: 0 } });
    const legs = () => selectExploredIncidents(store.getState()).bars.leg.filter(({ count }) => count > 0);
    await expect.poll(legs).toEqual([{ key: 'untagged', count: 1 }]);
    expect(selectUntagged(store.getState())).toBe(1);
    expect(end).not.toHaveBeenCalled();
    give(TAGS);
    await expect.poll(legs).toEqual([{ key: 'none', count: 1 }]);
    expect(selectUntagged(store.getState())).toBe(0);
    expect(setsOf(store)[0]).toMatchObject({ tags: TAGS, tagging: null });
    await expect.poll(() => end.mock.calls.length).toBe(1);
    expect(asked.map(([step]) => step)).toEqual(['read', 'try', 'take', 'tag', 'sum']);
  });

  it('marks failed tagging and repeats it on request', async () => {
    const store = makeStore();
    const { means } = makeMeans({ take: { ...TAKEN, tags: null }, tag: new Error('crashed') });
    await importFiles(store, [FILE], means);
    await confirmImport(store, 1);
    await expect.poll(() => setsOf(store)[0]?.tagging).toEqual({ status: 'failed' });
    await tagAgain(store, 1, makeMeans().means.open);
    expect(setsOf(store)[0]).toMatchObject({ tags: TAGS, tagging: null });
  });

  it('ends the worker when a set is removed during tagging', async () => {
    const store = makeStore();
    let give: (tags: typeof TAGS) => void = () => {};
    const tag = new Promise((resolve) => {
      give = resolve;
    });
    const { means, asked, end } = makeMeans({ take: { ...TAKEN, tags: null }, tag });
    await importFiles(store, [FILE], means);
    await confirmImport(store, 1);
    await expect.poll(() => asked.at(-1)?.[0]).toBe('tag');
    removeSet(store, 1);
    expect(end).toHaveBeenCalledOnce();
    give(TAGS);
    await expect.poll(() => end.mock.calls.length).toBe(2);
    expect(setsOf(store)).toEqual([]);
    expect(asked.at(-1)?.[0]).toBe('tag');
  });

  it('waits for the map before tagging and skips sets removed meanwhile', async () => {
    const store = makeStore();
    const { means, asked, end } = makeMeans({ take: { ...TAKEN, tags: null } });
    await importFiles(store, [FILE, FILE], means);
    reportMapState(store, true);
    for (const key of [1, 2]) await confirmImport(store, key);
    for (let breath = 0; breath < 5; breath += 1) await yieldToEventLoop();
    expect(store.getState().exploration.explored.size).toBe(0);
    expect(setsOf(store).map(({ tagging }) => tagging)).toMatchObject([{ records: 0 }, { records: 0 }]);
    const steps = () => asked.map(([step]) => step).slice(-3);
    expect(steps()).toEqual(['try', 'take', 'take']);
    removeSet(store, 1);
    reportMapState(store, false);
    await expect.poll(steps).toEqual(['take', 'tag', 'sum']);
    await expect.poll(() => end.mock.calls.length).toBe(3);
    expect([...store.getState().exploration.explored.keys()]).toEqual([2]);
  });

  it('accepts no records while a question is open', async () => {
    const store = makeStore();
    const { means, asked } = makeMeans({
      try: { questions: [{ ask: 'header' }], outcome: 'ask', counts: COUNTS },
    });
    await importFiles(store, [FILE], means);
    await confirmImport(store, 1);
    expect(asked.map(([step]) => step)).toEqual(['read', 'try']);
    expect(setsOf(store)).toEqual([]);
  });

  it('uses the last mapping when several follow quickly', async () => {
    const store = makeStore();
    const { means, asked } = makeMeans();
    await importFiles(store, [FILE], means);
    const first = tryMapping(store, 1, { ...MAPPING });
    await tryMapping(store, 1, OTHER);
    await first;
    expect(asked.at(-1)).toEqual(['try', OTHER]);
    expect(importsOf(store)[0]?.opened?.mapping).toBe(OTHER);
    expect(importsOf(store)[0]?.running).toBeNull();
  });

  it('returns whether the records were accepted', async () => {
    for (const [take, isTaken] of [
      [{ ...TAKEN, tags: TAGS }, true],
      [new Error('crashed'), false],
    ] as const) {
      const store = makeStore();
      await importFiles(store, [FILE], makeMeans({ take }).means);
      expect(await confirmImport(store, 1)).toBe(isTaken);
      expect(setsOf(store)).toHaveLength(isTaken ? 1 : 0);
      expect(await confirmImport(store, 1)).toBe(false);
    }
  });

  it('ignores a new mapping while the records are being accepted', async () => {
    const store = makeStore();
    const { means } = makeMeans();
    await importFiles(store, [FILE], means);
    const taken = confirmImport(store, 1);
    const tried = tryMapping(store, 1, OTHER);
    expect(importsOf(store)[0]?.opened?.mapping).toBe(MAPPING);
    expect(await taken).toBe(true);
    await tried;
  });

  it('removes a cancelled file and ends its worker', async () => {
    const store = makeStore();
    const { means, end } = makeMeans();
    await importFiles(store, [FILE], means);
    cancelImport(store, 1);
    expect(importsOf(store)).toEqual([]);
    expect(end).toHaveBeenCalledOnce();
  });

  it('reads three files at once and lets waiting files be cancelled', async () => {
    const store = makeStore();
    const { means, open, reads } = heldReads();
    const files = Array.from({ length: 40 }, (_, at) => new File(['x'], `${at}.csv`));
    const imported = importFiles(store, files, { ...means, open });
    const running = (what: string) => importsOf(store).filter((one) => one.running?.what === what).length;
    await expect.poll(() => running('reading')).toBe(3);
    expect([reads.length, running('waiting')]).toEqual([3, 37]);
    // Cancel a waiting file, then a file that is being read.
    cancelImport(store, 4);
    expect([reads.length, running('waiting')]).toEqual([3, 36]);
    cancelImport(store, 2);
    await expect.poll(() => reads.length).toBe(4);
    expect(importsOf(store)[2]).toMatchObject({ name: '4.csv', running: { what: 'reading' } });
    // Each finished file lets the next one start, in the order of the import.
    for (let at = 0; at < 39; at += 1) {
      await expect.poll(() => reads.length).toBeGreaterThan(at);
      expect(running('reading')).toBeLessThanOrEqual(3);
      reads[at]?.();
    }
    await imported;
    expect(importsOf(store).map(({ opened }) => opened?.trial?.outcome)).toEqual(Array(38).fill('accept'));
  });

  it('detects files with the same bytes under any name', async () => {
    const store = makeStore();
    const { means } = makeMeans();
    await importFiles(store, [FILE], means);
    await confirmImport(store, 1);
    const files = [new File(['x'], 'copy.csv'), new File(['y'], 'seizures.csv'), new File(['x'], 'more.csv')];
    await importFiles(store, files, means);
    expect(importsOf(store).map(({ name, sameAs }) => [name, sameAs])).toEqual([
      ['copy.csv', [1]],
      ['seizures.csv', []],
      ['more.csv', [1, 2]],
    ]);
  });

  it('delays large files until earlier ones are accepted or cancelled', async () => {
    const store = makeStore();
    const { means, asked } = makeMeans();
    const large = (name: string) =>
      Object.defineProperty(new File(['x'], name), 'size', { value: 400_000_000 });
    await importFiles(store, [large('a.csv'), large('b.csv'), large('c.csv'), FILE], means);
    const waiting = () =>
      importsOf(store)
        .filter((one) => one.running !== null)
        .map(({ name }) => name);
    // A small file fits into memory and does not wait.
    expect(waiting()).toEqual(['b.csv', 'c.csv']);
    await confirmImport(store, 1);
    await expect.poll(waiting).toEqual(['c.csv']);
    cancelImport(store, 2);
    await expect.poll(waiting).toEqual([]);
    expect(asked.filter(([step]) => step === 'read')).toHaveLength(4);
  });

  it.each([
    [
      'its records are not taken',
      { take: new Error('crashed') },
      (store: AppStore) => confirmImport(store, 1),
    ],
    [
      'it is not understood in another way',
      { try: new Error('crashed') },
      (store: AppStore) => tryMapping(store, 1, OTHER),
    ],
    [
      'it cannot be read a second time',
      { read: new Error('damaged') },
      (store: AppStore) => readFile(store, 1, {}),
    ],
  ])('reads the next waiting file after one fails because %s', async (_when, later, goOn) => {
    const store = makeStore();
    const large = (name: string) =>
      Object.defineProperty(new File(['x'], name), 'size', { value: 400_000_000 });
    const answers: Partial<Record<Step, unknown>> = {};
    const { means } = makeMeans();
    const open = () => {
      const session = means.open();
      const ask = (...[step, question]: Parameters<IncidentSession['ask']>) =>
        step in answers ? Promise.resolve(failed({ kind: 'damaged' })) : session.ask(step, question);
      return { ...session, ask } as IncidentSession;
    };
    await importFiles(store, [large('a.csv'), large('b.csv')], { ...means, open });
    const last = () => importsOf(store).at(-1);
    expect(last()?.running?.what).toBe('waiting');
    Object.assign(answers, later);
    const gone = goOn(store);
    await expect.poll(() => importsOf(store)[0]?.failure).toEqual({ kind: 'damaged' });
    for (const step of Object.keys(later)) delete answers[step as Step];
    await gone;
    await expect.poll(() => last()?.running).toBeNull();
    expect(last()).toMatchObject({ name: 'b.csv' });
  });

  it('reads a waiting file after a repeated read of another finishes', async () => {
    const store = makeStore();
    const { means, open, reads } = heldReads();
    const imported = importFiles(store, [FILE], { ...means, open });
    await expect.poll(() => reads.length).toBe(1);
    reads[0]?.();
    await imported;
    void readFile(store, 1, {});
    void importFiles(store, [FILE, FILE, FILE], { ...means, open });
    await expect.poll(() => reads.length).toBe(4);
    expect(importsOf(store).at(-1)?.running?.what).toBe('waiting');
    reads[1]?.();
    await expect.poll(() => reads.length).toBe(5);
    expect(importsOf(store).at(-1)?.running?.what).toBe('reading');
  });

  it('waits for the duplicate check before it accepts a file', async () => {
    const store = makeStore();
    const { means } = makeMeans();
    await importFiles(store, [FILE], means);
    await confirmImport(store, 1);
    let give = () => {};
    const compared = new Promise<void>((resolve) => {
      give = resolve;
    });
    const slow = (text: string) => {
      const file = new File([text], 'again.csv');
      const slice = async () => {
        await compared;
        return file.arrayBuffer();
      };
      return Object.assign(file, { slice: () => ({ arrayBuffer: slice }) });
    };
    const imported = importFiles(store, [slow('x'), slow('y')], means);
    await expect.poll(() => importsOf(store)[1]?.running).toBeNull();
    await expect.poll(() => importsOf(store)[1]?.opened?.trial?.outcome).toBe('accept');
    expect(importsOf(store).map(({ sameAs }) => sameAs)).toEqual([null, null]);
    const answers = [2, 3].map((key) => confirmImport(store, key));
    await yieldToEventLoop();
    expect(setsOf(store)).toHaveLength(1);
    give();
    // A file that proves to be a duplicate needs a second confirmation; the other file does not.
    expect(await Promise.all(answers)).toEqual([false, true]);
    await imported;
    const [again] = importsOf(store);
    if (again?.opened == null) throw new Error('not there');
    expect(selectOlderSame(store.getState(), again)?.name).toBe('seizures.csv');
    const otherPart = { ...again.opened, summary: { ...again.opened.summary, part: 1 } };
    expect(selectOlderSame(store.getState(), { ...again, opened: otherPart })).toBeNull();
    expect(await confirmImport(store, 2)).toBe(true);
    expect(setsOf(store)).toHaveLength(3);
  });

  it('ends the worker of a rejected file', async () => {
    const store = makeStore();
    const { means, end } = makeMeans({ read: new Error('damaged') });
    await importFiles(store, [FILE], means);
    expect(end).toHaveBeenCalledOnce();
  });
});

describe('removeFile', () => {
  const SHAPE = {
    guess: { mapping: MAPPING },
    part: 0,
    dialect: null,
    format: 'csv',
    columns: [{ name: 'date' }],
  };

  it('is undone and redone, each time with the name and the visibility of the set', async () => {
    const store = makeStore();
    const { means } = makeMeans({ read: SHAPE });
    const history = makeFileHistory((where, files) => importAgain(where, files, means));
    await importFiles(store, [FILE], means);
    await confirmImport(store, 1);
    changeSet(store, 1, { name: 'Harbour', isShown: false });
    const [set = expect.fail()] = setsOf(store);
    removeFile(store, set);
    expect(setsOf(store)).toEqual([]);
    expect(isRemoved(store.getState(), set)).toBe(true);
    for (let time = 0; time < 2; time += 1) {
      undo(store, history);
      expect(isRemoved(store.getState(), set)).toBe(false);
      await expect.poll(() => setsOf(store)).toMatchObject([{ name: 'Harbour', isShown: false }]);
      redo(store, history);
      expect(setsOf(store)).toEqual([]);
    }
  });

  it('is the next change to undo, after changes of other kinds', async () => {
    const store = makeStore();
    const { means } = makeMeans({ read: SHAPE });
    await importFiles(store, [FILE], means);
    await confirmImport(store, 1);
    declareClosed(store, 'leg:made-a');
    removeFile(store, setsOf(store)[0] ?? expect.fail());
    expect(store.getState().history.past.map(({ of }) => of)).toEqual(['closures', 'imports']);
  });
});
