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
  'tool.editor': 'Editar',
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
  'room.briefings.about': 'Exponer, editar y descargar presentaciones',
  'room.plan.about': 'Trabajar con sus registros, caminos y zonas',
  'room.publish.about': 'Poner una página de este atlas en otro sitio',
  'ui.tools': 'Vista y herramientas',

  // Beside the words of every passage
  'passage.paraphrase':
    'Paráfrasis nuestra, no el texto de la UNODC. Esto no es una publicación de las Naciones Unidas.',

  // Welcome: the details panel without a selection
  'welcome.title': 'El informe de la UNODC en un mapa',
  'welcome.finding':
    'Desde que se escribió el informe, la frontera exterior del espacio Schengen se ha desplazado: {now, number} de {all, number} jurisdicciones están dentro; el {date} eran {before, number}.',
  'welcome.intro':
    'Este atlas lleva a un mapa el informe de políticas de la UNODC sobre la delincuencia organizada en Europa Sudoriental, con el fundamento de cada línea.',
  'welcome.read.title': 'Cómo leer el mapa',
  'welcome.read.band': 'Banda difusa: lo dice el informe. Muestra una dirección, no una carretera.',
  'welcome.read.line':
    'Línea continua: un documento que leímos, al menos en parte, informa de este mercado aquí, en este país o en esta ruta.',
  'welcome.read.dashed': 'Trazos largos: consta en un documento del que solo leímos un resumen.',
  'welcome.read.thin':
    'Línea fina: existe una carretera, un ferrocarril o un servicio; ninguna fuente le vincula un mercado.',
  'welcome.read.dotted': 'Línea de puntos: ilustrativa. Ninguna fuente la documenta.',
  'welcome.read.schematic':
    'Las líneas son esquemáticas, no medidas. Al acercar el mapa, se ensanchan en corredores.',
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
    'No se pudo obtener una parte del atlas. Compruebe la conexión y vuelva a cargar: la dirección conserva su vista.',
  'notes.documentStorage':
    'El navegador no pudo cambiar el documento guardado. Para eliminarlo, borre los datos de este sitio en los ajustes del navegador.',
  'notes.settingsNotKept': 'Este navegador no guarda los ajustes: duran hasta que se cierre la página.',
  'notes.schematic': 'Las líneas de las rutas son esquemáticas.',

  // Use without a network
  'offline.ready': 'Guardado: el atlas ya funciona sin conexión.',
  'offline.update': 'Hay una nueva versión del atlas.',
  'offline.updateNow': 'Actualizar ahora',
};

export default page;
