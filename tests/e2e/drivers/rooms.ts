/** Rooms and their tools, as the drivers of features reach them. */
import type { Page } from 'playwright-core';

export type RoomName = 'Atlas' | 'Briefings' | 'Plan' | 'Publish';

export async function enterRoom(page: Page, room: RoomName): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: room }).press('Enter');
}

/** Enters “Plan” and shows one of its tools. */
export async function openPlanTool(page: Page, tool: string): Promise<void> {
  await enterRoom(page, 'Plan');
  await page.getByRole('tab', { name: tool, exact: true }).press('Enter');
}
