/** Checks that every story becomes the same briefing when copied into a draft. */
import { describe, expect, it } from 'vitest';
import { formatBriefingFile, parseBriefingFile } from '../../src/composing/briefing-file.ts';
import { briefingOfDraft, draftOfBriefing } from '../../src/composing/briefing-of-draft.ts';
import { findProblems } from '../../src/composing/find-problems.ts';
import { knownIdsOf } from '../../src/scene/resolve.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { compileAll } from './compiled.ts';

const { derived } = compileAll();
const atlas = await readCompiledAtlas();
const known = {
  isFeature: (id: string) => (atlas.byId as ReadonlyMap<string, unknown>).has(id),
  isPassage: (id: string) => atlas.passages.passages.some((passage) => passage.id === id),
  isSource: (id: string) => (atlas.sourceById as ReadonlyMap<string, unknown>).has(id),
};
const UNTITLED = { briefing: '', chapter: String };

describe('draftOfBriefing', () => {
  it.each(derived.stories.map((story) => [story.id, story] as const))('keeps %s the same', (_, story) => {
    const draft = draftOfBriefing({ story, handling: null }, 'own-abcdef');
    const read = parseBriefingFile(formatBriefingFile(draft, atlas.editions.current));
    expect(read).toEqual({ ok: true, value: { draft, edition: atlas.editions.current } });
    expect(findProblems(draft, { ...knownIdsOf(atlas), sources: atlas.sourceById })).toEqual([]);
    expect(briefingOfDraft(draft, known, UNTITLED).story).toEqual({ ...story, id: draft.id });
  });
});
