import type { Translated } from '../../messages.ts';
import type en from '../en/areas.ts';

const areas: Translated<typeof en> = {
  'areas.title': 'Zonas de interés y medición',
  'areas.intro': 'Las zonas son dibujo suyo y no figuran en ningún enlace.',
  'areas.engine': 'La zona por la que filtra se envía a {host}.',
  'areas.refused': 'El navegador no las guarda: guárdelas en un archivo antes de cerrar la página.',
  'areas.tools': 'Crear zonas y medir',
  'areas.draw': 'Dibujar en el mapa',
  'areas.measure': 'Medir',
  'areas.noMap':
    'Para dibujar y medir hace falta el mapa interactivo, que no está disponible. Los vértices se pueden escribir.',
  'areas.type': 'Escribir vértices',
  'areas.around': 'Alrededor de algo',
  'areas.combine': 'Combinar dos',
  'areas.open': 'Abrir un archivo GeoJSON',
  'areas.save': 'Guardar todas en un archivo',
  'areas.undo': 'Deshacer',
  'areas.redo': 'Rehacer',
  'areas.undone':
    'Deshecho. {count, plural, =0 {No queda ninguna zona} one {Hay # zona} many {Hay # de zonas} other {Hay # zonas}}.',
  'areas.redone':
    'Rehecho. {count, plural, =0 {No queda ninguna zona} one {Hay # zona} many {Hay # de zonas} other {Hay # zonas}}.',
  'areas.name': 'Nombre',
  'areas.name.of': 'Nombre de la zona {name}',
  'areas.numbered': 'Zona {number}',
  'areas.made': '{name}: {size}.',
  'areas.size': '{area} de superficie, {length} de perímetro',
  'areas.list': 'Zonas guardadas',
  'areas.zoom.to': 'Acercar a {name}',
  'areas.edit': 'Cambiar sus vértices',
  'areas.edit.of': 'Cambiar los vértices de {name}',
  'areas.remove': 'Quitar {name}',
  'areas.removed': 'Se ha quitado {name}. Se puede deshacer.',

  'areas.typed.corners': 'Vértices, uno por línea, primero la latitud',
  'areas.typed.about':
    'En grados (44.81, 20.45), con minutos y segundos (44°48′36″ N 20°27′0″ E) o como referencias de cuadrícula (34T DQ 56508 61991). Los lados van rectos de vértice a vértice en longitud y latitud.',
  'areas.typed.make': 'Crear la zona',
  'areas.typed.line.unreadable': 'Línea {line}, «{text}»: no se puede leer ninguna posición.',
  'areas.typed.line.out-of-range':
    'Línea {line}, «{text}»: la latitud es como máximo 90 y la longitud, 180. La latitud va primero.',
  'areas.typed.line.which-s':
    'Línea {line}, «{text}»: S es sur en español y en inglés, y norte en lenguas eslavas. Escriba un signo menos para el sur, o ninguna letra.',
  'areas.fault.few-corners': 'Una zona necesita al menos tres vértices distintos.',
  'areas.fault.crossing': 'Los lados que empiezan en los vértices {first} y {second} se cruzan o se tocan.',
  'areas.fault.too-wide': 'Un lado rodea la mitad del mundo: podría ir igualmente en el otro sentido.',
  'areas.fault.torn':
    'No se pudieron unir sus partes: hay líneas casi superpuestas. Mueva un vértice o elija otra distancia.',
  'areas.fault.failed': 'No se pudo calcular la zona. Inténtelo de nuevo, o con menos vértices.',
  'areas.working': 'Se está calculando la zona.',
  'areas.fault.nothing':
    'No queda nada: no tienen terreno en común, o una está por completo dentro de la otra.',
  'areas.fault.edge-of-map': 'Pasaría de un polo o del meridiano 180, donde una zona no puede continuar.',
  'areas.fault.distance': 'La distancia es un número mayor que 0 y de hasta {most} km.',

  'areas.around.what': 'Alrededor de',
  'areas.around.none':
    'Elija en el mapa un tramo, un paso, un puerto o una frontera, o cree una zona: entonces se podrá rodear.',
  'areas.around.selected': '{name} (elegido en el mapa)',
  'areas.around.distance': 'A menos de',
  'areas.around.unit': 'Unidad',
  'areas.unit.km': 'kilómetros',
  'areas.unit.m': 'metros',
  'areas.unit.nmi': 'millas náuticas',
  'areas.unit.mi': 'millas',
  'areas.around.named': '{name}, {distance}',
  'areas.around.make': 'Crear la zona',
  'areas.around.schematic':
    'La línea de este tramo es esquemática: lo que queda a cierta distancia de ella es orientativo.',

  'areas.combine.first': 'Una zona',
  'areas.combine.second': 'Otra',
  'areas.combine.how': 'Cómo',
  'areas.combine.union': 'las dos juntas',
  'areas.combine.intersection': 'lo que tienen en común',
  'areas.combine.difference': 'la primera sin la segunda',
  'areas.combine.make': 'Combinar',
  'areas.combine.union.named': '{a} + {b}',
  'areas.combine.intersection.named': '{a} × {b}',
  'areas.combine.difference.named': '{a} − {b}',
  'areas.combine.few': 'Cree antes dos zonas.',

  'areas.file.name': 'zonas de interés',
  'areas.file.taken':
    '{count, plural, one {Se abrió # zona} many {Se abrieron # de zonas} other {Se abrieron # zonas}} desde {name}.',
  'areas.file.not-json':
    '{name} no es GeoJSON: no se puede leer la línea {line}, columna {column}. Guárdelo de nuevo como GeoJSON.',
  'areas.file.too-large': '{name} pesa más de 20 MB. Las zonas ocupan poco; quite lo que no lo sea.',
  'areas.file.not-geojson':
    '{name} es JSON, pero no GeoJSON a partir de la línea {line}. Guárdelo de nuevo como GeoJSON.',
  'areas.file.no-areas': '{name} no contiene ningún polígono. Los puntos y las líneas no son zonas.',
  'areas.file.no-position':
    '{name}, línea {line}: ahí debería haber longitud y latitud en grados (WGS 84). Guárdelo en ese sistema de coordenadas.',
  'areas.file.too-many-corners': '{name} tiene más de 200 000 vértices. Simplifíquelo antes.',
  'areas.file.unreadable': 'No se pudo leer {name} del disco. Inténtelo de nuevo.',
  'areas.file.area': 'No se tomó nada de {name}. {area}: {fault}',

  'areas.bars': 'Zona de interés',
  'areas.bar':
    '{name}: {count, plural, one {# incidente} many {# de incidentes} other {# incidentes}} dentro',
  'areas.bar.chosen':
    '{name}: {count, plural, one {# incidente} many {# de incidentes} other {# incidentes}} dentro, elegida',
  'areas.bars.side': 'Qué incidentes pasan',
  'areas.bars.inside': 'dentro',
  'areas.bars.outside': 'fuera',
  'areas.bars.neither':
    '{count, plural, one {# incidente sin posición no está} many {# de incidentes sin posición no están} other {# incidentes sin posición no están}} ni dentro ni fuera.',

  'areas.notation': 'Escribir las posiciones como',
  'areas.notation.decimal': 'grados decimales',
  'areas.notation.dms': 'grados, minutos, segundos',
  'areas.notation.mgrs': 'referencia de cuadrícula (MGRS)',

  'areas.sketch.draw.title': 'Dibujo de una zona',
  'areas.sketch.measure.title': 'Medición',
  'areas.sketch.region': 'Mapa para dibujar',
  'areas.sketch.keys':
    'Las flechas mueven la cruz; con Mayús, a pasos cortos. Intro pone un vértice; Intro otra vez en el mismo lugar termina. Retroceso quita el último vértice, Escape abandona. Más y menos acercan y alejan.',
  'areas.sketch.pointer.area':
    'Pulse en el mapa para cada vértice. Para terminar, pulse otra vez el primero o el último, o Intro; arrastre un vértice para moverlo.',
  'areas.sketch.pointer.measure':
    'Pulse en el mapa para cada vértice del recorrido. Para terminar, pulse otra vez el último, o Intro; arrastre un vértice para moverlo.',
  'areas.sketch.corner': 'Vértice {number}',
  'areas.sketch.corner.finish': 'Vértice {number}: pulse para terminar',
  'areas.sketch.between': 'Nuevo vértice en el lado tras el vértice {number}',
  'areas.sketch.set': 'Vértice {number}: {position}.',
  'areas.sketch.takenBack': 'Se ha quitado el vértice {number}.',
  'areas.sketch.nothingToTakeBack': 'No hay ningún vértice que quitar.',
  'areas.sketch.gaveUp': 'Abandonado: no ha cambiado nada.',
  'areas.sketch.standsAt.from': '{position}, a {distance} del último vértice',
  'areas.sketch.back': 'Quitar',
  'areas.sketch.finish': 'Terminar',
  'areas.sketch.corners':
    '{count, plural, =0 {Aún no hay vértices} one {# vértice} many {# de vértices} other {# vértices}}',
  'areas.sketch.length': 'Longitud {length}',
  'areas.sketch.within': '{area} de superficie, si se unen los extremos',
  'areas.sketch.schematic':
    'Solo orientativo: {legs} {count, plural, one {es una línea esquemática, dibujada a mano y no medida} many {son líneas esquemáticas, dibujadas a mano y no medidas} other {son líneas esquemáticas, dibujadas a mano y no medidas}} sobre el terreno.',
  'areas.sketch.changed': 'Se ha cambiado {name}: {size}.',
  'areas.copy': 'Copiar {what}',
  'areas.copied': 'Copiado',
  'areas.notCopied': 'El navegador no permitió copiarlo.',
};

export default areas;
