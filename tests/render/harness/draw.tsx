/** Draws one case with the renderers of the atlas and nothing of its interface, and says `idle` when it is drawn. */
import 'virtual:tokens.css';
import '../../../styles/css/fonts.css';
import './draw.css';
import { createRoot } from 'react-dom/client';
import type { Atlas } from '../../../src/domain/atlas.ts';
import { buildFigure } from '../../../src/figure/build-figure.ts';
import { loadCatalogue, makeTranslate } from '../../../src/i18n/make-translate.ts';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import { toElement } from '../../../src/lib/svg-node.ts';
import { installTrustedTypes } from '../../../src/lib/trusted-types.ts';
import type { ExtraLayer } from '../../../src/map/extra-layers.ts';
import type { MapController } from '../../../src/map/map-controller.ts';
import type { MapState } from '../../../src/map/map-state.ts';
import { MapView } from '../../../src/map/map-view.tsx';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { selectVisible } from '../../../src/scene/visible.ts';
import { fetchAtlas } from '../../../src/state/load-atlas.ts';
import { TOKENS } from '../../../styles/tokens/index.ts';
import type { RenderOrder } from '../render-case.ts';
import { drawIncidents } from './draw-incidents.ts';
import { holdDrawing } from './hold-drawing.ts';

declare global {
  interface Window {
    renderOrder: RenderOrder;
  }
}

function say(state: string): void {
  document.documentElement.dataset['map'] = state;
}

/** The compiled atlas, with the files of the case in the place of its own. */
async function atlasOf({ files }: RenderOrder): Promise<Atlas> {
  const result = await fetchAtlas({
    fetch: (address, options) => {
      const name = String(address).split('/').at(-1) ?? '';
      return name in files ? Promise.resolve(Response.json(files[name])) : fetch(address, options);
    },
  });
  if (!result.ok) throw new Error(`no data: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** Has a frame drawn. */
const NO_LAYER: ExtraLayer = { id: 'none', type: 'custom', render: () => {} };

async function draw(order: RenderOrder, host: HTMLElement): Promise<void> {
  const { input } = order;
  const size = { width: input.width, height: input.height };
  host.style.width = `${size.width}px`;
  host.style.height = `${size.height}px`;
  document.documentElement.dataset['theme'] = input.theme;
  const scene: Scene = { ...DEFAULT_SCENE, theme: input.theme, ...input.scene };
  const tokens = TOKENS[input.theme];
  const t = makeTranslate(scene.language, await loadCatalogue(scene.language));
  const whole = await atlasOf(order);
  const drawingOf = (shown: Scene) =>
    buildDrawing({ atlas: selectVisible(whole, shown), scene: shown, tokens, t, hover: null });
  if (input.renderer === 'figure') {
    const atlas = selectVisible(whole, scene);
    const drawing = drawingOf(scene);
    host.append(
      toElement(buildFigure({ atlas, scene, drawing, tokens, t, ...size, furniture: null }), document),
    );
    await document.fonts.ready;
    say('idle');
    return;
  }
  const fail = () => {
    throw new Error('the live map could not be drawn');
  };
  const letDraw = holdDrawing();
  /** What is due each time the map has come to rest, one after the other. */
  const due: (() => void)[] = [];
  const onController = (controller: MapController | null) => {
    if (controller === null) return;
    controller.setOver(input.over ?? []);
    due.push(() => {
      letDraw();
      controller.redrawExtra(NO_LAYER);
    });
    if (input.incidents === undefined) return;
    due.push(drawIncidents(controller, input, { atlas: whole, tokens, camera: scene.camera }));
  };
  let isIdle = false;
  const rest = () => {
    const next = due.shift();
    if (next === undefined) return say('idle');
    next();
    // What stands over the map may be there at once.
    if (isIdle) rest();
  };
  const onState = (state: MapState) => {
    isIdle = state === 'idle';
    if (isIdle) rest();
    else say(state);
  };
  const root = createRoot(host);
  const show = (shown: Scene, chapter: string | null) =>
    root.render(
      <MapView
        atlas={whole}
        scene={shown}
        drawing={drawingOf(shown)}
        chapter={chapter}
        tokens={tokens}
        reducedMotion={input.next === undefined}
        cameraRequest={null}
        label="map"
        callbacks={{
          onState,
          onController,
          onHover: () => {},
          onPick: () => {},
          onCamera: () => {},
          onRequestServed: () => {},
          onContextLost: fail,
          onContextRestored: fail,
          onReveal: () => {},
          onUnavailable: fail,
        }}
      />,
    );
  show(scene, input.next === undefined ? null : 'first');
  addEventListener('next-chapter', () => show({ ...scene, ...input.next }, 'next'), { once: true });
}

installTrustedTypes();
const host = document.getElementById('picture');
if (host === null) throw new Error('the page has no place for the picture');
await draw(window.renderOrder, host);
