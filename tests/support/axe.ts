/** Axe run in a page as it stands: half the time of its own builder, which reads a blank page for each frame. For pages without frames. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

// The one that comes with the builder.
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const SOURCE = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (
    what: Document,
    how: object,
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/** @param how of `axe.run` @returns rule and first place of whatever is serious or critical */
export async function seriousByAxe(page: Page, how: object): Promise<readonly string[]> {
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(async (options) => {
    const axe = Reflect.get(globalThis, 'axe') as Axe;
    return axe.run(document, { ...options, resultTypes: ['violations'] });
  }, how);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
