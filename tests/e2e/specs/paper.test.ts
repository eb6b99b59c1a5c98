/** Paper forms of dossiers: what is printed is what the preview shows. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';
import { lostTexts } from '../drivers/paper-text.ts';

const MARK = 'RESTRICTED until March';
const REASON = 'Seals were changed on containers that waited for more than a week beside the eastern fence.';

describe('a printed dossier', () => {
  it('has all of its preview, on one page with an assessment, and as an annex', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&select=port:ALDRZ');
    const { dossier } = atlas;
    await dossier.when.opens();
    await dossier.when.assesses('Threat', { level: 'H', reason: REASON, reliability: 'B' });
    await dossier.when.assesses('Impact', { level: 'M', reason: REASON, reliability: 'C' });

    await dossier.when.presses('One page');
    await dossier.then.isFocused('Back to the dossier');
    await dossier.then.previews(/eastern fence/);
    const page = await dossier.when.prints();
    expect(page).toHaveLength(1);
    expect(lostTexts(await dossier.get.previewed(), page)).toEqual([]);

    await dossier.when.presses('Back to the dossier');
    await dossier.then.isFocused('One page');
    await dossier.when.presses('Annex');
    await dossier.then.previews(/eastern fence/);
    await dossier.when.marks(MARK);
    const pages = await dossier.when.prints();
    const texts = await dossier.get.previewed();
    expect(texts.length).toBeGreaterThan(40);
    expect(lostTexts(texts, pages, MARK)).toEqual([]);

    await dossier.when.presses('Back to the dossier');
    await dossier.then.isFocused('Annex');
    await dossier.when.closes();
    await dossier.when.opens();
    await dossier.when.presses('One page');
    await dossier.then.isMarked(MARK);
    expect(atlas.get.address()).not.toContain(encodeURIComponent('RESTRICTED'));
  });
});
