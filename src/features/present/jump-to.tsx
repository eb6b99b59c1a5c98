import { useState } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import { openFeature } from '../../state/commands/move-map.ts';
import { useCombobox } from '../../ui/primitives/use-combobox.ts';
import { useAppStore, useAtlas, useName, useT } from '../../ui/ui-context.tsx';
import { NameRow, type ShownHit, useNameHits } from '../search/index.ts';
import { usePresentT } from './present-words.ts';
import { showWhy } from './state/patch-presentation.ts';

const MAX_RESULTS = 9;

/** Goes to a typed name and says what is known of it; lists the ten jurisdictions while empty. */
export function JumpTo() {
  const t = usePresentT();
  const pageT = useT();
  const store = useAppStore();
  const [query, setQuery] = useState('');
  const jurisdictions = useJurisdictions();
  const found = useNameHits(query);
  const rows = (query.trim() === '' ? jurisdictions : (found ?? []))
    .filter((hit): hit is ShownHit & { opens: FeatureId } => hit.opens !== null)
    .slice(0, query.trim() === '' ? jurisdictions.length : MAX_RESULTS);
  const choose = ({ opens }: { readonly opens: FeatureId }) => {
    openFeature(store, opens);
    showWhy(store, opens);
  };
  const { field, list, option, point, takeKey } = useCombobox(
    rows,
    choose,
    query.trim() !== '' && found === null,
  );
  return (
    <div className="jump-to">
      <input
        {...field}
        role="combobox"
        aria-expanded={rows.length > 0}
        data-first-focus=""
        aria-label={t('present.jump.field')}
        placeholder={t('present.jump.field')}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          point();
        }}
        onKeyDown={takeKey}
      />
      {rows.length === 0 && found !== null && <p role="status">{t('present.jump.nothing')}</p>}
      <div role="listbox" {...list} aria-label={t('present.jump')}>
        {rows.map((hit) => (
          <div key={hit.key} {...option(hit)}>
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
      date: null,
      name: record === null ? properties.name : name(record),
      form: null,
      match: 'exact',
    };
  });
}
