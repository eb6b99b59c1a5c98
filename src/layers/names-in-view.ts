/** Where names stand on screen, near enough to keep callouts off them: what a renderer does with each name is its own. */
import type { Atlas } from '../domain/atlas.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import type { StageView } from './stage-view.ts';

/** The room that a name of an area takes, px. */
const AREA = { width: 92, height: 26 };
/** Mean advance of a letter and height of a line of a place's name, px. */
const LETTER_PX = 6.4;
const LINE_PX = 15;
/** Names of places are set in lines of about so many letters. */
const LINE_LETTERS = 18;
/** Between a place and its name, px. */
const GAP_PX = 7;

/** Names of the ten, of towns and seas of the ground, and of what the layers name. Those of places stand right of them, where there is room mostly. */
export function namesInView(view: StageView, atlas: Atlas): readonly ScreenBox[] {
  // The basemap's names come in at whole zooms.
  const zoom = Math.floor(view.zoom);
  const ground = atlas.basemap.labels.filter(({ minZoom, line }) => minZoom <= zoom && line === undefined);
  return [
    ...atlas.jurisdictions.features.map(({ properties }) => areaName(view, properties.labelPosition)),
    ...ground.map(({ kind, position, name }) =>
      kind === 'capital' || kind === 'city' ? placeName(view, position, name) : areaName(view, position),
    ),
    ...view.drawing.map((mark) => {
      if (mark.type !== 'label') return null;
      return mark.placement === 'around'
        ? placeName(view, mark.position, mark.text)
        : areaName(view, mark.position);
    }),
  ].filter((box) => box !== null);
}

type Place = Parameters<StageView['project']>[0];

function areaName({ project }: StageView, position: Place): ScreenBox | null {
  const point = project(position);
  if (point === null) return null;
  const [x = 0, y = 0] = point;
  return [x - AREA.width / 2, y - AREA.height / 2, x + AREA.width / 2, y + AREA.height / 2];
}

function placeName({ project }: StageView, position: Place, text: string): ScreenBox | null {
  const point = project(position);
  if (point === null) return null;
  const [x = 0, y = 0] = point;
  const height = LINE_PX * Math.ceil(text.length / LINE_LETTERS);
  const width = GAP_PX + LETTER_PX * Math.min(text.length, LINE_LETTERS);
  return [x, y - height / 2, x + width, y + height / 2];
}
