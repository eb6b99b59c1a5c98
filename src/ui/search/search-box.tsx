import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { takesLetters } from '../is-typing.ts';
import { IconButton } from '../primitives/icon-button.tsx';
import { InterfaceIcon } from '../primitives/interface-icon.tsx';
import { useCommands, useT } from '../ui-context.tsx';
import { SearchResults } from './search-results.tsx';
import type { SearchRow } from './search-section.ts';
import { useSections } from './use-sections.tsx';

/**
 * Combobox over names in every language, passages of the brief, and the opened document. Focus stays in the
 * field; arrow keys move through results.
 */
export function SearchBox() {
  const t = useT();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = useDeferredValue(query);
  const sections = useSections(asked, isOpen);
  const all = [...sections.names, ...sections.texts];
  const rows = all.flatMap((section) => section.rows);
  const count = all.reduce((sum, section) => sum + section.count, 0);
  const isShown = isOpen && query.trim() !== '';
  const current = isShown ? rows[active] : undefined;
  const optionId = ({ key }: SearchRow) => `${listId}-${key}`;

  useSlashKey(field);

  const close = () => {
    setOpen(false);
    setActive(0);
  };
  const choose = (row: SearchRow, isByKey = false) => {
    row.open(isByKey);
    setQuery('');
    close();
  };
  const move = (to: number) => {
    const next = (to + rows.length) % rows.length;
    setActive(next);
    const row = rows[next];
    if (row !== undefined) document.getElementById(optionId(row))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (isShown && rows.length > 0) move(active + (event.key === 'ArrowDown' ? 1 : -1));
        else setOpen(true);
        break;
      case 'Enter':
        if (current !== undefined) {
          event.preventDefault();
          choose(current, true);
        }
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
          ref={field}
          type="text"
          role="combobox"
          aria-label={t('search.label')}
          aria-expanded={isShown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current === undefined ? undefined : optionId(current)}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
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
        listId={listId}
        isShown={isShown}
        query={asked.trim()}
        sections={sections}
        current={current}
        optionId={optionId}
        onChoose={choose}
        onPoint={(row) => setActive(rows.indexOf(row))}
      />
      <p className="visually-hidden" aria-live="polite">
        {isShown && t('search.results', { count })}
      </p>
    </div>
  );
}

/** `/` focuses the field, except from another field. */
function useSlashKey(field: { readonly current: HTMLInputElement | null }): void {
  const commands = useCommands();
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (takesLetters(event.target)) return;
      event.preventDefault();
      commands.setPreference('layerPanelOpen', true);
      // The field's panel may just be opening.
      requestAnimationFrame(() => {
        field.current?.focus();
        field.current?.select();
      });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [field, commands]);
}
