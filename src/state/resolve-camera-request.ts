/** Resolves a camera request, for the live map and for the static map alike. */
import { fitBounds, type Size } from '../lib/mercator.ts';
import { zoomBy } from '../scene/camera.ts';
import type { Camera } from '../scene/scene.ts';
import type { CameraRequest } from './session.ts';

/** Maximum padding on either side, as a share of the map's width and height: the rest is for content. */
const MAX_PADDING = 1 / 6;

/**
 * @param camera current camera of the map
 * @param size of the map, CSS px
 */
export function resolveCameraRequest(request: CameraRequest, camera: Camera, size: Size): Camera {
  switch (request.kind) {
    case 'camera':
      return request.camera;
    case 'bounds':
      return fitBounds(request.bounds, {
        ...size,
        padding: Math.min(request.paddingPx, size.width * MAX_PADDING, size.height * MAX_PADDING),
        maxZoom: request.maxZoom,
      });
    case 'zoom-by':
      return zoomBy(camera, request.levels);
    case 'reset-north':
      return { ...camera, bearing: 0, pitch: 0 };
  }
}
