import { useId } from 'react';
import { DRAFT_LIMITS, type DraftChapter } from '../../composing/draft.ts';
import { layersOfView, viewOfScene, viewWithLayer } from '../../composing/view.ts';
import { LAYERS } from '../../layers/index.ts';
import { announce } from '../../state/commands/notify.ts';
import { selectShownScene } from '../../state/selectors/compared-view.ts';
import { Disclosure } from '../../ui/primitives/section.tsx';
import { useAppStore, useT } from '../../ui/ui-context.tsx';
import { showView } from './show-view.ts';
import { useComposeT } from './use-compose-t.ts';
import { useEdit } from './use-draft.ts';

/** View of a chapter: update from the screen, show, and toggle layers. */
export function ViewFields({ chapter }: { readonly chapter: DraftChapter }) {
  const t = useComposeT();
  const say = useT();
  const store = useAppStore();
  const edit = useEdit();
  const id = useId();
  const layers = layersOfView(chapter);
  const takeView = () => {
    const { session } = store.getState();
    const view = viewOfScene(selectShownScene(store.getState()), session.mapSize ?? chapter.size);
    const isTaken = edit({ kind: 'set-view', chapter: chapter.id, view, lit: session.lit });
    if (isTaken) announce(store, t('compose.viewTaken'));
    else if (view.scene.length > DRAFT_LIMITS.scene) announce(store, t('compose.viewTooLong'), 'assertive');
  };
  const toggleLayer = (layer: (typeof layers)[number], isShown: boolean) => {
    const view = viewWithLayer(chapter, layer, isShown);
    edit({ kind: 'set-view', chapter: chapter.id, view });
    showView(store, { ...chapter, ...view });
  };
  return (
    <section className="compose-part" aria-labelledby={id}>
      <h3 id={id}>{t('compose.view')}</h3>
      <p className="compose-actions">
        <button type="button" className="text-button" onClick={takeView}>
          {t('compose.takeView')}
        </button>
        <button type="button" className="text-button" onClick={() => showView(store, chapter)}>
          {t('compose.showView')}
        </button>
      </p>
      <Disclosure summary={t('compose.layers')} count={layers.length}>
        <ul className="compose-layers">
          {LAYERS.map((layer) => (
            <li key={layer.id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={layers.includes(layer.id)}
                  onChange={(event) => toggleLayer(layer.id, event.currentTarget.checked)}
                />
                {say(layer.title)}
              </label>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
