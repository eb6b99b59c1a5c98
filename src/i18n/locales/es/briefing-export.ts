import type { Translated } from '../../messages.ts';
import type en from '../en/briefing-export.ts';

const briefingExport: Translated<typeof en> = {
  'briefingExport.title': 'Exportar «{title}»',
  'briefingExport.open': 'Exportar',
  'briefingExport.intro': 'Se crea en este navegador, sin conexión. No se envía nada a ninguna parte.',
  'briefingExport.withNotes': 'Con lo que dice quien expone',
  'briefingExport.chapters': 'Capítulos',
  'briefingExport.allChapters': 'Los {count}',
  'briefingExport.paper': 'Papel',
  'briefingExport.handling.note':
    'Figura en cada pantalla de la presentación y en todo lo que se lleve de ella, por ejemplo «DIFUSIÓN LIMITADA».',
  'briefingExport.handling.noteOfTaken':
    'Figura en lo que se crea aquí, por ejemplo «DIFUSIÓN LIMITADA». Las pantallas de la presentación siguen como están.',
  'briefingExport.handling.text': 'Palabras',
  'briefingExport.handling.color': 'Color',
  'briefingExport.make': 'Crear',
  'briefingExport.stop': 'Detener',
  'briefingExport.working': 'Creando: {done} de {total}',
  'briefingExport.begun': 'Creando…',
  'briefingExport.done': 'Creado: {file}, {size} MB.',
  'briefingExport.doneSmall': 'Creado: {file}, {size} kB.',
  'briefingExport.digest': 'SHA-256 del archivo entero, para cotejar una copia:',
  'briefingExport.exported': 'Ahora, el cuadro del propio navegador.',
  'briefingExport.stopped': 'Detenido. No se creó nada.',
  'briefingExport.failed': 'No se pudo crear. {reason}',
  'briefingExport.html': 'Un archivo con todo',
  'briefingExport.html.about':
    'Todo el atlas con esta presentación en un único archivo HTML. Se abre con doble clic, sin conexión.',
  'briefingExport.pptx': 'Diapositivas',
  'briefingExport.pptx.about':
    'Archivo de PowerPoint: una diapositiva por capítulo, el mapa como formas que se pueden recolorear.',
  'briefingExport.handout': 'Folleto',
  'briefingExport.handout.about':
    'Para la impresora o, a través de ella, como PDF: texto, mapas y fuentes en A4 o Carta.',
  'briefingExport.pictures-png': 'Imágenes, PNG',
  'briefingExport.pictures-png.about':
    'Una imagen de cada capítulo. Al soltarla en el mapa, una imagen vuelve a abrir su vista.',
  'briefingExport.pictures-svg': 'Imágenes, SVG',
  'briefingExport.pictures-svg.about': 'Dibujos de cada capítulo, para editar e imprimir.',
  'briefingExport.file': 'Archivo de la presentación',
  'briefingExport.file.about':
    'Para abrirla, cambiarla y presentarla en otro lugar. Siempre con lo que dice quien expone.',
};

export default briefingExport;
