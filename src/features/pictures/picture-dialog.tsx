import { useMemo, useRef, useState } from 'react';
import { PICTURE_EXPORTERS } from '../../exporters/index.ts';
import { ExportError, type PictureExporter } from '../../exporters/picture.ts';
import { announce } from '../../state/commands/notify.ts';
import { openPicture } from '../../state/commands/open-picture.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { selectShownScene } from '../../state/selectors/compared-view.ts';
import { useHandling } from '../../ui/handling/handling-bands.tsx';
import { Dialog } from '../../ui/primitives/dialog.tsx';
import { useAppState, useAppStore, useAtlas, useT, useTokens } from '../../ui/ui-context.tsx';
import { describePictureFailure, offerChapter, useDropT } from '../drop/index.ts';
import { downloadPicture, makePicture, mapSize } from './make-picture.ts';

type Progress =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Format and size of the picture, with a download button. */
export default function PictureDialog() {
  const t = useT();
  const store = useAppStore();
  const atlas = useAtlas();
  const tokens = useTokens();
  const scene = useAppState(selectShownScene);
  const [exporterId, setExporterId] = useState<PictureExporter['id']>('png');
  const [scale, setScale] = useState(2);
  const [progress, setProgress] = useState<Progress>({ kind: 'waiting' });
  const handling = useHandling();
  const request = useMemo(
    () => ({ atlas, scene, tokens, t, size: mapSize(), handling }),
    [atlas, scene, tokens, t, handling],
  );
  const picture = useMemo(() => makePicture(request), [request]);
  const exporter = PICTURE_EXPORTERS.find(({ id }) => id === exporterId) ?? PICTURE_EXPORTERS[0];
  if (exporter === undefined) return null;
  const hasScales = exporter.scales.length > 1;

  const download = async () => {
    setProgress({ kind: 'working' });
    try {
      const file = await downloadPicture(request, picture, exporter, hasScales ? scale : 1);
      setProgress({ kind: 'done', file });
    } catch (error) {
      const reason = error instanceof ExportError ? t(error.key) : String(error);
      setProgress({ kind: 'failed', reason });
    }
  };

  return (
    <Dialog title={t('map.download')} size="form" onClose={() => openDialog(store, null)}>
      <p>{t('picture.intro')}</p>
      {scene.camera.pitch > 0 && <p className="caution">{t('picture.flat')}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void download();
        }}
      >
        <fieldset className="choices">
          <legend>{t('picture.format')}</legend>
          {PICTURE_EXPORTERS.map(({ id, label }) => (
            <label key={id}>
              <input
                type="radio"
                name="format"
                checked={id === exporterId}
                onChange={() => setExporterId(id)}
              />
              <span>{t(label)}</span>
            </label>
          ))}
        </fieldset>
        {hasScales && (
          <fieldset className="choices">
            <legend>{t('picture.scale')}</legend>
            {exporter.scales.map((option) => (
              <label key={option}>
                <input
                  type="radio"
                  name="scale"
                  checked={option === scale}
                  onChange={() => setScale(option)}
                />
                <span>
                  {t('picture.scaleOption', {
                    scale: option,
                    width: Math.round(picture.width * option),
                    height: Math.round(picture.height * option),
                  })}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <div className="form-actions">
          <button type="submit" className="button" aria-disabled={progress.kind === 'working'}>
            {t('picture.download')}
          </button>
        </div>
        <p className="form-progress" role="status">
          {progress.kind === 'working' && t('picture.working')}
          {progress.kind === 'done' && t('picture.done', { file: progress.file })}
          {progress.kind === 'failed' && t('picture.failed', { reason: progress.reason })}
        </p>
      </form>
      <OpenView />
    </Dialog>
  );
}

/** Opens the view of a picture without drag and drop. */
function OpenView() {
  const t = useDropT();
  const store = useAppStore();
  const field = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const open = async (file: File) => {
    setFailure(null);
    const { name } = file;
    const opened = await openPicture(store, file);
    if (opened.ok) {
      openDialog(store, null);
      announce(store, t('drop.opened', { name }));
      await offerChapter(store, opened.value.from, t);
    } else {
      setFailure(describePictureFailure(name, opened.failure, t));
    }
  };

  return (
    <section className="open-view">
      <h3>{t('drop.pick')}</h3>
      <p>{t('drop.pick.about')}</p>
      <input
        ref={field}
        type="file"
        hidden
        accept="image/png,.png,image/svg+xml,.svg"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void open(file);
          // Allows choosing the same file again after a correction.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" className="button" data-quiet="" onClick={() => field.current?.click()}>
        {t('drop.pick.button')}
      </button>
      <p className="form-progress" role="status">
        {failure}
      </p>
    </section>
  );
}
