import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { geodataStep } from '../../src/build/prepare.ts';
import { listFiles } from '../../src/build/stamp.ts';
import { breaches, DIRECTION_RULES, featureOf, findCircles, reachableFrom } from './direction-rules.ts';
import { importsOf, readImports } from './import-graph.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const paths = ['src', 'styles', 'geodata', 'tests']
  .flatMap((folder) => listFiles(root, folder))
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith('tests/.output/'));
const imports = readImports(root, paths);

describe('direction of imports', () => {
  it.each(DIRECTION_RULES)('$name', (rule) => {
    expect(breaches(rule, imports)).toEqual([]);
  });

  it('has no import cycles at run time', () => {
    expect(findCircles(imports)).toEqual([]);
  });

  it('has no import cycles in the state, types included', () => {
    const isState = (path: string) => /^src\/(state|features\/[^/]+\/state)\//.test(path);
    const own = imports.filter(({ from, to }) => isState(from) && isState(to));
    expect(own.length).toBeGreaterThan(300);
    expect(findCircles(own.map((one) => ({ ...one, typeOnly: false })))).toEqual([]);
  });

  it('has no circle of features', () => {
    const between = imports.flatMap(({ from, to, typeOnly, onDemand }) => {
      const [here, there] = [featureOf(from), featureOf(to)];
      return here === null || there === null || here === there
        ? []
        : [{ from: here, to: there, typeOnly, onDemand }];
    });
    expect(between.length).toBeGreaterThan(50);
    expect(findCircles(between.map((one) => ({ ...one, typeOnly: false })))).toEqual([]);
  });

  it('imports only files that exist', () => {
    const missing = imports.filter(({ to }) => !to.includes(':') && !existsSync(join(root, to)));
    expect(missing.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('lists every import of the compile step among the geodata inputs', () => {
    const { inputs } = geodataStep(root);
    const own = [...reachableFrom('geodata/compile.ts', imports)].filter((path) => !path.includes(':'));
    const unseen = own.filter(
      (path) => !inputs.some((input) => path === input || path.startsWith(`${input}/`)),
    );
    expect(own.length).toBeGreaterThan(20);
    expect(unseen).toEqual([]);
  });

  it('keeps schemas and zod out of the page', () => {
    const reached = [...reachableFrom('src/entries/main.tsx', imports)];
    expect(reached.filter((path) => path === 'npm:zod' || path.endsWith('.schema.ts'))).toEqual([]);
  });
});

describe('direction rules', () => {
  const planted: readonly (readonly [rule: string, file: string, text: string])[] = [
    ['a folder imports only', 'src/lib/a.ts', `import { x } from '../domain/x.ts';`],
    ['a folder imports only', 'src/scene/a.ts', `import type { T } from '../analysis/x.ts';`],
    ['a folder imports only', 'src/domain/a.ts', `type T = import('../map/x.ts').T; export type { T };`],
    ['a folder imports only', 'src/state/a.ts', `export const load = () => import('../map/x.ts');`],
    ['pages in other sites', 'src/embeds/a.ts', `import type { T } from '../state/x.ts';`],
    ['the scripts of pages', 'src/embeds/entries/embed.ts', `import { x } from '../../lib/x.ts';`],
    ['the scripts of pages', 'src/embeds/entries/embed-page.ts', `import { useState } from 'react';`],
    ['every folder of src', 'src/stuff/a.ts', `import '../lib/x.ts';`],
    ['entries are imported', 'src/app/a.ts', `import '../entries/main.tsx';`],
    ['components of a feature', 'src/app/a.ts', `import { x } from '../features/notes/x.ts';`],
    ['components of a feature', 'src/features/notes/a.ts', `export type { T } from '../areas/x.ts';`],
    ['a folder imports only', 'src/ui/a.ts', `import { x } from '../features/notes/index.ts';`],
    ['a folder imports only', 'src/features/notes/state/a.ts', `import '../index.ts';`],
    ['a folder imports only', 'src/state/a.ts', `import type { T } from '../features/notes/x.ts';`],
    ['styles stand alone', 'styles/a.ts', `export * from '../src/lib/x.ts';`],
    [
      'styles are used only',
      'src/scene/a.ts',
      `import type { Tokens } from '../../styles/tokens/tokens.ts';`,
    ],
    ['build code stays out', 'src/ui/a.ts', `import '../build/headers.ts';`],
    ['the browser reads compiled', 'src/domain/a.ts', `import x from '../../geodata/x.json';`],
    ['tests stay out', 'src/lib/a.ts', `import '../../tests/fixtures/x.ts';`],
    ['no Node module', 'src/lib/a.ts', `import 'node:fs';`],
    ['React lives in', 'src/map/a.ts', `import { useState } from 'react';`],
    ['MapLibre lives in map', 'src/layers/a.ts', `import { Map } from 'maplibre-gl';`],
    ['MapLibre lives in map', 'src/ui/a.ts', `import { Map } from 'react-map-gl/maplibre';`],
    ['parsers of documents', 'src/workers/a.worker.ts', `import { getDocument } from 'pdfjs-dist';`],
    ['documents are read', 'src/workers/a.ts', `import { x } from '../importers/document/index.ts';`],
    ['documents are read', 'src/ui/a.ts', `const x = await import('../importers/document/index.ts');`],
    ['zod lives in', 'src/domain/a.ts', `import { z } from 'zod';`],
    ['the browser takes only', 'src/domain/a.ts', `import { type Leg } from './atlas.schema.ts';`],
  ];

  it.each(planted)('reports a breach of "%s …" in %s: %s', (name, file, text) => {
    const caught = DIRECTION_RULES.filter((rule) => breaches(rule, importsOf(file, text)).length > 0);
    expect(caught.some((rule) => rule.name.startsWith(name))).toBe(true);
  });

  it('allows type imports, the state of features and what is loaded on demand', () => {
    const good = [
      ...importsOf('src/domain/a.ts', `import type { Leg } from './atlas.schema.ts';`),
      ...importsOf('src/map/a.ts', `import { selectX } from '../features/records/state/x.ts';`),
      ...importsOf('src/app/a.ts', `const x = () => import('../features/notes/x.ts');`),
      ...importsOf('src/layers/a.ts', `import type { Map } from 'maplibre-gl';`),
      ...importsOf('src/ui/a.ts', `import type { OpenedDocument } from '../importers/document/document.ts';`),
      ...importsOf('src/ui/a.ts', `import { acceptedFiles } from '../importers/document/formats.ts';`),
    ];
    expect(DIRECTION_RULES.flatMap((rule) => breaches(rule, good))).toEqual([]);
  });

  it('follows import chains and finds cycles but ignores type imports', () => {
    const chain = [
      ...importsOf('src/lib/a.ts', `import './b.ts';`),
      ...importsOf('src/lib/b.ts', `import './c.ts'; import type { D } from './d.ts';`),
      ...importsOf('src/lib/c.ts', `import { z } from 'zod';`),
      ...importsOf('src/lib/d.ts', `import './a.ts';`),
    ];
    expect([...reachableFrom('src/lib/a.ts', chain)]).toEqual([
      'src/lib/a.ts',
      'src/lib/b.ts',
      'src/lib/c.ts',
      'npm:zod',
    ]);
    expect(findCircles(chain)).toEqual([]);
    expect(findCircles([...chain, ...importsOf('src/lib/c.ts', `import './a.ts';`)])).toEqual([
      ['src/lib/a.ts', 'src/lib/b.ts', 'src/lib/c.ts', 'src/lib/a.ts'],
    ]);
  });
});
