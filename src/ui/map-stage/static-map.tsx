import { useLayoutEffect, useRef } from 'react';
import { placeStaticMap } from '../../figure/static-map-layout.ts';
import { useScene } from '../ui-context.tsx';
import { useSize } from './use-size.ts';

/**
 * The page's initial picture, aligned with the scene's camera. Flat and north up; other views show the sea
 * colour until the live map loads.
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
