import type { Dossier } from '../../analysis/dossier/derive-dossier.ts';
import { FieldList } from '../details/index.ts';

/** Fields of a subject; part of a border has the length of the part. */
export function DossierFacts({ dossier: { record, lengthKm } }: { readonly dossier: Dossier }) {
  const isBorder = record.kind === 'border' && lengthKm !== null;
  return (
    <FieldList record={isBorder ? { ...record, properties: { ...record.properties, lengthKm } } : record} />
  );
}
