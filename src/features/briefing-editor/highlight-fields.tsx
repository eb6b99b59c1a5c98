import { useId, useRef } from 'react';
import { DRAFT_LIMITS, type DraftChapter } from '../../composing/draft.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { announce } from '../../state/commands/notify.ts';
import { lightFeatures, selectFeature } from '../../state/commands/select-features.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useAppStore, useScene } from '../../ui/ui-context.tsx';
import { useComposeT } from './use-compose-t.ts';
import { useEdit } from './use-draft.ts';
import { useNameOf } from './use-name-of.ts';
import { type Pointing, usePointing } from './use-pointing.ts';

interface Props {
  readonly chapter: DraftChapter;
  readonly pointing: Pointing;
}

/** Features highlighted in the chapter: the selection, or features chosen on the map one by one. */
export function HighlightFields({ chapter, pointing }: Props) {
  const t = useComposeT();
  const store = useAppStore();
  const nameOf = useNameOf();
  const edit = useEdit();
  const id = useId();
  const point = useRef<HTMLButtonElement>(null);
  const selection = useScene((scene) => scene.selection);
  const { lit } = chapter;
  const isFull = lit.length >= DRAFT_LIMITS.features;
  const set = (changed: readonly FeatureId[]) => {
    edit({ kind: 'set-lit', chapter: chapter.id, lit: changed });
    lightFeatures(store, changed);
  };
  const add = (feature: FeatureId) => {
    // Highlights are not shown beside a selection.
    selectFeature(store, null);
    if (isFull) {
      announce(store, t('compose.highlight.full', { most: DRAFT_LIMITS.features }), 'assertive');
      return;
    }
    set([...lit, feature]);
    announce(store, t('compose.highlight.added', { name: nameOf(feature) }));
  };
  const remove = (feature: FeatureId) => {
    set(lit.filter((one) => one !== feature));
    announce(store, t('compose.highlight.removed', { name: nameOf(feature) }));
  };
  const { isOn: isPointing, toggle } = usePointing(pointing, 'lit', (feature) => {
    if (!lit.includes(feature)) add(feature);
    else {
      selectFeature(store, null);
      remove(feature);
    }
  });

  return (
    <section className="compose-part compose-lit" aria-labelledby={id}>
      <h3 id={id}>{t('compose.highlight')}</h3>
      {lit.length === 0 && <p className="table-note">{t('compose.highlight.none')}</p>}
      <ul className="compose-passages">
        {lit.map((feature) => (
          <li key={feature} data-lit={feature}>
            {nameOf(feature)}
            <IconButton
              icon="close"
              label={t('compose.highlight.remove', { name: nameOf(feature) })}
              onClick={() => {
                remove(feature);
                // Removing a feature removes the focused button.
                point.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      <p className="compose-actions">
        {selection !== null && !lit.includes(selection) && !isFull && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              add(selection);
              point.current?.focus();
            }}
          >
            {t('compose.highlight.add', { name: nameOf(selection) })}
          </button>
        )}
        <button ref={point} type="button" className="text-button" aria-pressed={isPointing} onClick={toggle}>
          {t('compose.highlight.point')}
        </button>
      </p>
      <p className="table-note" role="status">
        {isPointing
          ? t('compose.highlight.pointing')
          : isFull && t('compose.highlight.full', { most: DRAFT_LIMITS.features })}
      </p>
    </section>
  );
}
