/** Checks the derived files against `src/domain/atlas.schema.ts`, also published as JSON Schema. */
import { z } from 'zod';
import {
  ATLAS_FILE_NAMES,
  BASE_NETWORK_FILE_NAME,
  BRIEF_FILE_NAME,
  KEY_FIGURES_FILE_NAME,
  ROUTE_LINES_FILE_NAME,
} from '../../src/domain/atlas-files.ts';
import { atlasFilesOf, routeLinesOf } from './atlas-files-of.ts';
import { PUBLISHED_SCHEMAS } from './derive-json-schemas.ts';
import type { Check } from './validate.ts';

export const validatePublished: Check = ({ derived, ground }, problems) => {
  // The ground is TopoJSON and has no schema of ours.
  const { basemap: _, ...files } = atlasFilesOf(derived, ground);
  const contents = new Map<string, unknown>([
    ...Object.entries(files).map(
      ([key, content]) => [ATLAS_FILE_NAMES[key as keyof typeof files], content] as const,
    ),
    [ROUTE_LINES_FILE_NAME, routeLinesOf(derived)],
    [BASE_NETWORK_FILE_NAME, derived.baseNetwork],
    [BRIEF_FILE_NAME, derived.brief],
    [KEY_FIGURES_FILE_NAME, derived.keyFigures],
  ]);
  for (const [name, content] of contents) {
    const schema = PUBLISHED_SCHEMAS.get(name.replace(/\.(geo)?json$/, ''));
    const parsed = schema?.safeParse(content);
    if (parsed?.success) continue;
    const issue = parsed?.error.issues[0];
    problems.add(
      `../public/data/${name}`,
      issue?.path.join('.') ?? 'file',
      issue?.message ?? 'no schema for this file',
      `Mend the derivation, or the schema if the shape has changed on purpose${parsed ? ` (${z.prettifyError(parsed.error).split('\n').length} lines of errors)` : ''}`,
    );
  }
};
