/** Rooms and their tools, as the drivers of features reach them. */
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';

export type RoomName = 'Atlas' | 'Briefings' | 'Plan' | 'Publish';

export async function enterRoom(page: Page, room: RoomName): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: room }).press('Enter');
}

/** Enters “Plan” and shows one of its tools. The end of an import may take the focus before the key is pressed. */
export async function openPlanTool(page: Page, tool: string): Promise<void> {
  await enterRoom(page, 'Plan');
  const tab = page.getByRole('tab', { name: tool, exact: true });
  await expect(async () => {
    await tab.press('Enter');
    await expect(tab).toHaveAttribute('aria-selected', 'true', { timeout: 5000 });
  }).toPass({ timeout: 60_000 });
}
