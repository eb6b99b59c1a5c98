/**
 * Presents a story from end to end with side steps, for repetition in tests and benchmarks. Uses locators
 * only: waiting for selectors creates handles, which retain their elements.
 */
import type { Page } from 'playwright-core';
import type { Story } from '../../src/domain/story.ts';

/** Without a graphics processor a frame of the globe takes a second, and a chapter on it some forty. */
const PATIENCE_MS = 120_000;

export async function mapIsIdle(page: Page): Promise<void> {
  await page.locator('html[data-map="idle"]').waitFor({ state: 'attached', timeout: PATIENCE_MS });
}

/** From the atlas through all chapters and back to the atlas. */
export async function roundOf(page: Page, { title, chapters }: Story): Promise<void> {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.getByRole('link', { name: 'Briefings', exact: true }).click();
  await page.getByRole('button', { name: `Present ${title}` }).click();
  for (const [at, { id }] of chapters.entries()) {
    if (at > 0) await press('ArrowRight');
    await page.locator(`.presenter[data-chapter="${id}"]`).waitFor({ timeout: PATIENCE_MS });
    await mapIsIdle(page);
    if (at === 1) await press('o', 'Escape', 'p', 'Escape', 'b', 'x', 'k', 'k', 'l', 'l');
  }
  await press('Escape');
  await page.locator('.presenter').waitFor({ state: 'detached', timeout: PATIENCE_MS });
  await mapIsIdle(page);
}
