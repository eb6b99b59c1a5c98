/** Tests how lists of the network panel show connections from reference data. They are rendered without a page. */
import type { ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it, vi } from 'vitest';
import type { BaseNetwork } from '../../../../src/domain/base-network.schema.ts';
import { Closures } from '../../../../src/features/network/closures.tsx';
import { FeatureName } from '../../../../src/features/network/feature-name.tsx';
import { FIRST_NETWORK } from '../../../../src/features/network/state/network.ts';
import { translateEnglish } from '../../../../src/i18n/make-translate.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { PanelSources } from '../../../../src/ui/primitives/sources.tsx';
import { UiProvider } from '../../../../src/ui/ui-context.tsx';
import { TOKENS } from '../../../../styles/tokens/index.ts';
import { makeAtlas } from '../../builders.ts';

const base: BaseNetwork = {
  legs: [
    {
      id: 'leg:sofia-belgrade',
      name: 'Sofia – Belgrade',
      from: 'node:sofia',
      to: 'node:belgrade',
      mode: 'road',
      sources: ['LIST'],
      lengthKm: 300,
      countries: ['BG', 'RS'],
      sharesRoad: ['leg:nis-belgrade'],
      line: [
        [23.3, 42.7],
        [20.5, 44.8],
      ],
    },
  ],
  lengths: {},
  lengthSources: {},
  landFactor: 1,
  sources: [
    {
      id: 'LIST',
      kind: 'data set',
      title: 'List of roads',
      by: 'A Road Office',
      date: '2018',
      licence: 'Facts only.',
      consulted: { how: 'part', note: 'Its opening.' },
    },
  ],
};

beforeAll(() => {
  vi.stubGlobal('window', { location: new URL('https://atlas.example/') });
});

function render(children: ReactNode): string {
  const store = createAppStore({
    data: { status: 'ready', atlas: makeAtlas() },
    baseNetwork: { status: 'ready', base, failure: null },
  });
  return renderToStaticMarkup(
    jsx(UiProvider, { store, t: translateEnglish, tokens: TOKENS.light, children }),
  );
}

const connection = jsx(FeatureName, { id: 'leg:sofia-belgrade' });

it('has a button for each source, which names it and how it was consulted', () => {
  const html = render(jsx(PanelSources, { value: ['LIST'], children: connection }));
  expect(html).toMatch(/<button[^>]* aria-label="Source 1: List of roads \([^)]+\)"[^>]*>1/);
});

it('names the source in words on paper, which has no list of them', () => {
  const html = render(connection);
  expect(html).not.toContain('<button');
  expect(html).toContain('A Road Office, 2018');
});

it('has no source at a section of the atlas, whose details have them', () => {
  expect(render(jsx(FeatureName, { id: 'leg:nis-belgrade' }))).not.toMatch(/<button|A Road Office/);
});

it('lists what closes with a section of the same road', () => {
  const html = render(jsx(Closures, { network: { ...FIRST_NETWORK, closed: ['leg:nis-belgrade'] } }));
  expect(html).toContain('(same road, also closed: Sofia – Belgrade)');
});
