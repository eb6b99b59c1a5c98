import { readableText } from '../../../brief/readable.ts';
import { usePassageName } from '../../../ui/passages/passage-place.tsx';
import { Disclosure } from '../../../ui/primitives/section.tsx';
import { useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { useReader } from '../reader-context.ts';
import type { Original } from '../state/original.ts';
import { openPassage } from '../state/read-brief.ts';
import { describeWarning } from './describe.ts';
import { useOriginalT } from './original-words.ts';

/** Characters shown of text outside any passage. */
const SHOWN_LETTERS = 240;

/** Reports the recognized and missing passages of the brief, and other text in the document. */
export function OriginalReport({ original }: { readonly original: Original }) {
  const t = useOriginalT();
  const store = useAppStore();
  const { comma } = useFormat();
  const { digest } = useReader();
  const nameOfPassage = usePassageName(digest);
  const { name, document, alignment } = original;
  const { matched, changed, unmatched } = alignment.counts;
  const of = (verdict: 'changed' | 'unmatched') =>
    alignment.passages.flatMap((match) =>
      match.verdict === verdict ? (digest.passageById.get(match.id) ?? []) : [],
    );
  const warnings = document.warnings.map((warning) => (
    <p key={warning.kind} className="caution">
      {describeWarning(warning, t, comma)}
    </p>
  ));
  if (!alignment.isThisBrief) {
    return (
      <div className="original-report">
        <p role="status">{t('original.report.foreign', { name })}</p>
        {warnings}
      </div>
    );
  }
  const list = (verdict: 'changed' | 'unmatched') => (
    <ul className="plain-list">
      {of(verdict).map((passage) => (
        <li key={passage.id}>
          <button type="button" className="text-button" onClick={() => openPassage(store, passage.id)}>
            {nameOfPassage(passage)}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="original-report" data-matched={matched} data-changed={changed} data-unmatched={unmatched}>
      <p role="status">
        {t('original.report.brief', { matched: matched + changed, all: alignment.passages.length, name })}
      </p>
      {warnings}
      {changed > 0 && (
        <Disclosure summary={t('original.report.changed', { count: changed })}>{list('changed')}</Disclosure>
      )}
      {unmatched > 0 && (
        <Disclosure summary={t('original.report.unmatched', { count: unmatched })}>
          {list('unmatched')}
        </Disclosure>
      )}
      {alignment.extras.length > 0 && (
        <Disclosure summary={t('original.report.extra', { count: alignment.extras.length })}>
          <ul className="plain-list">
            {alignment.extras.map((span) => (
              <li key={span.start} className="original-extra">
                {readableText(document.text, [
                  { start: span.start, end: Math.min(span.end, span.start + SHOWN_LETTERS) },
                ])}
                {span.end - span.start > SHOWN_LETTERS && '…'}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
