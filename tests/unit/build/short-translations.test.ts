import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleModule } from '../../../src/build/file-bundle.ts';
import { shortTranslations } from '../../../src/build/short-translations-plugin.ts';
import messages from '../../../src/i18n/locales/bg/compose.ts';

it('stores the messages of a translation without their keys, and restores them', async () => {
  const root = join(import.meta.dirname, '../../..');
  const code = await bundleModule(root, join(root, 'src/i18n/locales/bg/compose.ts'), [shortTranslations()]);
  const restored: { readonly default: unknown } = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  );
  expect(restored.default).toEqual(messages);
  expect(code).not.toMatch(/compose\.chapterTitle\W+\p{Script=Cyrillic}/u);
});
