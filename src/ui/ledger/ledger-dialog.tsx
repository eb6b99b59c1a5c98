import { useEffect } from 'react';
import { ledgerRows } from '../../analysis/ledger-rows.ts';
import type { Digest } from '../../domain/brief.ts';
import { formatCsv } from '../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { BriefAwaited } from '../notes/brief-awaited.tsx';
import { Dialog } from '../primitives/dialog.tsx';
import { InterfaceIcon } from '../primitives/interface-icon.tsx';
import { useAppState, useAtlas, useCommands, useName, useT } from '../ui-context.tsx';
import { LedgerPage } from './ledger-page.tsx';
import { LedgerPaper } from './ledger-paper.tsx';
import { useLedgerT } from './ledger-words.ts';

/** The ledger of the digest: every passage accounted for, and what the brief is silent on. */
export default function LedgerDialog() {
  const t = useLedgerT();
  const commands = useCommands();
  const brief = useAppState((state) => state.brief);
  useEffect(() => commands.loadBrief(), [commands]);
  return (
    <Dialog title={t('ledger.title')} size="wide" onClose={() => commands.openDialog(null)}>
      {brief.status === 'ready' && (
        <>
          <LedgerTools digest={brief.digest} />
          <LedgerPage digest={brief.digest} />
          <LedgerPaper digest={brief.digest} />
        </>
      )}
      <BriefAwaited waiting={t('ledger.loading')} />
    </Dialog>
  );
}

const COLUMNS = ['id', 'section', 'kind', 'page', 'title', 'status', 'reason', 'mentions', 'words'] as const;

/** The ledger to take away: as a table for spreadsheets, or on paper. */
function LedgerTools({ digest }: { readonly digest: Digest }) {
  const t = useLedgerT();
  const say = useT();
  const commands = useCommands();
  const nameOf = useName();
  const jurisdictions = useAtlas().jurisdictions.features.map(({ properties }) => properties);
  const download = () => {
    const names = jurisdictions.map((jurisdiction) =>
      jurisdiction.footnote === undefined
        ? nameOf(jurisdiction)
        : `${nameOf(jurisdiction)} (${say('notes.kosovo')})`,
    );
    const rows = [
      [...COLUMNS.map((column) => t(`ledger.csv.${column}`)), ...names],
      ...ledgerRows(
        digest.passages,
        jurisdictions.map(({ id }) => id),
      ),
    ];
    const file = fileNameOf('ledger', new Date(), 'csv');
    downloadBlob(new Blob([formatCsv(rows)], { type: 'text/csv;charset=utf-8' }), file, document);
    commands.announce(t('ledger.downloaded', { file }));
  };
  return (
    <div className="ledger-tools">
      <button type="button" className="text-button" onClick={download}>
        <InterfaceIcon id="download" sizePx={16} />
        {t('ledger.download')}
      </button>
      <button type="button" className="text-button" onClick={() => window.print()}>
        <InterfaceIcon id="print" sizePx={16} />
        {t('ledger.print')}
      </button>
    </div>
  );
}
