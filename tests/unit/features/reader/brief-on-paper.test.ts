/** Tests how the print sheet shows the reader, with a test digest and a test document. */
import { jsx } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { indexBrief } from '../../../../src/domain/brief.ts';
import { BriefOnPaper } from '../../../../src/features/reader/brief-on-paper.tsx';
import type { OriginalState, ReaderView } from '../../../../src/features/reader/state/original.ts';
import { selectTextInView } from '../../../../src/features/reader/state/text-in-view.ts';
import { translateEnglish } from '../../../../src/i18n/make-translate.ts';
import { DEFAULT_SCENE } from '../../../../src/scene/defaults.ts';
import { INITIAL_SESSION } from '../../../../src/state/session.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { UiProvider } from '../../../../src/ui/ui-context.tsx';
import { TOKENS } from '../../../../styles/tokens/index.ts';
import { makeAtlas } from '../../builders.ts';
import { makeBrief, makeOriginal, makePassage } from '../../make-brief.ts';

const digest = indexBrief(
  makeBrief([
    makePassage({ id: 'I.p1', text: 'Our words of it.' }),
    makePassage({ id: 'I.p2', text: 'Ours of another.' }),
  ]),
);
const theirs = { 'I.p1': 'Their words of it.' };
const ready = (isThisBrief: boolean): OriginalState => ({
  status: 'ready',
  original: isThisBrief
    ? makeOriginal(theirs, ['I.p1', 'I.p2'])
    : { ...makeOriginal({}, []), name: 'other.md', document: OTHER },
  failed: null,
});
const OTHER = { text: 'One paragraph.\n\nAnother.', format: 'text', warnings: [] } as const;

function stateWith(readerView: ReaderView, original: OriginalState) {
  return {
    data: { status: 'ready', atlas: makeAtlas() },
    brief: { status: 'ready', digest },
    scene: { ...DEFAULT_SCENE, passage: 'I.p1' },
    session: { ...INITIAL_SESSION, readerView },
    original,
  } as const;
}

const onPaper = (readerView: ReaderView, original: OriginalState = { status: 'none' }) =>
  renderToStaticMarkup(
    jsx(UiProvider, {
      store: createAppStore(stateWith(readerView, original)),
      t: translateEnglish,
      tokens: TOKENS.light,
      children: jsx(BriefOnPaper, {}),
    }),
  );

describe('BriefOnPaper', () => {
  beforeAll(() => {
    vi.stubGlobal('window', { location: new URL('https://atlas.example/') });
  });

  it('prints the digest when nothing else is open or chosen', () => {
    for (const markup of [onPaper('both'), onPaper('digest', ready(true))]) {
      expect(markup).toContain('Our words of it.');
      expect(markup).not.toContain('Their words');
    }
  });
  it('prints the original in its view and marks passages that were not found', () => {
    const markup = onPaper('original', ready(true));
    expect(markup).toContain('Their words of it.');
    expect(markup).toContain('Not found with confidence in brief.md.');
    expect(markup).not.toContain('Our words');
  });
  it('prints original and digest with headings in the view of both', () => {
    expect(onPaper('both', ready(true))).toMatch(
      />Original<[\s\S]*Their words of it\.[\s\S]*>Digest<[\s\S]*Our words of it\./,
    );
  });
  it('prints a whole related document when that is in view', () => {
    const markup = onPaper('original', ready(false));
    expect(markup).toMatch(/Related document: other\.md[\s\S]*One paragraph\.[\s\S]*Another\./);
    expect(markup).not.toContain('Our words');
    expect(onPaper('digest', ready(false))).toContain('Our words of it.');
  });
});

describe('selectTextInView', () => {
  it.each([
    ['digest', true, 'digest'],
    ['original', true, 'original'],
    ['both', true, 'both'],
    ['digest', false, 'digest'],
    ['original', false, 'related'],
    ['both', false, 'digest'],
  ] as const)('resolves the view %s of a brief (%s) to %s', (view, isThisBrief, expected) => {
    expect(selectTextInView(stateWith(view, ready(isThisBrief)))).toBe(expected);
  });
  it('returns the digest while no document is open', () => {
    expect(selectTextInView(stateWith('both', { status: 'none' }))).toBe('digest');
  });
});
