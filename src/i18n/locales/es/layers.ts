import type { Translated } from '../../messages.ts';
import type en from '../en/layers.ts';

const layers: Translated<typeof en> = {
  // Layers: title and description in the panel, the reason when one cannot be shown.
  'layer.jurisdictions.title': 'Jurisdicciones',
  'layer.jurisdictions.description': 'Las diez jurisdicciones del informe, coloreadas por grupo',
  'layer.borders.title': 'Fronteras según su situación',
  'layer.borders.description':
    'Fronteras exteriores e interiores de la Unión Europea y del espacio Schengen al final del período',
  'layer.routes.title': 'Rutas',
  'layer.routes.description': 'Las rutas de los Balcanes y del mar Negro, sus ramales y accesos, con sentido',
  'layer.nodes.title': 'Nodos',
  'layer.nodes.description': 'Ciudades y centros de conexión donde se unen tramos',
  'layer.crossings.title': 'Pasos fronterizos',
  'layer.crossings.description': 'Donde carreteras, ferrocarriles y transbordadores cruzan una frontera',
  'layer.ports.title': 'Puertos',
  'layer.ports.description':
    'Puertos marítimos y fluviales de la región y aquellos a los que llevan sus rutas',
  'layer.finds.title': 'Hallazgos en puertos',
  'layer.finds.description':
    'Los mayores hallazgos fechados de heroína o cocaína. El área del círculo muestra los kilogramos',
  'layer.places.title': 'Lugares, casos y eventos',
  'layer.places.description':
    'Instituciones, casos, grupos y eventos que nombra el informe, y algo de contexto',
  'layer.market-presence.title': 'Presencia de mercados',
  'layer.market-presence.description':
    'Puntuaciones del Índice de Crimen Organizado para los mercados mostrados',
  'layer.brief-coverage.title': 'Cobertura del informe',
  'layer.brief-coverage.description':
    'Cuántos pasajes hablan de cada jurisdicción en sí. Ocupa el lugar de la presencia de mercados',
  'layer.brief-coverage.open': 'El inventario: cada pasaje contabilizado',
  'layer.replaces': '«{layer}» está ahora desactivada: ambas colorean las jurisdicciones.',
  'layer.world-links.title': 'Vínculos con el mundo',
  'layer.world-links.description': 'Lugares lejanos con los que el informe vincula la región',
  'layer.movement.title': 'Signos en movimiento',
  'layer.movement.description': 'Puntos que recorren los tramos en el sentido del tráfico',
  'layer.unavailable.brief-only': 'El informe no dice nada de este tipo',
  'layer.unavailable.index': 'Las puntuaciones proceden de otra publicación, no del informe',
  // Legend lines, by layer.
  'legend.jurisdictions.eu': 'Miembros de la Unión Europea',
  'legend.jurisdictions.western-balkans': 'Balcanes Occidentales',
  'legend.borders.outer': 'Frontera exterior de la Unión Europea o del espacio Schengen',
  'legend.borders.controlled': 'Entre miembros de la Unión Europea, con controles fronterizos',
  'legend.borders.inner': 'Dentro de la Unión Europea y del espacio Schengen',
  'legend.borders.other': 'Otra frontera',
  'legend.borders.undetermined': 'Línea cuyo estatuto definitivo no está determinado',
  'legend.routes.balkan': 'Ruta de los Balcanes',
  'legend.routes.black-sea': 'Ruta del mar Negro',
  'legend.routes.both': 'Ambas rutas',
  'legend.routes.feeder': 'Líneas de ninguna ruta con nombre',
  'legend.routes.band': 'Tal como lo cuenta el informe: una dirección, no un trayecto',
  'legend.routes.two-way': 'Tráfico en ambos sentidos',
  'legend.routes.closed': 'Servicio cerrado',
  'legend.routes.suspended': 'Servicio suspendido',
  'legend.routes.seasonal': 'Servicio estacional',
  'legend.routes.reference': 'Línea oficial; sin mercado documentado en ella',
  'legend.routes.corridor': 'Corredor',
  'legend.routes.corridor-note':
    'La línea representa una franja de unos diez kilómetros, no una sola carretera',
  'legend.nodes.hub': 'Centro de conexión, donde se unen varios tramos',
  'legend.nodes.city': 'Ciudad en una ruta',
  'legend.crossings.road': 'Paso por carretera',
  'legend.crossings.rail': 'Paso ferroviario',
  'legend.crossings.ferry': 'Paso por transbordador',
  'legend.ports.sea': 'Puerto marítimo',
  'legend.ports.river': 'Puerto fluvial',
  'legend.places.case': 'Caso',
  'legend.places.institution': 'Institución',
  'legend.places.group': 'Grupo',
  'legend.places.event': 'Evento',
  'legend.places.place': 'Lugar',
  'legend.places.hollow': 'Ubicación desconocida; el signo solo lleva el nombre',
  'legend.market-presence.step': 'Puntuación de {from, number} a {to, number}',
  'legend.market-presence.note':
    'Puntuación más alta entre los mercados mostrados. Para el tabaco, el índice puntúa los bienes sujetos a impuestos especiales; para la ciberdelincuencia, los delitos ciberdependientes',
  'legend.market-presence.none': 'No hay puntuación publicada',
  'legend.brief-coverage.step': '{from, number} o {to, number} pasajes',
  'legend.brief-coverage.most': '{from, number} pasajes o más',
  'legend.brief-coverage.note':
    'De {all, number}; no se cuentan los que llegan a ella solo a través de un grupo',
  'legend.brief-coverage.none': 'Ningún pasaje habla de ella',
  'legend.world-links.link': 'Vínculo del que habla el informe',
  'legend.world-links.place': 'Lugar fuera de la región',
  'legend.movement.dots': 'Sentido del tráfico, en movimiento',
  'legend.nodes.capital': 'Capital en una ruta',
  'legend.view.dimmed': 'Sin relación con la selección',
  'legend.view.one-way': 'Sentido del tráfico',
  'legend.view.own': 'Red propia',
  'legend.view.selected': 'Seleccionado o destacado',
};

export default layers;
