/**
 * Mapping templates saved in this browser: IndexedDB, one text per name. Describes the shape of a file,
 * without its records.
 */
import {
  formatTemplate,
  type MappingTemplate,
  parseTemplate,
} from '../importers/incidents/mapping-template.ts';
import { makeTextShelf, readShelf, type TextShelf } from './text-shelf.ts';

export type TemplateShelf = TextShelf;

export const TEMPLATE_SHELF: TemplateShelf = makeTextShelf('crossroads-incidents', 'recipes');

/**
 * Returns templates sorted by name; skips unreadable texts and other versions.
 * @throws when the browser refuses
 */
export function readTemplates(shelf: TemplateShelf): Promise<readonly MappingTemplate[]> {
  return readShelf(shelf, parseTemplate);
}

/** Replaces one of the same name. @throws when the browser refuses */
export async function saveTemplateOnShelf(shelf: TemplateShelf, template: MappingTemplate): Promise<void> {
  await shelf.set(template.name, formatTemplate(template));
}
