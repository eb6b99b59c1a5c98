/**
 * Three stories by keyboard with a screen reader: for each key, the focused element in the accessibility tree
 * (role, name, state) and the live region messages, in order. Compared with transcripts in
 * `tests/golden/embed/`, to be reviewed before saving:
 *
 *   npx playwright test embed-spoken --update-snapshots
 */
import { expect } from '@playwright/test';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { visit } from '../../support/browser.ts';
import { noteSaid, saidIn } from '../../support/note-said.ts';
import { siteUrl } from '../../support/site-url.ts';
import { describe, it } from '../atlas-test.ts';

/** Chapters up to the first whose map has a network. */
const STORIES = {
  'the-balkan-route': ['question'],
  'the-black-sea-route': ['question'],
  'ports-and-containers': ['question', 'chain', 'ship'],
};
const LANGUAGES = ['en', 'sr'] as const;
const MANY_KEYS = 400;

interface Stop {
  readonly role: string;
  readonly name: string;
  readonly words: string;
}

/** Returns the accessibility data of the focused element; `null` for the page itself. */
async function stopAt(page: Page, client: CDPSession): Promise<Stop | null> {
  const { result } = await client.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await client.send('Accessibility.getPartialAXTree', {
    ...(result.objectId === undefined ? {} : { objectId: result.objectId }),
    fetchRelatives: false,
  });
  const [node] = nodes;
  const role = String(node?.role?.value ?? '');
  if (node === undefined || ['RootWebArea', 'generic', 'none'].includes(role)) return null;
  const name = String(node.name?.value ?? '');
  const property = (of: string) => node.properties?.find((one) => one.name === of)?.value.value;
  // The browser's tree lacks the sort order of columns and the current link.
  const more = await page.evaluate(() => ({
    sort: document.activeElement?.closest('[aria-sort]')?.getAttribute('aria-sort') ?? null,
    current: document.activeElement?.getAttribute('aria-current') ?? null,
  }));
  const states = [
    property('expanded') === true ? 'expanded' : property('expanded') === false ? 'collapsed' : null,
    node.value?.value === undefined ? null : `value “${node.value.value}”`,
    property('level') === undefined ? null : `level ${property('level')}`,
    more.sort === null ? null : `sorted ${more.sort}`,
    more.current === null ? null : `current ${more.current}`,
  ];
  return { role, name, words: [`${role} “${name}”`, ...states.filter((one) => one !== null)].join(', ') };
}

class Listener {
  readonly #page: Page;
  readonly #client: CDPSession;
  readonly lines: string[] = [];
  #heard = 0;

  constructor(page: Page, client: CDPSession) {
    this.#page = page;
    this.#client = client;
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address);
    await this.#page.evaluate(() => document.fonts.ready);
    // The link to the live map appears once the page is idle.
    await this.#page.locator('.explore').waitFor();
    this.#heard = 0;
    this.lines.push('', `document “${await this.#page.title()}”`);
    await this.#listen();
  }

  /**
   * Presses a key and records the result.
   * @param isDone waits for a slow result
   */
  async press(key: string, isDone: () => Promise<unknown> = async () => {}): Promise<Stop | null> {
    await this.#page.keyboard.press(key);
    await isDone();
    const stop = await stopAt(this.#page, this.#client);
    this.lines.push(`${key.padEnd(10)} ${stop?.words ?? 'end of the page'}`);
    await this.#listen();
    return stop;
  }

  async #listen(): Promise<void> {
    const said = await saidIn(this.#page);
    for (const words of said.slice(this.#heard)) this.lines.push(`${' '.repeat(10)} says: ${words}`);
    this.#heard = said.length;
  }
}

/** Runs in the page: whether the focus is where it was at the first call. */
function isBackAtFirst(): boolean {
  const first: unknown = Reflect.get(globalThis, '__first');
  if (first === undefined) Reflect.set(globalThis, '__first', document.activeElement);
  return first === document.activeElement;
}

/** Opens all disclosures, sorts the table by its first column, and walks some steps through the network. */
async function goThrough(page: Page, listener: Listener): Promise<void> {
  const isWithin = (selector: string) =>
    page.evaluate((what) => document.activeElement?.closest(what) != null, selector);
  let isSorted = false;
  for (let count = 0; count < MANY_KEYS; count += 1) {
    const stop = await listener.press('Tab');
    // After the last element, Tab returns to the first.
    if (stop === null || (await page.evaluate(isBackAtFirst))) return;
    if (stop.role === 'DisclosureTriangle') {
      const [isTable, isWalk] = [await isWithin('.table'), await isWithin('[data-walk]')];
      await listener.press('Enter', async () => {
        const isToSort = isTable && (await page.locator('.table thead').count()) > 0;
        if (isToSort) await page.locator('.table thead button').first().waitFor();
        if (isWalk) await page.locator('[role=toolbar] button').first().waitFor();
      });
    }
    if (!isSorted && (await isWithin('thead'))) {
      isSorted = true;
      for (const key of ['Enter', 'Space', 'Enter']) await listener.press(key);
    }
    if (stop.role === 'combobox') await listener.press('ArrowDown');
    if (await isWithin('[role=toolbar]')) {
      // To the last leg, and on from there.
      for (const key of ['ArrowDown', 'Home', 'End', 'Enter', 'ArrowDown', 'Enter'])
        await listener.press(key);
      // The legs and the link back, which returns to the next element.
      for (const key of ['Tab', 'Tab', 'Enter']) await listener.press(key);
      await listener.press('Tab');
      await listener.press('Tab');
    }
  }
  throw new Error('the page has no end');
}

async function transcribe(
  browser: Browser,
  story: string,
  chapters: readonly string[],
  language: string,
): Promise<string> {
  const { page, context, problems, close } = await visit(browser, siteUrl(), {
    viewport: { width: 720, height: 900 },
  });
  await noteSaid(context);
  const listener = new Listener(page, await context.newCDPSession(page));
  for (const chapter of chapters) {
    await listener.open(`${siteUrl()}embed/story.${story}.${chapter}/${language}.html`);
    await goThrough(page, listener);
  }
  await close();
  expect(problems).toEqual([]);
  return `${listener.lines.join('\n').trim()}\n`;
}

for (const language of LANGUAGES) {
  describe(`speech of stories on other sites (${language})`, () => {
    for (const [story, chapters] of Object.entries(STORIES)) {
      it(`matches the reviewed transcript (${story})`, async ({ browser }) => {
        const heard = await transcribe(browser, story, chapters, language);
        expect(heard).toMatchSnapshot(['embed', `${story}.${language}.txt`]);
      });
    }
  });
}
