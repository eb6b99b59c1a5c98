import type { Translated } from '../../messages.ts';
import type en from '../en/leave.ts';

const leave: Translated<typeof en> = {
  'leave.title': 'Llevarse: {title}',
  'leave.open': 'Llevarse',
  'leave.intro': 'Se crea en este navegador, sin conexión. No se envía nada a ninguna parte.',
  'leave.withNotes': 'Con lo que dice quien expone',
  'leave.chapters': 'Capítulos',
  'leave.allChapters': 'Los {count}',
  'leave.paper': 'Papel',
  'leave.handling': 'Marca de difusión',
  'leave.handling.note':
    'Figura en cada pantalla de la presentación y en todo lo que se lleve de ella, por ejemplo «DIFUSIÓN LIMITADA».',
  'leave.handling.noteOfTaken':
    'Figura en lo que se crea aquí, por ejemplo «DIFUSIÓN LIMITADA». Las pantallas de la presentación siguen como están.',
  'leave.handling.text': 'Palabras',
  'leave.handling.color': 'Color',
  'leave.make': 'Crear',
  'leave.stop': 'Detener',
  'leave.working': 'Creando: {done} de {total}',
  'leave.begun': 'Creando…',
  'leave.done': 'Creado: {file}, {size} MB.',
  'leave.doneSmall': 'Creado: {file}, {size} kB.',
  'leave.digest': 'SHA-256 del archivo entero, para cotejar una copia:',
  'leave.exported': 'Ahora, el cuadro del propio navegador.',
  'leave.stopped': 'Detenido. No se creó nada.',
  'leave.failed': 'No se pudo crear. {reason}',
  'leave.html': 'Un archivo con todo',
  'leave.html.about':
    'Todo el atlas con esta presentación en un único archivo HTML. Se abre con doble clic, sin conexión.',
  'leave.pptx': 'Diapositivas',
  'leave.pptx.about':
    'Archivo de PowerPoint: una diapositiva por capítulo, el mapa como formas que se pueden recolorear.',
  'leave.handout': 'Folleto',
  'leave.handout.about':
    'Para la impresora o, a través de ella, como PDF: texto, mapas y fuentes en A4 o Carta.',
  'leave.pictures-png': 'Imágenes, PNG',
  'leave.pictures-png.about':
    'Una imagen de cada capítulo. Al soltarla en el mapa, una imagen vuelve a abrir su vista.',
  'leave.pictures-svg': 'Imágenes, SVG',
  'leave.pictures-svg.about': 'Dibujos de cada capítulo, para editar e imprimir.',
  'leave.file': 'Archivo de la presentación',
  'leave.file.about':
    'Para abrirla, cambiarla y presentarla en otro lugar. Siempre con lo que dice quien expone.',
};

export default leave;
