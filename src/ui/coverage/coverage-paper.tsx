import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Digest } from '../../domain/brief.ts';
import { CoveragePage } from './coverage-page.tsx';
import { useCoverageT } from './coverage-words.ts';

/**
 * The open coverage tables for the printer, in place of the sheet that the map makes: a dialog lies above the page and would be cut at its edge. Made
 * while the browser announces that it will print.
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
