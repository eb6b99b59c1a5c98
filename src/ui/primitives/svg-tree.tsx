import { useLayoutEffect, useRef } from 'react';
import { type SvgNode, toElement } from '../../lib/svg-node.ts';

interface Props {
  readonly node: SvgNode;
  readonly className?: string;
  /** Whether to hide it from screen readers, as a repetition of adjacent text. */
  readonly decorative?: boolean;
}

/** Mounts an SVG of the figure code. The same node is not rebuilt. */
export function SvgTree({ node, className, decorative = false }: Props) {
  const host = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    host.current?.replaceChildren(toElement(node, document));
  }, [node]);
  return <span ref={host} className={className} aria-hidden={decorative || undefined} data-own-colors="" />;
}
