import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Digest } from '../../domain/brief.ts';
import { CoveragePage } from './coverage-page.tsx';
import { useCoverageT } from './coverage-words.ts';

/**
 * Printed coverage tables, instead of the map's print view, since a dialog would be cut off. Rendered when
 * the browser starts printing.
 */
export function CoveragePaper({ digest }: { readonly digest: Digest }) {
  const t = useCoverageT();
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!isPrinting) return null;
  return createPortal(
    <div className="print-view coverage-print" data-theme="print">
      <h1>{t('coverage.title')}</h1>
      <CoveragePage digest={digest} />
    </div>,
    document.body,
  );
}
