import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readTemplates } from '../../../../src/build/postgis/read-templates.ts';
import { formatPart } from '../../../../src/features/workspace/state/part-json.ts';
import {
  formatTemplate,
  type MappingTemplate,
} from '../../../../src/importers/incidents/mapping-template.ts';
import { writeWorkspaceFile } from '../../../../src/workspace/workspace-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossroads-templates-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEMPLATE: MappingTemplate = {
  version: 1,
  name: 'Seizures',
  format: 'delimited',
  columns: ['id', 'place'],
  options: { encoding: 'utf-8', delimiter: ';', hasHeader: true },
  mapping: {
    position: { by: 'place', column: 1 },
    date: null,
    market: null,
    quantity: null,
    id: { column: 0 },
  },
};

async function saved(name: string, content: Blob | string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, new Uint8Array(await new Blob([content]).arrayBuffer()));
  return path;
}

async function workspaceOf(templates: readonly MappingTemplate[], passphrase: string | null): Promise<Blob> {
  const recipes = templates.map((one) => JSON.parse(formatTemplate(one)));
  const parts = templates.length === 0 ? [] : [{ id: 'recipes', version: 1, text: formatPart({ recipes }) }];
  return writeWorkspaceFile(parts, [], { savedAt: Date.UTC(2026, 10, 1), edition: '2026-11', passphrase });
}

it('reads all templates of a workspace, and one as JSON', async () => {
  const other = { ...TEMPLATE, name: 'Checks' };
  const work = await saved('work.crossroads', await workspaceOf([TEMPLATE, other], null));
  expect(await readTemplates(work)).toEqual([TEMPLATE, other]);
  expect(await readTemplates(await saved('one.json', formatTemplate(TEMPLATE)))).toEqual([TEMPLATE]);
});

it('says what is wrong with other files', async () => {
  const sealed = await saved('sealed.crossroads', await workspaceOf([TEMPLATE], 'a passphrase'));
  await expect(readTemplates(sealed)).rejects.toThrow('has a passphrase');
  const empty = await saved('empty.crossroads', await workspaceOf([], null));
  await expect(readTemplates(empty)).rejects.toThrow('has no mapping template');
  await expect(readTemplates(await saved('a.csv', 'id;place'))).rejects.toThrow('neither a workspace nor');
  await expect(readTemplates(join(folder, 'nothing'))).rejects.toThrow('could not be read');
});
