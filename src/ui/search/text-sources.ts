/**
 * The texts that the search box searches beside names, in the order of their results: the digest, and the document that a reader has
 * opened. To add one: a source here, and its words in the part `search`.
 */
import { textsOfPassages } from '../../analysis/passage-texts.ts';
import type { TextHit } from '../../analysis/search-texts.ts';
import type { SearchableText } from '../../analysis/text-index.ts';
import { readableParagraphs, readableText } from '../../brief/readable.ts';
import type { Span } from '../../lib/span.ts';
import type { Original } from '../../state/original.ts';
import type { AppState, AppStore } from '../../state/store.ts';
import type { Commands } from '../commands.ts';

/** Of a library in one file no more is searched: some eight megabytes of text. */
const SEARCHED_PARAGRAPHS = 2000;

export interface TextSource {
  readonly id: 'digest' | 'original';
  /** Its texts, the same list as long as they are the same; `null` when there are none to speak of. */
  readonly select: (state: AppState) => readonly SearchableText[] | 'loading' | 'failed' | null;
  /** Opens a hit at one of its places, which is `null` when only its heading was met. */
  readonly open: (hit: TextHit, place: Span | null, services: TextServices) => void;
}

export interface TextServices {
  readonly store: AppStore;
  readonly commands: Commands;
}

const digest: TextSource = {
  id: 'digest',
  select: ({ brief }) => {
    if (brief.status === 'ready') return textsOfPassages(brief.digest.passages);
    return brief.status === 'failed' ? 'failed' : 'loading';
  },
  open: ({ source: { id } }, place, { store, commands }) => {
    const { brief } = store.getState();
    const passage = brief.status === 'ready' ? brief.digest.passageById.get(id) : undefined;
    const mention = passage?.mentions.findIndex(
      ({ start, end }) => place !== null && start <= place.start && place.end <= end,
    );
    commands.openPassage(id, mention === undefined || mention === -1 ? null : mention);
  },
};

/** The document that a reader has opened: of the brief the passages that were found, of another text its paragraphs. */
const original: TextSource = {
  id: 'original',
  select: (state) =>
    state.original.status === 'ready' ? textsOfOriginal(state.original.original, state) : null,
  open: ({ source: { id, passage } }, _place, { commands }) => {
    if (passage === null) {
      commands.openInDocument(Number(id));
    } else {
      commands.showReaderView('original');
      commands.openPassage(passage);
    }
  },
};

const kept = new WeakMap<Original, readonly SearchableText[]>();

function textsOfOriginal(opened: Original, { brief }: AppState): readonly SearchableText[] {
  const known = kept.get(opened);
  if (known !== undefined) return known;
  const { document, alignment } = opened;
  const texts = alignment.isThisBrief
    ? alignment.passages
        .filter(({ verdict }) => verdict !== 'unmatched')
        .map(({ id, spans }) => ({
          id: `original-${id}`,
          passage: id,
          title: brief.status === 'ready' ? (brief.digest.passageById.get(id)?.title ?? null) : null,
          text: readableText(document.text, spans),
        }))
    : readableParagraphs(document.text, SEARCHED_PARAGRAPHS).map(({ start, text }) => ({
        id: String(start),
        passage: null,
        title: null,
        text,
      }));
  kept.set(opened, texts);
  return texts;
}

export const TEXT_SOURCES: readonly TextSource[] = [digest, original];
