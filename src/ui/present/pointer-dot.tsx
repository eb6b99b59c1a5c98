import { useEffect, useRef } from 'react';

/** Large dot that follows the pointer. */
export function PointerDot() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      const element = dot.current;
      if (element === null) return;
      element.style.translate = `${clientX}px ${clientY}px`;
      element.dataset['seen'] = '';
    };
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, []);
  return <div ref={dot} className="pointer-dot" aria-hidden="true" />;
}
