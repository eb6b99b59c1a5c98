/** The one document that the user saved in this browser, with its view. */
import type { OpenedDocument } from '../../../importers/document/document.ts';
import { REPOSITORY } from '../../../state/repository.ts';
import { READER_VIEWS, type ReaderView } from './original.ts';

const KEY = 'original';
/** Separate from the document, which is large: the view may change often. */
const VIEW_KEY = 'reader-view';

export interface SavedOriginal {
  readonly name: string;
  readonly document: OpenedDocument;
  readonly view: ReaderView;
}

const { documents } = REPOSITORY;

/** @throws when the browser refuses: no room, or storage is switched off */
export async function saveOriginal({ name, document, view }: SavedOriginal): Promise<void> {
  await documents.change({
    put: new Map<string, unknown>([
      [KEY, { name, document }],
      [VIEW_KEY, view],
    ]),
  });
}

/** @throws as {@link saveOriginal} */
export async function saveView(view: ReaderView): Promise<void> {
  await documents.update(VIEW_KEY, () => view);
}

/** @throws as {@link saveOriginal} */
export async function deleteSavedOriginal(): Promise<void> {
  await documents.change({ remove: [KEY, VIEW_KEY] });
}

/**
 * Returns the saved document; `null` if there is none, if this version cannot read it, or without storage.
 */
export async function readSavedOriginal(): Promise<SavedOriginal | null> {
  try {
    const [named, view] = await Promise.all([documents.get(KEY), documents.get(VIEW_KEY)]);
    return parseSavedOriginal(named, view);
  } catch {
    return null;
  }
}

/**
 * Validates a saved document: an older version, or a manual edit, may have written it. An unknown view
 * becomes the digest.
 */
export function parseSavedOriginal(kept: unknown, view: unknown): SavedOriginal | null {
  if (!isNamedDocument(kept)) return null;
  const known = READER_VIEWS.find((one) => one === view);
  return { name: kept.name, document: kept.document, view: known ?? 'digest' };
}

function isNamedDocument(value: unknown): value is Pick<SavedOriginal, 'name' | 'document'> {
  if (typeof value !== 'object' || value === null) return false;
  const { name, document: kept } = value as Partial<SavedOriginal>;
  return (
    typeof name === 'string' &&
    typeof kept === 'object' &&
    typeof kept?.text === 'string' &&
    typeof kept.format === 'string' &&
    Array.isArray(kept.warnings)
  );
}
