import type { Translated } from '../../messages.ts';
import type en from '../en/about.ts';

const about: Translated<typeof en> = {
  // About
  'about.title': 'Acerca de Encrucijadas',
  'about.what.title': 'Qué es',
  'about.what':
    'Un mapa del informe de políticas «An aid to strategic responses to organized crime in South-Eastern Europe» (UNODC, Viena, 2024). Señala qué dice el informe, qué documentan otras fuentes y qué son datos de referencia. No es una publicación de las Naciones Unidas.',
  'about.limits':
    'Ninguna línea es un trayecto medido y nada de lo que hay aquí es para uso táctico. No se muestra a ninguna persona. El informe no nombra ninguna carretera, paso ni puerto de la región: proceden de las fuentes indicadas más abajo.',
  'about.languages':
    'Los textos de este atlas en idiomas distintos del inglés aún no han sido leídos por hablantes nativos.',
  'about.notes.title': 'Notas sobre nombres y fronteras',
  'about.edition.title': 'Edición',
  'about.edition': 'Edición {edition}, del {date}',
  'about.checked': 'Hechos comprobados hasta el {date}.',
  'about.corrections': 'Correcciones',
  'about.noCorrections': 'No se ha publicado ninguna corrección.',
  'about.cite.title': 'Cómo citar',
  'about.cite':
    'Encrucijadas (Crossroads): atlas del informe de la UNODC sobre la delincuencia organizada en Europa Sudoriental, edición {edition} ({date}).',
  'about.sources.title': 'Fuentes y licencias',
  'about.data.title': 'Los datos',
  'about.data':
    'Los archivos compilados se pueden descargar y abrir en cualquier sistema de información geográfica.',
  'about.fonts': 'Tipografía: Noto Sans y Noto Serif, SIL Open Font License 1.1.',

  // The drawn picture
  'figure.titleSelected': '{name}: rutas de la delincuencia organizada en Europa Sudoriental',
  'figure.description':
    'Mapa de los diez países y territorios de la región con las rutas de los Balcanes y del mar Negro, puertos, pasos y lugares. El mismo contenido se puede leer elemento por elemento en los paneles del atlas.',
  'figure.period': 'Período: {period}',
  'figure.briefOnly': 'Solo lo que dice el propio informe',
  'figure.sources': 'Fuentes: {sources}',
  'figure.moreSources':
    '{count, plural, one {# fuente más} many {# de fuentes más} other {# fuentes más}} en el atlas',
  'figure.colophon': 'Encrucijadas, edición {edition} · imagen creada el {date}',
  'figure.notUnitedNations': 'Este no es un mapa de las Naciones Unidas.',
  'figure.scale': '{km, number} km en el centro del mapa',

  // Download of the picture
  'picture.intro': 'La imagen muestra el mapa tal como está, con título, leyenda, fuentes y las dos notas.',
  'picture.flat': 'La imagen mira directamente hacia abajo: la inclinación del mapa no se conserva.',
  'picture.format': 'Formato',
  'picture.png': 'PNG, para diapositivas y documentos',
  'picture.svg': 'SVG, para editar e imprimir',
  'picture.scale': 'Tamaño',
  'picture.scaleOption': '{scale, number}× ({width, number} × {height, number} píxeles)',
  'picture.download': 'Descargar',
  'picture.working': 'Creando la imagen',
  'picture.done': 'La imagen está en sus descargas: {file}',
  'picture.failed': 'No se pudo crear la imagen: {reason}. Pruebe un tamaño menor, o SVG.',
};

export default about;
