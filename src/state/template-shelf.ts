/** Where this browser keeps mapping templates: IndexedDB, the text of each by its name. What a template is for is told, not the records it was used on. */
import {
  formatTemplate,
  type MappingTemplate,
  parseTemplate,
} from '../importers/incidents/mapping-template.ts';
import { makeTextShelf, readShelf, type TextShelf } from './text-shelf.ts';

export type TemplateShelf = TextShelf;

export const TEMPLATE_SHELF: TemplateShelf = makeTextShelf('crossroads-incidents', 'recipes');

/** By name. What is none, or of another version, is left where it is. @throws when the browser refuses */
export function readTemplates(shelf: TemplateShelf): Promise<readonly MappingTemplate[]> {
  return readShelf(shelf, parseTemplate);
}

/** In the place of one of the same name. @throws when the browser refuses */
export async function saveTemplateOnShelf(shelf: TemplateShelf, template: MappingTemplate): Promise<void> {
  await shelf.set(template.name, formatTemplate(template));
}
