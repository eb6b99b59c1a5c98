import type { Translated } from '../../messages.ts';
import type en from '../en/gradings.ts';

const gradings: Translated<typeof en> = {
  'gradings.title': 'Valoraciones',
  'gradings.intro': 'Lo que usted opina de cada registro.',
  'gradings.saved':
    'Las valoraciones se guardan en este navegador. El mismo archivo las recupera y a uno más reciente se le ofrecen.',
  'gradings.found': 'Usted valoró {count} de estos registros en {file}.',
  'gradings.found.add': 'Añadir estas valoraciones',
  'gradings.found.added': 'Valoraciones añadidas.',
  'gradings.found.refuse': 'No añadir estas valoraciones',
  'gradings.notSaved': 'De {name} no se guardan: duran hasta que se cierre la página.',
  'gradings.by.reliability': 'Fiabilidad de la fuente',
  'gradings.by.credibility': 'Credibilidad de la información',
  'gradings.by.validation': 'Comprobación',
  'gradings.by.impact': 'Impacto',
  'gradings.by.confidence': 'Confianza',
  'gradings.ungraded': 'sin valorar',
  'gradings.fromFile': 'En el archivo: {grade}',
  'gradings.reliability.A': 'A · Totalmente fiable',
  'gradings.reliability.B': 'B · Habitualmente fiable',
  'gradings.reliability.C': 'C · Bastante fiable',
  'gradings.reliability.D': 'D · No habitualmente fiable',
  'gradings.reliability.E': 'E · No fiable',
  'gradings.reliability.F': 'F · Fiabilidad imposible de juzgar',
  'gradings.credibility.1': '1 · Confirmado por otras fuentes',
  'gradings.credibility.2': '2 · Probablemente cierto',
  'gradings.credibility.3': '3 · Posiblemente cierto',
  'gradings.credibility.4': '4 · Dudoso',
  'gradings.credibility.5': '5 · Improbable',
  'gradings.credibility.6': '6 · Veracidad imposible de juzgar',
  'gradings.validation.open': 'Aún sin comprobar',
  'gradings.validation.confirmed': 'Confirmado',
  'gradings.validation.disputed': 'Discutido',
  'gradings.validation.refuted': 'Refutado',
  'gradings.impact.low': 'Bajo',
  'gradings.impact.moderate': 'Moderado',
  'gradings.impact.high': 'Alto',
  'gradings.impact.severe': 'Grave',
  'gradings.confidence.low': 'Confianza baja',
  'gradings.confidence.moderate': 'Confianza media',
  'gradings.confidence.high': 'Confianza alta',
  'gradings.scale':
    'La fiabilidad y la credibilidad son las letras y los números del sistema de seis por seis (Almirantazgo).',
  'gradings.bulk': 'Valorar todos los que pasan',
  'gradings.bulk.grading': 'Valoración',
  'gradings.bulk.grade': 'Grado',
  'gradings.bulk.do': 'Valorar {count, plural, one {# registro} many {# de registros} other {# registros}}',
  'gradings.bulk.done':
    '{count, plural, one {Se ha valorado # registro} many {Se han valorado # de registros} other {Se han valorado # registros}}: {grading}, {grade}.',
  'gradings.bulk.none': 'Ningún registro cambia: todos los que pasan tienen este grado.',
  'gradings.picked': 'Valorar los registros seleccionados',
  'gradings.picked.count':
    '{count, plural, one {# registro seleccionado} many {# de registros seleccionados} other {# registros seleccionados}}.',
  'gradings.picked.hidden': 'Los filtros ocultan {count} más, que no se valoran.',
  'gradings.picked.clear': 'Quitar la selección',
  'gradings.undo': 'Deshacer',
  'gradings.redo': 'Rehacer',
  'gradings.undone':
    'Deshecho: {grading} de {count, plural, one {# registro} many {# de registros} other {# registros}}.',
  'gradings.redone':
    'Rehecho: {grading} de {count, plural, one {# registro} many {# de registros} other {# registros}}.',
  'gradings.export': 'Guardar como CSV',
  'gradings.exporting': 'Escribiendo: {percent}',
  'gradings.exported':
    '{count, plural, one {Se ha guardado # registro} many {Se han guardado # de registros} other {Se han guardado # registros}}, con las valoraciones en palabras.',
};

export default gradings;
