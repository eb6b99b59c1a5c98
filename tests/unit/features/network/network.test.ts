import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../../../src/analysis/alternatives/answer-query.ts';
import { MODES } from '../../../../src/domain/evidence.ts';
import { FIRST_COMPARISON } from '../../../../src/features/explore/state/exploration.ts';
import { answerNetwork } from '../../../../src/features/network/state/answer-network.ts';
import {
  askFrom,
  changeQuery,
  lookAtPath,
  openPath,
  partPathMap,
  showPathView,
} from '../../../../src/features/network/state/ask-network.ts';
import {
  selectAlternatives,
  selectAsked,
  selectEndsFault,
} from '../../../../src/features/network/state/asked-paths.ts';
import { CLOSURES, declareClosed, openAgain } from '../../../../src/features/network/state/declare-closed.ts';
import { FIRST_NETWORK, modesOf } from '../../../../src/features/network/state/network.ts';
import {
  selectPathSplitView,
  selectSecondPath,
  selectShownPath,
} from '../../../../src/features/network/state/shown-path.ts';
import { ok } from '../../../../src/lib/result.ts';
import { setBriefOnly } from '../../../../src/state/commands/filter-atlas.ts';
import { enterRoom } from '../../../../src/state/commands/show-panels.ts';
import { redo, undo } from '../../../../src/state/history.ts';
import { INITIAL_SESSION } from '../../../../src/state/session.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import type { findPaths } from '../../../../src/workers/find-paths.ts';
import { makeAtlas } from '../../builders.ts';

const answer: typeof findPaths = async (parts, asked) => ok(answerQuery(parts, asked));

function makeStore(): AppStore {
  return createAppStore({
    data: { status: 'ready', atlas: makeAtlas() },
    session: { ...INITIAL_SESSION, room: 'plan' },
  });
}

/** Requests paths from Belgrade to Sofia. */
function ask(store: AppStore): void {
  changeQuery(store, {
    from: { kind: 'feature', id: 'node:belgrade' },
    to: { kind: 'feature', id: 'node:sofia' },
  });
}

const closedOf = (store: AppStore) => store.getState().network?.closed;

describe('simulated closures', () => {
  it('undoes and redoes closures and discards undone ones after a change', () => {
    const store = makeStore();
    declareClosed(store, 'leg:nis-belgrade');
    const one = closedOf(store);
    declareClosed(store, 'mode:rail');
    const two = closedOf(store);
    undo(store, CLOSURES);
    expect(closedOf(store)).toBe(one);
    undo(store, CLOSURES);
    expect(closedOf(store)).toEqual([]);
    undo(store, CLOSURES);
    redo(store, CLOSURES);
    redo(store, CLOSURES);
    expect(closedOf(store)).toBe(two);
    undo(store, CLOSURES);
    openAgain(store, 'leg:nis-belgrade');
    redo(store, CLOSURES);
    expect(closedOf(store)).toEqual([]);
  });

  it('asks for paths between the ends of the first closed route section', () => {
    const store = makeStore();
    declareClosed(store, 'leg:nis-belgrade');
    const question = () => store.getState().network?.question;
    expect([question()?.from, question()?.to]).toEqual([
      { kind: 'feature', id: 'node:nis' },
      { kind: 'feature', id: 'node:belgrade' },
    ]);
    const asked = question();
    declareClosed(store, 'leg:sofia-nis');
    expect(question()).toBe(asked);
  });

  it('are drawn in Plan only', () => {
    const store = makeStore();
    declareClosed(store, 'leg:nis-belgrade');
    expect(selectShownPath(store.getState())?.closed).toEqual(['leg:nis-belgrade']);
    enterRoom(store, 'atlas');
    expect(selectShownPath(store.getState())).toBeNull();
  });

  it('adds a closure once and opens the network panel', () => {
    const store = makeStore();
    declareClosed(store, 'mode:rail');
    declareClosed(store, 'mode:rail');
    expect(closedOf(store)).toEqual(['mode:rail']);
    expect(store.getState().history.past).toHaveLength(1);
    expect(store.getState().session).toMatchObject({ room: 'plan', tools: { plan: 'network' } });
  });
});

describe('network query', () => {
  it('returns null without both ends, in brief only or with an empty mix', () => {
    const store = makeStore();
    askFrom(store, { kind: 'feature', id: 'jurisdiction:RS' });
    expect(selectAsked(store.getState())).toBeNull();
    ask(store);
    expect(selectAsked(store.getState())?.from).toEqual([{ kind: 'node', node: 'node:belgrade' }]);
    changeQuery(store, { cost: 'mix', mix: { km: 0, hours: 0, borders: 0 } });
    expect(selectAsked(store.getState())).toBeNull();
    changeQuery(store, { cost: 'km' });
    setBriefOnly(store, true);
    expect(selectAsked(store.getState())).toBeNull();
    expect(selectShownPath(store.getState())).toBeNull();
  });

  it('starts from the nodes within an area', () => {
    const store = makeStore();
    const ring = [
      [20, 44],
      [21, 44],
      [21, 45],
      [20, 45],
      [20, 44],
    ] as const;
    store.setState(({ areas }) => ({ areas: { ...areas, list: [{ id: 'a', name: 'A', shape: [[ring]] }] } }));
    ask(store);
    changeQuery(store, { from: { kind: 'area', id: 'a' } });
    expect(selectAsked(store.getState())?.from).toEqual([{ kind: 'area', nodes: ['node:belgrade'] }]);
  });

  it('returns null and the fault when the ends overlap or are empty', () => {
    const store = makeStore();
    ask(store);
    expect(selectEndsFault(store.getState())).toBeNull();
    changeQuery(store, { to: { kind: 'feature', id: 'node:belgrade' } });
    expect(selectAsked(store.getState())).toBeNull();
    expect(selectEndsFault(store.getState())).toEqual({ kind: 'shared', node: 'node:belgrade' });
    changeQuery(store, { to: { kind: 'feature', id: 'jurisdiction:RS' } });
    expect(selectEndsFault(store.getState())).toEqual({ kind: 'shared', node: 'node:belgrade' });
    const shape = [
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ] as const;
    store.setState(({ areas }) => ({ areas: { ...areas, list: [{ id: 'a', name: 'A', shape }] } }));
    changeQuery(store, { to: { kind: 'area', id: 'a' } });
    expect(selectAsked(store.getState())).toBeNull();
    expect(selectEndsFault(store.getState())).toEqual({ kind: 'empty', end: 'to' });
    changeQuery(store, { to: null });
    expect(selectEndsFault(store.getState())).toBeNull();
  });

  it('answers a query once and updates the shown path with view and closures', async () => {
    const store = makeStore();
    ask(store);
    const { signal } = new AbortController();
    expect(await answerNetwork(store, signal, answer)).toBe(true);
    expect(await answerNetwork(store, signal, answer)).toBe(false);
    expect(selectAlternatives(store.getState())?.paths).toHaveLength(1);
    expect(selectShownPath(store.getState())?.path?.ends).toEqual(['node:belgrade', 'node:sofia']);
    lookAtPath(store, -1);
    expect(selectShownPath(store.getState())).toMatchObject({ path: null, others: [{}] });

    declareClosed(store, 'leg:nis-belgrade');
    await answerNetwork(store, signal, answer);
    expect(selectAlternatives(store.getState())?.paths).toEqual([]);
    expect(selectShownPath(store.getState())).toEqual({
      own: null,
      isAdded: false,
      base: null,
      path: null,
      others: [],
      closed: ['leg:nis-belgrade'],
      marked: [],
    });
    showPathView(store, 'baseline');
    expect(selectAlternatives(store.getState())?.paths).toHaveLength(1);
    expect(selectShownPath(store.getState())?.closed).toEqual([]);
  });

  it('shows the route of a study instead of the chosen alternative until another is chosen', async () => {
    const store = makeStore();
    ask(store);
    await answerNetwork(store, new AbortController().signal, answer);
    const [first] = selectAlternatives(store.getState())?.paths ?? [];
    if (first === undefined) throw new Error('no path');
    const route = { ...first, hours: 99 };
    openPath(store, route);
    expect(selectShownPath(store.getState())).toMatchObject({ path: route, others: [first] });
    lookAtPath(store, 0);
    expect(selectShownPath(store.getState())).toMatchObject({ path: first, others: [] });
  });

  it('uses all modes but railways on the atlas, and all on a network of the user', () => {
    const { question } = FIRST_NETWORK;
    expect(modesOf(question)).toEqual(['road', 'sea', 'ferry', 'river']);
    expect(modesOf({ ...question, on: 'mine' })).toEqual(MODES);
    expect(modesOf({ ...question, modes: ['rail'] })).toEqual(['rail']);
    const store = makeStore();
    ask(store);
    changeQuery(store, { modes: ['road'] });
    expect(selectAsked(store.getState())?.modes).toEqual(['road']);
  });

  it('ignores a late answer to an outdated query', async () => {
    const store = makeStore();
    ask(store);
    const late = answerNetwork(store, new AbortController().signal, async (parts, asked) => {
      declareClosed(store, 'mode:rail');
      return ok(answerQuery(parts, asked));
    });
    expect(await late).toBe(false);
    expect(store.getState().network?.answered).toBeNull();
  });
});

describe('split view of paths', () => {
  async function makeHalved(): Promise<AppStore> {
    const store = makeStore();
    ask(store);
    declareClosed(store, 'leg:nis-belgrade');
    await answerNetwork(store, new AbortController().signal, answer);
    partPathMap(store, 'swipe');
    return store;
  }

  it('shows the baseline first and the scenario second', async () => {
    const store = await makeHalved();
    showPathView(store, 'scenario');
    expect(selectPathSplitView(store.getState())).toBe('swipe');
    expect(selectShownPath(store.getState())?.closed).toEqual([]);
    expect(selectShownPath(store.getState())?.path).not.toBeNull();
    expect(selectSecondPath(store.getState())).toMatchObject({ path: null, closed: ['leg:nis-belgrade'] });
  });

  it('returns null without closures, in brief only or during a comparison', async () => {
    const store = await makeHalved();
    undo(store, CLOSURES);
    expect(selectSecondPath(store.getState())).toBeNull();
    redo(store, CLOSURES);
    expect(selectSecondPath(store.getState())).not.toBeNull();
    setBriefOnly(store, true);
    expect(selectPathSplitView(store.getState())).toBeNull();
    setBriefOnly(store, false);
    const { exploration } = store.getState();
    store.setState({
      exploration: { ...exploration, splitView: 'swipe', comparison: FIRST_COMPARISON },
    });
    expect(selectPathSplitView(store.getState())).toBeNull();
  });
});
