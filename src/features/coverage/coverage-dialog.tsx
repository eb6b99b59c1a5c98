import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { coverageRows } from '../../analysis/coverage-rows.ts';
import type { Digest } from '../../domain/brief.ts';
import { formatCsv } from '../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { announce } from '../../state/commands/notify.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { BriefAwaited } from '../../ui/brief-awaited.tsx';
import { Dialog } from '../../ui/primitives/dialog.tsx';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { useAppState, useAppStore, useAtlas, useName, useT } from '../../ui/ui-context.tsx';
import { loadBrief } from '../reader/state/load-brief.ts';
import { CoveragePage } from './coverage-page.tsx';
import { useCoverageT } from './coverage-words.ts';

/** Coverage of the brief by the digest: all passages, and gaps in the brief. */
export default function CoverageDialog() {
  const t = useCoverageT();
  const store = useAppStore();
  const brief = useAppState((state) => state.brief);
  useEffect(() => void loadBrief(store), [store]);
  return (
    <Dialog title={t('coverage.title')} size="wide" onClose={() => openDialog(store, null)}>
      {brief.status === 'ready' && (
        <>
          <CoverageTools digest={brief.digest} />
          <CoveragePage digest={brief.digest} />
          <CoveragePaper digest={brief.digest} />
        </>
      )}
      <BriefAwaited waiting={t('coverage.loading')} />
    </Dialog>
  );
}

const COLUMNS = ['id', 'section', 'kind', 'page', 'title', 'status', 'reason', 'mentions', 'words'] as const;

/** Downloads coverage as a table or prints it. */
function CoverageTools({ digest }: { readonly digest: Digest }) {
  const t = useCoverageT();
  const say = useT();
  const store = useAppStore();
  const nameOf = useName();
  const jurisdictions = useAtlas().jurisdictions.features.map(({ properties }) => properties);
  const download = () => {
    const names = jurisdictions.map((jurisdiction) =>
      jurisdiction.footnote === undefined
        ? nameOf(jurisdiction)
        : `${nameOf(jurisdiction)} (${say('notes.kosovo')})`,
    );
    const rows = [
      [...COLUMNS.map((column) => t(`coverage.csv.${column}`)), ...names],
      ...coverageRows(
        digest.passages,
        jurisdictions.map(({ id }) => id),
      ),
    ];
    const file = fileNameOf('ledger', new Date(), 'csv');
    downloadBlob(new Blob([formatCsv(rows)], { type: 'text/csv;charset=utf-8' }), file, document);
    announce(store, t('coverage.downloaded', { file }));
  };
  return (
    <div className="coverage-tools">
      <button type="button" className="text-button" onClick={download}>
        <InterfaceIcon id="download" sizePx={16} />
        {t('coverage.download')}
      </button>
      <button type="button" className="text-button" onClick={() => window.print()}>
        <InterfaceIcon id="print" sizePx={16} />
        {t('coverage.print')}
      </button>
    </div>
  );
}

/**
 * Printed coverage tables, instead of the map's print view, since a dialog would be cut off. Rendered when
 * the browser starts printing.
 */
function CoveragePaper({ digest }: { readonly digest: Digest }) {
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
