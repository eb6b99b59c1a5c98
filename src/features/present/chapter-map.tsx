import { type RefObject, useEffect, useRef, useState } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import { drawScene } from '../../figure/draw-scene.ts';
import type { Size } from '../../lib/mercator.ts';
import { toSvgString } from '../../lib/svg-node.ts';
import { sceneOfChapter } from '../../scene/chapter.ts';
import { knownIdsOf } from '../../scene/resolve.ts';
import { useAtlas, useInterfaceLanguage, useScene, useT, useTokens } from '../../ui/ui-context.tsx';

/** One screen ahead, for smooth scrolling and tabbing. */
const AHEAD = '100%';

/** Whether an element has been within a screen of the viewport since mounting. */
function useNearSight(element: RefObject<Element | null>): boolean {
  const [hasBeen, setHasBeen] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (hasBeen || current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setHasBeen(true);
      },
      // `scrollMargin` covers nested scrollers; browsers without it wait until the element is visible.
      { rootMargin: AHEAD, scrollMargin: AHEAD },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, hasBeen]);
  return hasBeen;
}

/** Drawing size, CSS px: large enough to separate the lines. */
const SIZE = { width: 640, height: 360 };

/**
 * Thumbnail of a chapter's map. An image, since a dozen inline maps would add ten thousand elements. Without
 * names, which would be illegible. Drawn when scrolled near, since each takes several frames.
 */
export function ChapterMap({
  chapter: { scene: query, size, lit },
}: {
  readonly chapter: { readonly scene: string; readonly size: Size; readonly lit: readonly FeatureId[] };
}) {
  const t = useT();
  const atlas = useAtlas();
  const tokens = useTokens();
  const theme = useScene((scene) => scene.theme);
  const language = useInterfaceLanguage();
  const [address, setAddress] = useState<string | null>(null);
  const place = useRef<HTMLSpanElement>(null);
  const isNear = useNearSight(place);
  useEffect(() => {
    if (!isNear) return;
    // One at a time, yielding to the page in between.
    const timer = setTimeout(() => {
      const room = { theme, language, size: SIZE };
      const { scene } = sceneOfChapter({ scene: query, size }, room, knownIdsOf(atlas));
      const node = drawScene({ atlas, scene, tokens, t, size: SIZE, lit, names: false });
      const svg = toSvgString(node, { standalone: true });
      setAddress(URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
    });
    return () => clearTimeout(timer);
  }, [isNear, query, size, lit, atlas, tokens, theme, language, t]);
  return (
    <span ref={place} className="chapter-map">
      {address !== null && (
        <img
          src={address}
          alt=""
          width={SIZE.width}
          height={SIZE.height}
          // Only once loaded; late names produce another image.
          onLoad={() => URL.revokeObjectURL(address)}
        />
      )}
    </span>
  );
}
