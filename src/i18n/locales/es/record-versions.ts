import type { Translated } from '../../messages.ts';
import type en from '../en/record-versions.ts';

const recordVersions: Translated<typeof en> = {
  'versions.title': 'Comparación con {name}',
  'versions.failed':
    'Este archivo no se puede comparar con los registros del mapa. Los registros que están en ambos se contarían dos veces.',
  'versions.none': 'Ningún registro de {name} está en este archivo.',
  'versions.some':
    '{count, plural, one {# registro ya está} many {# de registros ya están} other {# registros ya están}} en el mapa, de {name}.',
  'versions.same': 'Todos los registros ya están en el mapa, de {name}, y ninguno ha cambiado.',
  'versions.added': 'Nuevo',
  'versions.changed': 'Con cambios',
  'versions.unchanged': 'Sin cambios',
  'versions.gone': 'Ya no está',
  'versions.answers': 'Se vuelven a usar sus respuestas para {name}.',
  'versions.keeps':
    'Las valoraciones se quedan con sus registros. La versión anterior se conserva y puede volver a ella.',
  'versions.update': 'Actualizar {name}',
  'versions.beside': 'Si en vez de eso importa el archivo, estos registros se cuentan dos veces.',
  'versions.updated':
    'Se ha actualizado {name}. Nuevos: {added}; con cambios: {changed}; ya no están: {gone}.',
  'versions.keys': 'Columnas que identifican un registro',
  'versions.keys.all':
    'Si no se selecciona ninguna, dos registros son el mismo cuando coinciden todas sus casillas.',
  'versions.onlyNewer': 'Solo en este archivo: {columns}',
  'versions.onlyOlder': 'Solo en {name}: {columns}',
  'versions.lines': 'Lista de cambios',
  'versions.line.what': 'Cambio',
  'versions.line.record': 'Registro',
  'versions.line.before': 'Antes',
  'versions.line.after': 'Después',
  'versions.leftOut':
    '{count, plural, one {# cambio más no está} many {# de cambios más no están} other {# cambios más no están}} en la lista.',
  'versions.earlier':
    '{count, plural, one {# versión anterior} many {# de versiones anteriores} other {# versiones anteriores}}',
  'versions.of': '{name}, importado {time}',
  'versions.next': 'En la versión siguiente, nuevos: {added}; con cambios: {changed}; ya no están: {gone}',
  'versions.open': 'Volver a esta versión',
  'versions.missing': 'Falta su archivo.',
  'versions.shared':
    '{count, plural, one {# registro está} many {# de registros están} other {# registros están}} también en {name}. Mientras se muestren ambos archivos, los registros comunes se cuentan dos veces.',
};

export default recordVersions;
