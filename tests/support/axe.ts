/**
 * Runs axe directly in a page: half the time of its builder, which loads a blank page for each frame. For
 * pages without frames.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

// The version of the builder.
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const SOURCE = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (what: Document, how: object) => Promise<{ readonly violations: readonly Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly target: readonly string[] }[];
}

/**
 * @param how options of `axe.run`
 * @returns all violations, of any impact
 */
export async function violationsByAxe(page: Page, how: object = {}): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(async (options) => {
    const axe = Reflect.get(globalThis, 'axe') as Axe;
    // Passes are only counted: describing each element takes longer than checking them all.
    return axe.run(document, { ...options, resultTypes: ['violations'] });
  }, how);
  return violations;
}

/**
 * @param how options of `axe.run`
 * @returns rule and first element of serious or critical violations
 */
export async function seriousByAxe(page: Page, how: object): Promise<readonly string[]> {
  return (await violationsByAxe(page, how))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
