import { expect, it } from 'vitest';
import type { KeyFigure } from '../../../../src/domain/key-figures.schema.ts';
import { openKeyFigure } from '../../../../src/features/front-page/open-key-figure.ts';
import { createAppStore } from '../../../../src/state/store.ts';

const FIGURE: KeyFigure = {
  id: 'seizures',
  value: 613,
  asOf: '2018-02-28',
  inBrief: false,
  sources: ['X'],
  passages: [],
  features: ['port:ALDRZ'],
  rows: [],
};

it('shows the circles of the finds, and highlights their ports, with the key figure of finds only', () => {
  const store = createAppStore();
  openKeyFigure(store, { ...FIGURE, id: 'scores' });
  expect(store.getState().scene.layers).not.toContain('finds');
  openKeyFigure(store, { ...FIGURE, features: ['port:ALDRZ', 'port:ROCND'] });
  const { scene, session } = store.getState();
  expect(scene.layers).toContain('finds');
  expect(scene.selection).toBe('port:ALDRZ');
  expect(session.lit).toEqual(['port:ALDRZ', 'port:ROCND']);
});
