/** Tests the markup of a mention in a test passage. */
import { jsx } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it, vi } from 'vitest';
import { Mention } from '../../../../src/features/reader/mention.tsx';
import { translateEnglish } from '../../../../src/i18n/make-translate.ts';
import { DEFAULT_SCENE } from '../../../../src/scene/defaults.ts';
import type { Scene } from '../../../../src/scene/scene.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { UiProvider } from '../../../../src/ui/ui-context.tsx';
import { TOKENS } from '../../../../styles/tokens/index.ts';
import { makeAtlas } from '../../builders.ts';
import { makePassage } from '../../make-brief.ts';

const passage = makePassage({
  id: 'I.p1',
  text: 'Arms.',
  mentions: [{ start: 0, end: 4, feature: 'market:arms', type: 'context' }],
});

beforeAll(() => {
  vi.stubGlobal('window', { location: new URL('https://atlas.example/') });
});

const markupWith = (filters: Partial<Scene>) =>
  renderToStaticMarkup(
    jsx(UiProvider, {
      store: createAppStore({
        data: { status: 'ready', atlas: makeAtlas() },
        scene: { ...DEFAULT_SCENE, ...filters },
      }),
      t: translateEnglish,
      tokens: TOKENS.light,
      children: jsx(Mention, { passage, index: 0, isCopy: false, isStop: true, children: 'Arms' }),
    }),
  );

it('shows the kind of link and whether the filters hide the feature', () => {
  expect(markupWith({})).toMatch(/title="[^"]+ \(named in passing\)"/);
  expect(markupWith({})).not.toContain('data-hidden');
  const hidden = markupWith({ markets: ['market:drugs'] });
  expect(hidden).toMatch(/title="[^"]+ \(named in passing, hidden by the filters\)"/);
  expect(hidden).toContain('data-hidden="true"');
});
