/** Reads mapping templates: all of a workspace file, or one as JSON. */
import { readFileSync } from 'node:fs';
import { parsePart } from '../../features/workspace/state/part-json.ts';
import {
  type MappingTemplate,
  parseTemplate,
  readTemplatesOfWork,
} from '../../importers/incidents/mapping-template.ts';
import { readWorkspaceFile } from '../../workspace/workspace-file.ts';
import { UserError } from '../user-error.ts';

/** @throws UserError */
export async function readTemplates(path: string): Promise<readonly MappingTemplate[]> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new UserError(`The template could not be read: ${error instanceof Error ? error.message : error}`);
  }
  const template = parseTemplate(new TextDecoder().decode(bytes));
  if (template !== null) return [template];
  const work = await readWorkspaceFile(bytes, null);
  if (!work.ok)
    throw new UserError(
      work.failure.code === 'locked'
        ? `${path} has a passphrase. Save the workspace without one for this command.`
        : `${path} is neither a workspace nor a mapping template.`,
    );
  const part = work.value.parts.find(({ id }) => id === 'recipes');
  const read = part === undefined ? null : parsePart(part.text, readTemplatesOfWork);
  if (read === null || !read.ok)
    throw new UserError(`${path} has no mapping template. Save one in the import of a file of this source.`);
  return read.value.recipes;
}
