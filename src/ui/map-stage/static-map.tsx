import { useLayoutEffect, useRef } from 'react';
import { placeStaticMap } from '../../figure/static-map-layout.ts';
import { useScene } from '../ui-context.tsx';
import { useSize } from './use-size.ts';

/**
 * The picture that was in the page before any script ran, moved here unchanged and stood where the camera of the scene wants it.
 * It shows the plane, north up: another view waits for the live map on the colour of the sea.
 */
export function StaticMap({ picture }: { readonly picture: Element }) {
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(host);
  const camera = useScene((scene) => scene.camera);
  const isPlain = useScene(
    (scene) => scene.projection === 'mercator' && scene.camera.bearing === 0 && !scene.briefOnly,
  );
  useLayoutEffect(() => {
    if (isPlain) host.current?.replaceChildren(picture);
    else host.current?.replaceChildren();
  }, [picture, isPlain]);
  useLayoutEffect(() => {
    if (size !== null) placeStaticMap(picture, camera, size);
  }, [picture, camera, size]);
  return <div ref={host} className="static-map" />;
}

/** The place of the map while the atlas is on its way. */
export function WaitingMap({ picture }: { readonly picture: Element | null }) {
  return (
    <div className="map-region">
      <div className="map-stage">{picture !== null && <StaticMap picture={picture} />}</div>
    </div>
  );
}
