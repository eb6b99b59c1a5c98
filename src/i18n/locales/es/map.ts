import type { Translated } from '../../messages.ts';
import type en from '../en/map.ts';

const map: Translated<typeof en> = {
  // Controls of the map
  'map.label': 'Mapa de Europa Sudoriental. Las flechas llevan de un elemento a otro.',
  'map.zoomIn': 'Acercar',
  'map.zoomOut': 'Alejar',
  'map.north': 'Norte arriba, visto desde lo alto',
  'map.legend': 'Leyenda',
  'map.home': 'Mostrar toda la región',
  'map.globe': 'Mostrar el globo',
  'map.flat': 'Mostrar el mapa plano',
  'map.copyLink': 'Copiar un enlace a esta vista',
  'map.linkCopied': 'Enlace copiado',
  'map.linkFailed': 'El navegador no permitió copiar. El enlace está en la barra de direcciones.',
  'map.present': 'Presentaciones',
  'map.addView': 'Añadir esta vista a una presentación',
  'map.embed': 'Incrustar en otro sitio',
  'map.download': 'Descargar la imagen',
  'map.help': 'Ayuda y teclas',
  'map.about': 'Acerca de, fuentes y licencias',
  'map.theme': 'Tema',
  'map.theme.auto': 'Automático',
  'map.theme.light': 'Claro',
  'map.theme.dark': 'Oscuro',
  'map.theme.print': 'Impresión',
  'map.theme.contrast': 'Alto contraste',
  'map.language': 'Idioma',
  'map.focused': '{name}, {kind}, {evidence}',
  'map.focusedNothing': 'Nada en esa dirección. Pruebe otra flecha, o Av Pág para el elemento siguiente.',
  'map.empty': 'No hay elementos a la vista. Aleje el mapa o cambie los filtros.',
  'map.selected': 'Abierto: {feature}. Los detalles están junto al mapa.',
  'map.focusedMarket': '{name}, {kind}',
  'map.cleared': 'Selección quitada',
  'map.keys':
    'Flechas: recorrer · Intro: abrir · Av Pág: siguiente · coma, punto: por el ramal · ?: todas las teclas',
  'map.changed.filters': 'El mapa muestra {shown, number} de {all, number} elementos.',
  'map.figureNotice':
    'Este navegador no puede dibujar el mapa interactivo (falta WebGL). Aún puede seleccionar elementos en la imagen.',
  'map.ownGroundNotice': 'No se pudo obtener el mapa base de la organización. Se muestra el del atlas.',
  'map.missingNotice':
    'No se pudo obtener el mapa interactivo; lo sustituye una imagen. Vuelva a cargar para intentarlo de nuevo.',
  'map.lostNotice': 'El procesador gráfico se detuvo. Una imagen sustituye al mapa hasta que vuelva.',
  'map.restored': 'El mapa interactivo ha vuelto.',

  // Help
  'help.intro': 'Todo funciona con el teclado. Las teclas del mapa funcionan mientras el mapa tiene el foco.',
  'help.key.search': 'Ir a la búsqueda',
  'help.key.help': 'Esta ayuda',
  'help.key.undo': 'Deshacer el último cambio',
  'help.key.redo': 'Rehacer lo deshecho',
  'help.key.tab': 'Entrar en el mapa, y seguir al control siguiente',
  'help.key.arrows': 'Recorrer: por los tramos de nodo en nodo, o al elemento más cercano en esa dirección',
  'help.key.page': 'Elemento siguiente y anterior en el orden de lectura',
  'help.key.branch': 'Tramo anterior y siguiente por el ramal',
  'help.key.enter': 'Abrir el elemento',
  'help.key.escape': 'Dejar el elemento, luego quitar la selección',
  'help.key.zoom': 'Acercar y alejar',
  'help.key.globe': 'Globo o mapa plano',
  'help.key.pan': 'Mover el mapa',
  'help.keys.anywhere': 'En cualquier lugar',
  'help.keys.map': 'En el mapa',
  'help.pointer.title': 'Con un puntero o un dedo',
  'help.pointer':
    'Pulse un elemento para abrirlo; los detalles recorren los que se superponen. Arrastre para mover, y use la rueda o pellizque para acercar y alejar.',
};

export default map;
