import type { Page } from 'playwright-core';

const PRESSES = 40;

/**
 * Chooses in the focused list by pressing the first letter repeatedly: lists join letters only within a
 * second, and a busy machine is slower.
 * @param letters the beginning of the choice, in any case
 */
export async function chooseInFocus(page: Page, letters: string): Promise<void> {
  const wanted = letters.toLowerCase();
  for (let presses = 0; presses < PRESSES; presses += 1) {
    const chosen = await page.evaluate(() => {
      const list = document.activeElement;
      return list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.text.trim() ?? '') : '';
    });
    if (chosen.toLowerCase().startsWith(wanted)) return;
    await page.keyboard.press(letters.charAt(0));
  }
  throw new Error(`${letters.charAt(0)} does not lead to ${letters}`);
}
