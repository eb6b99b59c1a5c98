import type { Dossier } from '../../analysis/dossier/derive-dossier.ts';
import { TermList } from '../../ui/primitives/term-list.tsx';
import { useSizeWords } from '../areas/index.ts';
import { FieldList } from '../details/index.ts';
import { useDossierT } from './dossier-words.ts';

/** Fields of a subject; part of a border has the length of the part, and an area its size. */
export function DossierFacts({ dossier: { record, shape, lengthKm } }: { readonly dossier: Dossier }) {
  const t = useDossierT();
  const size = useSizeWords();
  if (shape !== null) {
    return <TermList rows={[{ key: 'size', term: t('dossier.area'), value: size.shape(shape) }]} />;
  }
  if (record === null) return null;
  const isBorder = record.kind === 'border' && lengthKm !== null;
  return (
    <FieldList record={isBorder ? { ...record, properties: { ...record.properties, lengthKm } } : record} />
  );
}
