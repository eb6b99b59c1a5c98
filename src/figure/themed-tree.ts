/** Merges the drawings of all themes: values that differ become CSS variables. */
import { type ThemedVariable, variablesOf } from '../../styles/css-variables.ts';
import type { ThemeId, Tokens } from '../../styles/tokens/tokens.ts';
import { crc32 } from '../lib/crc32.ts';
import type { SvgAttribute, SvgAttributes, SvgNode } from '../lib/svg-node.ts';

export type ThemeTrees = readonly { readonly tokens: Tokens; readonly node: SvgNode }[];

export interface ThemedTree {
  readonly node: SvgNode;
  /** Values that are not tokens: mixed colours, opacities. */
  readonly variables: readonly ThemedVariable[];
}

/** Variables by name, shared by drawings with a common style sheet. */
export type OwnVariables = Map<string, ThemedVariable>;

/**
 * @param own receives new variables
 * @throws Error if the trees differ in more than attribute values
 */
export function mergeThemes(trees: ThemeTrees, prefix: string, own: OwnVariables = new Map()): ThemedTree {
  const themes = trees.map(({ tokens }) => tokens.id);
  const names = namesByValues(trees);

  const variableFor = (values: readonly string[]): string => {
    const key = values.join(' ');
    const token = names.get(key);
    if (token !== undefined) return `var(${token})`;
    // Named after its values, so that separate drawings use the same name.
    const name = `--${prefix}${crc32(new TextEncoder().encode(key)).toString(36)}`;
    const known = own.get(name);
    if (known !== undefined && themes.some((theme, i) => known.values[theme] !== values[i]))
      throw new Error(`two variables would be called ${name}`);
    const byTheme = Object.fromEntries(themes.map((theme, i) => [theme, values[i] ?? '']));
    if (known === undefined) own.set(name, { name, values: byTheme as Record<ThemeId, string> });
    return `var(${name})`;
  };

  const merge = (nodes: readonly SvgNode[]): SvgNode => {
    const [first] = nodes;
    if (first === undefined) throw new Error('there is no theme to draw');
    if (nodes.some(({ tag, children }) => tag !== first.tag || children.length !== first.children.length)) {
      throw new Error(`themes draw different things at <${first.tag}>`);
    }
    return {
      tag: first.tag,
      attributes: mergeAttributes(nodes, variableFor),
      children: first.children.map((child, index) => {
        const twins = nodes.map(({ children }) => children[index]);
        if (typeof child === 'string') {
          if (twins.some((twin) => twin !== child)) throw new Error(`themes write different words: ${child}`);
          return child;
        }
        return merge(twins.filter((twin): twin is SvgNode => typeof twin === 'object'));
      }),
    };
  };

  const node = merge(trees.map((tree) => tree.node));
  return { node, variables: [...own.values()] };
}

/** Only these may differ between themes; everything else is geometry. */
const THEMED: readonly SvgAttribute[] = ['fill', 'stroke', 'opacity', 'fill-opacity', 'stroke-opacity'];

function mergeAttributes(
  nodes: readonly SvgNode[],
  variableFor: (values: readonly string[]) => string,
): SvgAttributes {
  const merged: Record<string, string | number | undefined> = {};
  const keys = new Set(nodes.flatMap(({ attributes }) => Object.keys(attributes) as SvgAttribute[]));
  for (const key of keys) {
    const values = nodes.map(({ attributes }) => attributes[key]);
    const [first] = values;
    // Pattern ids contain their colours, so the first theme's id serves all.
    if (values.every((value) => value === first) || values.every((value) => isName(key, value)))
      merged[key] = first;
    else if (THEMED.includes(key))
      merged[key] = variableFor(values.map((value) => String(value ?? initial(key))));
    else throw new Error(`themes draw ${key} differently: ${values.join(', ')}`);
  }
  return merged;
}

function isName(key: SvgAttribute, value: SvgAttributes[SvgAttribute]): boolean {
  return key === 'id' || /^url\(#/.test(String(value));
}

function initial(key: SvgAttribute): string {
  return key === 'fill' || key === 'stroke' ? 'none' : '1';
}

/** Token variables by their values in all themes. */
function namesByValues(trees: ThemeTrees): ReadonlyMap<string, string> {
  const byName = new Map<string, string[]>();
  for (const { tokens } of trees) {
    for (const [name, value] of variablesOf(tokens)) byName.set(name, [...(byName.get(name) ?? []), value]);
  }
  const names = new Map<string, string>();
  for (const [name, values] of byName) {
    const key = values.join(' ');
    if (!names.has(key)) names.set(key, name);
  }
  return names;
}
