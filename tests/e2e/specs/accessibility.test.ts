import { describe } from 'vitest';
import { it } from '../atlas-test.ts';

describe('accessibility', () => {
  it.for([
    ['as it opens', ''],
    ['in the dark theme', '?v=1&theme=dark'],
    ['in high contrast', '?v=1&theme=contrast'],
    ['with a jurisdiction open', '?v=1&select=jurisdiction:RS'],
    ['with brief only', '?v=1&brief-only=yes'],
  ] as const)('axe finds nothing serious %s', async ([, scene], { atlas }) => {
    await atlas.given.openAtlas(scene);
    await atlas.then.axeFindsNothingSerious();
  });
});
