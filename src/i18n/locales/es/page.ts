import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': 'Encrucijadas',
  'app.subtitle': 'Rutas de la delincuencia organizada en Europa Sudoriental',

  // Interface: words used all over
  'ui.close': 'Cerrar',
  'ui.cancel': 'Cancelar',
  'ui.dismiss': 'Descartar',
  'ui.retry': 'Reintentar',
  'ui.skip': 'Saltar',
  'ui.skipToMap': 'Saltar al mapa',
  'ui.skipToDetails': 'Saltar a los detalles',
  'ui.skipToTimeline': 'Saltar a la línea de tiempo',
  'ui.layersRegion': 'Mercados, rutas y capas',
  'ui.mapRegion': 'Mapa',
  'tool.layers': 'Capas',
  'ui.tab.feature': 'Detalles',
  'ui.tab.brief': 'Informe',
  'tool.editor': 'Componer',
  'tool.network': 'Red',
  'ui.briefLoading': 'Obteniendo el lector…',
  'ui.openTime': 'Tiempo',
  'ui.sheet': 'Paneles',
  'ui.sheetHandle': 'Altura de los paneles',
  'ui.sheet.low': 'Baja',
  'ui.sheet.half': 'Media pantalla',
  'ui.sheet.full': 'Completa',
  'ui.titleSelected': '{name} – {title}',
  'ui.hidePanels': 'Ocultar los paneles',
  'ui.showPanels': 'Mostrar los paneles',
  'tool.library': 'Biblioteca',
  'tool.data': 'Datos',
  'tool.explore': 'Explorar',
  'tool.compare': 'Comparar',
  'tool.areas': 'Zonas',
  'tool.dossiers': 'Expedientes',
  'tool.notes': 'Notas',
  'room.nav': 'Secciones',
  'room.atlas': 'Atlas',
  'room.briefings': 'Presentaciones',
  'room.plan': 'Planificar',
  'room.publish': 'Publicar',
  'ui.tab.record': 'Registro',
  'ui.menu': 'Menú',
  'room.atlas.about': 'Leer el mapa y el informe',
  'room.briefings.about': 'Exponer, componer y descargar presentaciones',
  'room.plan.about': 'Trabajar con sus registros, caminos y zonas',
  'room.publish.about': 'Poner una página de este atlas en otro sitio',
  'ui.tools': 'Vista y herramientas',

  // Beside the words of every passage
  'passage.paraphrase':
    'Paráfrasis nuestra, no el texto de la UNODC. Esto no es una publicación de las Naciones Unidas.',

  // Welcome: the details panel without a selection
  'welcome.title': 'Una región leída en un solo informe',
  'welcome.finding':
    'Desde que se escribió el informe, la frontera exterior del espacio Schengen se ha desplazado: {now, number} de {all, number} jurisdicciones están dentro; el {date} eran {before, number}.',
  'welcome.intro':
    'Este atlas dibuja lo que el informe de políticas de la UNODC sobre la delincuencia organizada en Europa Sudoriental dice de diez jurisdicciones, dos rutas de tráfico y seis mercados, y muestra para cada línea quién lo dice.',
  'welcome.read.title': 'Cómo leer el mapa',
  'welcome.read.band': 'Una banda difusa es lo que dice el propio informe: una dirección, no un trayecto.',
  'welcome.read.line':
    'Línea continua: un documento que leímos, al menos en parte, informa de este mercado aquí, en este país o en esta ruta.',
  'welcome.read.dashed': 'Trazos largos: consta en un documento del que solo leímos un resumen.',
  'welcome.read.thin':
    'Línea fina: existe una carretera, un ferrocarril o un servicio; ninguna fuente le vincula un mercado.',
  'welcome.read.dotted': 'Una línea de puntos es dibujo nuestro; ninguna fuente la documenta.',
  'welcome.read.schematic':
    'Ninguna línea es un trayecto medido. De cerca, las líneas se ensanchan en corredores.',
  'welcome.start.title': 'Por dónde empezar',
  'welcome.start.world': 'Ver los vínculos con el resto del mundo',
  'welcome.start.keyboard': 'Explorar con el teclado',

  // Notes
  'notes.label': 'Notas sobre el mapa',
  'notes.handling': 'Marca de difusión',
  'notes.kosovo':
    '* Todas las referencias a Kosovo deben entenderse en el contexto de la resolución 1244 (1999) del Consejo de Seguridad de las Naciones Unidas.',
  'notes.boundaries':
    'Las fronteras, los nombres y las designaciones no implican aprobación ni aceptación por las Naciones Unidas.',
  'notes.partMissing':
    'No se pudo obtener una parte del atlas, y este navegador solo la pide de nuevo cuando se vuelve a cargar la página. Compruebe la conexión y vuelva a cargarla: su vista se conserva en la dirección.',
  'notes.documentStorage':
    'Este navegador se negó a cambiar lo que guarda de su documento. Para retirarlo, borre los datos de este sitio en los ajustes del navegador.',
  'notes.settingsNotKept': 'Este navegador no guarda los ajustes: duran hasta que se cierre la página.',
  'notes.schematic': 'Las líneas de las rutas son esquemáticas.',

  // Use without a network
  'offline.ready': 'Guardado: a partir de ahora funciona sin conexión.',
  'offline.update': 'Hay una nueva versión del atlas.',
  'offline.updateNow': 'Cambiar a ella',
};

export default page;
