import { expect } from '@playwright/test';
import { siteUrl } from '../../support/site-url.ts';
import { describe, it, visitWithQuickMap } from '../atlas-test.ts';

const FIGURE = '.key-figure';

describe('the front page', () => {
  it('has key figures with a source each, and in Brief only those of the brief', async ({ browser }) => {
    const { page, close, problems } = await visitWithQuickMap(browser, siteUrl());
    await page.goto(siteUrl());
    await page.locator(FIGURE).first().waitFor();
    const count = await page.locator(FIGURE).count();
    expect(count).toBeGreaterThanOrEqual(6);
    await expect(page.locator(FIGURE).getByText(/^Sources: /)).toHaveCount(count);
    await page.locator('[data-figure="seizures"] summary').press('Enter');
    await expect(page.locator('[data-figure="seizures"] tbody tr')).not.toHaveCount(0);
    await page.goto(`${siteUrl()}?v=1&brief-only=yes`);
    await page.locator(FIGURE).first().waitFor();
    expect(await page.locator(FIGURE).count()).toBeLessThan(count);
    await expect(page.locator('[data-figure="seizures"]')).toHaveCount(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('opens the feature or the passage of a figure by keyboard', async ({ browser }) => {
    const { page, close, problems } = await visitWithQuickMap(browser, siteUrl());
    await page.goto(siteUrl());
    await page.locator('[data-figure="seizures"] > button').press('Enter');
    await expect(page.locator('#feature-heading')).toHaveText('Constanța');
    // The figure that had the focus is gone.
    await expect(page.locator('#feature-heading')).toBeFocused();
    await page.getByRole('button', { name: 'Clear selection' }).press('Enter');
    await page.locator('[data-figure="business-model"] > button').press('Enter');
    await expect(page.getByRole('dialog')).toContainText('Production');
    expect(problems).toEqual([]);
    await close();
  });
});
