import type { Translated } from '../../messages.ts';
import type en from '../en/ledger.ts';

const ledger: Translated<typeof en> = {
  'ledger.title': 'El inventario',
  'ledger.intro':
    'Cada pasaje del informe contabilizado: a qué está vinculado en el mapa, lo que no nombra ningún lugar, lo que no trata del tema y sobre qué calla el informe. Los filtros del mapa no cambian nada aquí.',
  'ledger.sum':
    '{all, number} pasajes: {linked, number} vinculados a lugares, {noPlace, number} sin lugar, {outOfScope, number} ajenos al tema; {mentions, number} menciones de elementos.',
  'ledger.loading': 'Obteniendo el resumen…',
  'ledger.download': 'Descargar como CSV',
  'ledger.downloaded': 'El inventario está en sus descargas: {file}',
  'ledger.print': 'Imprimir',
  'ledger.sections': 'Por sección',
  'ledger.sections.note': 'Los números de una sección incluyen sus subsecciones y sus notas al pie.',
  'ledger.section': 'Sección',
  'ledger.passages': 'Pasajes',
  'ledger.status.linked': 'Vinculado a un lugar',
  'ledger.status.no-place': 'Sin lugar',
  'ledger.status.out-of-scope': 'Ajeno al tema',
  'ledger.mentions': 'Menciones',
  'ledger.total': 'Todo el informe',
  'ledger.jurisdictions': 'Por jurisdicción',
  'ledger.jurisdictions.note':
    'Cada pasaje una vez, según cómo llega a la jurisdicción: juntos son todos los pasajes del informe.',
  'ledger.jurisdiction': 'Jurisdicción',
  'ledger.reach.asserts': 'El informe dice',
  'ledger.reach.overtaken': 'Superado desde entonces',
  'ledger.reach.context': 'De paso',
  'ledger.reach.through': 'Solo a través de un grupo',
  'ledger.reach.silent': 'En absoluto',
  'ledger.silence': 'Sobre qué calla el informe',
  'ledger.silence.sections': 'Secciones que nunca la nombran',
  'ledger.silence.markets': 'Mercados que el informe no sitúa allí',
  'ledger.silence.none': 'ninguno',
  'ledger.silence.all': 'los seis',
  'ledger.no-place': 'Sin lugar',
  'ledger.no-place.note': 'Hablan del tema, pero de ningún lugar del mapa.',
  'ledger.out-of-scope': 'Ajeno al tema, y por qué',
  'ledger.passage': 'Pasaje',
  'ledger.subject': 'De qué trata',
  'ledger.reason': 'Motivo',
  'ledger.csv.id': 'pasaje',
  'ledger.csv.section': 'sección',
  'ledger.csv.kind': 'tipo',
  'ledger.csv.page': 'página',
  'ledger.csv.title': 'título',
  'ledger.csv.status': 'estado',
  'ledger.csv.reason': 'motivo',
  'ledger.csv.mentions': 'menciones',
  'ledger.csv.words': 'palabras del original',
};

export default ledger;
