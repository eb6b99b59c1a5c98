import { useLayoutEffect, useRef } from 'react';
import { type SvgNode, toElement } from '../../lib/svg-node.ts';

interface Props {
  readonly node: SvgNode;
  readonly className?: string;
  /** Pictures that only repeat words beside them are hidden from screen readers. */
  readonly decorative?: boolean;
}

/** Stands a picture of the figure code in the page. The same node again costs nothing. */
export function SvgTree({ node, className, decorative = false }: Props) {
  const host = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    host.current?.replaceChildren(toElement(node, document));
  }, [node]);
  return <span ref={host} className={className} aria-hidden={decorative || undefined} data-own-colors="" />;
}
