import { useAppState, useT } from '../../ui/ui-context.tsx';
import { useAreasT } from './area-words.ts';
import { CopyText } from './copy-text.tsx';
import type { Sketch } from './state/areas.ts';
import { usePositionText } from './use-position-text.ts';
import type { SketchActions } from './use-sketch-actions.ts';

interface Props {
  readonly sketch: Sketch;
  readonly text: string;
  readonly warning: string;
  readonly fault: string;
  readonly hintId: string;
  readonly actions: SketchActions;
  readonly onFault: (fault: string) => void;
}

/** Describes the current drawing and offers its actions as buttons. */
export function SketchBar({ sketch, text, warning, fault, hintId, actions, onFault }: Props) {
  const t = useAreasT();
  const pageT = useT();
  const positionText = usePositionText();
  const { purpose, corners, crosshair, isDone } = sketch;
  const at = crosshair ?? corners.at(-1)?.at ?? null;
  const name = useAppState(({ areas }) => areas.list.find(({ id }) => id === sketch.replaces)?.name);
  return (
    <section className="sketch-bar" aria-label={t('areas.tools')} data-testid="sketch-bar">
      <h2>{name ?? t(purpose === 'area' ? 'areas.sketch.draw.title' : 'areas.sketch.measure.title')}</h2>
      <p className="sketch-text">
        <span role="status" data-testid="sketch-text">
          {text}
        </span>
        {purpose === 'measure' && corners.length > 1 && <CopyText what={t('areas.measure')} text={text} />}
      </p>
      {at !== null && (
        <p className="sketch-text sketch-position">
          <span>{positionText(at)}</span>
          <CopyText what={positionText(at)} text={positionText(at)} />
        </p>
      )}
      {warning !== '' && (
        <p className="sketch-warning" role="status">
          {warning}
        </p>
      )}
      <p role="alert" className="area-faults">
        {fault}
      </p>
      {!isDone && <p className="sketch-hint">{t(`areas.sketch.pointer.${purpose}`)}</p>}
      <p id={hintId} className="sketch-hint sketch-keys">
        {t('areas.sketch.keys')}
      </p>
      <p className="sketch-actions">
        {!isDone && (
          <>
            <button type="button" className="button" onClick={() => onFault(actions.finish() ?? '')}>
              {t('areas.sketch.finish')}
            </button>
            <button type="button" className="button" data-quiet="" onClick={actions.takeBack}>
              {t('areas.sketch.back')}
            </button>
          </>
        )}
        <button type="button" className="button" data-quiet="" onClick={actions.giveUp}>
          {pageT(isDone ? 'ui.close' : 'ui.cancel')}
        </button>
      </p>
    </section>
  );
}
