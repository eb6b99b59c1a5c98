/**
 * The tokens as CSS variables, so that style sheets contain no colours. Variables are named after their
 * token: `map.seaHalo` is `--sea-halo`, `ui.panelRaised` is `--panel-raised`, the ink of swatch 1 is
 * `--swatch-1-ink`, the first step of the sequence is `--sequence-1`.
 */
import { THEME_IDS, TOKENS } from './tokens/index.ts';
import type { ThemeId, Tokens } from './tokens/tokens.ts';

/** Independent of the theme: a blank screen in a presentation is black or white in any room. */
export const FIXED_VARIABLES: readonly (readonly [name: string, value: string])[] = [
  ['--screen-black', '#000000'],
  ['--screen-white', '#ffffff'],
];

const kebab = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** Name (with its two hyphens) and value of every variable of a theme. */
export function variablesOf({ map, ui, swatches, sequence }: Tokens): [name: string, value: string][] {
  return [
    ...Object.entries({ ...map, ...ui }).map(([name, value]): [string, string] => [
      `--${kebab(name)}`,
      `${value}`,
    ]),
    ...swatches.flatMap((swatch, i) =>
      Object.entries(swatch).map(([part, value]): [string, string] => [
        `--swatch-${i + 1}-${kebab(part)}`,
        value,
      ]),
    ),
    ...sequence.map((value, i): [string, string] => [`--sequence-${i + 1}`, value]),
  ];
}

function block(selector: string, tokens: Tokens): string {
  const lines = variablesOf(tokens).map(([name, value]) => `  ${name}: ${value};`);
  return `${selector} {\n  color-scheme: ${tokens.scheme};\n${lines.join('\n')}\n}\n`;
}

const within = (query: string, css: string) => `@media ${query} {\n${css.replace(/^(?=.)/gm, '  ')}}\n`;

/**
 * The style sheet `virtual:tokens.css`. Without `data-theme` on the root, or with `auto`, the theme follows
 * the system: more contrast precedes dark. On paper these, and a dark page, use the print theme.
 */
export function cssVariables(): string {
  const auto = ':root:not([data-theme]), :root[data-theme="auto"]';
  const fixed = FIXED_VARIABLES.map(([name, value]) => `  ${name}: ${value};`);
  return [
    `:root {\n${fixed.join('\n')}\n}\n`,
    block(auto, TOKENS.light),
    within('(prefers-color-scheme: dark)', block(auto, TOKENS.dark)),
    within('(prefers-contrast: more)', block(auto, TOKENS.contrast)),
    within('print', block(`${auto}, :root[data-theme="dark"]`, TOKENS.print)),
    // Any element may have a theme: a sample of the print theme in a dark page, for instance.
    ...THEME_IDS.map((id) => block(`[data-theme="${id}"]`, TOKENS[id])),
  ].join('\n');
}

/** A variable with its value in every theme. */
export interface ThemedVariable {
  readonly name: string;
  readonly values: Readonly<Record<ThemeId, string>>;
}

/** Variables for every theme, with the selectors of {@link cssVariables}. */
export function themedVariablesCss(variables: readonly ThemedVariable[]): string {
  if (variables.length === 0) return '';
  const of = (selector: string, theme: ThemeId) =>
    `${selector} {${variables.map(({ name, values }) => ` ${name}: ${values[theme]};`).join('')} }\n`;
  const auto = ':root:not([data-theme]), :root[data-theme="auto"]';
  return [
    of(auto, 'light'),
    `@media (prefers-color-scheme: dark) { ${of(auto, 'dark')} }\n`,
    `@media (prefers-contrast: more) { ${of(auto, 'contrast')} }\n`,
    `@media print { ${of(auto, 'print')} }\n`,
    ...THEME_IDS.map((id) => of(`[data-theme="${id}"]`, id)),
  ].join('');
}

/** Returns the token variables used in a text. */
export function tokensUsedIn(text: string): readonly ThemedVariable[] {
  const byTheme = THEME_IDS.map((id) => [id, new Map(variablesOf(TOKENS[id]))] as const);
  const used = new Set([...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name));
  return [...used].sort().flatMap((name) => {
    const values = byTheme.map(([id, values]) => [id, values.get(name)] as const);
    return values.some(([, value]) => value === undefined)
      ? []
      : [{ name, values: Object.fromEntries(values) as ThemedVariable['values'] }];
  });
}
