import type { ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { deriveDossier } from '../../../../src/analysis/dossier/derive-dossier.ts';
import { indexBrief } from '../../../../src/domain/brief.ts';
import { subjectOf } from '../../../../src/domain/dossier-subject.ts';
import { LinesTable } from '../../../../src/features/dossiers/lines-table.tsx';
import { listLines, sourcesOf } from '../../../../src/features/dossiers/listed-lines.ts';
import { OnePage } from '../../../../src/features/dossiers/paper/one-page.tsx';
import { translateEnglish } from '../../../../src/i18n/make-translate.ts';
import { DEFAULT_SCENE } from '../../../../src/scene/defaults.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { PanelSources } from '../../../../src/ui/primitives/sources.tsx';
import { UiProvider } from '../../../../src/ui/ui-context.tsx';
import { TOKENS } from '../../../../styles/tokens/index.ts';
import { readCompiledAtlas, readCompiledBrief } from '../../../support/compiled-atlas.ts';

const atlas = await readCompiledAtlas();
const digest = indexBrief(await readCompiledBrief());

beforeAll(() => {
  vi.stubGlobal('window', { location: new URL('https://atlas.example/') });
});

const CHOICES = { title: 'Title', handling: null, paper: 'A4', hasNotes: false, hasOwn: true } as const;

function markupOf(children: ReactNode): string {
  const store = createAppStore({ data: { status: 'ready', atlas }, scene: DEFAULT_SCENE });
  return renderToStaticMarkup(
    jsx(UiProvider, { store, t: translateEnglish, tokens: TOKENS.print, children }),
  );
}

/** Labels of the source marks: number, title and how the source was consulted. */
const marksIn = (markup: string) =>
  [...markup.matchAll(/class="source-mark"[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label);

describe('the lines of a dossier on one page', () => {
  it.each(['port:ALDRZ', 'port:GRPIR', 'crossing:horgos'] as const)(
    'have the sources that %s has on screen',
    (id) => {
      const ground = { atlas, digest, shapeOf: () => undefined, nearKm: 50 };
      const dossier = deriveDossier(subjectOf(id), ground) ?? expect.fail();
      const lines = listLines(dossier, atlas, digest);
      const matter = { dossier, all: [dossier], lines, digest, incidents: null, timeStep: null, nearKm: 50 };
      const value = sourcesOf(dossier, lines, atlas);
      const withSources = (children: ReactNode) => markupOf(jsx(PanelSources, { value, children }));
      const screen = withSources(jsx(LinesTable, { lines }));
      const page = withSources(jsx(OnePage, { matter, choices: CHOICES, idPrefix: 'p-', fontPt: 8 }));
      const onScreen = screen
        .split('<tr>')
        .map(marksIn)
        .filter((marks) => marks.length > 0);
      const onPage = page
        .slice(page.indexOf('class="paper-line"'))
        .split('<bdi>')
        .map(marksIn)
        .filter((marks) => marks.length > 0);
      expect(onScreen).toHaveLength(lines.length);
      expect(onPage).toEqual(onScreen);
    },
  );
});
