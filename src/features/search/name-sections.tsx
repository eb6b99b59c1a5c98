/** Results by name: features and entries of the timeline, in all languages of the data. */
import { buildSearchIndex, type SearchIndex } from '../../analysis/search/name-index.ts';
import { type Match, type SearchHit, searchAtlas } from '../../analysis/search/names.ts';
import type { Atlas, AtlasRecord } from '../../domain/atlas.ts';
import { hasDossier, subjectOf } from '../../domain/dossier-subject.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { formatsOf } from '../../i18n/format.ts';
import { nameOf } from '../../i18n/names.ts';
import { resetFilters } from '../../state/commands/filter-atlas.ts';
import { openFeature } from '../../state/commands/move-map.ts';
import { focusFeature } from '../../state/commands/select-features.ts';
import { openTimelineEntry, showRightPanel } from '../../state/commands/show-panels.ts';
import type { AppStore } from '../../state/store.ts';
import { NameRow } from './name-row.tsx';
import type { SearchInput, SearchSection } from './search-section.ts';
import { searchWords } from './search-words.ts';

export interface ShownHit {
  readonly key: string;
  /** Feature to open; `null` for a timeline entry with hidden features. */
  readonly opens: FeatureId | null;
  /** For the icon; `null` for a timeline entry. */
  readonly record: AtlasRecord | null;
  /** Of a timeline entry. */
  readonly date: string | null;
  readonly name: string;
  /** Matched name if it differs from the shown one. */
  readonly form: { readonly text: string; readonly language: string | null } | null;
  readonly match: Match;
}

let built: { readonly atlas: Atlas; readonly index: SearchIndex } | null = null;

/** Returns the index of an atlas, built once: it takes about a tenth of a second. */
export function nameIndexOf(atlas: Atlas): SearchIndex {
  if (built?.atlas !== atlas) built = { atlas, index: buildSearchIndex(atlas) };
  return built.index;
}

export interface NameSections {
  readonly sections: readonly SearchSection[];
  readonly hits: readonly ShownHit[];
}

/** Names matching the query under the filters, by kind. */
export function deriveNameSections(input: SearchInput): NameSections {
  const { atlas, within, query, language, t } = input;
  if (query.trim() === '') return { sections: [], hits: [] };
  const groups = searchAtlas(nameIndexOf(atlas), query, { within }).map(({ group, hits, total }) => ({
    group,
    hits: hits.map((hit) => show(hit, within, language)),
    more: total - hits.length,
  }));
  return {
    hits: groups.flatMap(({ hits }) => hits),
    sections: groups.map(
      ({ group, hits, more }): SearchSection => ({
        key: group,
        label: t(`search.group.${group}`),
        rows: hits.map((hit) => ({
          key: hit.key,
          className: 'search-hit',
          content: <NameRow hit={hit} />,
          open: (isByKey) => open(input.store, hit, isByKey),
        })),
        count: hits.length,
        note: more > 0 ? t('search.more', { count: more }) : null,
      }),
    ),
  };
}

/** Number of the names that the filters hide, with a row that clears the filters; nothing if they hide none. */
export function deriveHiddenSection({
  atlas,
  within,
  query,
  language,
  store,
}: SearchInput): readonly SearchSection[] {
  // Most queries have no filter; the search of everything is left out for them.
  if (within.byId.size === atlas.byId.size && within.timeline.length === atlas.timeline.length) return [];
  const shown = new Set(within.timeline.map(({ id }) => id));
  const isHidden = ({ target }: SearchHit) =>
    target.kind === 'feature' ? !within.byId.has(target.id) : !shown.has(target.id);
  const all = searchAtlas(nameIndexOf(atlas), query, { within: atlas, limit: Number.POSITIVE_INFINITY });
  const count = all.flatMap(({ hits }) => hits.filter(isHidden)).length;
  if (count === 0) return [];
  const { t } = searchWords.now(language);
  const row = {
    key: 'clear-filters',
    className: 'search-hit',
    content: <span className="search-name">{t('search.do.reset')}</span>,
    open: () => resetFilters(store),
  };
  return [{ key: 'hidden', label: t('search.hidden', { count }), rows: [row], count: 0, note: null }];
}

/** Ports, crossings and borders among the hits, which have a dossier. */
export function hitsWithDossier(hits: readonly ShownHit[]) {
  return hits.flatMap(({ opens, name }) =>
    opens !== null && hasDossier(opens) ? [{ name, subject: subjectOf(opens) }] : [],
  );
}

function open(store: AppStore, hit: ShownHit, isByKey: boolean): void {
  if (hit.opens !== null) {
    openFeature(store, hit.opens);
    // The passages that are open concern something else.
    showRightPanel(store, 'feature');
  }
  if (hit.record === null) {
    openTimelineEntry(store, hit.key);
    return;
  }
  if (!isByKey || hit.opens === null) return;
  // Keyboard users continue on the map at the result.
  focusFeature(store, hit.opens);
  document.getElementById('map')?.focus();
}

function show(hit: SearchHit, atlas: Atlas, language: Parameters<typeof nameOf>[1]): ShownHit {
  const record = hit.target.kind === 'feature' ? (atlas.byId.get(hit.target.id) ?? null) : null;
  const entry =
    hit.target.kind === 'timeline' ? atlas.timeline.find(({ id }) => id === hit.target.id) : undefined;
  const name =
    record !== null
      ? nameOf(record.properties, language)
      : nameOf({ name: hit.name, names: entry?.names ?? {} }, language);
  return {
    key: hit.target.id,
    opens: hit.target.kind === 'feature' ? hit.target.id : (entry?.features[0] ?? null),
    record,
    date: entry === undefined ? null : formatsOf(language).date(entry.start),
    name,
    form: name.startsWith(hit.form) ? null : { text: hit.form, language: hit.language },
    match: hit.match,
  };
}
