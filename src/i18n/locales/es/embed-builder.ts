import type { Translated } from '../../messages.ts';
import type english from '../en/embed-builder.ts';

const embedBuilder: Translated<typeof english> = {
  'builder.intro':
    'Una página de este atlas que se pone en un artículo suyo. Se lee sin script, no deja cookies y no pide nada a nadie más.',
  'builder.heading': 'Páginas para otros sitios',
  'builder.all': 'Todas las páginas',
  'builder.page': 'Página',
  'builder.page.view': 'El mapa tal como está',
  'builder.group.shown': 'Lo que se ve ahora',
  'builder.group.jurisdictions': 'Jurisdicciones',
  'builder.group.routes': 'Rutas',
  'builder.group.markets': 'Mercados',
  'builder.group.passages': 'Pasajes del informe',
  'builder.group.story': 'Relato: {title}',
  'builder.storiesFailed': 'No se pudieron obtener los relatos: sus capítulos no están en la lista.',
  'builder.compared': 'Una página para otros sitios tiene un solo mapa: el izquierdo de esta comparación.',
  'builder.options': 'Opciones',
  'builder.parts': 'Se muestra junto al mapa',
  'builder.parts.none': 'Solo las notas',
  'builder.parts.legend': 'Leyenda',
  'builder.parts.text': 'Texto, tabla y fuentes',
  'builder.parts.full': 'Todo',
  'builder.height': 'Altura al principio, px',
  'builder.height.about': 'Vacío: la altura de la página en la vista previa.',
  'builder.height.now': 'Vacío: {height, number} px, la altura de la página en la vista previa.',
  'builder.crossings': 'Mostrar los pasos fronterizos',
  'builder.crossings.note':
    'Si no, se omiten: por dónde se cruza exactamente una frontera es para quien necesita saberlo.',
  'builder.edition.named': '{edition}: se avisa de las correcciones posteriores',
  'builder.edition.none': 'Sin nombrar: se avisa de lo que llegó después de hacerse la página',
  'builder.title': 'Título del marco',
  'builder.title.about': 'Lo que un lector de pantalla dice del marco. Los lectores no lo ven.',
  'builder.alt': 'Texto alternativo de la imagen',
  'builder.alt.about': 'Lo que muestra la imagen, para quien no la ve.',
  'builder.alt.plain': 'Mapa: {title}',
  'builder.propose': 'Volver a lo propuesto',
  'builder.preview': 'Vista previa',
  'builder.preview.past': 'Saltar la vista previa',
  'builder.preview.phone': 'Teléfono, {width, number} px',
  'builder.preview.column': 'Columna, {width, number} px',
  'builder.preview.full': 'Ancho completo, {width, number} px',
  'builder.preview.scaled': 'Se muestra al {share, number} % de su tamaño.',
  'builder.preview.waiting': 'La página está llegando…',
  'builder.preview.ready': 'La página está aquí, con {height, number} px de altura.',
  'builder.preview.missing': 'No se pudo obtener la página. El código puede copiarse de todos modos.',
  'builder.preview.file':
    'Este atlas es un solo archivo y no hay páginas a su lado: no hay vista previa y se ofrece solo lo que funciona sin ellas.',
  'builder.preview.closed':
    'Hay registros propios en el mapa y por eso esta página ya no pide nada: no hay vista previa. Abra el atlas otra vez, en otra pestaña, para verla.',
  'builder.checks': 'Para mirar',
  'builder.check.fine': 'En orden',
  'builder.check.look': 'Mire esto',
  'builder.check.title.fine': 'El marco tiene título.',
  'builder.check.title.missing': 'El marco no tiene título: un lector de pantalla diría su dirección.',
  'builder.check.title.long': 'El título es largo: se dice antes que todo lo demás.',
  'builder.check.alt.fine': 'La imagen tiene texto alternativo, longitud en caracteres: {count, number}.',
  'builder.check.alt.missing': 'La imagen no tiene texto alternativo.',
  'builder.check.alt.same': 'El texto alternativo repite el título: debería decir lo que muestra el mapa.',
  'builder.check.alt.short':
    'El texto alternativo tiene pocos caracteres ({count, number}): demasiado pocos para decir lo que muestra el mapa.',
  'builder.check.alt.long':
    'El texto alternativo tiene muchos caracteres ({count, number}): lo que es tan largo corresponde al artículo.',
  'builder.check.sources.fine': 'La página indica sus fuentes: {count, number}.',
  'builder.check.sources.hidden':
    'La página se apoya en {count, plural, one {# fuente} many {# de fuentes} other {# fuentes}}, que con esta elección no se muestran: nómbrelas en el artículo.',
  'builder.check.sources.missing': 'La página no indica fuentes.',
  'builder.check.notes.fine': 'Las notas sobre Kosovo* y sobre las fronteras están bajo el mapa.',
  'builder.check.notes.missing': 'Las notas sobre Kosovo* y sobre las fronteras no están en la página.',
  'builder.check.contrast.fine':
    'El contraste del texto y de los nombres es de al menos {ratio, number} a 1; se pide 4,5.',
  'builder.check.contrast.low':
    'El contraste del texto y de los nombres baja a {ratio, number} a 1 en el tema «{theme}»; se pide 4,5.',
  'builder.check.language.fine': 'Lo que cuenta la página está en el idioma de la página.',
  'builder.check.language.other':
    'Idioma de la página: {page}. Idioma de lo que cuenta: {text}. Ella misma lo dice.',
  'builder.check.height.fine': 'La altura basta para {width, number} px de ancho.',
  'builder.check.height.low':
    'Con {width, number} px de ancho la página tiene {told, number} px de altura, no {height, number}: el elemento crece, un marco simple hay que desplazarlo.',
  'builder.reading': 'Dificultad de lectura',
  'builder.reading.sentences':
    'Palabras por oración, de promedio: {words, number}. Hasta unas 20 se leen con facilidad.',
  'builder.reading.colemanLiau':
    'Índice de Coleman y Liau: {grade, number}, más o menos el curso escolar de los Estados Unidos en que se lee un texto así.',
  'builder.reading.lix':
    'LIX: {index, number}, como {like, select, children {libros para niños} fiction {una novela} news {un periódico} official {textos oficiales} other {textos eruditos}}. Sus grados se fijaron para el sueco.',
  'builder.reading.limits':
    'Un indicio solo a partir del número de letras, palabras y oraciones. No sabe si una palabra es conocida ni si una idea es clara; los nombres de lugares lo suben.',
  'builder.code': 'Código para copiar',
  'builder.code.other': 'Otras formas',
  'builder.address.local':
    'El código lleva a {address}, adonde otros no pueden llegar. Abra el atlas allí donde está publicado, o fije «address» en crossroads.config.json.',
  'builder.address.unknown':
    'Nadie ha dicho a este archivo dónde está publicado el atlas, así que no hay dirección a la que llevar.',
  'builder.element': 'Elemento',
  'builder.element.about':
    'Sigue la altura de la página. El script se pone una vez en el artículo, antes del primer elemento y sin «async».',
  'builder.frame': 'Marco simple',
  'builder.frame.about': 'Donde no se admiten scripts de otros. Conserva la altura que se le da.',
  'builder.picture': 'Imagen',
  'builder.picture.about':
    'Solo el mapa, con leyenda, fuente y notas, en el idioma y el tema elegidos arriba (claro cuando es automático). El código viene con el archivo.',
  'builder.picture.make': 'Guardar como {format}',
  'builder.picture.working': 'Se está creando…',
  'builder.picture.done': 'Guardado: {file}. Póngala junto al artículo.',
  'builder.picture.failed': 'No se pudo crear. {reason}',
  'builder.oembed': 'Dirección oEmbed',
  'builder.oembed.about': 'Para sistemas de publicación que de una dirección hacen un contenido incrustado.',
  'builder.oembed.drawn': 'Una vista o un pasaje no tiene dirección de oEmbed: copie el elemento o el marco.',
  'builder.oembed.none':
    'No la hay: el sitio se construyó sin saber su propia dirección («address» en crossroads.config.json).',
  'builder.copy': 'Copiar',
  'builder.copied': 'Copiado.',
  'builder.copyFailed': 'El navegador no permitió copiar. Seleccione el código y cópielo usted.',
};

export default embedBuilder;
