import type { Page } from 'playwright-core';

const PRESSES = 40;

/**
 * By keyboard, in the list of choices that has the focus. The first letter alone is pressed, as often as it takes: a
 * list takes several letters for one word only when they come within a second, and a busy machine is slower.
 *
 * @param letters that the choice begins with, great or small
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
