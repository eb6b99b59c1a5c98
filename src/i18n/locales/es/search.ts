import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.texts.digest': 'Pasajes del informe',
  'search.texts.original': 'En el original',
  'search.in.original': 'en el original',
  'search.in.heading': 'en su encabezado',
  'search.forgiven': 'grafía aproximada: {words}',
  'search.seeAll': 'Ver los {count, number} en el lector',
  'search.loading': 'Obteniendo los pasajes…',
  'search.failed': 'No se pudieron obtener los pasajes: se busca solo en los nombres.',
  'search.noPassage':
    'Ningún pasaje contiene {count, plural, one {esta palabra} many {todas estas palabras} other {todas estas palabras}}.',
  'search.do.dossier': 'Expediente: {name}',
  'search.do.notes': 'Sus notas',
  'search.do.compare.words': 'comparar comparación lado a lado antes después diferencia año',
};

export default search;
