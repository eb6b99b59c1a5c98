import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cssVariables, FIXED_VARIABLES, variablesOf } from '../../styles/css-variables.ts';
import { THEME_IDS, TOKENS } from '../../styles/tokens/index.ts';

const FOLDER = new URL('../../styles/css/', import.meta.url);

async function readSheets(): Promise<[file: string, css: string][]> {
  const files = (await readdir(fileURLToPath(FOLDER))).filter((file) => file.endsWith('.css'));
  return Promise.all(
    files.map(
      async (file): Promise<[string, string]> => [
        file,
        (await readFile(fileURLToPath(new URL(file, FOLDER)), 'utf8')).replace(/\/\*.*?\*\//gs, ''),
      ],
    ),
  );
}

describe('CSS variables', () => {
  it.each(THEME_IDS)('contains every token of %s once', (id) => {
    const names = variablesOf(TOKENS[id]).map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    const { map, ui, swatches, sequence } = TOKENS[id];
    expect(names.length).toBe(
      Object.keys(map).length + Object.keys(ui).length + swatches.length * 3 + sequence.length,
    );
    expect(names).toContain('--sea-halo');
    expect(names).toContain('--swatch-6-on-ink');
  });

  it('sets the values of a chosen theme, or else those of the system', () => {
    const css = cssVariables();
    for (const id of THEME_IDS) {
      const block = css.split(`\n[data-theme="${id}"] {`)[1]?.split('}')[0];
      expect(block).toContain(`--land: ${TOKENS[id].map.land};`);
      expect(block).toContain(`color-scheme: ${TOKENS[id].scheme};`);
    }
    const order = ['prefers-color-scheme: dark', 'prefers-contrast: more', '@media print'];
    const places = order.map((query) => css.indexOf(query));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('provides all colours of the style sheets', async () => {
    const literal =
      /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|lab|lch|oklab|oklch)a?\(|:\s*(?:white|black|red|gr[ae]y)\s*(?:;|$)/i;
    const own = (await readSheets()).flatMap(([file, css]) =>
      css
        .split('\n')
        .filter((line) => literal.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(own).toEqual([]);
  });

  it('defines every variable that a style sheet uses', async () => {
    const sheets = await readSheets();
    const known = new Set([
      ...variablesOf(TOKENS.light).map(([name]) => name),
      ...FIXED_VARIABLES.map(([name]) => name),
      ...sheets.flatMap(([, css]) => [...css.matchAll(/(--[a-z0-9-]+)\s*:/g)].map(([, name]) => name ?? '')),
    ]);
    const unknown = sheets.flatMap(([file, css]) =>
      [...css.matchAll(/var\((--[a-z0-9-]+)(\s*,)?/g)]
        // A variable with a fallback may be set on an element by a script.
        .filter(([, name, fallback]) => fallback === undefined && !known.has(name ?? ''))
        .map(([, name]) => `${file}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});
