import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { FeatureGlyph } from '../primitives/feature-glyph.tsx';
import { IconButton } from '../primitives/icon-button.tsx';
import { InterfaceIcon } from '../primitives/interface-icon.tsx';
import { useCommands, useT } from '../ui-context.tsx';
import { type ShownHit, useSearch } from './use-search.ts';

/** A combobox over every name in every language form. Focus stays in the field; the arrows move through the list. */
export function SearchBox() {
  const t = useT();
  const commands = useCommands();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const groups = useSearch(query);
  const hits = groups.flatMap((group) => group.hits);
  const isShown = isOpen && query.trim() !== '';
  const current = isShown ? hits[active] : undefined;
  const optionId = (hit: ShownHit) => `${listId}-${hit.key}`;

  useSlashKey(field);

  const close = () => {
    setOpen(false);
    setActive(0);
  };
  const choose = (hit: ShownHit, isByKey = false) => {
    if (hit.opens !== null) commands.open(hit.opens);
    setQuery('');
    close();
    if (!isByKey || hit.opens === null) return;
    // Who searches by keyboard goes on by keyboard: on the map, at what was found.
    commands.focus(hit.opens);
    document.getElementById('map')?.focus();
  };
  const move = (to: number) => {
    const next = (to + hits.length) % hits.length;
    setActive(next);
    const hit = hits[next];
    if (hit !== undefined) document.getElementById(optionId(hit))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (isShown && hits.length > 0) move(active + (event.key === 'ArrowDown' ? 1 : -1));
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
      <div
        className="search-results"
        id={listId}
        role="listbox"
        aria-label={t('search.label')}
        hidden={!isShown}
        // The field keeps the focus while a result is pressed.
        onPointerDown={(event) => event.preventDefault()}
      >
        {groups.map((group) => (
          <div key={group.group} role="group" aria-label={t(`search.group.${group.group}`)}>
            <p className="search-kind" aria-hidden="true">
              {t(`search.group.${group.group}`)}
            </p>
            {group.hits.map((hit) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a list belong to the field that keeps the focus
              <div
                key={hit.key}
                id={optionId(hit)}
                role="option"
                tabIndex={-1}
                aria-selected={hit === current}
                className="search-hit"
                onClick={() => choose(hit)}
                onPointerMove={() => setActive(hits.indexOf(hit))}
              >
                {hit.record === null ? (
                  <InterfaceIcon id="time" sizePx={16} />
                ) : (
                  <FeatureGlyph record={hit.record} />
                )}
                <span className="search-name">{hit.name}</span>
                {hit.form !== null && (
                  <span className="search-form" lang={hit.form.language ?? undefined}>
                    {hit.form.text}
                  </span>
                )}
              </div>
            ))}
            {group.more > 0 && <p className="search-more">{t('search.more', { count: group.more })}</p>}
          </div>
        ))}
        {hits.length === 0 && <p className="search-none">{t('search.none', { query: query.trim() })}</p>}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {isShown && t('search.results', { count: hits.length })}
      </p>
    </div>
  );
}

/** `/` goes to the field from anywhere but another field. */
function useSlashKey(field: { readonly current: HTMLInputElement | null }): void {
  const commands = useCommands();
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target;
      if (
        target instanceof HTMLElement &&
        target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, dialog')
      )
        return;
      event.preventDefault();
      commands.setPreference('layerPanelOpen', true);
      // The field may stand in a panel that is only now shown again.
      requestAnimationFrame(() => {
        field.current?.focus();
        field.current?.select();
      });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [field, commands]);
}
