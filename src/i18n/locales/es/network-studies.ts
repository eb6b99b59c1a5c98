import type { Translated } from '../../messages.ts';
import type en from '../en/network-studies.ts';

const networkStudies: Translated<typeof en> = {
  'studies.title': 'Más sobre esta pregunta',
  'studies.intro':
    'Cada análisis se calcula cuando se pide, con lo que está cerrado en el caso que se muestra. Todo se refiere solo a la red dibujada.',
  'studies.work': 'Calcular',
  'studies.workAgain': 'Calcular de nuevo',
  'studies.working': 'Calculando: {study}',
  'studies.done': 'Calculado: {study}',
  'studies.stopped': 'Detenido antes de terminar el cálculo.',
  'studies.failed': 'No se pudo calcular.',
  'studies.of': 'Calculado para {from} – {to}; elementos cerrados: {count}.',
  'studies.isOld': 'La pregunta o sus ajustes han cambiado desde entonces.',
  'studies.return': 'Volver a esa pregunta',
  'studies.mark': 'Mostrar en el mapa',
  'studies.unmark': 'Quitar del mapa',
  'studies.showAll': 'Mostrar los {count}',
  'studies.key': 'Lo que se mira de lo calculado',
  'studies.limits': 'Límites: {limits}',
  'studies.column.set': 'Conjunto',
  'studies.column.added': 'Alternativas añadidas',
  'studies.column.name': 'Nombre',
  'studies.column.id': 'Identificador',
  'studies.column.share': 'Parte, %',
  'studies.column.draws': 'Sorteos',
  'studies.column.link': 'Enlace a la vista',
  'studies.around': '± {share}',
  'studies.exact': 'tal como son',
  'studies.cuts': 'Cuellos de botella',
  'studies.cuts.intro':
    'Los conjuntos más pequeños de elementos sin los cuales no queda ningún camino modelizado.',
  'studies.cuts.parts': 'Qué se puede quitar',
  'studies.cuts.parts.nodes-and-crossings': 'ciudades, puertos y pasos',
  'studies.cuts.parts.crossings-and-ports': 'solo pasos y puertos',
  'studies.cuts.parts.legs-and-crossings': 'tramos y pasos',
  'studies.cuts.parts.nodes': 'solo ciudades y puertos',
  'studies.cuts.parts.legs': 'solo tramos',
  'studies.cuts.found': 'Conjuntos: {count}; elementos en cada uno: {size}. Todos son igual de pequeños.',
  'studies.cuts.weighed':
    'Conjuntos: {count}; cada uno pesa {size} según los incidentes propios. Ninguno pesa menos.',
  'studies.cuts.some': 'Hay más; estos son los primeros {count}.',
  'studies.cuts.nothing': 'No hay ningún camino que cortar.',
  'studies.cuts.unparted':
    'Ningún conjunto de estos separa los dos extremos: algún camino lleva de uno a otro sin pasar por ninguno de ellos.',
  'studies.cuts.set': 'Conjunto {number}',
  'studies.cuts.how':
    'Un corte mínimo, por el flujo máximo (Ford y Fulkerson 1956, Dinic 1970); todos ellos según lo que deja el flujo (Picard y Queyranne 1980), cada uno una vez. Todo cuenta lo mismo. Los lugares en los extremos de la pregunta no se quitan, pero sí pueden quitarse los puertos de una jurisdicción o zona. Cuando solo se quitan pasos y puertos, de un puerto se quita lo que llega a él por agua, y queda la carretera por su ciudad; de lo contrario, el puerto se quita con su ciudad. No se quita ningún lugar en el mar.',
  'studies.cuts.own':
    'Los incidentes propios cuentan también aquí: un tramo pesa aquello por lo que se multiplica su coste, y una ciudad, un puerto o un paso la media de los tramos que terminan allí; 1 sin registros.',
  'studies.cuts.limits':
    'lo que no está dibujado puede rodear cualquiera de ellos; no se dice nada de cómo se cerrarían, ni de si algo pasa por allí.',
  'studies.watch': 'Dónde pasan más caminos modelizados',
  'studies.watch.intro':
    'En qué pocos lugares se ven más alternativas y por dónde llevan más caminos más cortos. Cuenta caminos del modelo, no lo que se mueve.',
  'studies.watch.count': 'Lugares que elegir',
  'studies.watch.among': 'Elegidos entre',
  'studies.watch.crossings': 'pasos',
  'studies.watch.withPorts': 'pasos y puertos',
  'studies.watch.paths': 'Alternativas modelizadas',
  'studies.watch.between': 'Caminos más cortos entre',
  'studies.watch.between.network': 'todas las ciudades y puertos',
  'studies.watch.between.ends': 'los dos extremos',
  'studies.watch.covered':
    '{covered} de {paths} alternativas modelizadas pasan por uno de ellos. Ninguna otra elección de tantos tiene más de {atMost}.',
  'studies.watch.added': 'alternativas añadidas: {count}',
  'studies.watch.none': 'Ninguna alternativa modelizada pasa por un lugar así.',
  'studies.watch.passed': 'En más caminos más cortos',
  'studies.watch.pairs': 'Parte de los caminos más cortos que lleva por cada uno; pares de lugares: {pairs}',
  'studies.watch.how':
    'Los lugares se eligen uno a uno, cada vez el que añade más alternativas; tal elección tiene al menos {part} de lo que tiene la mejor (Nemhauser, Wolsey y Fisher 1978). Las alternativas se buscan como arriba, solo que más.',
  'studies.watch.how.between':
    'La segunda lista es la intermediación (Freeman 1977, Brandes 2001) según el coste de la pregunta, contando los extremos de los caminos; de caminos iguales cada uno cuenta por su parte.',
  'studies.watch.limits':
    'otras alternativas darían otra elección, y un lugar en muchos caminos modelizados no tiene por qué ser uno donde se mueva mucho.',
  'studies.stability': 'Cuánto se sostiene el orden',
  'studies.stability.intro':
    'Números que alguien eligió se sortean de intervalos una y otra vez, y las alternativas se ordenan de nuevo. Un recuento de sorteos no es una probabilidad.',
  'studies.stability.draws': 'Sorteos',
  'studies.stability.seed': 'Semilla',
  'studies.stability.weights': 'Pesos del coste',
  'studies.stability.legs': 'Coste de cada tramo',
  'studies.stability.speeds': 'Velocidades',
  'studies.stability.speeds.ranges': 'en sus intervalos',
  'studies.stability.speeds.fixed': 'como se suponen',
  'studies.stability.there': 'Los tramos ilustrativos están en',
  'studies.stability.ofDraws': '{share} de los sorteos',
  'studies.stability.table': 'En cuántos de {draws} sorteos, semilla {seed}',
  'studies.stability.first': 'Primera',
  'studies.stability.top': 'Entre las {count} primeras',
  'studies.stability.absent': 'Ausente',
  'studies.stability.other': 'Otro camino quedó por delante de todas estas en {times} de {draws} sorteos.',
  'studies.stability.mostOther': 'La más frecuente, en {times} simulaciones:',
  'studies.stability.without': 'No quedó ningún camino en {times} de {draws} sorteos.',
  'studies.stability.none': 'No hay ninguna alternativa que ordenar.',
  'studies.stability.onFirst': 'Pasos en el primer camino, en sorteos',
  'studies.stability.how':
    'Cada sorteo toma pesos, velocidades y un factor para cada tramo, de modo uniforme, de sus intervalos, deja fuera por sorteo tramos solo ilustrativos y pide de nuevo el primer camino (Saltelli y otros 2008). La misma semilla da los mismos sorteos (mulberry32); más sorteos empiezan con los de menos.',
  'studies.stability.ranges': 'Intervalos de velocidad, km/h',
  'studies.stability.limits':
    'los intervalos se eligen, no se miden. Las alternativas mostradas se ordenan entre sí; no se buscan de nuevo.',
  'studies.gaps': 'Qué preguntar primero',
  'studies.gaps.intro':
    'Qué incógnita, por sí sola, cambiaría más las alternativas si se conociera: solicitudes de información, en orden.',
  'studies.gaps.leg': 'Ninguna fuente documenta tráfico en este tramo. ¿Lo hay?',
  'studies.gaps.crossing': 'Ninguna fuente documenta tráfico en este paso. ¿Lo hay?',
  'studies.gaps.weight': 'Un peso que alguien eligió. ¿Cuál es?',
  'studies.gaps.speed': 'Una velocidad supuesta. ¿Cuál es?',
  'studies.gaps.unused': 'Si no lo hay',
  'studies.gaps.low': 'Si es lo más bajo posible',
  'studies.gaps.high': 'Si es lo más alto posible',
  'studies.gaps.change': '{share} de la longitud es otra',
  'studies.gaps.cutOff': 'no queda ningún camino modelizado',
  'studies.gaps.otherFirst': 'otra alternativa pasa a ser la primera',
  'studies.gaps.found': 'Incógnitas probadas: {tried}. Las que cambian algo: {count}.',
  'studies.gaps.none': 'Incógnitas probadas: {tried}. Ninguna cambia por sí sola las alternativas.',
  'studies.gaps.givenUp': 'búsqueda abandonada',
  'studies.gaps.givenUp.before':
    'La propia búsqueda de alternativas se abandonó antes de examinar todos los caminos: lo que está en caminos a los que no llegó no se probó.',
  'studies.gaps.givenUp.some':
    'Incógnitas en las que se abandonó la búsqueda: {count}. Lo que cambian puede ser más o menos de lo dicho, o algo también donde no se dice nada.',
  'studies.gaps.request': 'Solicitud de información',
  'studies.gaps.reason': 'Razón',
  'studies.gaps.how':
    'Cada incógnita se pone por turno en lo que podría resultar ser y se repite la pregunta. Primero las que no dejan ningún camino, después las que más cambian: la parte de la longitud, de ambas respuestas juntas, por la que solo pasa una de ellas (Jaccard 1912); por último, las que solo cambian cuál es la primera. Es un valor de la información sin probabilidades (Howard 1966), que nadie tiene.',
  'studies.gaps.limits':
    'una incógnita cada vez, así que dos que solo importan juntas no se encuentran; lo que el atlas no dibuja no es aquí una incógnita.',
};

export default networkStudies;
