import { type ComponentType, type ReactNode, useEffect, useMemo, useState } from 'react';
import type { FeatureId } from '../../../domain/ids.ts';
import type { Drawing } from '../../../layers/drawing.ts';
import type { ScreenBox } from '../../../lib/screen-box.ts';
import type { MapController } from '../../../map/map-controller.ts';
import type { MapState } from '../../../map/map-state.ts';
import type { MapViewProps } from '../../../map/map-view.tsx';
import { stepTogether } from '../../../map/step-together.ts';
import { reportCamera } from '../../../state/commands/move-map.ts';
import { hoverFeature, pickFeatures } from '../../../state/commands/select-features.ts';
import { useAppStore, useAtlas, useInterfaceLanguage, useScene, useTokens } from '../../ui-context.tsx';
import { useReducedMotion } from '../use-reduced-motion.ts';
import { useSplitT } from './split-words.ts';

interface Props {
  /** Controller of the synchronized first map. */
  readonly first: MapController;
  readonly drawing: Drawing;
  readonly SecondView: ComponentType<MapViewProps>;
  /** As of the first map. */
  readonly scale?: number;
  /** Boxes over the first map, px: they lie over this one too when it is swiped. */
  readonly over?: readonly ScreenBox[];
  /** Name of this side. */
  readonly name: string;
  /** Further overlays. */
  readonly more?: (controller: MapController) => ReactNode;
}

const NONE: readonly ScreenBox[] = [];

/** A second map synchronized with the first, beside it or over it. */
export function SecondMap({ first, drawing, SecondView, scale = 1, over = NONE, name, more }: Props) {
  const t = useSplitT();
  const store = useAppStore();
  const atlas = useAtlas();
  const tokens = useTokens();
  const reducedMotion = useReducedMotion();
  const camera = useScene((scene) => scene.camera);
  const projection = useScene((scene) => scene.projection);
  const language = useInterfaceLanguage();
  const [controller, setController] = useState<MapController | null>(null);
  const [state, setState] = useState<MapState | 'missing'>('loading');
  useEffect(() => controller?.setScale(scale), [controller, scale]);
  useEffect(() => controller?.setOver(over), [controller, over]);
  useEffect(() => (controller === null ? undefined : stepTogether(first, controller)), [first, controller]);
  const callbacks = useMemo(
    () => ({
      onController: setController,
      onState: setState,
      onUnavailable: () => setState('missing'),
      onContextLost: () => setState('missing'),
      onContextRestored: () => setState('idle'),
      onHover: (feature: FeatureId | null) => hoverFeature(store, feature),
      onPick: (features: readonly FeatureId[]) => pickFeatures(store, features),
      onCamera: (next: Parameters<typeof reportCamera>[1]) => reportCamera(store, next),
      // Camera requests go to the first map; this one follows.
      onRequestServed: () => {},
      onReveal: () => {},
    }),
    [store],
  );
  return (
    <div className="second-map" data-state={state} data-testid="second-map">
      {controller !== null && more?.(controller)}
      <SecondView
        atlas={atlas}
        scene={{ camera, projection, language }}
        drawing={drawing}
        chapter={null}
        tokens={tokens}
        reducedMotion={reducedMotion}
        cameraRequest={null}
        label={t('split.map', { name })}
        callbacks={callbacks}
      />
      {state === 'missing' && (
        <p className="half-missing" role="alert">
          {t('split.missing')}
        </p>
      )}
    </div>
  );
}
