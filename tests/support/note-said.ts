/**
 * Records the live region messages of a page, in order, as for a screen reader: each change of each region
 * once.
 */
import type { BrowserContext, Frame, Page } from 'playwright-core';

const NOTED = '__said';

/** Runs first in every page. */
function listen(name: string): void {
  const said: string[] = [];
  Reflect.set(globalThis, name, said);
  new MutationObserver((changes) => {
    const regions = new Set(
      changes.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest('[role=status], [role=alert], [aria-live]') ?? [];
      }),
    );
    for (const region of regions) if (region.textContent !== '') said.push(region.textContent);
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

export function noteSaid(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(listen, NOTED);
}

export function saidIn(frame: Frame | Page): Promise<readonly string[]> {
  return frame.evaluate((name) => [...(Reflect.get(globalThis, name) as string[])], NOTED);
}
