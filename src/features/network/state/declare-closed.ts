/** Edits the list of simulated closures. Each edit can be undone; results follow the list. */
import { type Closable, type ClosableFeature, closedMode } from '../../../domain/closure.ts';
import type { NodeId } from '../../../domain/ids.ts';
import { changeList, MAX_STEPS, type UndoableList } from '../../../state/saved-list.ts';
import type { AppStore } from '../../../state/store.ts';
import { changeQuery } from './ask-network.ts';
import { beginNetwork, patchNetwork } from './begin-network.ts';
import { FIRST_NETWORK, type QueryEnd, usesAtlas } from './network.ts';

/** Saved with the workspace. Changed closures show their best alternative and clear the marks of a study. */
export const CLOSURES: UndoableList<Closable> = {
  id: 'closures',
  maxSteps: MAX_STEPS,
  read: ({ network }) => (network ?? FIRST_NETWORK).closed,
  put: ({ network }, closed) => ({
    network: { ...(network ?? FIRST_NETWORK), closed, looked: 0, opened: null, marked: [] },
  }),
  save: () => undefined,
};

/** Adds a simulated closure, unless it exists, and shows the scenario. */
export function declareClosed(store: AppStore, thing: Closable): void {
  askAround(store, thing);
  const { closed } = store.getState().network ?? FIRST_NETWORK;
  if (!closed.includes(thing)) changeClosures(store, [...closed, thing]);
  beginNetwork(store);
}

/** Asks for paths between the ends of a route section, if nothing is asked yet: they show what a closure moves. */
function askAround(store: AppStore, thing: Closable): void {
  const { data, network } = store.getState();
  const { question } = network ?? FIRST_NETWORK;
  const { from, to } = question;
  if (!usesAtlas(question) || from !== null || to !== null || data.status !== 'ready') return;
  const record = closedMode(thing) === null ? data.atlas.byId.get(thing as ClosableFeature) : undefined;
  if (record?.kind !== 'leg') return;
  const end = (id: NodeId): QueryEnd => ({ kind: 'feature', id });
  changeQuery(store, { from: end(record.properties.from), to: end(record.properties.to) });
}

export function openAgain(store: AppStore, thing: Closable): void {
  const { closed } = store.getState().network ?? FIRST_NETWORK;
  if (!closed.includes(thing)) return;
  changeClosures(
    store,
    closed.filter((one) => one !== thing),
  );
}

function changeClosures(store: AppStore, closed: readonly Closable[]): void {
  patchNetwork(store, { view: 'scenario' });
  changeList(store, CLOSURES, closed);
}
