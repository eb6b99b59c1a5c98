import type { Translated } from '../../messages.ts';
import type en from '../en/filters.ts';

const filters: Translated<typeof en> = {
  // Layer panel
  'filters.markets': 'Mercados',
  'filters.allMarkets': 'Todos',
  'filters.noMarkets': 'Ninguno',
  'filters.subMarkets': 'Submercados de {name}',
  'filters.branchCount': '{count, plural, one {# ramal} many {# de ramales} other {# ramales}}',
  'filters.evidence': 'Fundamento',
  'filters.evidence.read': 'Solo documentos que hemos leído',
  'filters.layers': 'Capas',
  'filters.briefOnly': 'Solo el informe',
  'filters.allSources': 'Informe y otras fuentes',
  'filters.without': 'Sin: {names}',
  'filters.briefOnlyNote': 'Mostrar solo lo que dice el informe',
  'filters.legendOf': 'Leyenda de {name}',
  'filters.reset': 'Volver a mostrar todo',
  'filters.counts': 'Se muestran {shown, number} de {all, number} elementos',
  'filters.inBriefNot': 'El informe no lo sitúa en el mapa',

  // Search box
  'search.label': 'Buscar en el atlas',
  'search.placeholder': 'Lugares, casos, pasajes',
  'search.results':
    '{count, plural, =0 {Nada encontrado} one {# resultado} many {# de resultados} other {# resultados}}',
  'search.none': 'Aquí nada se llama «{query}». Pruebe otra grafía u otro idioma.',
  'search.waiting': 'Cargando la búsqueda…',
  'search.more':
    '{count, plural, one {# más: siga escribiendo para acotar} many {# más: siga escribiendo para acotar} other {# más: siga escribiendo para acotar}}',
  'search.group.jurisdiction': 'Jurisdicciones',
  'search.group.route': 'Rutas y ramales',
  'search.group.city': 'Ciudades y nodos',
  'search.group.port': 'Puertos',
  'search.group.market': 'Mercados',
  'search.group.border': 'Fronteras',
  'search.group.crossing': 'Pasos fronterizos',
  'search.group.institution': 'Instituciones',
  'search.group.case': 'Casos',
  'search.group.event': 'Eventos',
  'search.group.group': 'Grupos',
  'search.group.place': 'Lugares y regiones',
  'search.group.pillar': 'Pilares',
  'search.group.thread': 'Temas del informe',
  'search.group.instrument': 'Tratados, estrategias, programas',
  'search.group.timeline': 'En el tiempo',
  'search.group.leg': 'Tramos',
  'search.clear': 'Borrar la búsqueda',

  // Timeline
  'time.title': 'El informe en el tiempo',
  'time.from': 'Inicio del período',
  'time.to': 'Fin del período',
  'time.open': 'Todas las fechas',
  'time.until': 'hasta {date}',
  'time.since': 'desde {date}',
  'time.openStart': 'inicio abierto',
  'time.openEnd': 'fin abierto',
  'time.reset': 'Mostrar todas las fechas',
  'time.compare': 'Comparar dos fechas',
  'time.group': '{count, plural, one {# evento} many {# de eventos} other {# eventos}} en torno a {date}',
  'time.event': '{date}: {label}',
  'time.outside': 'fuera del período',
  'time.ended': 'terminado',
};

export default filters;
