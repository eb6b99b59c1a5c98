import '../../../styles/css/ledger.css';
import { type ReactNode, useMemo } from 'react';
import { deriveLedger } from '../../analysis/ledger.ts';
import type { Digest } from '../../domain/brief.ts';
import { useAtlas, useT } from '../ui-context.tsx';
import { JurisdictionTable, SilenceTable } from './jurisdiction-tables.tsx';
import { useLedgerT } from './ledger-words.ts';
import { SectionTable } from './section-table.tsx';
import { StatusTable } from './status-table.tsx';

/** The ledger itself, on the screen and on paper. */
export function LedgerPage({ digest }: { readonly digest: Digest }) {
  const t = useLedgerT();
  const say = useT();
  const atlas = useAtlas();
  const ledger = useMemo(() => deriveLedger(digest, atlas), [digest, atlas]);
  const { passages, byStatus, mentions } = ledger.total;
  return (
    <div className="ledger">
      <p className="intro">{t('ledger.intro')}</p>
      <p className="ledger-sum">
        {t('ledger.sum', {
          all: passages.length,
          linked: byStatus.linked,
          noPlace: byStatus['no-place'],
          outOfScope: byStatus['out-of-scope'],
          mentions,
        })}
      </p>
      <Wide label={t('ledger.sections')}>
        <SectionTable ledger={ledger} digest={digest} />
      </Wide>
      <p className="table-note">{t('ledger.sections.note')}</p>
      <Wide label={t('ledger.jurisdictions')}>
        <JurisdictionTable ledger={ledger} digest={digest} />
      </Wide>
      <p className="table-note">{t('ledger.jurisdictions.note')}</p>
      <Wide label={t('ledger.silence')}>
        <SilenceTable ledger={ledger} />
      </Wide>
      <StatusTable ledger={ledger} digest={digest} status="no-place" />
      <p className="table-note">{t('ledger.no-place.note')}</p>
      <StatusTable ledger={ledger} digest={digest} status="out-of-scope" />
      <p className="table-note">{say('notes.kosovo')}</p>
    </div>
  );
}

/** A table may be wider than a phone: it moves sideways within its own frame, by the keyboard too. */
function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop of its own it could not be moved by keyboard
    <div className="ledger-wide" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
