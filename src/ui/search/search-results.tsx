import type { Combobox } from '../primitives/use-combobox.ts';
import { useT } from '../ui-context.tsx';
import type { SearchRow, SearchSection } from './search-section.ts';
import type { Sections } from './use-sections.tsx';

interface Props {
  readonly isShown: boolean;
  readonly query: string;
  readonly sections: Sections;
  readonly combobox: Combobox<SearchRow>;
}

/** Result list: names, and beside them if there is room, running texts. */
export function SearchResults({ isShown, query, sections, combobox }: Props) {
  const t = useT();
  return (
    <div
      role="listbox"
      {...combobox.list}
      className="search-results"
      aria-label={t('search.label')}
      data-texts={sections.texts.length > 0 || undefined}
      hidden={!isShown}
    >
      <div className="search-column">
        {sections.forgiven !== null && <p className="search-forgiven">{sections.forgiven}</p>}
        {sections.names.map((section) => (
          <Section key={section.key} section={section} combobox={combobox} />
        ))}
        {sections.names.length === 0 && <p className="search-none">{t('search.none', { query })}</p>}
      </div>
      {sections.texts.length > 0 && (
        <div className="search-column search-texts">
          {sections.texts.map((section) => (
            <Section key={section.key} section={section} combobox={combobox} />
          ))}
          <p className="search-more">{t('passage.paraphrase')}</p>
        </div>
      )}
    </div>
  );
}

function Section({ section, combobox }: Pick<Props, 'combobox'> & { readonly section: SearchSection }) {
  return (
    <div role="group" aria-label={section.label}>
      <p className="search-kind" aria-hidden="true">
        {section.label}
      </p>
      {section.rows.map((row) => (
        <div
          key={row.key}
          {...combobox.option(row)}
          className={row.className}
          onPointerMove={() => combobox.point(row)}
        >
          {row.content}
        </div>
      ))}
      {section.note !== null && <p className="search-more">{section.note}</p>}
    </div>
  );
}
