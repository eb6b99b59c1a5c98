/**
 * Mapping templates: meanings of a file's columns, saved by name in this browser for files of the same shape.
 */
import { reasonColumn } from '../../../domain/exported-columns.ts';
import {
  formatTemplate,
  type MappingTemplate,
  makeTemplate,
  parseTemplate,
} from '../../../importers/incidents/mapping-template.ts';
import { patch } from '../../../state/patch.ts';
import { deleteSaved, readSaved, type SavedTexts, saveOne } from '../../../state/saved-list.ts';
import { isSavingAllowed } from '../../../state/saving-allowed.ts';
import type { AppStore } from '../../../state/store.ts';
import { startPlanning } from './begin-planning.ts';
import { readFile } from './import-files.ts';
import { importOf } from './patch-incidents.ts';

const TEMPLATE_TEXTS: SavedTexts<MappingTemplate> = {
  kind: 'templates',
  keyOf: ({ name }) => name,
  format: formatTemplate,
  parse: parseTemplate,
};

/** Returns saved templates sorted by name. @throws when the browser refuses */
export async function readTemplates(): Promise<readonly MappingTemplate[]> {
  return byName(await readSaved(TEMPLATE_TEXTS));
}

/** Adds saved templates. Without storage, the page's templates remain. */
export async function loadTemplates(store: AppStore): Promise<void> {
  const found = await readTemplates().catch(() => []);
  const own = store.getState().incidents?.templates ?? [];
  const names = new Set(own.map(({ name }) => name));
  patch(store, 'incidents', { templates: byName([...own, ...found.filter(({ name }) => !names.has(name))]) });
}

/**
 * Saves the current mapping of a file, in place of a template of the same name.
 * @returns whether the browser saved it; otherwise it lasts until the page closes
 */
export async function saveTemplate(store: AppStore, key: number, name: string): Promise<boolean> {
  const { opened } = importOf(store, key) ?? {};
  if (opened == null) return false;
  const template = makeTemplate(name, opened.summary, opened.mapping);
  const others = (store.getState().incidents?.templates ?? []).filter((one) => one.name !== name);
  patch(store, 'incidents', { templates: byName([...others, template]) });
  const keeps = isSavingAllowed();
  return saveOne(TEMPLATE_TEXTS, template).then(
    () => keeps,
    () => false,
  );
}

/** Adds templates that were saved elsewhere. One with a taken name gets a number. */
export async function importTemplates(store: AppStore, brought: readonly MappingTemplate[]): Promise<void> {
  startPlanning(store);
  await loadTemplates(store);
  for (const template of brought) {
    const own = store.getState().incidents?.templates ?? [];
    if (own.some((one) => formatTemplate(one) === formatTemplate(template))) continue;
    const placed = { ...template, name: freeName(template.name, own) };
    patch(store, 'incidents', { templates: byName([...own, placed]) });
    // Without storage, it lasts until the page closes.
    await saveOne(TEMPLATE_TEXTS, placed).catch(() => undefined);
  }
}

function freeName(name: string, taken: readonly MappingTemplate[]): string {
  const isFree = (wanted: string) => !taken.some((one) => one.name === wanted);
  let wanted = name;
  for (let number = 2; !isFree(wanted); number += 1) wanted = `${name} (${number})`;
  return wanted;
}

/** Reads a file again with the options and mapping of a template. */
export async function applyTemplate(store: AppStore, key: number, template: MappingTemplate): Promise<void> {
  const { opened } = importOf(store, key) ?? {};
  if (opened == null) return;
  // A file of corrected records is CSV of its own kind.
  const options = reasonColumn(opened.summary) < 0 ? template.options : {};
  await readFile(store, key, { ...opened.options, ...options }, template);
}

export async function deleteTemplate(store: AppStore, name: string): Promise<void> {
  const templates = (store.getState().incidents?.templates ?? []).filter((one) => one.name !== name);
  patch(store, 'incidents', { templates });
  // A browser that refuses has no template at the next visit either.
  await deleteSaved('templates', name).catch(() => undefined);
}

function byName(templates: readonly MappingTemplate[]): readonly MappingTemplate[] {
  return templates.toSorted((a, b) => a.name.localeCompare(b.name));
}
