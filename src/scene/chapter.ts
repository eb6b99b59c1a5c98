/** The scene of a chapter, in the room in which it is shown. */
import type { Chapter } from '../domain/story.ts';
import type { Size } from '../lib/mercator.ts';
import { roundCamera } from './camera.ts';
import { cameraForSize } from './camera-for-size.ts';
import type { SceneProblem } from './problems.ts';
import type { KnownIds } from './resolve.ts';
import type { Scene } from './scene.ts';
import { parseScene } from './url.ts';

/** What a chapter leaves to the room. */
export interface Room extends Pick<Scene, 'theme' | 'language'> {
  /** CSS px of the map; `null` while it has none: the camera stays as it was chosen. */
  readonly size: Size | null;
}

export interface ChapterScene {
  readonly scene: Scene;
  /** What this edition of the data cannot honour. */
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
