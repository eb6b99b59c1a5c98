import { useComposeT } from './use-compose-t.ts';

/** Warns that a field is full, since browsers truncate pasted text silently. */
export function FullNote({ value, most }: { readonly value: string; readonly most: number }) {
  const t = useComposeT();
  return (
    <p className="table-note" role="status">
      {value.length >= most && t('compose.fieldFull', { most })}
    </p>
  );
}
