import { formatTemplate, readTemplatesOfWork } from '../../../importers/incidents/mapping-template.ts';
import { ok } from '../../../lib/result.ts';
import { formatPart, parsePart } from '../../workspace/state/part-json.ts';
import type { WorkspacePart } from '../../workspace/state/workspace-part.ts';
import { importTemplates, readTemplates } from './templates.ts';

/** Mapping templates. */
export const templatesPart: WorkspacePart = {
  id: 'recipes',
  version: 1,
  isPooled: true,
  watched: ({ incidents }) => [incidents?.templates],
  collect: async (store) => {
    const { incidents } = store.getState();
    const recipes = incidents?.templates ?? (await readTemplates().catch(() => []));
    if (recipes.length === 0) return null;
    const values = recipes.map((one) => JSON.parse(formatTemplate(one)) as unknown);
    return { text: formatPart({ recipes: values }), files: [] };
  },
  check: (text) => {
    const read = parsePart(text, readTemplatesOfWork);
    if (!read.ok) return read;
    const { recipes } = read.value;
    return ok({
      count: recipes.length,
      needs: [],
      apply: (store) => importTemplates(store, recipes),
    });
  },
};
