/**
 * The live map as a React component: creates the map when data and fonts are loaded, and passes changes to
 * its controller.
 */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import './map-view.css';
import { customStyle } from 'virtual:site-config';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import * as maplibregl from 'maplibre-gl';
import { prewarm, setWorkerUrl } from 'maplibre-gl';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Map as MapLibreMapView, type MapRef } from 'react-map-gl/maplibre';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import { mapNameTagOf } from '../i18n/locales.ts';
import type { Drawing } from '../layers/drawing.ts';
import { trustScriptUrl } from '../lib/trusted-types.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../scene/camera.ts';
import type { Camera, Scene } from '../scene/scene.ts';
import type { CameraRequest } from '../state/session.ts';
import { loadCustomStyle } from './custom-style.ts';
import { lettersOfDrawing, lettersOfGround, loadMapFonts } from './fonts.ts';
import type { MapCallbacks } from './map-callbacks.ts';
import { MapController } from './map-controller.ts';
import { buildMapStyle } from './map-style.ts';

let isPrepared = false;

/**
 * Gives MapLibre the address of its worker, without which the map stays empty without an error, and starts it.
 * Call before the first map is made; later calls do nothing.
 */
function prepareWorker(): void {
  if (isPrepared) return;
  setWorkerUrl(trustScriptUrl(workerUrl));
  prewarm();
  isPrepared = true;
}

export interface MapViewProps {
  /** Whole or filtered: only basemap and jurisdiction groups are used. */
  readonly atlas: Atlas;
  readonly scene: Pick<Scene, 'camera' | 'projection' | 'language'>;
  readonly drawing: Drawing;
  /** Step of a briefing to which the drawing belongs; `null` outside one. */
  readonly chapter: string | null;
  readonly tokens: Tokens;
  readonly reducedMotion: boolean;
  /** Each new object is applied once, then passed to `onRequestServed`. */
  readonly cameraRequest: CameraRequest | null;
  /** Name of the map for assistive technology. */
  readonly label: string;
  readonly callbacks: MapCallbacks & {
    /** The new controller; `null` on removal. */
    readonly onController?: (controller: MapController | null) => void;
    readonly onRequestServed: (request: CameraRequest) => void;
    /** Called if the browser cannot draw the map. */
    readonly onUnavailable: () => void;
    /** Called if the organisation's style failed to load; our basemap is used. */
    readonly onOwnGround?: (reason: string) => void;
  };
}

/** Fade duration of names; 0 for reduced motion. */
const FADE_MS = 140;

export function MapView(props: MapViewProps): ReactNode {
  // While fonts and the organisation's style load.
  prepareWorker();
  const { atlas, drawing, scene } = props;
  const custom = useCustomStyle(props.callbacks.onOwnGround);
  const { labels } = atlas.basemap;
  // Memoised separately: the drawing changes with every hover, the ground only with the language.
  const ofGround = useMemo(
    () => lettersOfGround(labels, mapNameTagOf(scene.language)),
    [labels, scene.language],
  );
  const ofDrawing = useMemo(() => lettersOfDrawing(drawing), [drawing]);
  const shown = useLettered(props, ofGround + ofDrawing);
  return custom === null || shown === null ? null : <LoadedMapView {...shown} custom={custom.style} />;
}

/** Loaded once: later maps reuse it, also when the page may not use the network any more. */
let ofOrganisation: ReturnType<typeof loadCustomStyle> | null = null;

/** Returns the organisation's style, if any, needed before the map is made; `null` while loading. */
function useCustomStyle(
  onOwnGround: ((reason: string) => void) | undefined,
): { readonly style: StyleSpecification | null } | null {
  const [loaded, setLoaded] = useState<{ readonly style: StyleSpecification | null } | null>(null);
  const latest = useRef(onOwnGround);
  latest.current = onOwnGround;
  useEffect(() => {
    let isMounted = true;
    ofOrganisation ??= loadCustomStyle(customStyle?.url ?? null);
    void ofOrganisation.then((result) => {
      if (!isMounted) return;
      if (!result.ok) latest.current?.(result.failure);
      setLoaded({ style: result.ok ? result.value : null });
    });
    return () => {
      isMounted = false;
    };
  }, []);
  return loaded;
}

/** Returns the latest `value` whose `letters` are loaded; `null` before the first. */
function useLettered<T>(value: T, letters: string): T | null {
  const [loaded, setLoaded] = useState('');
  const shown = useRef<T | null>(null);
  const isLettered = [...letters].every((character) => loaded.includes(character));
  if (isLettered) shown.current = value;
  useEffect(() => {
    if (isLettered) return;
    let isMounted = true;
    void loadMapFonts(letters).then(() => {
      if (isMounted) setLoaded((before) => before + letters);
    });
    return () => {
      isMounted = false;
    };
  }, [letters, isLettered]);
  return shown.current;
}

function LoadedMapView({
  atlas,
  scene,
  drawing,
  chapter,
  tokens,
  reducedMotion,
  cameraRequest,
  label,
  callbacks,
  custom,
}: MapViewProps & { readonly custom: StyleSpecification | null }): ReactNode {
  const { basemap, jurisdictions } = atlas;
  const { projection } = scene;
  const language = mapNameTagOf(scene.language);
  const style = useMemo(
    () => buildMapStyle({ basemap, jurisdictions, tokens, language, custom }),
    [basemap, jurisdictions, tokens, language, custom],
  );
  const [controller, setController] = useState<MapController | null>(null);
  const latest = useRef(callbacks);
  latest.current = callbacks;
  // Initial values of the map; later changes go through the controller.
  const first = useRef({ style, tokens, projection, reducedMotion, camera: scene.camera }).current;

  const attach = useCallback(
    (map: MapRef | null) => {
      if (map === null) {
        setController((gone) => {
          gone?.destroy();
          return null;
        });
        latest.current.onController?.(null);
        return;
      }
      const made = new MapController(map.getMap(), first, relay(latest));
      setController(made);
      latest.current.onController?.(made);
    },
    [first],
  );

  useEffect(() => controller?.setLook(tokens, style), [controller, tokens, style]);
  useEffect(() => controller?.setDrawing(drawing, chapter), [controller, drawing, chapter]);
  useEffect(() => controller?.setProjection(projection), [controller, projection]);
  useEffect(() => controller?.setReducedMotion(reducedMotion), [controller, reducedMotion]);
  useEffect(() => {
    if (cameraRequest === null || controller === null) return;
    controller.move(cameraRequest);
    latest.current.onRequestServed(cameraRequest);
  }, [controller, cameraRequest]);

  return (
    <MapLibreMapView
      ref={attach}
      mapLib={maplibregl}
      mapStyle={first.style}
      initialViewState={toViewState(first.camera)}
      attributionControl={false}
      validateStyle={custom !== null}
      keyboard={false}
      fadeDuration={first.reducedMotion ? 0 : FADE_MS}
      locale={{ 'Map.Title': label }}
      onError={({ target, error }) => {
        if (target === null || target === undefined) latest.current.onUnavailable();
        else console.error(error);
      }}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
    />
  );
}

/** Callbacks that always call the latest ones, so that the controller is not updated with each render. */
function relay(latest: { readonly current: MapCallbacks }): MapCallbacks {
  return {
    onState: (state) => latest.current.onState(state),
    onHover: (feature) => latest.current.onHover(feature),
    onPick: (features) => latest.current.onPick(features),
    onCamera: (camera) => latest.current.onCamera(camera),
    onContextLost: () => latest.current.onContextLost(),
    onContextRestored: () => latest.current.onContextRestored(),
    onReveal: (state) => latest.current.onReveal(state),
  };
}

function toViewState({ lng, lat, zoom, bearing, pitch }: Camera) {
  return { longitude: lng, latitude: lat, zoom, bearing, pitch };
}
