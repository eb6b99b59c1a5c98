import { formatBriefingFile, parseBriefingFile } from '../../../composing/briefing-file.ts';
import { type Draft, draftIdOf } from '../../../composing/draft.ts';
import { list, object, type Reader, refuse } from '../../../lib/check-json.ts';
import { plainValue } from '../../../lib/read-json.ts';
import { ok } from '../../../lib/result.ts';
import { REPOSITORY } from '../../../state/repository.ts';
import { isSavingAllowed } from '../../../state/saving-allowed.ts';
import type { AppStore } from '../../../state/store.ts';
import { type DraftRecords, listDrafts, readDraft, writeDraft } from '../../notes/state/saved-drafts.ts';
import { formatPart, parsePart } from '../../workspace/state/part-json.ts';
import type { OpenHow, WorkspacePart } from '../../workspace/state/workspace-part.ts';
import { loadOwnBriefings } from './load-own-briefings.ts';

const MAX_BRIEFINGS = 500;

const draft: Reader<Draft> = (spot) => {
  const read = parseBriefingFile(JSON.stringify(plainValue(spot.node)));
  return read.ok ? read.value.draft : refuse(spot, 'not-allowed');
};

const readPart = object<{ briefings: Draft[] }>({ briefings: list(draft, MAX_BRIEFINGS, ({ id }) => id) });

/** The user's briefings: all saved ones, and the open one in its current state. */
export const briefingsPart = makeBriefingsPart(REPOSITORY.briefings);

/** @param records replaceable in tests */
export function makeBriefingsPart(records: DraftRecords): WorkspacePart {
  return {
    id: 'briefings',
    version: 1,
    isPooled: true,
    watched: ({ composing, own }) => [composing?.history.present, own],
    collect: async (store) => {
      const drafts = await draftsOf(store, records);
      if (drafts.length === 0) return null;
      const briefings = drafts.map((one) => JSON.parse(formatBriefingFile(one, '')) as unknown);
      return { text: formatPart({ briefings }), files: [] };
    },
    check: (text) => {
      const read = parsePart(text, readPart);
      if (!read.ok) return read;
      const { briefings } = read.value;
      return ok({
        count: briefings.length,
        needs: [],
        apply: (store, how) => bringBriefings(store, briefings, how, records),
      });
    },
  };
}

/** Sorted by id, so that the same drafts make the same text. */
async function draftsOf(store: AppStore, records: DraftRecords): Promise<readonly Draft[]> {
  const open = store.getState().composing?.history.present ?? null;
  const kept = await listDrafts(records).catch(() => []);
  const read = await Promise.all(
    kept.filter(({ id }) => id !== open?.id).map(({ id }) => readDraft(records, id).catch(() => null)),
  );
  const drafts = read.flatMap((one) => one?.draft ?? []);
  const all = open === null || open.chapters.length === 0 ? drafts : [...drafts, open];
  return all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Adds briefings to the user's list. Existing ones are neither removed nor overwritten: a different version
 * of one is added beside it.
 * @throws when the browser refuses, or saving is off
 */
async function bringBriefings(
  store: AppStore,
  briefings: readonly Draft[],
  how: OpenHow,
  records: DraftRecords,
): Promise<void> {
  // Briefings exist only in the database.
  if (!isSavingAllowed()) throw new Error('nothing is to be kept');
  const open = store.getState().composing?.history.present ?? null;
  const { data } = store.getState();
  const edition = data.status === 'ready' ? data.atlas.editions.current : '';
  for (const one of briefings) {
    const known = open?.id === one.id ? open : ((await readDraft(records, one.id))?.draft ?? null);
    const isSame = known !== null && formatBriefingFile(known, '') === formatBriefingFile(one, '');
    if (isSame || (known !== null && how === 'again')) continue;
    const name = crypto.randomUUID().replaceAll('-', '');
    const added = known === null ? one : { ...one, id: draftIdOf(name) };
    await writeDraft(records, added, edition, { isOurs: () => false, stamp: `${name}.1`, at: Date.now() });
  }
  await loadOwnBriefings(store, records);
}
