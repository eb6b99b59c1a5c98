/** Paper forms of dossiers: what is printed is what the preview shows. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';
import { lostBlocks } from '../drivers/paper-text.ts';

const MARK = 'RESTRICTED until March';
/** Longer than a line, so that the page is full. */
const REASON = 'Seals were changed on containers that waited for more than a week beside the eastern fence.';

describe('a printed dossier', () => {
  it('has all of its preview, on one page with an assessment, and as an annex', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&select=port:ALDRZ');
    const { dossier } = atlas;
    await dossier.when.opens();
    for (const part of ['Threat', 'Vulnerability', 'Impact'] as const)
      await dossier.when.assesses(part, { level: 'H', reason: REASON, reliability: 'B' });

    await dossier.when.presses('One page');
    await dossier.then.previews(/eastern fence/);
    await dossier.when.marks(MARK);
    for (const paper of ['A', 'L']) {
      await dossier.when.chooses('Paper', paper);
      const pages = await dossier.when.prints();
      expect(pages).toHaveLength(1);
      expect(lostBlocks(await dossier.get.previewed(), pages, MARK)).toEqual([]);
    }

    await dossier.when.presses('Back to the dossier');
    await dossier.when.presses('Annex');
    await dossier.then.previews(/eastern fence/);
    const pages = await dossier.when.prints();
    const blocks = await dossier.get.previewed();
    expect(blocks.length).toBeGreaterThan(40);
    expect(lostBlocks(blocks, pages, MARK)).toEqual([]);
  });
});
