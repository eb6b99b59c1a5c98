import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Digest } from '../../domain/brief.ts';
import { LedgerPage } from './ledger-page.tsx';
import { useLedgerT } from './ledger-words.ts';

/**
 * The open ledger for the printer, in place of the sheet that the map makes: a dialog lies above the page and would be cut at its edge. Made
 * while the browser announces that it will print.
 */
export function LedgerPaper({ digest }: { readonly digest: Digest }) {
  const t = useLedgerT();
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
    <div className="print-sheet ledger-sheet" data-theme="print">
      <h1>{t('ledger.title')}</h1>
      <LedgerPage digest={digest} />
    </div>,
    document.body,
  );
}
