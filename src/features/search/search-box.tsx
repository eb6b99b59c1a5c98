import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { takesLetters } from '../../ui/is-typing.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { type Combobox, useCombobox } from '../../ui/primitives/use-combobox.ts';
import { useT } from '../../ui/ui-context.tsx';
import { inOrder, type SearchRow, type SearchSection, type Sections } from './search-section.ts';
import { useSections } from './use-sections.ts';

/**
 * Combobox over names in every language, passages of the brief, the opened document, briefings and commands.
 * Focus stays in the field; arrow keys move through results.
 */
export function SearchBox() {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const asked = useDeferredValue(query);
  const sections = useSections(asked, isOpen);
  const all = sections === null ? [] : inOrder(sections);
  const rows = all.flatMap((section) => section.rows);
  const count = all.reduce((sum, section) => sum + section.count, 0);
  const isShown = isOpen && query.trim() !== '';
  const combobox = useCombobox<SearchRow>(
    isShown ? rows : [],
    (row, isByKey) => {
      row.open(isByKey);
      setQuery('');
      close();
    },
    // Results lag behind fast typing.
    isShown && (sections === null || asked !== query),
  );

  useSlashKey(field);

  const close = () => {
    setOpen(false);
    combobox.point();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (combobox.takeKey(event)) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        setOpen(true);
        break;
      case 'Escape':
        event.stopPropagation();
        if (isShown) close();
        else setQuery('');
        break;
    }
  };

  return (
    <div className="search" role="search">
      <div className="search-field">
        <InterfaceIcon id="search" sizePx={17} />
        <input
          role="combobox"
          {...combobox.field}
          ref={field}
          aria-label={t('search.label')}
          aria-expanded={isShown}
          placeholder={t('search.placeholder')}
          autoCapitalize="none"
          enterKeyHint="search"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            combobox.point();
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        {query === '' ? (
          <span className="search-key" aria-hidden="true">
            /
          </span>
        ) : (
          <IconButton
            icon="close"
            label={t('search.clear')}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => {
              setQuery('');
              field.current?.focus();
            }}
          />
        )}
      </div>
      <SearchResults
        isShown={isShown}
        query={asked.trim()}
        sections={sections}
        count={count}
        combobox={combobox}
      />
      <p className="visually-hidden" aria-live="polite">
        {isShown && sections !== null && t('search.results', { count })}
      </p>
    </div>
  );
}

/** `/` focuses the field, except from another field. */
function useSlashKey(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (takesLetters(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [field]);
}

interface Props {
  readonly isShown: boolean;
  readonly query: string;
  readonly sections: Sections | null;
  readonly count: number;
  readonly combobox: Combobox<SearchRow>;
}

/** Result list: names, and beside them if there is room, running texts. */
function SearchResults({ isShown, query, sections, count, combobox }: Props) {
  const t = useT();
  const hasTexts = sections !== null && sections.texts.length > 0;
  return (
    <div
      role="listbox"
      {...combobox.list}
      className="search-results"
      aria-label={t('search.label')}
      data-texts={hasTexts || undefined}
      data-first={sections?.areTextsFirst ? 'texts' : undefined}
      hidden={!isShown}
    >
      {sections === null ? (
        <p className="search-none">{t('search.waiting')}</p>
      ) : (
        <>
          {sections.areTextsFirst && <Texts sections={sections} combobox={combobox} />}
          <div className="search-column">
            {sections.forgiven !== null && <p className="search-forgiven">{sections.forgiven}</p>}
            {sections.names.map((section) => (
              <Section key={section.key} section={section} combobox={combobox} />
            ))}
            {count === 0 && <p className="search-none">{t('search.none', { query })}</p>}
          </div>
          {hasTexts && !sections.areTextsFirst && <Texts sections={sections} combobox={combobox} />}
        </>
      )}
    </div>
  );
}

function Texts({ sections, combobox }: { readonly sections: Sections } & Pick<Props, 'combobox'>) {
  const t = useT();
  return (
    <div className="search-column search-texts">
      {sections.texts.map((section) => (
        <Section key={section.key} section={section} combobox={combobox} />
      ))}
      <p className="search-more">{t('passage.paraphrase')}</p>
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
