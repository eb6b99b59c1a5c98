import type { ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { collectSources } from '../../../../src/analysis/collect-sources.ts';
import type { Port } from '../../../../src/domain/atlas.ts';
import FindsAtPort from '../../../../src/features/front-page/finds-at-port.tsx';
import { translateEnglish } from '../../../../src/i18n/make-translate.ts';
import { DEFAULT_SCENE } from '../../../../src/scene/defaults.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { PanelSources } from '../../../../src/ui/primitives/sources.tsx';
import { UiProvider } from '../../../../src/ui/ui-context.tsx';
import { TOKENS } from '../../../../styles/tokens/index.ts';
import { readCompiledAtlas } from '../../../support/compiled-atlas.ts';

const atlas = await readCompiledAtlas();

beforeAll(() => {
  vi.stubGlobal('window', { location: new URL('https://atlas.example/') });
});

const portOf = (id: string) => atlas.byId.get(id as Port['id'])?.properties as Port;

function textOf(children: ReactNode): string {
  const store = createAppStore({ data: { status: 'ready', atlas }, scene: DEFAULT_SCENE });
  const markup = renderToStaticMarkup(
    jsx(UiProvider, { store, t: translateEnglish, tokens: TOKENS.light, children }),
  );
  return markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('finds at a port', () => {
  it('lists date, market, qualified amount and sources', () => {
    const port = portOf('port:HRPLE');
    const value = collectSources(atlas, atlas.byId.get(port.id) ?? expect.fail());
    const text = textOf(jsx(PanelSources, { value, children: jsx(FindsAtPort, { port }) }));
    expect(text).toContain('Finds of heroin or cocaine');
    expect(text).toMatch(/March 2021\s+Cocaine\s+over 500 kg\s+\d/);
  });
  it('shows nothing for a port without finds', () => {
    expect(textOf(jsx(FindsAtPort, { port: portOf('port:HRPUY') })).trim()).toBe('');
  });
  it('shows only sources that the panel numbers', () => {
    const found = atlas.ports.features.flatMap(({ properties }) =>
      properties.finds.map(({ sources }) => ({ id: properties.id, sources })),
    );
    expect(found.length).toBeGreaterThan(5);
    for (const { id, sources } of found) {
      const record = atlas.byId.get(id) ?? expect.fail();
      expect(collectSources(atlas, record)).toEqual(expect.arrayContaining([...sources]));
    }
  });
});
