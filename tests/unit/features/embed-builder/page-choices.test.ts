import { describe, expect, it } from 'vitest';
import { indexBrief } from '../../../../src/domain/brief.ts';
import { VIEW_PAGE } from '../../../../src/embeds/page-address.ts';
import {
  findChoice,
  groupChoices,
  groupPassages,
  groupShown,
  pageOfShown,
} from '../../../../src/features/embed-builder/page-choices.ts';
import { nameOf } from '../../../../src/i18n/names.ts';
import { readCompiledAtlas, readCompiledStories } from '../../../support/compiled-atlas.ts';
import { makeBrief, makePassage } from '../../make-brief.ts';

const atlas = await readCompiledAtlas();
const stories = await readCompiledStories();
const MAP = 'v=1&zoom=6';
const groups = () => [
  groupShown({
    view: MAP,
    hasCrossings: false,
    titleOfView: 'The map',
  }),
  ...groupChoices(atlas, stories, (record) => nameOf(record.properties, 'en')),
  groupPassages(indexBrief(makeBrief([makePassage({ id: 'I.A.p2', title: 'Routes' })]))),
];

describe('groupShown and groupChoices', () => {
  it('lists every chapter, jurisdiction, route, market and passage once', () => {
    const all = groups();
    expect(all.map(({ key }) => key)).toEqual([
      'shown',
      ...stories.map(({ id }) => id),
      'jurisdiction',
      'route',
      'market',
      'passages',
    ]);
    const ids = all.flatMap(({ choices }) => choices.map(({ entry }) => entry.id));
    expect(new Set(ids).size).toBe(ids.length);
    const chapters = stories.reduce((sum, story) => sum + story.chapters.length, 0);
    expect(ids.filter((id) => id.startsWith('story.'))).toHaveLength(chapters);
    expect(all.find(({ key }) => key === 'jurisdiction')?.choices).toHaveLength(10);
    expect(findChoice(all, 'market.drugs.heroin')?.title).toBe('Heroin');
  });

  it('lists the other pages when no stories are available', () => {
    const some = groupChoices(atlas, [], (record) => nameOf(record.properties, 'en'));
    expect(some.map(({ key }) => key)).toEqual(['jurisdiction', 'route', 'market']);
  });
});

describe('pageOfShown', () => {
  const shown = (story: string | null, selection: string | null, passage: string | null = null) => {
    const chapter = stories[0]?.chapters[1]?.id ?? '';
    return pageOfShown(
      {
        chapter: story === null ? null : { story, chapter },
        selection: selection as `port:${string}` | null,
        passage,
      },
      groups(),
    );
  };

  it('returns the page of the chapter, else that of the selection', () => {
    const [story] = stories;
    expect(shown(story?.id ?? '', 'route:balkan')).toBe(`story.${story?.id}.${story?.chapters[1]?.id}`);
    expect(shown(null, 'market:drugs/heroin')).toBe('market.drugs.heroin');
    // A briefing of the user has no pages.
    expect(shown('own-abcdefgh', 'jurisdiction:XK')).toBe('jurisdiction.XK');
  });

  it.each([null, 'port:ALDRZ', 'jurisdiction:ZZ'])('returns the current map view for %s', (selection) => {
    const id = shown(null, selection);
    expect(id).toBe(VIEW_PAGE);
    expect(findChoice(groups(), id)?.entry.subject).toEqual({ kind: 'view', view: MAP, hasCrossings: false });
  });

  it('returns the page of the open passage when nothing else is open', () => {
    expect(shown(null, null, 'I.A.p2')).toBe('passage.I.A.p2');
    expect(findChoice(groups(), 'passage.I.A.p2')?.title).toBe('Routes');
    expect(shown(null, 'route:balkan', 'I.A.p2')).toBe('route.balkan');
    // The digest is not loaded yet.
    expect(shown(null, null, 'I.A.p3')).toBe(VIEW_PAGE);
  });
});
