import { useLayoutEffect, useRef } from 'react';

/** The picture that was in the page before any script ran, moved here unchanged. */
export function FirstPicture({ picture }: { readonly picture: Element }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    host.current?.replaceChildren(picture);
  }, [picture]);
  return <div ref={host} className="first-picture" />;
}

/** The place of the map while the atlas is on its way. */
export function WaitingMap({ picture }: { readonly picture: Element | null }) {
  return (
    <div className="map-region">
      <div className="map-stage">{picture !== null && <FirstPicture picture={picture} />}</div>
    </div>
  );
}
