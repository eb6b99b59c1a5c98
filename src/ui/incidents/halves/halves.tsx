import '../../../../styles/css/halves.css';
import { type ComponentType, type CSSProperties, useEffect, useMemo, useState } from 'react';
import type { Drawing } from '../../../layers/drawing.ts';
import type { MapController, MapState } from '../../../map/map-controller.ts';
import type { MapViewProps } from '../../../map/map-view.tsx';
import { stepTogether } from '../../../map/step-together.ts';
import { reportCamera } from '../../../state/commands/report-camera.ts';
import type { Halves as Way } from '../../../state/exploration.ts';
import type { ComparedRows } from '../../../state/selectors/halves.ts';
import { PICTURE_OF_SIDES } from '../../../state/selectors/picture-of-rows.ts';
import { useReducedMotion } from '../../map-stage/use-reduced-motion.ts';
import {
  useAppStore,
  useAtlas,
  useCommands,
  useInterfaceLanguage,
  useScene,
  useTokens,
} from '../../ui-context.tsx';
import { useCompareT } from '../compare/compare-words.ts';
import { useSideNames } from '../compare/use-side-names.ts';
import { ShownIncidents } from '../map/shown-incidents.tsx';
import { HalfLabel } from './half-label.tsx';
import { SwipeHandle } from './swipe-handle.tsx';

interface Props {
  /** Of the map that shows the first side. */
  readonly first: MapController;
  readonly drawing: Drawing;
  readonly SecondView: ComponentType<MapViewProps>;
  readonly way: Way;
  readonly compared: ComparedRows;
}

/** The second side of what is compared, on a map of its own that is moved with the first: beside it, or over it as far as the line between them. */
export function Halves({ first, drawing, SecondView, way, compared }: Props) {
  const t = useCompareT();
  const names = useSideNames()(compared);
  const [at, setAt] = useState(0.5);
  const share = way === 'swipe' ? at : 0.5;
  return (
    <div className="halves" data-halves={way} style={{ '--at': `${share * 100}%` } as CSSProperties}>
      <SecondMap
        first={first}
        drawing={drawing}
        SecondView={SecondView}
        label={t('compare.half.map', { name: names[1] })}
      />
      <HalfLabel side="first" name={names[0]} count={compared.counts[0]} />
      <HalfLabel side="second" name={names[1]} count={compared.counts[1]} />
      {way === 'swipe' && <SwipeHandle at={at} names={names} onMove={setAt} />}
    </div>
  );
}

interface SecondMapProps {
  readonly first: MapController;
  readonly drawing: Drawing;
  readonly SecondView: ComponentType<MapViewProps>;
  readonly label: string;
}

function SecondMap({ first, drawing, SecondView, label }: SecondMapProps) {
  const t = useCompareT();
  const store = useAppStore();
  const commands = useCommands();
  const atlas = useAtlas();
  const tokens = useTokens();
  const reducedMotion = useReducedMotion();
  const camera = useScene((scene) => scene.camera);
  const projection = useScene((scene) => scene.projection);
  const language = useInterfaceLanguage();
  const [controller, setController] = useState<MapController | null>(null);
  const [state, setState] = useState<MapState | 'missing'>('loading');
  useEffect(() => (controller === null ? undefined : stepTogether(first, controller)), [first, controller]);
  const callbacks = useMemo(
    () => ({
      onController: setController,
      onState: setState,
      onUnavailable: () => setState('missing'),
      onContextLost: () => setState('missing'),
      onContextRestored: () => setState('idle'),
      onHover: commands.hover,
      onPick: commands.pick,
      onCamera: (next: Parameters<typeof reportCamera>[1]) => reportCamera(store, next),
      // The first map serves what is asked for, and this one goes with it.
      onRequestServed: () => {},
      onReveal: () => {},
    }),
    [commands, store],
  );
  return (
    <div className="second-map" data-state={state} data-testid="second-map">
      {controller !== null && <ShownIncidents controller={controller} of={PICTURE_OF_SIDES[1]} />}
      <SecondView
        atlas={atlas}
        scene={{ camera, projection, language }}
        drawing={drawing}
        chapter={null}
        tokens={tokens}
        reducedMotion={reducedMotion}
        cameraRequest={null}
        label={label}
        callbacks={callbacks}
      />
      {state === 'missing' && (
        <p className="half-missing" role="alert">
          {t('compare.half.missing')}
        </p>
      )}
    </div>
  );
}
