import type { Translated } from '../../messages.ts';
import type en from '../en/coverage.ts';

const coverage: Translated<typeof en> = {
  'coverage.title': 'Cobertura del informe',
  'coverage.intro':
    'Cada pasaje del informe contabilizado: a qué está vinculado en el mapa, lo que no nombra ningún lugar, lo que no trata del tema y sobre qué calla el informe. Los filtros del mapa no cambian nada aquí.',
  'coverage.sum':
    '{all, number} pasajes: {linked, number} vinculados a lugares, {noPlace, number} sin lugar, {outOfScope, number} ajenos al tema; {mentions, number} menciones de elementos.',
  'coverage.loading': 'Obteniendo el resumen…',
  'coverage.download': 'Descargar como CSV',
  'coverage.downloaded': 'La tabla de cobertura está en sus descargas: {file}',
  'coverage.print': 'Imprimir',
  'coverage.sections': 'Por sección',
  'coverage.sections.note': 'Los números de una sección incluyen sus subsecciones y sus notas al pie.',
  'coverage.section': 'Sección',
  'coverage.passages': 'Pasajes',
  'coverage.status.linked': 'Vinculado a un lugar',
  'coverage.status.no-place': 'Sin lugar',
  'coverage.status.out-of-scope': 'Ajeno al tema',
  'coverage.mentions': 'Menciones',
  'coverage.total': 'Todo el informe',
  'coverage.jurisdictions': 'Por jurisdicción',
  'coverage.jurisdictions.note':
    'Cada pasaje una vez, según cómo llega a la jurisdicción: juntos son todos los pasajes del informe.',
  'coverage.jurisdiction': 'Jurisdicción',
  'coverage.reach.asserts': 'El informe dice',
  'coverage.reach.overtaken': 'Superado desde entonces',
  'coverage.reach.context': 'De paso',
  'coverage.reach.through': 'Solo a través de un grupo',
  'coverage.reach.silent': 'En absoluto',
  'coverage.gaps': 'Sobre qué calla el informe',
  'coverage.gaps.sections': 'Secciones que nunca la nombran',
  'coverage.gaps.markets': 'Mercados que el informe no sitúa allí',
  'coverage.gaps.none': 'ninguno',
  'coverage.gaps.all': 'los seis',
  'coverage.no-place': 'Sin lugar',
  'coverage.no-place.note': 'Hablan del tema, pero de ningún lugar del mapa.',
  'coverage.out-of-scope': 'Ajeno al tema, y por qué',
  'coverage.passage': 'Pasaje',
  'coverage.subject': 'De qué trata',
  'coverage.reason': 'Motivo',
  'coverage.csv.id': 'pasaje',
  'coverage.csv.section': 'sección',
  'coverage.csv.kind': 'tipo',
  'coverage.csv.page': 'página',
  'coverage.csv.title': 'título',
  'coverage.csv.status': 'estado',
  'coverage.csv.reason': 'motivo',
  'coverage.csv.mentions': 'menciones',
  'coverage.csv.words': 'palabras del original',
};

export default coverage;
