import { useState } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import { selectFeature } from '../../state/commands/select-features.ts';
import { showRightPanel } from '../../state/commands/show-panels.ts';
import { selectIsHidden } from '../../state/selectors/hidden-feature.ts';
import { useReaderT } from '../../ui/passages/reader-words.ts';
import { FeatureGlyph } from '../../ui/primitives/feature-glyph.tsx';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useAppState, useAppStore, useAtlas, useName, useScene, useT } from '../../ui/ui-context.tsx';
import { useReader } from './reader-context.ts';
import { openPassage } from './state/read-brief.ts';

/**
 * The selected feature: its number of mentions, with buttons to step through them. Only these buttons scroll
 * the text.
 */
export function SelectionBar() {
  const selection = useScene((scene) => scene.selection);
  // The key resets the position for a new feature.
  return selection === null ? null : <Bar key={selection} feature={selection} />;
}

function Bar({ feature }: { readonly feature: FeatureId }) {
  const t = useReaderT();
  const store = useAppStore();
  const atlas = useAtlas();
  const nameOf = useName();
  const { digest } = useReader();
  const [at, setAt] = useState<number | null>(null);
  const record = atlas.byId.get(feature);
  const isHidden = useAppState((state) => selectIsHidden(state, feature));
  const say = useT();
  if (record === undefined) return null;
  const name = nameOf(record);
  const mentions = digest.mentionsOf(feature);
  const ties = digest.tiesOf(feature);
  // Themes and legs have linked passages without words.
  const places =
    mentions.length > 0 ? mentions : ties.map(({ passage }) => ({ passage: passage.id, index: null }));
  const go = (to: number) => {
    const index = (to + places.length) % places.length;
    const place = places[index];
    if (place === undefined) return;
    setAt(index);
    openPassage(store, place.passage, place.index);
  };
  return (
    <div className="selection-bar" role="group" data-feature={feature} aria-label={name}>
      <span className="selection-name">
        <FeatureGlyph record={record} />
        <span>{name}</span>
      </span>
      {places.length === 0 ? (
        <span className="selection-count">{say('panel.passages.none')}</span>
      ) : (
        <span className="selection-count">
          {at === null
            ? t('reader.selected.count', {
                count: places.length,
                passages: new Set(places.map(({ passage }) => passage)).size,
              })
            : t('reader.selected.position', { index: at + 1, count: places.length })}
        </span>
      )}
      {isHidden && <span className="selection-hidden">{say('panel.selectionHidden')}</span>}
      <span className="selection-tools">
        {places.length > 0 && (
          <>
            <IconButton
              icon="chevron-up"
              label={t('reader.selected.previous', { name })}
              onClick={() => go((at ?? 0) - 1)}
            />
            <IconButton
              icon="chevron-down"
              label={t(at === null ? 'reader.selected.first' : 'reader.selected.next', { name })}
              onClick={() => go(at === null ? 0 : at + 1)}
            />
          </>
        )}
        <button type="button" className="text-button" onClick={() => showRightPanel(store, 'feature')}>
          {t('reader.selected.details')}
        </button>
        <IconButton
          icon="close"
          label={t('reader.selected.close', { name })}
          onClick={() => selectFeature(store, null)}
        />
      </span>
    </div>
  );
}
