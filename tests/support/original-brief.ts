/** Reads the text of the brief, which is not published: it is beside the project on machines with access. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../shared/brief/', import.meta.url));

export interface OriginalPassage {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/**
 * Whether `../shared/brief/brief.md` is readable; tests that need it are skipped elsewhere, with a message.
 */
export const HAS_ORIGINAL = existsSync(join(FOLDER, 'brief.md'));

/** Returns the whole text of its pages. */
export function originalText(): string {
  return readFileSync(join(FOLDER, 'brief.md'), 'utf8');
}

/** Returns the text by passage, with paragraphs joined across pages. */
export function originalPassages(): readonly OriginalPassage[] {
  const file = JSON.parse(readFileSync(join(FOLDER, 'passages.json'), 'utf8')) as {
    readonly passages: readonly OriginalPassage[];
  };
  return file.passages;
}
