/** `npm run images`: takes the README's screenshots of the built site and writes them to `docs/images/`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser, visit } from './browser.ts';
import { serveBuiltSite } from './serve-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}/docs/images`;

const IMAGES = [
  { file: 'atlas.jpg', query: '?v=2&language=en&select=jurisdiction:RS', colorScheme: 'light' },
  { file: 'atlas-dark.jpg', query: '?v=2&language=en&select=jurisdiction:RS', colorScheme: 'dark' },
] as const;

mkdirSync(folder, { recursive: true });
const site = await serveBuiltSite(root, '/');
const browser = await launchBrowser();
try {
  for (const { file, query, colorScheme } of IMAGES) {
    const { page, close } = await visit(browser, site.url, { colorScheme });
    await page.goto(`${site.url}${query}`);
    await page.waitForSelector('[data-map="idle"]', { state: 'attached' });
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    await page.screenshot({ path: `${folder}/${file}`, type: 'jpeg', quality: 82 });
    await close();
    process.stdout.write(`docs/images/${file}\n`);
  }
} finally {
  await browser.close();
  await site.close();
}
