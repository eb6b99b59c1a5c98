import { list, object, type Reader, refuse, text } from '../../composing/check-json.ts';
import { JOTTING_MAX_LENGTH, type Jotting, MAX_JOTTINGS } from '../../domain/jotting.ts';
import { formatJotting, parseJotting, readTie } from '../../domain/jotting-text.ts';
import { plainValue } from '../../lib/read-json.ts';
import { ok } from '../../lib/result.ts';
import { bringJottings, draftKey, patchJottings, placeJottings } from '../commands/jottings/edit-jottings.ts';
import type { JottingDraft } from '../jottings.ts';
import type { AppStore } from '../store.ts';
import { atMost, formatPart, parsePart } from './part-json.ts';
import type { WorkspacePart } from './workspace-part.ts';

const jotting: Reader<Jotting> = (spot) =>
  parseJotting(JSON.stringify(plainValue(spot.node))) ?? refuse(spot, 'not-allowed');

const tie: Reader<JottingDraft['tie']> = (spot) =>
  readTie(plainValue(spot.node)) ?? refuse(spot, 'not-allowed');

const draft = object<JottingDraft>({
  id: (spot) => (spot.node.kind === 'null' ? null : text({ max: 36, pattern: /^[0-9a-f-]{36}$/ })(spot)),
  tie,
  text: text({ max: JOTTING_MAX_LENGTH, lines: true }),
});

const readPart = object<{ jottings: Jotting[]; drafts: JottingDraft[] }>({
  jottings: list(jotting, MAX_JOTTINGS, ({ id }) => id),
  drafts: list(draft, MAX_JOTTINGS, draftKey),
});

/** What a planner writes down, and what is half written. */
export const jottingsPart: WorkspacePart = {
  id: 'jottings',
  version: 1,
  isPooled: true,
  watched: ({ jottings }) => [jottings.kept, jottings.drafts],
  collect: async (store) => {
    const { kept, drafts } = store.getState().jottings;
    if (kept.length === 0 && drafts.length === 0) return null;
    const values = kept.map((one) => JSON.parse(formatJotting(one)) as unknown);
    return { text: formatPart({ jottings: values, drafts }), files: [] };
  },
  check: (part) => {
    const read = parsePart(part, readPart);
    if (!read.ok) return read;
    const { jottings, drafts } = read.value;
    return ok({
      count: jottings.length + drafts.length,
      needs: [],
      apply: async (store, how) => {
        const { kept } = store.getState().jottings;
        const isNew = ({ id }: Jotting) => !kept.some((one) => one.id === id);
        if (how === 'again') bringJottings(store, jottings.filter(isNew));
        else if (how === 'instead') placeJottings(store, jottings);
        else placeJottings(store, atMost(MAX_JOTTINGS, [...kept, ...beside(kept, jottings)]));
        bringDrafts(store, how === 'instead' ? [] : store.getState().jottings.drafts, drafts);
      },
    });
  },
  empty: (store) => {
    const { kept, drafts } = store.getState().jottings;
    if (kept.length > 0) placeJottings(store, []);
    if (drafts.length > 0) patchJottings(store, { drafts: [] });
  },
};

/** Of one that says something else here, the other stands beside it as one of its own. */
function beside(kept: readonly Jotting[], others: readonly Jotting[]): readonly Jotting[] {
  return others.flatMap((one) => {
    const known = kept.find(({ id }) => id === one.id);
    if (known === undefined) return [one];
    return known.text === one.text ? [] : [{ ...one, id: crypto.randomUUID() }];
  });
}

/** What is half written here stays. */
function bringDrafts(store: AppStore, here: readonly JottingDraft[], drafts: readonly JottingDraft[]): void {
  const known = new Set(here.map(draftKey));
  patchJottings(store, { drafts: [...here, ...drafts.filter((one) => !known.has(draftKey(one)))] });
}
