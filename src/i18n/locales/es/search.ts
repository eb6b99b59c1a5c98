import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.commands': 'Comandos y ayuda',
  'search.briefings': 'Capítulos de presentaciones',
  'search.texts.digest': 'Pasajes del informe',
  'search.texts.original': 'En el original',
  'search.in.original': 'en el original',
  'search.in.heading': 'en su encabezado',
  'search.forgiven': 'grafía aproximada: {words}',
  'search.seeAll': 'Ver los {count, number} en el lector',
  'search.loading': 'Obteniendo los pasajes…',
  'search.failed': 'No se pudieron obtener los pasajes: se busca solo en los nombres.',
  'search.without': 'sin «{words}»',
  // Commands, each with other words to find it by.
  'search.do.present': 'Exponer una presentación',
  'search.do.present.words':
    'presentar empezar iniciar exposición diapositivas relato historias biblioteca abrir',
  'search.do.import': 'Importar registros',
  'search.do.import.words': 'subir cargar archivo datos incidentes incautaciones csv excel geojson shapefile',
  'search.do.network': 'Encontrar caminos alternativos',
  'search.do.network.words': 'red camino ruta rutas desvío rodeo cierre cerrar simular escenario',
  'search.do.read': 'Leer el informe',
  'search.do.read.words': 'abrir texto pasajes lector lectura documento paráfrasis original',
  'search.do.coverage': 'Qué abarca el informe',
  'search.do.coverage.words': 'cobertura lagunas vacíos estadísticas pasajes jurisdicciones falta inventario',
  'search.do.figure1': 'Figura I: modelo de negocio',
  'search.do.figure1.words': 'figura uno 1 diagrama esquema principio fin delincuencia organizada',
  'search.do.figure2': 'Figura II: panorama de la delincuencia organizada',
  'search.do.figure2.words': 'figura dos 2 mapa imagen mercados visión general resumen',
  'search.do.briefOnly': 'Mostrar solo lo que dice el informe, o todo',
  'search.do.briefOnly.words': 'informe solo solamente filtro fundamento pruebas fuentes ocultar',
  'search.do.reset': 'Quitar todos los filtros',
  'search.do.reset.words': 'restablecer reiniciar borrar limpiar eliminar filtros mostrar todo',
  'search.do.home.words': 'inicio alejar restablecer vista centro centrar general conjunto',
  'search.do.globe': 'Cambiar entre globo y mapa plano',
  'search.do.globe.words': 'proyección mundo tierra esfera mercator 3d',
  'search.do.embed': 'Incrustar una página del atlas',
  'search.do.embed.words': 'iframe insertar código sitio web artículo compartir publicar',
  'search.do.download': 'Descargar una imagen del mapa',
  'search.do.download.words': 'png svg bajar exportar guardar imprimir captura pantalla',
  'search.do.notes': 'Sus notas',
  'search.do.notes.words': 'abrir nota cuaderno apuntes observaciones comentarios escribir',
  'search.do.workspace': 'Guardar o abrir su trabajo',
  'search.do.workspace.words':
    'espacio archivo copia seguridad guardado eliminar borrar datos restaurar contraseña',
  'search.do.help.words': 'teclado atajos manual instrucciones guía cómo usar',
  'search.do.about.words': 'licencia créditos versión edición correcciones cómo leer mapa privacidad',
  'search.do.theme': 'Tema: {theme}',
  'search.do.theme.words': 'cambiar apariencia aspecto colores modo oscuro claro noche contraste',
  'search.do.language': 'Idioma: {language}',
  'search.do.language.words': 'cambiar lengua lenguaje traducir traducción',
  'search.do.dossier': 'Expediente: {name}',
  'search.do.dossier.word': 'expediente',
  'search.hidden':
    '{count, plural, one {# resultado está oculto} many {# resultados están ocultos} other {# resultados están ocultos}} por los filtros',
  'search.noPassage':
    'Ningún pasaje contiene {count, plural, one {esta palabra} many {todas estas palabras} other {todas estas palabras}}.',
  'search.do.compare.words': 'comparar comparación lado a lado antes después diferencia año',
};

export default search;
