/**
 * Makes the inline parts of embedded pages, so that the map waits for no file: the rules of a page, those of
 * a page with the map alone, and the script that runs before the first paint. They are identical in all
 * languages, so that one policy with their digests is valid for all pages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { type ThemedVariable, themedVariablesCss, tokensUsedIn } from '../../styles/css-variables.ts';
import { fluidFigureCss, fluidStepsCss } from '../figure/fluid-figure.ts';
import { integrityOf } from './digest.ts';
import type { AskedVariables } from './embed-tasks.ts';
import { bundleScript } from './file-bundle.ts';
import type { InlineDigests } from './headers.ts';

const MAP_CSS = new URL('../embeds/map.css', import.meta.url);
const PAGE_CSS = new URL('../embeds/page.css', import.meta.url);
const CHART_CSS = new URL('../../styles/css/key-figure.css', import.meta.url);
const FIRST_SCRIPT = 'src/embeds/entries/embed-first.ts';

export interface InlineBlocks {
  readonly pageRules: string;
  /** Smaller, for the map alone. */
  readonly mapRules: string;
  readonly script: string;
}

/**
 * @param root the checkout
 * @param variables that are not tokens
 */
export async function makeInlineBlocks(
  root: string,
  variables: readonly ThemedVariable[],
  { byMaps, byLegends }: AskedVariables,
): Promise<InlineBlocks> {
  const mapRules = readFileSync(MAP_CSS, 'utf8') + fluidFigureCss();
  const sheets = [PAGE_CSS, CHART_CSS].map((sheet) => readFileSync(sheet, 'utf8')).join('');
  const pageRules = mapRules + sheets + fluidStepsCss('.legend ', 'flex');
  const complete = (rules: string, asked: readonly string[]) => {
    const tokens = tokensUsedIn(rules + asked.join(''));
    const own = variables.filter(({ name }) => asked.includes(`var(${name})`));
    const text = themedVariablesCss([...tokens, ...own]) + rules;
    return transform({ filename: 'page.css', code: Buffer.from(text), minify: true }).code.toString();
  };
  return {
    pageRules: asContent('style', complete(pageRules, [...byMaps, ...byLegends])),
    mapRules: asContent('style', complete(mapRules, byMaps)),
    script: asContent('script', (await bundleScript(root, join(root, FIRST_SCRIPT))).trim()),
  };
}

/** @throws Error if it would end early, or be parsed differently */
function asContent(tag: 'style' | 'script', text: string): string {
  if (text.includes(`</${tag}`) || text.includes('<!--') || text.includes('\r'))
    throw new Error(`<${tag}> cannot hold: ${text}`);
  return text;
}

export function digestsOf({
  rules,
  script,
}: {
  readonly rules: readonly string[];
  readonly script: string;
}): InlineDigests {
  const quoted = (text: string) => `'${integrityOf(text)}'`;
  return { scripts: [quoted(script)], styles: rules.map(quoted) };
}
