import type { Translated } from '../../messages.ts';
import type en from '../en/compare.ts';

const compare: Translated<typeof en> = {
  'compare.title': 'Comparar períodos o grupos',
  'compare.region': 'Lo que se compara, en forma de tabla',
  'compare.what': 'Qué se compara',
  'compare.before': 'el período con el inmediatamente anterior, de igual duración',
  'compare.year': 'el período con los mismos días del año anterior',
  'compare.groups': 'dos grupos entre sí',
  'compare.none':
    'Elija antes un período con principio y fin, por ejemplo arrastrando sobre las columnas de arriba.',
  'compare.noGroups': 'No hay nada que divida los registros en dos grupos.',
  'compare.source': 'Grupos por',
  'compare.column': 'Columna «{name}»',
  'compare.first': 'Primer grupo',
  'compare.second': 'Segundo grupo',
  'compare.others': 'todos los demás',
  'compare.empty': 'no consta nada',
  'compare.by': 'Recuento por',
  'compare.measure': 'Medido como',
  'compare.measure.counts': 'total',
  'compare.measure.shares': 'proporción del total de cada lado',
  'compare.days': '{days, plural, one {# día} many {# de días} other {# días}}',
  'compare.ratio.periods': 'Cociente por día',
  'compare.ratio.groups': 'Cociente',
  'compare.ratio.shares': 'Cociente de proporciones',
  'compare.interval': '{ratio} (de {low} a {high})',
  'compare.counts.more': 'más',
  'compare.counts.fewer': 'menos',
  'compare.shares.more': 'proporción mayor',
  'compare.shares.fewer': 'proporción menor',
  'compare.unsure': 'puede ser azar',
  'compare.sort': 'ordenar por esto',
  'compare.method':
    'Entre paréntesis, lo que los recuentos dejan abierto al 95 %: ambos se toman como resultado del azar en torno a una tasa constante (Poisson), y se da el intervalo exacto de su cociente (Przyborowski y Wilenski, 1940; Clopper y Pearson, 1934). Indica hasta qué punto el azar puede explicar una diferencia, no qué la produjo. Entre muchas filas, una de cada veinte se distingue solo por azar.',
  'compare.method.shares':
    'Una proporción se mide sobre el total de su lado, que se toma como fijo. Los intervalos resultan más bien demasiado anchos que demasiado estrechos.',
  'compare.method.amounts':
    'Las cantidades varían más que los recuentos, por lo que cada límite incluye una vez más la mayor cantidad (según Fay y Feuer 1997).',
  'compare.without': 'Registros sin esta cantidad',
  'compare.method.groups': 'El filtro por lo que distingue a los grupos no se aplica aquí.',
  'compare.map.about':
    '{first} frente a {second}. En cada tramo, ambos recuentos. Cuanto más ancha es una línea, mayor es la diferencia mínima, al 95 %: hasta 1,5 veces, hasta 3 veces, y más.',
  'compare.map.more': '▲ hay más en el primero',
  'compare.map.fewer': '▼ hay menos en el primero',
  'compare.map.unsure': 'Sin signo: también es posible que no haya cambio; puede ser azar',
  'compare.map.counted':
    '{count, plural, one {# tramo tiene} many {# de tramos tienen} other {# tramos tienen}} registros de alguno de los dos: en {more} hay más en el primero, en {fewer} menos, en {unsure} puede ser azar.',
  'compare.map.change': 'Cambiar lo que se compara',
  'compare.map.begin': 'Aún no se compara nada.',
  'compare.map.legs':
    'Se comparan tramos entre sí: a lo largo de los tramos no hay nada que mostrar de ello.',
  'compare.map.table': 'Diferencia en forma de tabla',
  'compare.view': 'En el mapa',
  'compare.view.all': 'todo lo que pasa, en conjunto',
  'compare.view.difference': 'diferencia a lo largo de los tramos',
  'compare.half.records': '{count, plural, one {# registro} many {# de registros} other {# registros}}',
  'compare.period': '{from} a {to}',
  'compare.choosePeriod': 'Período',
};

export default compare;
