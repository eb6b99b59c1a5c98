/** The page speaks before any script does: its words must be those of the catalogue, or it would change while one reads. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../../src/i18n/locales/en/messages.ts';

const page = readFileSync(new URL('../../../src/index.html', import.meta.url), 'utf8');

describe('index.html', () => {
  it.each([
    'app.title',
    'app.subtitle',
    'notes.kosovo',
    'notes.boundaries',
    'notes.schematic',
    'notes.label',
    'welcome.title',
    'welcome.intro',
    'filters.briefOnly',
    'filters.briefOnlyNote',
    'filters.markets',
    'layer.routes.title',
    'time.title',
    'ui.tab.feature',
    'ui.tab.brief',
  ] as const)('says %s as the catalogue does', (key) => {
    expect(page).toContain(en[key]);
  });

  it('carries no style attribute and no script of its own: the policy would refuse them', () => {
    expect(page).not.toMatch(/\sstyle=/);
    expect(page).not.toMatch(/\son[a-z]+=/);
    expect(page.match(/<script\b[^>]*>/g)).toEqual(['<script type="module" src="./entries/main.tsx">']);
  });
});
