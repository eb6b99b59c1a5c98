/**
 * Who imports whom, read from the source text itself (oxc-parser), so that `import type` is told from imports that exist at run
 * time. Paths are relative to the root of the checkout, with forward slashes; packages are named as in package.json.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface Import {
  readonly from: string;
  /** A path, or a package as `npm:name`, or a made-up module as `virtual:name`, or `node:name`. */
  readonly to: string;
  /** Gone at run time. `import { type T }` stays, as an import for its effects, so it does not count. */
  readonly typeOnly: boolean;
  /** Only by `import()`, which loads the file when it is needed. */
  readonly onDemand: boolean;
}

type Found = Pick<Import, 'typeOnly' | 'onDemand'> & { readonly request: string };

/** Finds `import('./x.ts').T` in types, which the module record leaves out. */
function typeImports(node: unknown, found: Found[]): void {
  if (Array.isArray(node)) {
    for (const child of node) typeImports(child, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'TSImportType' && 'source' in node) {
    const { source } = node;
    if (
      typeof source === 'object' &&
      source !== null &&
      'value' in source &&
      typeof source.value === 'string'
    ) {
      found.push({ request: source.value, typeOnly: true, onDemand: true });
    }
  }
  for (const child of Object.values(node)) typeImports(child, found);
}

/** Requests that a file makes. @throws when it cannot be parsed or imports something computed */
function requestsOf(path: string, text: string): readonly Found[] {
  const parsed = parseSync(path, text);
  const problem = parsed.errors[0];
  if (problem !== undefined) throw new Error(`${path}: ${problem.message}`);
  const found: Found[] = [];
  for (const item of parsed.module.staticImports) {
    const typeOnly = /^import\s+type\b/.test(text.slice(item.start, item.end));
    found.push({ request: item.moduleRequest.value, typeOnly, onDemand: false });
  }
  for (const item of parsed.module.staticExports) {
    const typeOnly = /^export\s+type\b/.test(text.slice(item.start, item.end));
    for (const entry of item.entries) {
      if (entry.moduleRequest === null) continue;
      found.push({ request: entry.moduleRequest.value, typeOnly, onDemand: false });
    }
  }
  for (const item of parsed.module.dynamicImports) {
    const argument = text.slice(item.moduleRequest.start, item.moduleRequest.end);
    const literal = /^(['"`])([^'"`$]+)\1$/.exec(argument)?.[2];
    if (literal !== undefined) found.push({ request: literal, typeOnly: false, onDemand: true });
  }
  if (text.includes('import(')) typeImports(parsed.program, found);
  return found;
}

function resolveRequest(from: string, request: string): string {
  const bare = request.replace(/[?#].*$/, '');
  if (bare.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), bare));
  if (/^[a-z]+:/.test(bare)) return bare;
  const name = bare.split('/').slice(0, bare.startsWith('@') ? 2 : 1);
  return `npm:${name.join('/')}`;
}

/** Imports of one file, given its text. */
export function importsOf(path: string, text: string): readonly Import[] {
  const imports = new Map<string, Import>();
  for (const { request, typeOnly, onDemand } of requestsOf(path, text)) {
    const to = resolveRequest(path, request);
    const known = imports.get(to);
    imports.set(to, {
      from: path,
      to,
      typeOnly: typeOnly && (known?.typeOnly ?? true),
      onDemand: onDemand && (known?.onDemand ?? true),
    });
  }
  return [...imports.values()];
}

/** Imports of all `paths` below `root`. */
export function readImports(root: string, paths: readonly string[]): readonly Import[] {
  return paths.flatMap((path) => importsOf(path, readFileSync(join(root, path), 'utf8')));
}
