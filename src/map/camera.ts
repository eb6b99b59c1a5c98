/** Camera moves on request. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { resolveCameraRequest } from '../state/resolve-camera-request.ts';
import type { CameraRequest } from '../state/session.ts';
import { cameraOf } from './map-projection.ts';

const FLIGHT_MS = 900;
const STEP_MS = 260;

/** @param isStill whether to jump instead of flying */
export function moveCamera(map: MapLibreMap, request: CameraRequest, isStill: boolean): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { lng, lat, ...rest } = resolveCameraRequest(request, cameraOf(map), { width, height });
  const to = { ...rest, center: [lng, lat] as [number, number] };
  const isFlight = request.kind === 'camera' || request.kind === 'bounds';
  if (isStill || (isFlight && !request.animate)) map.jumpTo(to);
  else if (isFlight) map.flyTo({ ...to, duration: FLIGHT_MS });
  else map.easeTo({ ...to, duration: STEP_MS });
}
