import type { Translated } from '../../messages.ts';
import type en from '../en/own-network.ts';

const ownNetwork: Translated<typeof en> = {
  'ownNetwork.title': 'Red propia',
  'ownNetwork.intro':
    'En lugar de los nodos y tramos del atlas se puede preguntar a los suyos, en GeoJSON. Se comprueban con las reglas del atlas que les atañen, se quedan en este equipo y no están en ningún enlace, imagen ni presentación.',
  'ownNetwork.asked': 'Red a la que se pregunta',
  'ownNetwork.atlas': 'La del atlas',
  'ownNetwork.load': 'Cargar una red…',
  'ownNetwork.example': 'Guardar un ejemplo',
  'ownNetwork.example.file': 'red propia',
  'ownNetwork.format': 'Qué deben tener los archivos',
  'ownNetwork.format.features':
    'GeoJSON en WGS 84, en un archivo o en varios: los puntos son nodos, las líneas son tramos. Una línea empieza y termina exactamente en sus nodos; todo está unido.',
  'ownNetwork.format.nodes': 'Un nodo tiene',
  'ownNetwork.format.legs': 'Un tramo tiene',
  'ownNetwork.format.others': 'Se puede añadir',
  'ownNetwork.format.rest':
    'Donde falta, evidence es illustrative, y {fields} se siguen de la línea. Un nodo puede representar un puerto o paso del atlas.',
  'ownNetwork.loading': 'Se está comprobando «{name}».',
  'ownNetwork.taken': 'Ahora se pregunta a «{name}».',
  'ownNetwork.nodes': 'Nodos',
  'ownNetwork.legs': 'Tramos',
  'ownNetwork.joined': 'Nodos unidos',
  'ownNetwork.joined.id': 'mismo id',
  'ownNetwork.joined.place': 'hasta {km}',
  'ownNetwork.joined.hand': 'a mano',
  'ownNetwork.joined.rule':
    'Los nodos con igual id, puerto o paso se unen hasta {far}, los demás hasta {near}, si coinciden tipo y jurisdicciones.',
  'ownNetwork.joined.not': 'Sin unir: {count}.',
  'ownNetwork.join.form': 'Unir un nodo a mano',
  'ownNetwork.join.own': 'Su nodo',
  'ownNetwork.join.atlas': 'Nodo del atlas en las mismas jurisdicciones, el más cercano primero',
  'ownNetwork.join.do': 'Unir',
  'ownNetwork.join.done': '«{name}» se ha unido a «{atlas}».',
  'ownNetwork.join.undo': 'Deshacer la unión',
  'ownNetwork.join.undo.of': 'Deshacer la unión de «{name}»',
  'ownNetwork.join.undone': '«{name}» ya no está unido.',
  'ownNetwork.repeated': 'Tramos que el atlas ya tiene',
  'ownNetwork.show': 'Mostrarla entera en el mapa',
  'ownNetwork.remove': 'Quitar «{name}»',
  'ownNetwork.removed': '«{name}» se ha quitado. Deshacer la devuelve.',
  'ownNetwork.failed': 'No se pudo comprobar «{name}». Elíjala de nuevo, o una parte menor.',
  'ownNetwork.refused': '«{name}» no se ha tomado y nada ha cambiado. Qué está mal ({count}):',
  'ownNetwork.more': 'Y más: {count}.',
  'ownNetwork.feature': '{file}, objeto {number}',
  'ownNetwork.fault.too-large': 'Tiene más de {limit} MB. Deje fuera lo que está lejos.',
  'ownNetwork.fault.not-json':
    'No se puede leer desde la línea {line}, columna {column}: «{found}». Guárdelo otra vez como GeoJSON.',
  'ownNetwork.fault.no-collection':
    'No es una colección de objetos. Guárdelo como GeoJSON FeatureCollection.',
  'ownNetwork.fault.too-many': 'Tiene más de {limit} objetos o posiciones. Deje fuera lo que está lejos.',
  'ownNetwork.fault.full': 'No se pueden guardar más de {limit} redes propias. Quite antes una.',
  'ownNetwork.fault.none.node': 'No hay ningún punto: los puntos son nodos. Cárguelos con los tramos.',
  'ownNetwork.fault.none.leg': 'No hay ninguna línea: las líneas son tramos. Cárguelas con los nodos.',
  'ownNetwork.fault.shape':
    'No es un punto ni una línea de [longitud, latitud] en WGS 84. Corrija su geometría.',
  'ownNetwork.fault.field': '«{field}» falta o no puede ser eso. Escriba {wanted}.',
  'ownNetwork.fault.unknown-field': '«{field}» no se conoce. Corrija el nombre del campo o quítelo.',
  'ownNetwork.fault.text':
    '«{field}» está vacío, tiene más de {limit} letras, o marcas o letras invisibles. Escriba texto sencillo.',
  'ownNetwork.fault.id-again': 'Su id está dos veces. Dé otro a uno de los dos.',
  'ownNetwork.fault.id-differs':
    'Fuera de sus propiedades se llama {id}. Escriba el mismo id en los dos sitios.',
  'ownNetwork.fault.not-there': '«{field}» nombra {id}, que no está. Corríjalo o añádalo.',
  'ownNetwork.fault.off-node': 'La línea no llega a {id}. Que empiece y termine exactamente en sus nodos.',
  'ownNetwork.fault.tier-of-node': 'Tiene tier 2, y {id} tiene tier 1. Déle tier 1.',
  'ownNetwork.fault.same-ends': 'Empieza y termina en el mismo nodo. Corrija «from» o «to».',
  'ownNetwork.fault.detour':
    'Mide {km}, y en línea recta {straight}: no puede ser más corto ni más del doble. Corrija la línea o «lengthKm».',
  'ownNetwork.fault.lonely': 'Ningún tramo llega a él. Añada un tramo o quítelo.',
  'ownNetwork.fault.apart':
    'La red se parte. Nodos a los que no se llega, este entre ellos: {count}. Añada el tramo que falta.',
  'ownNetwork.fault.apart.core':
    'Tier 1 por sí solo se parte. Nodos a los que no se llega, este entre ellos: {count}. Añada el tramo que falta.',
  'ownNetwork.fault.place-elsewhere': 'Está en otro sitio que {id}. Déle esa posición.',
  'ownNetwork.fault.country-count': 'Códigos en «{field}»: {count}. Su clase tiene {due}.',
  'ownNetwork.fault.no-such-country': 'El mapa no tiene {country}. Escriba un código ISO 3166.',
  'ownNetwork.fault.outside-country':
    'Está a {km} fuera de {country}. Corrija la posición, primero la longitud, o el código.',
  'ownNetwork.fault.waypoint-on-land': 'Un punto del mar está en tierra. Llévelo a mar abierto.',
  'ownNetwork.fault.neither-side':
    'No pasa por nada de aquello en que está {id}. Corrija la línea o «{field}».',
  'ownNetwork.fault.land-leg-at-sea':
    'Pasa por {km} de mar, y no en barco. Corrija «mode» o lleve la línea a tierra.',
  'ownNetwork.fault.sea-leg-on-land':
    'Pasa por {km} de tierra, primero en {at}. Lleve la línea al agua o escriba «inland» para un canal o río.',
  'ownNetwork.fault.claims-brief':
    'El propio informe no nombra nada así. Escriba «literature» con su fuente, o «illustrative», e «inBrief» false.',
  'ownNetwork.fault.no-document':
    '«literature» no se apoya en ningún documento. Nombre uno en «sources» o escriba «illustrative».',
  'ownNetwork.fault.surveyed':
    'Un tramo está dibujado, no medido. Escriba «schematic» o «inferred» en basis.',
  'ownNetwork.fault.twice': '{value} está dos veces. Quite una de las dos.',
};

export default ownNetwork;
