import { describe, expect, it } from 'vitest';
import { workOutStudy as workOutHere } from '../../../../src/analysis/studies/work-out-study.ts';
import { changeQuery, showPathView } from '../../../../src/features/network/state/ask-network.ts';
import { askedStudy, isOfNow, selectStudied } from '../../../../src/features/network/state/asked-study.ts';
import { CLOSURES, declareClosed } from '../../../../src/features/network/state/declare-closed.ts';
import { selectShownPath } from '../../../../src/features/network/state/shown-path.ts';
import {
  changeStudy,
  markOnMap,
  returnToStudy,
  studyNetwork,
} from '../../../../src/features/network/state/study-network.ts';
import { failed, ok } from '../../../../src/lib/result.ts';
import { undo } from '../../../../src/state/history.ts';
import { INITIAL_SESSION } from '../../../../src/state/session.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import type { workOutStudy } from '../../../../src/workers/work-out-study.ts';
import { makeAtlas } from '../../builders.ts';

const work = (async (parts, study) => ok(workOutHere(parts, study))) as typeof workOutStudy;
const signal = new AbortController().signal;

/** Store with a query from Belgrade to Sofia. */
function makeAsked(): AppStore {
  const store = createAppStore({
    data: { status: 'ready', atlas: makeAtlas() },
    session: { ...INITIAL_SESSION, room: 'plan' },
  });
  changeQuery(store, {
    from: { kind: 'feature', id: 'node:belgrade' },
    to: { kind: 'feature', id: 'node:sofia' },
  });
  return store;
}

function networkOf(store: AppStore) {
  const { network } = store.getState();
  if (network === null) throw new Error('nothing is asked');
  return network;
}

function isCurrent(store: AppStore): boolean {
  const asked = selectStudied(store.getState());
  const { cuts } = networkOf(store).studies;
  return asked !== null && cuts !== null && isOfNow(cuts, askedStudy('cuts', asked, networkOf(store)));
}

describe('studyNetwork', () => {
  it('stores a study with its query and returns to that query', async () => {
    const store = makeAsked();
    declareClosed(store, 'mode:sea');
    expect(await studyNetwork(store, 'cuts', signal, work)).toBe(true);
    expect(networkOf(store).studies.cuts?.asked.asked.closed).toEqual(['mode:sea']);
    expect(isCurrent(store)).toBe(true);
    undo(store, CLOSURES);
    changeQuery(store, { cost: 'borders' });
    changeStudy(store, 'cuts', { parts: 'crossings-and-ports' });
    expect(isCurrent(store)).toBe(false);
    returnToStudy(store, 'cuts');
    expect(networkOf(store)).toMatchObject({ closed: ['mode:sea'], question: { cost: 'km' } });
    expect(isCurrent(store)).toBe(true);
    undo(store, CLOSURES);
    expect(networkOf(store).closed).toEqual([]);
  });

  it('studies the baseline while the baseline is shown', async () => {
    const store = makeAsked();
    declareClosed(store, 'mode:road');
    showPathView(store, 'baseline');
    await studyNetwork(store, 'cuts', signal, work);
    expect(networkOf(store).studies.cuts?.asked.asked.closed).toEqual([]);
    expect(isCurrent(store)).toBe(true);
    showPathView(store, 'scenario');
    expect(isCurrent(store)).toBe(false);
  });

  it('keeps the earlier study and stores the failure when cancelled', async () => {
    const store = makeAsked();
    await studyNetwork(store, 'gaps', signal, work);
    const { gaps } = networkOf(store).studies;
    const stopped: typeof workOutStudy = async () => failed({ kind: 'cancelled' });
    expect(await studyNetwork(store, 'gaps', signal, stopped)).toBe(false);
    expect(networkOf(store).studies.gaps).toBe(gaps);
    expect(networkOf(store).studyWork.gaps).toEqual({ failure: 'cancelled' });
  });

  it('stores every study as plain JSON data', async () => {
    const store = makeAsked();
    for (const kind of ['cuts', 'watch', 'stability', 'gaps'] as const) {
      await studyNetwork(store, kind, signal, work);
    }
    const { studies } = networkOf(store);
    expect(JSON.parse(JSON.stringify(studies))).toEqual(studies);
  });
});

describe('markOnMap', () => {
  it('shows marks without a path until the query changes', () => {
    const store = makeAsked();
    markOnMap(store, ['node:sofia']);
    expect(selectShownPath(store.getState())?.marked).toEqual(['node:sofia']);
    changeQuery(store, { count: 4 });
    expect(selectShownPath(store.getState())).toBeNull();
  });
});
