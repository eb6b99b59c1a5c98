/** The text of the brief, which is not shipped: beside the project on machines of those who may read it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../shared/brief/', import.meta.url));

export interface OriginalPassage {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/** True where `../shared/brief/brief.md` can be read; what needs it is skipped elsewhere, and says so. */
export const HAS_ORIGINAL = existsSync(join(FOLDER, 'brief.md'));

/** The whole text as read from its pages. */
export function originalText(): string {
  return readFileSync(join(FOLDER, 'brief.md'), 'utf8');
}

/** The text passage by passage, with paragraphs that a page break cuts joined. */
export function originalPassages(): readonly OriginalPassage[] {
  const file = JSON.parse(readFileSync(join(FOLDER, 'passages.json'), 'utf8')) as {
    readonly passages: readonly OriginalPassage[];
  };
  return file.passages;
}
