import { useComposeT } from './use-compose-t.ts';

/** Under a field that takes no more letters: browsers leave out what is pasted beyond without a word. */
export function FullNote({ value, most }: { readonly value: string; readonly most: number }) {
  const t = useComposeT();
  return (
    <p className="table-note" role="status">
      {value.length >= most && t('compose.fieldFull', { most })}
    </p>
  );
}
