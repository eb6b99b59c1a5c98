import { handlesOf } from '../../../state/handles.ts';
import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import type { ImportFailure, StepProgress } from '../../../workers/incident-protocol.ts';
import type { IncidentSession } from '../../../workers/incident-session.ts';
import type { IncidentImport, IncidentSet, RunningStep } from './incidents.ts';

export function importOf(store: AppStore, key: number): IncidentImport | null {
  return store.getState().incidents?.imports.find((one) => one.key === key) ?? null;
}

export function setsOf(store: AppStore): readonly IncidentSet[] {
  return store.getState().incidents?.sets ?? [];
}

export function setOf(store: AppStore, key: number): IncidentSet | null {
  return setsOf(store).find((one) => one.key === key) ?? null;
}

/** Changes a set that still exists. */
export function patchSet(store: AppStore, key: number, change: Partial<IncidentSet>): void {
  const sets = setsOf(store).map((one) => (one.key === key ? { ...one, ...change } : one));
  patch(store, 'incidents', { sets });
}

/** Changes an import that still exists. */
export function patchImport(store: AppStore, key: number, change: Partial<IncidentImport>): void {
  const imports = store.getState().incidents?.imports ?? [];
  patch(store, 'incidents', {
    imports: imports.map((one) => (one.key === key ? { ...one, ...change } : one)),
  });
}

/** Marks a step as running. @returns takes its progress */
export function beginStep(
  store: AppStore,
  key: number,
  what: RunningStep['what'],
): (progress: StepProgress) => void {
  const since = performance.now();
  patchImport(store, key, { running: { what, progress: null, since } });
  return (progress) => {
    // Cancelled, or another step runs.
    if (importOf(store, key)?.running?.since === since) {
      patchImport(store, key, { running: { what, progress, since } });
    }
  };
}

/** Returns the file and the worker of an import. */
export function handleOf(
  store: AppStore,
  key: number,
): { readonly file: File | undefined; readonly session: IncidentSession | undefined } {
  const { files, sessions } = handlesOf(store);
  return { file: files.get(key), session: sessions.get(key) };
}

/** The file stays on the list for another try, which starts the worker again; meanwhile it holds no data. */
export function refuseImport(store: AppStore, key: number, failure: ImportFailure): void {
  handleOf(store, key).session?.end();
  patchImport(store, key, { running: null, failure, opened: null });
}
