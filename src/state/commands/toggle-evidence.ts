import { EVIDENCE, type Evidence } from '../../domain/evidence.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Shows or hides content with one kind of evidence; toggles without `visible`. */
export function toggleEvidence(store: AppStore, evidence: Evidence, visible?: boolean): void {
  const shown = store.getState().scene.evidence;
  const wanted = visible ?? !shown.includes(evidence);
  if (wanted === shown.includes(evidence)) return;
  patch(store, 'scene', {
    evidence: EVIDENCE.filter((id) => (id === evidence ? wanted : shown.includes(id))),
  });
}

/** Shows only content with these kinds of evidence. */
export function setEvidence(store: AppStore, evidence: readonly Evidence[]): void {
  patch(store, 'scene', { evidence });
}
