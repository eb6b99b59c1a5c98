import { useEffect, useId, useRef } from 'react';
import { DRAFT_LIMITS, type Draft, type DraftChapter } from '../../composing/draft.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { announce } from '../../state/commands/notify.ts';
import { useAppStore, useScene } from '../../ui/ui-context.tsx';
import { useComposeT } from './use-compose-t.ts';
import { useEdit } from './use-draft.ts';
import { useNameOf } from './use-name-of.ts';
import { type Pointing, usePointing } from './use-pointing.ts';
import { WrittenField } from './written-field.tsx';

interface Props {
  readonly draft: Draft;
  readonly chapter: DraftChapter;
  readonly pointing: Pointing;
}

const fieldOf = (feature: FeatureId) => `[data-callout="${feature}"] [role="textbox"]`;

/** Edits callouts. A new one uses the selected feature, or the next one chosen on the map. */
export function CalloutFields({ draft, chapter, pointing }: Props) {
  const t = useComposeT();
  const store = useAppStore();
  const nameOf = useNameOf();
  const edit = useEdit();
  const id = useId();
  const part = useRef<HTMLElement>(null);
  const selection = useScene((scene) => scene.selection);
  const isTaken = (feature: FeatureId) => chapter.callouts.some((callout) => callout.feature === feature);
  const isFull = chapter.callouts.length >= DRAFT_LIMITS.callouts;
  /** Focus target after a change, since its button may be removed. */
  const focusAfter = useRef<string | null>(null);
  const add = (feature: FeatureId) => {
    if (isTaken(feature)) {
      announce(store, t('compose.callouts.taken', { name: nameOf(feature) }));
      return;
    }
    focusAfter.current = fieldOf(feature);
    edit({ kind: 'add-callout', chapter: chapter.id, feature });
    announce(store, t('compose.callouts.added', { name: nameOf(feature) }));
  };
  const { isOn: isPointing, toggle } = usePointing(pointing, 'callouts', (feature) => {
    pointing.end();
    add(feature);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field is there once the callout is
  useEffect(() => {
    if (focusAfter.current === null) return;
    part.current?.querySelector<HTMLElement>(focusAfter.current)?.focus();
    focusAfter.current = null;
  }, [chapter.callouts]);
  const remove = (feature: FeatureId) => {
    if (edit({ kind: 'remove-callout', chapter: chapter.id, feature })) focusAfter.current = '[aria-pressed]';
  };
  const move = (feature: FeatureId, to: FeatureId) => {
    if (edit({ kind: 'move-callout', chapter: chapter.id, feature, to })) focusAfter.current = fieldOf(to);
  };

  return (
    <section ref={part} className="compose-part" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{t('compose.callouts')}</h3>
      {chapter.callouts.length === 0 && <p className="table-note">{t('compose.callouts.none')}</p>}
      <ul className="compose-callouts">
        {chapter.callouts.map(({ feature, text }) => (
          <li key={feature} data-callout={feature}>
            <WrittenField
              label={t('compose.callout', { name: nameOf(feature) })}
              value={text}
              maxLength={DRAFT_LIMITS.calloutText}
              language={draft.language}
              onChange={(words, isStep) =>
                edit({ kind: 'set-callout-text', chapter: chapter.id, feature, text: words, isStep })
              }
            />
            <p className="compose-actions">
              {selection !== null && selection !== feature && !isTaken(selection) && (
                <button type="button" className="text-button" onClick={() => move(feature, selection)}>
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
            <button type="button" className="text-button" aria-pressed={isPointing} onClick={toggle}>
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
