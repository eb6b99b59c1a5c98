import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LiveNames } from '../embeds/live/live-map.ts';
import { MAP_ALONE } from '../embeds/page-address.ts';
import { INTERFACE_LANGUAGES } from '../i18n/languages.ts';
import { EMBED_ASSETS } from './embed-scripts-plugin.ts';
import { textsOf } from './set-text.ts';
import { listFiles } from './stamp.ts';
import { fontsFor, sizeBytes, sizeOnce } from './weigh-files.ts';

/**
 * Kilobytes of the heaviest embedded page in each language: the whole page, and the page with the map alone.
 */
const EMBED_BUDGETS_KB = { 'a page in other sites': 63, 'a map in other sites': 35 } as const;

type EmbedBudget = keyof typeof EMBED_BUDGETS_KB;

/** A language with a thousand characters has no small font. */
const EMBED_BUDGETS_OF: Readonly<Record<string, Readonly<Record<EmbedBudget, number>>>> = {
  zh: { 'a page in other sites': 125, 'a map in other sites': 50 },
};

/** Pages measured per language, longest first; the others are lighter. */
const WEIGHED_PAGES = 3;

interface WeighedPage {
  readonly file: string;
  readonly name: EmbedBudget;
  readonly bytes: number;
  readonly mostKb: number;
}

/** Measures the page, its style sheet, its script and the fonts of its visible text. */
async function weighPage(folder: string, file: string, language: string): Promise<WeighedPage> {
  const html = readFileSync(join(folder, file), 'utf8');
  const linked = [...html.matchAll(/(?:href|src)="\.\.\/assets\/([^"]+\.(?:css|js))"/g)].map(
    ([, name]) => `${EMBED_ASSETS}/${name}`,
  );
  const sheet = linked.find((name) => name.endsWith('.css'));
  const styles = sheet === undefined ? '' : readFileSync(join(folder, sheet), 'utf8');
  const name = file.endsWith(`${MAP_ALONE}.html`) ? 'a map in other sites' : 'a page in other sites';
  const isMap = name === 'a map in other sites';
  // Visually hidden in a page with the map alone.
  const seen = html.replace(/<head>[\s\S]*?<\/head>/, '').replace(isMap ? /<h1[\s\S]*?<\/h1>/ : '', '');
  const families = isMap ? ['Noto Sans'] : ['Noto Sans', 'Heading'];
  const fonts = fontsFor(styles, textsOf(seen, families)).map((font) => `${EMBED_ASSETS}/${font}`);
  const sizes = await Promise.all([file, ...linked, ...fonts].map((one) => sizeBytes(folder, one)));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { file, name, bytes, mostKb: (EMBED_BUDGETS_OF[language] ?? EMBED_BUDGETS_KB)[name] };
}

/**
 * Returns the heaviest page of each kind by its share of the budget, separately for languages with their own
 * budget.
 */
export async function weighPages(folder: string): Promise<readonly WeighedPage[]> {
  const files = listFiles(folder, 'embed').filter((file) => file.endsWith('.html'));
  const heaviest: WeighedPage[] = [];
  for (const kind of ['', MAP_ALONE]) {
    const weighed = await Promise.all(
      INTERFACE_LANGUAGES.flatMap((language) =>
        files
          .filter((file) => file.endsWith(`/${language}${kind}.html`))
          .map((file) => ({ file, size: statSync(join(folder, file)).size }))
          .sort((a, b) => b.size - a.size)
          .slice(0, WEIGHED_PAGES)
          .map(({ file }) => weighPage(folder, file, language)),
      ),
    );
    const byLimit = new Map<number, WeighedPage>();
    for (const page of weighed) {
      const known = byLimit.get(page.mostKb);
      if (known === undefined || page.bytes > known.bytes) byLimit.set(page.mostKb, page);
    }
    heaviest.push(...byLimit.values());
  }
  return heaviest;
}

/** Kilobytes that the live map of the heaviest page adds; MapLibre and its worker are 355 of it. */
export const LIVE_BUDGET_KB = 420;

interface WeighedLive {
  readonly file: string;
  readonly bytes: number;
}

async function weighLive(folder: string, file: string): Promise<WeighedLive> {
  const html = readFileSync(join(folder, file), 'utf8');
  const addressOf = (name: string) =>
    join(dirname(file), new RegExp(`data-${name}="([^"]+)"`).exec(html)?.[1] ?? '');
  const parts = ['script', 'worker', 'map', 'names'].map(addressOf);
  const { fonts } = JSON.parse(readFileSync(join(folder, addressOf('names')), 'utf8')) as LiveNames;
  const all = [...parts, ...fonts.map((font) => join(dirname(file), font.file))];
  const sizes = await Promise.all(all.map((name) => sizeOnce(folder, name)));
  return { file, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Measures the likely heaviest pages. */
export async function weighLiveMaps(folder: string): Promise<readonly WeighedLive[]> {
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  const maps = new Map<string, string>();
  /** The same in all languages of a page. */
  const mapOf = (page: string): string => {
    const known = maps.get(page);
    if (known !== undefined) return known;
    const html = readFileSync(join(folder, page, 'en.html'), 'utf8');
    const map = join(page, /data-map="([^"]+)"/.exec(html)?.[1] ?? '');
    maps.set(page, map);
    return map;
  };
  const longest = listFiles(folder, 'embed')
    .filter((file) => /^embed\/[^/]+\/[^/.]+\.html$/.test(file) && !file.startsWith(EMBED_ASSETS))
    .flatMap((file) => {
      const names = join(dirname(file), `live.${basename(file, '.html')}.json`);
      if (!existsSync(join(folder, names))) return [];
      return [{ file, size: sizeOf(mapOf(dirname(file))) + sizeOf(names) }];
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, WEIGHED_PAGES);
  return Promise.all(longest.map(({ file }) => weighLive(folder, file)));
}
