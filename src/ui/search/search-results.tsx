import { useT } from '../ui-context.tsx';
import type { SearchRow, SearchSection } from './search-section.ts';
import type { Sections } from './use-sections.tsx';

interface Props {
  readonly listId: string;
  readonly isShown: boolean;
  readonly query: string;
  readonly sections: Sections;
  readonly current: SearchRow | undefined;
  readonly optionId: (row: SearchRow) => string;
  readonly onChoose: (row: SearchRow) => void;
  readonly onPoint: (row: SearchRow) => void;
}

/** Result list: names, and beside them if there is room, running texts. */
export function SearchResults({ listId, isShown, query, sections, ...row }: Props) {
  const t = useT();
  return (
    <div
      className="search-results"
      id={listId}
      role="listbox"
      aria-label={t('search.label')}
      data-texts={sections.texts.length > 0 || undefined}
      hidden={!isShown}
      // Keeps the focus in the field.
      onPointerDown={(event) => event.preventDefault()}
    >
      <div className="search-column">
        {sections.forgiven !== null && <p className="search-forgiven">{sections.forgiven}</p>}
        {sections.names.map((section) => (
          <Section key={section.key} section={section} {...row} />
        ))}
        {sections.names.length === 0 && <p className="search-none">{t('search.none', { query })}</p>}
      </div>
      {sections.texts.length > 0 && (
        <div className="search-column search-texts">
          {sections.texts.map((section) => (
            <Section key={section.key} section={section} {...row} />
          ))}
          <p className="search-more">{t('passage.paraphrase')}</p>
        </div>
      )}
    </div>
  );
}

function Section({
  section,
  current,
  optionId,
  onChoose,
  onPoint,
}: Pick<Props, 'current' | 'optionId' | 'onChoose' | 'onPoint'> & { readonly section: SearchSection }) {
  return (
    <div role="group" aria-label={section.label}>
      <p className="search-kind" aria-hidden="true">
        {section.label}
      </p>
      {section.rows.map((row) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a list belong to the field that keeps the focus
        <div
          key={row.key}
          id={optionId(row)}
          role="option"
          tabIndex={-1}
          aria-selected={row === current}
          className={row.className}
          onClick={() => onChoose(row)}
          onPointerMove={() => onPoint(row)}
        >
          {row.content}
        </div>
      ))}
      {section.note !== null && <p className="search-more">{section.note}</p>}
    </div>
  );
}
