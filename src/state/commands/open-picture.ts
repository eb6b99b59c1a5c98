import { type PictureFailure, readPictureText } from '../../importers/picture/read-picture.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import {
  CARRIED_KEYWORD,
  CARRIED_MAX_BYTES,
  type CarriedFailure,
  type CarriedScene,
  parseCarried,
} from '../../scene/carried-scene.ts';
import { knownIdsOf } from '../../scene/resolve.ts';
import { parseScene } from '../../scene/url.ts';
import type { AppStore } from '../store.ts';
import { dismissNotice, showNotice } from './notify.ts';
import { restoreScene } from './restore-scene.ts';

export type OpenPictureFailure = PictureFailure | CarriedFailure;

/** Shows the view stored in a picture, as its link would; without one nothing changes. Never rejects. */
export async function openPicture(
  store: AppStore,
  file: Blob,
): Promise<Result<CarriedScene, OpenPictureFailure>> {
  const text = await readPictureText(file, CARRIED_KEYWORD, CARRIED_MAX_BYTES);
  if (!text.ok) return text;
  const carried = parseCarried(text.value);
  if (!carried.ok) return failed(carried.failure);
  const { data } = store.getState();
  const { scene, problems } = parseScene(
    new URLSearchParams(carried.value.scene),
    data.status === 'ready' ? { known: knownIdsOf(data.atlas) } : {},
  );
  restoreScene(store, scene);
  if (problems.length === 0) dismissNotice(store, 'scene-problems');
  else showNotice(store, { id: 'scene-problems', kind: 'scene-problems', problems });
  return ok(carried.value);
}
