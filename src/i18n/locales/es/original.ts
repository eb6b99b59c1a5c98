import type { Translated } from '../../messages.ts';
import type en from '../en/original.ts';

const original: Translated<typeof en> = {
  'original.title': 'El propio informe',
  'original.intro':
    'Quien tenga el informe puede abrirlo aquí: se coloca junto al resumen, pasaje por pasaje. Se lee en este navegador y no va a ninguna parte.',
  'original.open': 'Abrir el informe…',
  'original.openOther': 'Abrir otro documento…',
  'original.formats':
    'Markdown, texto sin formato, PDF o Word (DOCX); también se puede soltar un archivo sobre el texto.',
  'original.reading': 'Leyendo {name}…',
  'original.recognising': 'Buscando los pasajes en {name}…',
  'original.delete': 'Cerrarlo y olvidarlo',
  'original.keep': 'Conservarlo en este navegador',
  'original.keep.note':
    'Para la próxima visita. Se queda en este dispositivo y se puede olvidar en cualquier momento.',
  'original.view': 'Texto mostrado',
  'original.view.digest': 'Resumen',
  'original.view.original': 'Original',
  'original.view.both': 'Ambos',
  'original.report.brief':
    'Este es el informe: se encontraron {matched, number} de {all, number} pasajes en {name}.',
  'original.report.changed':
    '{count, plural, one {# pasaje, cambiado} many {# de pasajes, cambiados} other {# pasajes, cambiados}}',
  'original.report.unmatched':
    '{count, plural, one {# pasaje no encontrado} many {# de pasajes no encontrados} other {# pasajes no encontrados}}',
  'original.report.extra':
    '{count, plural, one {# fragmento de texto que no es de ningún pasaje} many {# de fragmentos de texto que no son de ningún pasaje} other {# fragmentos de texto que no son de ningún pasaje}}',
  'original.report.foreign':
    '{name} no es el informe: no se encontró en él ninguno de sus pasajes. Se muestra como documento aparte, con los nombres que conoce el mapa.',
  'original.unmatched': 'No encontrado con seguridad en {name}.',
  'original.changed': 'Difiere de la edición de 2024.',
  'original.label': 'Original',
  'original.digestLabel': 'Resumen',
  'original.related': 'Documento relacionado: {name}',
  'original.related.more': 'Mostrar más',
  'original.related.print': 'Imprimir este documento',
  'original.related.cut': '{name} es más largo de lo que se puede imprimir aquí: se omite el resto.',
  'original.warning.misnamed':
    'Su nombre termina en .{extension}, pero es {format, select, pdf {un PDF} docx {un documento de Word} other {texto sin formato}}; se leyó como tal.',
  'original.warning.html': 'Es una página web: su marcado aparece entre el texto.',
  'original.warning.legacy-encoding':
    'No está en Unicode; las letras ajenas a Europa occidental pueden ser erróneas.',
  'original.warning.spoiled-characters':
    '{count, plural, one {# carácter no se pudo leer} many {# de caracteres no se pudieron leer} other {# caracteres no se pudieron leer}}.',
  'original.warning.pages-without-text': 'Páginas sin texto: {pages}.',
  'original.warning.pages-damaged': 'Páginas que no se pudieron leer: {pages}.',
  'original.failed': 'No se pudo abrir {name}.',
  'original.failure.empty': 'El archivo está vacío. Elija el archivo del propio informe.',
  'original.failure.too-large': 'Pesa más de {limit} MB. El informe es mucho más pequeño: elija su archivo.',
  'original.failure.unreadable':
    'El navegador no pudo leerlo: quizá se movió o es una carpeta. Elíjalo de nuevo.',
  'original.failure.binary':
    'No contiene texto. Elija un PDF, un documento de Word (DOCX), Markdown o texto sin formato.',
  'original.failure.unsupported-format':
    'Los archivos del tipo {format} no se leen. Guárdelo como PDF, DOCX o texto sin formato y ábralo.',
  'original.failure.encrypted': 'Pide una contraseña. Guarde una copia sin ella y ábrala.',
  'original.failure.damaged':
    'El archivo está dañado{part, select, none {} other { en {part}}}. Obténgalo de nuevo o abra otro formato.',
  'original.failure.no-text':
    'Sus páginas son imágenes sin texto. Aplique antes un reconocimiento de texto (OCR).',
  'original.failure.zip-bomb':
    'Se descomprimiría en mucho más de lo que contiene un documento y no se abrió.',
  'original.failure.reader-missing':
    'No se pudo obtener la parte de este sitio que lee {format}. Inténtelo de nuevo con conexión.',
  'original.failure.cancelled': 'Se canceló la apertura.',
  'original.failure.too-slow':
    'Leerlo llevó más de {seconds, number} segundos y se detuvo. Ábralo como texto sin formato.',
  'original.failure.not-started':
    'No se pudo iniciar el lector de archivos. Vuelva a cargar la página e inténtelo de nuevo.',
  'original.failure.crashed':
    'La lectura falló de forma inesperada. Ábralo en otro formato; no se perdió nada más.',
};

export default original;
