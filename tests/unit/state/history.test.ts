import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatArea } from '../../../src/exporters/area-file.ts';
import {
  AREAS,
  addArea,
  changeArea,
  loadAreas,
  removeArea,
} from '../../../src/features/areas/state/edit-areas.ts';
import { assess } from '../../../src/features/dossiers/state/edit-assessments.ts';
import { changeQuery } from '../../../src/features/network/state/ask-network.ts';
import { declareClosed, openAgain } from '../../../src/features/network/state/declare-closed.ts';
import { FIRST_NETWORK } from '../../../src/features/network/state/network.ts';
import { takeScenario } from '../../../src/features/network/state/take-scenario.ts';
import { savePlannerNote } from '../../../src/features/notes/state/edit-planner-notes.ts';
import { seededRandom } from '../../../src/lib/seeded-random.ts';
import { redoNext, undoLast } from '../../../src/state/commands/undo-last.ts';
import { redo, undo } from '../../../src/state/history.ts';
import { REPOSITORY } from '../../../src/state/repository.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { saveInMemory } from '../../support/saved-in-memory.ts';
import { box } from '../analysis/area/made-areas.ts';

beforeEach(saveInMemory);

/** A store, and a wait that is longer than a pause in typing. */
function planning(): { readonly store: AppStore; readonly wait: () => void } {
  vi.useFakeTimers({ toFake: ['Date'] });
  return { store: createAppStore(), wait: () => vi.advanceTimersByTime(5000) };
}

afterEach(() => {
  vi.useRealTimers();
});

/** What was changed, by id. */
const idsOf = (store: AppStore) => {
  const { past, future } = store.getState().history;
  return { past: past.map(({ of }) => of), future: future.map(({ of }) => of) };
};

/** The current values of everything that can be undone. */
function standing(store: AppStore) {
  const { areas, assessments, plannerNotes, network } = store.getState();
  return {
    areas: areas.list,
    assessments: assessments.list,
    plannerNotes: plannerNotes.list,
    closed: network?.closed ?? [],
    count: network?.question.count ?? 3,
  };
}

const BORDER = { id: 'border:BG-TR', part: null, isRest: false } as const;

/** Performs one random planner action on the current state. */
function act(store: AppStore, random: () => number): void {
  const { areas, network } = store.getState();
  const [area] = areas.list;
  const acts = [
    () => void addArea(store, `area ${random()}`, box(0, 0, 1, 1)),
    () => area !== undefined && changeArea(store, area.id, { name: `other ${random()}` }),
    () => area !== undefined && removeArea(store, area.id),
    () => declareClosed(store, `leg:made-${Math.floor(random() * 1e6)}`),
    () => network?.closed[0] !== undefined && openAgain(store, network.closed[0]),
    () => changeQuery(store, { count: 1 + Math.floor(random() * 1e6) }),
    () => void savePlannerNote(store, { id: null, tie: { kind: 'work' }, text: `note ${random()}` }),
    () => assess(store, BORDER, 'threat', { confidence: random() < 0.5 ? 'low' : 'high' }),
  ];
  acts[Math.floor(random() * acts.length)]?.();
}

describe('history', () => {
  it('undoes and redoes random actions of all lists to equal states', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = seededRandom(seed);
      const { store, wait } = planning();
      const states = [standing(store)];
      for (let step = 0; step < 30; step += 1) {
        wait();
        act(store, random);
        if (store.getState().history.past.length === states.length) states.push(standing(store));
      }
      expect(states.length).toBeGreaterThan(10);
      for (const state of states.toReversed().slice(1)) {
        expect(undoLast(store)).not.toBeNull();
        expect(standing(store)).toEqual(state);
      }
      expect(undoLast(store)).toBeNull();
      for (const state of states.slice(1)) {
        expect(redoNext(store)).not.toBeNull();
        expect(standing(store)).toEqual(state);
      }
      expect(redoNext(store)).toBeNull();
    }
  });

  it('updates the order when one list undoes or redoes by itself', () => {
    const { store, wait } = planning();
    addArea(store, 'one', box(0, 0, 1, 1));
    declareClosed(store, 'leg:made-a');
    undo(store, AREAS);
    expect(idsOf(store)).toEqual({ past: ['closures'], future: ['areas'] });
    redo(store, AREAS);
    expect(idsOf(store)).toEqual({ past: ['closures', 'areas'], future: [] });
    undoLast(store);
    wait();
    changeQuery(store, { count: 9 });
    // A new step clears the redo order.
    expect(redoNext(store)).toBeNull();
    expect(undoLast(store)).toBe('question');
    expect(store.getState().network?.question.count).toBe(3);
  });

  it('merges quick changes of a value into one step', () => {
    const { store, wait } = planning();
    for (const count of [4, 5, 6]) changeQuery(store, { count });
    wait();
    changeQuery(store, { count: 7 });
    expect(undoLast(store)).toBe('question');
    expect(store.getState().network?.question.count).toBe(6);
    undoLast(store);
    expect(store.getState().network?.question.count).toBe(3);
  });

  it('adds no step when a scenario is restored after a reload', () => {
    const { store } = planning();
    const question = { ...FIRST_NETWORK.question, cost: 'mix' } as const;
    takeScenario(store, { question, closed: ['mode:rail'], earlier: null }, 'again');
    expect(idsOf(store).past).toEqual([]);
    changeQuery(store, { count: 8 });
    undoLast(store);
    expect(store.getState().network).toMatchObject({ question, closed: ['mode:rail'] });
    expect(undoLast(store)).toBeNull();
  });

  it('keeps the redo order when loading areas brings nothing new', async () => {
    const { store } = planning();
    addArea(store, 'a', box(0, 0, 1, 1));
    declareClosed(store, 'mode:rail');
    undoLast(store);
    await loadAreas(store);
    expect(idsOf(store)).toEqual({ past: ['areas'], future: ['closures'] });
  });

  it('adds no step when saved areas load late', async () => {
    const { store } = planning();
    const id = '00000000-0000-4000-8000-000000000001';
    addArea(store, 'a', box(0, 0, 1, 1));
    declareClosed(store, 'mode:rail');
    const kept = formatArea({ id, name: 'kept', shape: box(1, 1, 2, 2) });
    await REPOSITORY.areas.update(id, () => kept);
    await loadAreas(store);
    expect(store.getState().areas.list).toHaveLength(2);
    expect(idsOf(store)).toEqual({ past: ['areas', 'closures'], future: [] });
    expect([undoLast(store), undoLast(store), undoLast(store)]).toEqual(['closures', 'areas', null]);
    expect(store.getState().areas.list.map(({ name }) => name)).toEqual(['kept']);
  });

  it('starts a new step for a change right after an undo', () => {
    const { store, wait } = planning();
    changeQuery(store, { count: 4 });
    wait();
    changeQuery(store, { count: 5 });
    wait();
    changeQuery(store, { count: 6 });
    undoLast(store);
    changeQuery(store, { count: 9 });
    undoLast(store);
    expect(standing(store).count).toBe(5);
  });

  it('drops the steps that exceed the limit of a list', () => {
    const { store } = planning();
    declareClosed(store, 'leg:made-a');
    for (let step = 0; step < 105; step += 1) addArea(store, `area ${step}`, box(0, 0, 1, 1));
    expect(idsOf(store).past.filter((id) => id === 'areas')).toHaveLength(100);
    while (undoLast(store) !== null);
    expect(store.getState().areas.list).toHaveLength(5);
    expect(store.getState().network?.closed).toEqual([]);
  });
});
