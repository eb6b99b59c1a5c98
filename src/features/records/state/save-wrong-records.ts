/** Saves the records that stay wrong under the current mapping of an import as CSV. */
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../../importers/incidents/problem-log.ts';
import type { AppStore } from '../../../state/store.ts';
import type { TranslateProblems } from '../incident-words.ts';
import { beginStep, handleOf, importOf, patchImport, refuseImport } from './patch-incidents.ts';

export async function saveWrongRecords(store: AppStore, key: number, t: TranslateProblems): Promise<void> {
  const one = importOf(store, key);
  const { session } = handleOf(store, key);
  if (one?.opened == null || one.running !== null || session === undefined) return;
  const { mapping } = one.opened;
  const reasons = Object.fromEntries(PROBLEM_CODES.map((code) => [code, t(`problem.${code}`)]));
  const onProgress = beginStep(store, key, 'trying');
  const question = { mapping, name: one.name, reasons: reasons as Record<ProblemCode, string> };
  const answer = await session.ask('wrong', question, onProgress);
  if (!answer.ok) return refuseImport(store, key, answer.failure);
  patchImport(store, key, { running: null });
  downloadBlob(answer.value.csv, fileNameOf(`${one.name} wrong`, new Date(), 'csv'), document);
}
