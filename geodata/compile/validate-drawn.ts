/**
 * Checks that a chapter's highlighted features and callouts are drawn and in view: a layer, filter or camera
 * may hide them. Uses the drawing code of the map, so the sources must have no other fault.
 */
import type { Position } from 'geojson';
import type { AtlasFiles } from '../../src/domain/atlas-files.ts';
import { buildAtlas } from '../../src/domain/build-atlas.ts';
import type { FeatureId } from '../../src/domain/ids.ts';
import type { Chapter } from '../../src/domain/story.ts';
import { makeFrame } from '../../src/figure/frame.ts';
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import { makeDrawingBuilder } from '../../src/layers/build-drawing.ts';
import type { Mark } from '../../src/layers/drawing.ts';
import { membersOf } from '../../src/layers/members.ts';
import { selectVisibleMarks } from '../../src/layers/visible-marks.ts';
import type { Size } from '../../src/lib/mercator.ts';
import { sceneOfChapter } from '../../src/scene/chapter.ts';
import { knownIdsOf } from '../../src/scene/resolve.ts';
import { selectVisible } from '../../src/scene/visible.ts';
import { light } from '../../styles/tokens/light.ts';
import { atlasFilesOf } from './atlas-files-of.ts';
import type { Check } from './validate.ts';

export const validateDrawn: Check = (input, problems) => {
  // `validatePublished` has checked the files against their schemas.
  const atlas = buildAtlas(atlasFilesOf(input.derived, input.ground) as AtlasFiles);
  const known = knownIdsOf(atlas);
  const buildDrawing = makeDrawingBuilder();
  const files = new Map(input.sources.stories.map(({ id, file }) => [id, file]));
  for (const story of input.derived.stories) {
    for (const chapter of story.chapters as readonly Chapter[]) {
      const { scene } = sceneOfChapter(chapter, { theme: 'light', language: 'en', size: null }, known);
      const visible = selectVisible(atlas, scene);
      const marks = selectVisibleMarks(
        buildDrawing({
          atlas: visible,
          scene,
          tokens: light,
          t: translateEnglish,
          hover: null,
          lit: chapter.lit,
        }),
        scene.camera.zoom,
      );
      const add = (what: string, reason: string, fix: string) =>
        problems.add(files.get(story.id) ?? story.id, `${story.id}, ${chapter.id}`, `${what} ${reason}`, fix);
      const { point } = makeFrame(scene.camera, scene.projection, chapter.size);
      const isInView = (position: Position) => {
        const at = point(position);
        return at !== null && isWithin(at, chapter.size);
      };
      const check = (
        what: string,
        id: FeatureId,
        placesOf: (drawn: readonly Mark[]) => readonly Position[],
      ) => {
        const record = visible.byId.get(id);
        if (record === undefined) {
          add(what, 'is hidden by the filters of its scene', 'Show its markets, routes or evidence');
          return;
        }
        const ids = new Set<FeatureId>([id, ...membersOf(record, visible)]);
        const drawn = marks.filter(({ feature }) => feature !== null && ids.has(feature));
        if (drawn.length === 0) {
          add(what, 'is not drawn', 'Add its layer to the scene, come closer, or take it out');
        } else if (!placesOf(drawn).some(isInView)) {
          add(what, 'is out of view', 'Widen the bounds of the chapter, or take it out');
        }
      };
      for (const id of chapter.lit) check(`${id}, which is lit,`, id, (drawn) => drawn.flatMap(positionsOf));
      for (const { feature } of chapter.callouts) {
        // A jurisdiction's callout points to its label.
        const record = visible.byId.get(feature);
        check(`${feature}, which has a callout,`, feature, (drawn) =>
          record?.kind === 'jurisdiction'
            ? [[...record.properties.labelPosition]]
            : drawn.flatMap(positionsOf),
        );
      }
    }
  }
};

function isWithin([x, y]: readonly [number, number], { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function positionsOf(mark: Mark): readonly Position[] {
  switch (mark.type) {
    case 'symbol':
    case 'label':
      return [mark.position];
    case 'stroke':
      return mark.lines.flat();
    case 'fill':
      return mark.geometry.type === 'Polygon'
        ? mark.geometry.coordinates.flat()
        : mark.geometry.coordinates.flat(2);
  }
}
