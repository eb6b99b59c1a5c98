/** Returns the scene of a chapter for the place where it is shown. */
import type { Chapter } from '../domain/story.ts';
import type { Size } from '../lib/mercator.ts';
import { roundCamera } from './camera.ts';
import { cameraForSize } from './camera-for-size.ts';
import type { SceneProblem } from './problems.ts';
import type { KnownIds } from './resolve.ts';
import type { Scene } from './scene.ts';
import { parseScene } from './url.ts';

/** Settings that a chapter does not have. */
export interface Room extends Pick<Scene, 'theme' | 'language'> {
  /** CSS px of the map; `null` without a size: the camera is not adapted. */
  readonly size: Size | null;
}

export interface ChapterScene {
  readonly scene: Scene;
  /** What this edition of the data does not support. */
  readonly problems: readonly SceneProblem[];
}

export function sceneOfChapter(
  { scene: query, size }: Pick<Chapter, 'scene' | 'size'>,
  room: Room,
  known: KnownIds,
): ChapterScene {
  const { scene, problems } = parseScene(new URLSearchParams(query), { known });
  const camera = room.size === null ? scene.camera : cameraForSize(scene.camera, size, room.size);
  return {
    scene: { ...scene, camera: roundCamera(camera), theme: room.theme, language: room.language },
    problems,
  };
}
