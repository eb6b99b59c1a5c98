import { draftOfBriefing } from '../../composing/briefing-of-draft.ts';
import { DRAFT_ID, draftIdOf } from '../../composing/draft.ts';
import { makeBriefingFile, randomName, readOwn } from '../briefing-editor/index.ts';
import type { BriefingExportRequest, LeftFile } from './export-format.ts';

/** Exports the user's briefing as composed, unknown parts included; any other briefing as a copy. */
export async function exportBriefingFile({
  briefing,
  store,
  atlas,
  date,
}: BriefingExportRequest): Promise<LeftFile> {
  const { id } = briefing.story;
  const own = DRAFT_ID.test(id) ? await readOwn(store, id) : null;
  const draft = own ?? draftOfBriefing(briefing, draftIdOf(randomName()));
  // Uses the handling mark chosen for the export.
  return makeBriefingFile({ ...draft, handling: briefing.handling }, atlas.editions.current, date);
}
