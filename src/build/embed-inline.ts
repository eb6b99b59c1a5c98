/**
 * What stands inline in pages for other sites, so that their picture waits for no other file: the rules of a page, those of one with the map alone, and the script that must run before anything is drawn. Each is the
 * same byte for byte in all languages, so that one policy, which names their digests, does for all pages.
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

const MAP_CSS = new URL('../embedding/map.css', import.meta.url);
const PAGE_CSS = new URL('../embedding/page.css', import.meta.url);
const FIRST_SCRIPT = 'src/embed-first.ts';

export interface InlineBlocks {
  readonly pageRules: string;
  /** Of the map alone, which does with less. */
  readonly mapRules: string;
  readonly script: string;
}

/**
 * @param root the checkout
 * @param variables that are no token's own
 */
export async function makeInlineBlocks(
  root: string,
  variables: readonly ThemedVariable[],
  { byMaps, byLegends }: AskedVariables,
): Promise<InlineBlocks> {
  const mapRules = readFileSync(MAP_CSS, 'utf8') + fluidFigureCss();
  const pageRules = mapRules + readFileSync(PAGE_CSS, 'utf8') + fluidStepsCss('.legend ', 'flex');
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

/** @throws Error when it would end before its end, or be read otherwise than it is written */
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
