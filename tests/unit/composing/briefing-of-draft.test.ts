import { describe, expect, it } from 'vitest';
import { briefingOfDraft, draftOfBriefing } from '../../../src/composing/briefing-of-draft.ts';
import { findProblems } from '../../../src/composing/find-problems.ts';
import { layersOfView, viewOfScene, viewWithLayer } from '../../../src/composing/view.ts';
import { sceneOfChapter } from '../../../src/scene/chapter.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import { MADE_VIEW, makeMadeChapter, makeMadeDraft } from './made-draft.ts';

const UNTITLED = { briefing: 'Untitled', chapter: (number: number) => `Chapter ${number}` };
const features = new Set(['port:aldrz', 'node:nis', 'route:balkan']);
const passages = new Set(['I.A.p2']);
const known = {
  isFeature: (id: string) => features.has(id),
  isPassage: (id: string) => passages.has(id),
  isSource: (id: string) => id === 'EUROPOL',
};
const knownIds = { features, passages, sources: new Set(['EUROPOL']), aliases: {} };

describe('briefingOfDraft and draftOfBriefing', () => {
  it('converts the written text and adds missing titles', () => {
    const draft = makeMadeDraft({
      title: ' ',
      handling: { text: 'RESTRICTED', color: '#aa0000' },
      chapters: [makeMadeChapter('one', { text: 'By [Niš](node:nis).[^I.A.p2]', notes: 'Say it.' })],
    });
    const { story, handling } = briefingOfDraft(draft, known, UNTITLED);
    expect(handling).toEqual({ text: 'RESTRICTED', color: '#aa0000' });
    expect([story.title, story.chapters[0]?.title]).toEqual(['Untitled', 'Chapter 1']);
    expect(story.chapters[0]?.said).toEqual({
      text: 'By Niš.',
      mentions: [{ start: 3, end: 6, feature: 'node:nis' }],
      cites: [{ at: 7, id: 'I.A.p2', kind: 'passage' }],
    });
  });

  it('leaves out unknown ids, which findProblems lists', () => {
    const draft = makeMadeDraft({
      chapters: [
        makeMadeChapter('one', {
          text: '[Atlantis](place:atlantis)[^OLD][^EUROPOL]',
          scene: 'v=1&select=port:gone&layers=routes',
          callouts: [{ feature: 'port:gone', text: 'Here' }],
          lit: ['route:balkan', 'route:gone'],
          passages: ['I.A.p2', 'IX.p1'],
        }),
        makeMadeChapter('two'),
      ],
    });
    const chapter = briefingOfDraft(draft, known, UNTITLED).story.chapters[0];
    expect(chapter?.said).toEqual({
      text: 'Atlantis',
      mentions: [],
      cites: [{ at: 8, id: 'EUROPOL', kind: 'source' }],
    });
    expect(chapter).toMatchObject({ callouts: [], lit: ['route:balkan'], passages: ['I.A.p2'] });
    const [problems, ...others] = findProblems(draft, knownIds);
    expect(others).toEqual([]);
    expect(problems?.chapter).toBe('one');
    expect(problems?.problems).toEqual([
      { kind: 'unknown-feature', id: 'route:gone' },
      { kind: 'unknown-feature', id: 'port:gone' },
      { kind: 'unknown-feature', id: 'place:atlantis' },
      { kind: 'unknown-cited', id: 'IX.p1' },
      { kind: 'unknown-cited', id: 'OLD' },
      { kind: 'view', problem: expect.objectContaining({ code: 'unknown-feature', value: 'port:gone' }) },
    ]);
  });

  it('carries the key figure of a chapter, and reports one that is unknown', () => {
    const draft = makeMadeDraft({
      chapters: [
        makeMadeChapter('one', { figure: 'detections' }),
        makeMadeChapter('two', { figure: 'of-tomorrow' }),
        makeMadeChapter('three'),
      ],
    });
    const briefing = briefingOfDraft(draft, known, UNTITLED);
    expect(briefing.story.chapters.map(({ figure }) => figure)).toEqual(['detections', undefined, undefined]);
    expect(draftOfBriefing(briefing, draft.id).chapters[0]?.figure).toBe('detections');
    expect(findProblems(draft, knownIds)).toEqual([
      { chapter: 'two', problems: [{ kind: 'unknown-figure', id: 'of-tomorrow' }] },
    ]);
  });

  it('leaves out a callout without text', () => {
    const callouts = [
      { feature: 'port:aldrz', text: ' ' },
      { feature: 'node:nis', text: 'Here' },
    ] as const;
    const { story } = briefingOfDraft(
      makeMadeDraft({ chapters: [makeMadeChapter('one', { callouts })] }),
      known,
      UNTITLED,
    );
    expect(story.chapters[0]?.callouts.map(({ feature }) => feature)).toEqual(['node:nis']);
  });

  it('restores the original draft from its briefing', () => {
    const draft = makeMadeDraft();
    expect(draftOfBriefing(briefingOfDraft(draft, known, UNTITLED), draft.id)).toEqual(draft);
  });

  it('removes unsupported characters from the handling mark', () => {
    const briefing = briefingOfDraft(makeMadeDraft(), known, UNTITLED);
    const handling = { text: 'OFFICIAL\u202e\nUSE', color: '#aa0000' };
    expect(draftOfBriefing({ ...briefing, handling }, 'own-copy01').handling).toEqual({
      text: 'OFFICIAL USE',
      color: '#aa0000',
    });
  });
});

describe('chapter view', () => {
  const size = { width: 700.4, height: 500 };
  const scene = { ...DEFAULT_SCENE, selection: 'node:nis', theme: 'print', language: 'sr' } as const;

  it('restores the scene with the theme and language of the presentation', () => {
    const view = viewOfScene(scene, size);
    expect(view.size).toEqual({ width: 700, height: 500 });
    const room = { theme: 'dark', language: 'sq', size: null } as const;
    expect(sceneOfChapter(view, room, knownIds)).toEqual({
      scene: { ...scene, theme: 'dark', language: 'sq' },
      problems: [],
    });
  });

  it('changes layers, keeps one shading and leaves other parameters unchanged', () => {
    const shaded = viewWithLayer(
      { ...MADE_VIEW, scene: `${MADE_VIEW.scene}&tomorrow=1` },
      'market-presence',
      true,
    );
    expect(layersOfView(shaded)).toEqual(['routes', 'market-presence']);
    expect(layersOfView(viewWithLayer(shaded, 'brief-coverage', true))).toEqual(['routes', 'brief-coverage']);
    expect(layersOfView(viewWithLayer(MADE_VIEW, 'routes', false))).toEqual([]);
    expect(new URLSearchParams(shaded.scene).get('tomorrow')).toBe('1');
  });
});
