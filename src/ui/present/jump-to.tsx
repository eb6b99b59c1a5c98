import { useId, useState } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import { NameRow } from '../search/name-row.tsx';
import { type ShownHit, useNameSearch } from '../search/use-name-search.ts';
import { useAtlas, useCommands, useName, useT } from '../ui-context.tsx';
import { usePresentT } from './present-words.ts';

const MAX_RESULTS = 9;

/** Jumps to a typed name; lists the ten jurisdictions while empty. */
export function JumpTo() {
  const t = usePresentT();
  const pageT = useT();
  const commands = useCommands();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const jurisdictions = useJurisdictions();
  const found = useNameSearch(query, true).flatMap(({ hits }) => hits);
  const rows = (query.trim() === '' ? jurisdictions : found)
    .filter((hit): hit is ShownHit & { opens: FeatureId } => hit.opens !== null)
    .slice(0, query.trim() === '' ? jurisdictions.length : MAX_RESULTS);
  const optionId = (key: string) => `${listId}-${key}`;
  const go = (feature: FeatureId) => {
    commands.open(feature);
    commands.showScreen('chapter');
  };
  const move = (to: number) => {
    setActive(to);
    const row = rows[to];
    if (row !== undefined) document.getElementById(optionId(row.key))?.scrollIntoView({ block: 'nearest' });
  };
  const current = rows[active];
  return (
    <div className="jump-to">
      <input
        type="text"
        role="combobox"
        data-first-focus=""
        aria-label={t('present.jump.field')}
        placeholder={t('present.jump.field')}
        aria-expanded={rows.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : optionId(current.key)}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && current !== undefined) go(current.opens);
          else if (event.key === 'ArrowDown') move(Math.min(rows.length - 1, active + 1));
          else if (event.key === 'ArrowUp') move(Math.max(0, active - 1));
          else return;
          event.preventDefault();
        }}
      />
      {rows.length === 0 && <p role="status">{t('present.jump.nothing')}</p>}
      <div
        id={listId}
        role="listbox"
        aria-label={t('present.jump')}
        // Keeps the focus in the field.
        onPointerDown={(event) => event.preventDefault()}
      >
        {rows.map((hit, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a list belong to the field that keeps the focus
          <div
            key={hit.key}
            id={optionId(hit.key)}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            onClick={() => go(hit.opens)}
          >
            <NameRow hit={hit} />
            {hit.record !== null && rows.some(({ key, name }) => key !== hit.key && name === hit.name) && (
              <span className="jump-kind">{pageT(`panel.kind.${hit.record.kind}`)}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function useJurisdictions(): readonly ShownHit[] {
  const atlas = useAtlas();
  const name = useName();
  return atlas.jurisdictions.features.map(({ properties }) => {
    const record = atlas.byId.get(properties.id) ?? null;
    return {
      key: properties.id,
      opens: properties.id,
      record,
      name: record === null ? properties.name : name(record),
      form: null,
      forgiven: null,
    };
  });
}
