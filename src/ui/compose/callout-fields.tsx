import { useEffect, useId, useRef, useState } from 'react';
import { DRAFT_LIMITS, type Draft, type DraftChapter } from '../../composing/draft.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { useAppStore, useAtlas, useCommands, useName, useScene } from '../ui-context.tsx';
import { useComposeT } from './compose-words.ts';
import { useEdit } from './use-draft.ts';

/** Words that stand beside features of the map. The feature is the one that is selected, or the next one that is chosen on the map. */
export function CalloutFields({ draft, chapter }: { readonly draft: Draft; readonly chapter: DraftChapter }) {
  const t = useComposeT();
  const atlas = useAtlas();
  const commands = useCommands();
  const name = useName();
  const edit = useEdit();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const selection = useScene((scene) => scene.selection);
  const nameOf = (feature: FeatureId) => {
    const record = atlas.byId.get(feature);
    return record === undefined ? feature : name(record);
  };
  const isTaken = (feature: FeatureId) => chapter.callouts.some((callout) => callout.feature === feature);
  const isFull = chapter.callouts.length >= DRAFT_LIMITS.callouts;
  const focusField = useRef<FeatureId | null>(null);
  const add = (feature: FeatureId) => {
    if (isTaken(feature)) {
      commands.announce(t('compose.callouts.taken', { name: nameOf(feature) }));
      return;
    }
    focusField.current = feature;
    edit({ kind: 'add-callout', chapter: chapter.id, feature });
    commands.announce(t('compose.callouts.added', { name: nameOf(feature) }));
  };
  const { isPointing, setPointing } = usePointing(add);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field is there once the callout is
  useEffect(() => {
    if (focusField.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-callout="${focusField.current}"] textarea`)?.focus();
    focusField.current = null;
  }, [chapter.callouts]);
  const remove = (feature: FeatureId) => {
    edit({ kind: 'remove-callout', chapter: chapter.id, feature });
    document.getElementById(`${id}-point`)?.focus();
  };

  return (
    <section className="compose-part" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{t('compose.callouts')}</h3>
      {chapter.callouts.length === 0 && <p className="table-note">{t('compose.callouts.none')}</p>}
      <ul ref={list} className="compose-callouts">
        {chapter.callouts.map(({ feature, text }) => (
          <li key={feature} data-callout={feature}>
            <label className="field">
              <span>{t('compose.callout', { name: nameOf(feature) })}</span>
              <textarea
                rows={2}
                lang={draft.language}
                value={text}
                maxLength={DRAFT_LIMITS.calloutText}
                onChange={(event) =>
                  edit({
                    kind: 'set-callout-text',
                    chapter: chapter.id,
                    feature,
                    text: event.currentTarget.value,
                  })
                }
              />
            </label>
            <p className="compose-actions">
              {selection !== null && selection !== feature && !isTaken(selection) && (
                <button
                  type="button"
                  className="text-button"
                  onClick={() => edit({ kind: 'move-callout', chapter: chapter.id, feature, to: selection })}
                >
                  {t('compose.callout.move', { name: nameOf(selection) })}
                </button>
              )}
              <button
                type="button"
                className="text-button"
                aria-label={t('compose.callout.remove', { name: nameOf(feature) })}
                onClick={() => remove(feature)}
              >
                {t('compose.remove')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {isFull ? (
        <p className="table-note">{t('compose.callouts.full', { most: DRAFT_LIMITS.callouts })}</p>
      ) : (
        <>
          <p className="compose-actions">
            {selection !== null && !isTaken(selection) && (
              <button type="button" className="text-button" onClick={() => add(selection)}>
                {t('compose.callouts.add', { name: nameOf(selection) })}
              </button>
            )}
            <button
              id={`${id}-point`}
              type="button"
              className="text-button"
              aria-pressed={isPointing}
              onClick={() => setPointing(!isPointing)}
            >
              {t('compose.callouts.point')}
            </button>
          </p>
          <p className="table-note" role="status">
            {isPointing ? t('compose.callouts.pointing') : selection === null && t('compose.callouts.select')}
          </p>
        </>
      )}
    </section>
  );
}

/** While it is on, the next feature that is chosen, on the map or anywhere, is the one that was meant. Escape ends it. */
function usePointing(onFeature: (feature: FeatureId) => void) {
  const store = useAppStore();
  const [isPointing, setPointing] = useState(false);
  const latest = useRef(onFeature);
  latest.current = onFeature;
  useEffect(() => {
    if (!isPointing) return;
    const unsubscribe = store.subscribe(({ scene }, before) => {
      if (scene.selection === null || scene.selection === before.scene.selection) return;
      setPointing(false);
      latest.current(scene.selection);
    });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setPointing(false);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      unsubscribe();
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [isPointing, store]);
  return { isPointing, setPointing };
}
