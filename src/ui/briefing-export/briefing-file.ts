import { draftOfBriefing } from '../../composing/briefing-of-draft.ts';
import { DRAFT_ID, draftIdOf } from '../../composing/draft.ts';
import { randomName } from '../compose/autosave-draft.ts';
import { readOwn } from '../compose/own-briefing.ts';
import { makeBriefingFile } from '../compose/save-briefing-file.ts';
import type { BriefingExportRequest, LeftFile } from './export-format.ts';

/** One's own briefing goes as it was composed, with what this edition does not know; any other as a briefing of one's own. */
export async function exportBriefingFile({
  briefing,
  store,
  atlas,
  date,
}: BriefingExportRequest): Promise<LeftFile> {
  const { id } = briefing.story;
  const own = DRAFT_ID.test(id) ? await readOwn(store, id) : null;
  const draft = own ?? draftOfBriefing(briefing, draftIdOf(randomName()));
  // The mark is the one that was chosen for what is taken away.
  return makeBriefingFile({ ...draft, handling: briefing.handling }, atlas.editions.current, date);
}
