import { useEffect, useRef } from 'react';
import { useT } from '../../../ui/ui-context.tsx';
import { useComposeT } from '../use-compose-t.ts';

interface Props {
  /** Number of citations that would go. */
  readonly cites: number;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** Asks below the field, with the focus on the answer, before pasted text replaces citations. */
export function PasteQuestion({ cites, onReplace, onCancel }: Props) {
  const t = useComposeT();
  const pageT = useT();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const question = t('compose.paste', { count: cites });
  return (
    <div
      role="group"
      aria-label={question}
      className="caution rich-text-question"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <p>{question}</p>
      <p className="compose-actions">
        <button ref={first} type="button" className="button" onClick={onReplace}>
          {t('compose.paste.replace')}
        </button>
        <button type="button" className="button" data-quiet="" onClick={onCancel}>
          {pageT('ui.cancel')}
        </button>
      </p>
    </div>
  );
}
