import { useReaderT } from '../../ui/passages/reader-words.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly count: number;
  readonly index: number | null;
  /** Number of paragraphs searched if the document is longer; otherwise `null`. */
  readonly searchedOnly: number | null;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

export const FIND_FIELD_ID = 'reader-find-field';

/** Find in the text: Enter for next, Shift+Enter for previous, Escape closes. */
export function FindBar({ query, onQuery, count, index, searchedOnly, onStep, onClose }: Props) {
  const t = useReaderT();
  return (
    <div className="find-bar" role="search">
      <input
        id={FIND_FIELD_ID}
        type="text"
        aria-label={t('reader.find')}
        placeholder={t('reader.find')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <span className="find-count" role="status">
        {query.trim().length > 1 &&
          (index === null
            ? t('reader.find.total', { count })
            : t('reader.find.count', { count, index: index + 1 }))}
      </span>
      <IconButton
        icon="chevron-up"
        label={t('reader.find.previous')}
        disabled={count === 0}
        onClick={() => onStep(-1)}
      />
      <IconButton
        icon="chevron-down"
        label={t('reader.find.next')}
        disabled={count === 0}
        onClick={() => onStep(1)}
      />
      <IconButton icon="close" label={t('reader.find.close')} onClick={onClose} />
      {searchedOnly !== null && <p className="find-note">{t('reader.find.part', { count: searchedOnly })}</p>}
    </div>
  );
}
