import { WORKSPACE_PARTS } from './state/workspace-parts.ts';
import type { TranslateWorkspace } from './workspace-words.ts';

/** Unknown parts keep their name from the file. */
export function nameOfPart(id: string, t: TranslateWorkspace): string {
  const known = WORKSPACE_PARTS.find((part) => part.id === id)?.id;
  return known === undefined ? `“${id}”` : t(`workspace.name.${known}`);
}
