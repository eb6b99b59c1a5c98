/** Saves the records that stay wrong under the current mapping of an import as CSV. */
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import type { ProblemCode } from '../../../importers/incidents/problem-log.ts';
import type { AppStore } from '../../../state/store.ts';
import { beginStep, handleOf, importOf, patchImport, refuseImport } from './patch-incidents.ts';

/** @param reasons in the language of the user */
export async function saveWrongRecords(
  store: AppStore,
  key: number,
  reasons: Readonly<Record<ProblemCode, string>>,
): Promise<void> {
  const one = importOf(store, key);
  const { session } = handleOf(store, key);
  if (one?.opened == null || one.running !== null || session === undefined) return;
  const { mapping } = one.opened;
  const onProgress = beginStep(store, key, 'trying');
  const question = { mapping, name: one.name, reasons };
  const answer = await session.ask('wrong', question, onProgress);
  if (!answer.ok) return refuseImport(store, key, answer.failure);
  patchImport(store, key, { running: null });
  downloadBlob(answer.value.csv, fileNameOf(`${one.name} wrong`, new Date(), 'csv'), document);
}
