import { type ReactNode, useId } from 'react';
import { useT } from '../../ui/ui-context.tsx';
import { useAreasT } from './area-words.ts';

interface Props {
  /** Label of the submit button. */
  readonly makes: string;
  /** Validation errors. */
  readonly faults: readonly string[];
  /** Progress from 0 to 1; `null` when idle. */
  readonly share?: number | null;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Form that makes an area. Shows validation errors in the page's language. */
export function AreaForm({ makes, faults, share = null, onSubmit, onCancel, children }: Props) {
  const t = useAreasT();
  const pageT = useT();
  const label = useId();
  return (
    <form
      className="area-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div role="alert" className="area-faults">
        {faults.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
      <div role="status" className="step-progress">
        {share !== null && (
          <>
            <p id={label}>{t('areas.working')}</p>
            <progress aria-labelledby={label} value={share || undefined} max={1} />
          </>
        )}
      </div>
      <p className="form-actions">
        <button type="submit" className="button" aria-disabled={share !== null}>
          {makes}
        </button>
        <button type="button" className="button" data-quiet="" onClick={onCancel}>
          {pageT('ui.cancel')}
        </button>
      </p>
    </form>
  );
}
