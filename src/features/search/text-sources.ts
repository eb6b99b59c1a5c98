/**
 * Texts searched besides names, in result order: the digest and the opened document. To add one: a source
 * here, and its texts in the namespace `search`.
 */
import { textsOfPassages } from '../../analysis/passage-texts.ts';
import type { SearchableText } from '../../analysis/search/text-index.ts';
import type { TextHit } from '../../analysis/search/texts.ts';
import type { Span } from '../../lib/span.ts';
import type { AppState, AppStore } from '../../state/store.ts';
import { textsOfOriginal } from '../reader/index.ts';
import { openInDocument, openPassage, showReaderView } from '../reader/state/read-brief.ts';
import { selectTextInView } from '../reader/state/text-in-view.ts';

export interface TextSource {
  readonly id: 'digest' | 'original';
  /** Searchable texts, a stable list; `null` if none. */
  readonly select: (state: AppState) => readonly SearchableText[] | 'loading' | 'failed' | null;
  /** Shows the texts, so that “find” can mark matches. */
  readonly show: (store: AppStore) => void;
  /** Opens a hit at a match, `null` if only its heading matched. */
  readonly open: (hit: TextHit, place: Span | null, store: AppStore) => void;
}

const digest: TextSource = {
  id: 'digest',
  select: ({ brief }) => {
    if (brief.status === 'ready') return textsOfPassages(brief.digest.passages);
    return brief.status === 'failed' ? 'failed' : 'loading';
  },
  show: (store) => {
    // Keeps the chosen original beside it; a related document closes by itself.
    if (selectTextInView(store.getState()) === 'original') showReaderView(store, 'both');
  },
  open: ({ source: { id } }, place, store) => {
    const { brief } = store.getState();
    const passage = brief.status === 'ready' ? brief.digest.passageById.get(id) : undefined;
    const mention = passage?.mentions.findIndex(
      ({ start, end }) => place !== null && start <= place.start && place.end <= end,
    );
    openPassage(store, id, mention === undefined || mention === -1 ? null : mention);
  },
};

/** The opened document: recognized passages of the brief, or another text's paragraphs. */
const original: TextSource = {
  id: 'original',
  select: ({ original: opened, brief }) =>
    opened.status === 'ready'
      ? textsOfOriginal(opened.original, brief.status === 'ready' ? brief.digest : null)
      : null,
  show: (store) => {
    if (selectTextInView(store.getState()) === 'digest') showReaderView(store, 'original');
  },
  open: ({ source: { id, passage } }, _place, store) => {
    if (passage === null) openInDocument(store, Number(id));
    else openPassage(store, passage);
  },
};

export const TEXT_SOURCES: readonly TextSource[] = [digest, original];
