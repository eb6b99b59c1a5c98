import type { ReactNode } from 'react';
import { useAreasT } from './area-words.ts';

interface Props {
  /** Words of the button that makes the area. */
  readonly makes: string;
  /** What keeps it from being made. */
  readonly faults: readonly string[];
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Fields that make an area; what is wrong with them is said by us, in the language of the page. */
export function AreaForm({ makes, faults, onSubmit, onCancel, children }: Props) {
  const t = useAreasT();
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
      <p className="form-actions">
        <button type="submit" className="button">
          {makes}
        </button>
        <button type="button" className="button" data-quiet="" onClick={onCancel}>
          {t('areas.cancel')}
        </button>
      </p>
    </form>
  );
}
