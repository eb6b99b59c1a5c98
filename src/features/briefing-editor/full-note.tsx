import { useComposeT } from './use-compose-t.ts';

interface Props {
  readonly isFull: boolean;
  /** Maximum length of the field. */
  readonly most: number;
}

/** Warns that a field is full, since pasted text is truncated. */
export function FullNote({ isFull, most }: Props) {
  const t = useComposeT();
  return (
    <p className="table-note" role="status">
      {isFull && t('compose.fieldFull', { most })}
    </p>
  );
}
