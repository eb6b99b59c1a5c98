/**
 * Three stories as they are gone through by keyboard alone and heard: for each key, what has the focus by the accessibility tree (role, name, state), and what live regions say, in order. Held
 * against transcripts in `tests/golden/embed/`, which are read before they are kept:
 *
 *     npx vitest run --project e2e tests/e2e/specs/embed-spoken.test.ts -u
 */
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { visit } from '../../support/browser.ts';
import { noteSaid, saidIn } from '../../support/note-said.ts';
import { it } from '../atlas-test.ts';

/** Chapters from the beginning, to the first whose map has a network. */
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

/** What a screen reader is told of the element that has the focus; `null` where it is the page itself. */
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
  // The tree of the browser leaves out how a column is sorted, and which link is that of this page.
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
    // The way to the live map is shown once the page has nothing else to do.
    await this.#page.locator('.explore').waitFor();
    this.#heard = 0;
    this.lines.push('', `document “${await this.#page.title()}”`);
    await this.#listen();
  }

  /** Presses a key, and notes what it has done. @param isDone what waits for that, where it takes a while */
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

/** Whether the focus is where it was when this was first asked; runs there. */
function isBackAtFirst(): boolean {
  const first: unknown = Reflect.get(globalThis, '__first');
  if (first === undefined) Reflect.set(globalThis, '__first', document.activeElement);
  return first === document.activeElement;
}

/** All that is folded away is opened, the table is sorted by its first column, and the network is walked through for some steps. */
async function goThrough(page: Page, listener: Listener): Promise<void> {
  const isWithin = (selector: string) =>
    page.evaluate((what) => document.activeElement?.closest(what) != null, selector);
  let isSorted = false;
  for (let count = 0; count < MANY_KEYS; count += 1) {
    const stop = await listener.press('Tab');
    // The last element leads to the first again.
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
      // To the last of the legs, and on from there.
      for (const key of ['ArrowDown', 'Home', 'End', 'Enter', 'ArrowDown', 'Enter'])
        await listener.press(key);
      // The legs and the way back, which leads to where it goes on.
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
  const { page, context, problems, close } = await visit(browser, inject('siteUrl'), {
    viewport: { width: 720, height: 900 },
  });
  await noteSaid(context);
  const listener = new Listener(page, await context.newCDPSession(page));
  for (const chapter of chapters) {
    await listener.open(`${inject('siteUrl')}embed/story.${story}.${chapter}/${language}.html`);
    await goThrough(page, listener);
  }
  await close();
  expect(problems).toEqual([]);
  return `${listener.lines.join('\n').trim()}\n`;
}

describe.each(LANGUAGES)('what is heard of stories in other sites (%s)', (language) => {
  it.for(Object.entries(STORIES))(
    'is what has been read and kept (%s)',
    async ([story, chapters], { browser }) => {
      const golden = new URL(`../../golden/embed/${story}.${language}.txt`, import.meta.url);
      const heard = await transcribe(browser, story, chapters, language);
      await expect(heard).toMatchFileSnapshot(fileURLToPath(golden));
    },
  );
});
