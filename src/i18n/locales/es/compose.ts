import type { Translated } from '../../messages.ts';
import type en from '../en/compose.ts';

const compose: Translated<typeof en> = {
  'compose.region': 'Presentación que se compone',
  'compose.title': 'Título de la presentación',
  'compose.untitled': 'Presentación sin título',
  'compose.untitledChapter': 'Capítulo {number}',
  'compose.add': 'Añadir esta vista',
  'compose.added': 'Añadida como capítulo {number} de «{title}».',
  'compose.full': 'Una presentación tiene como máximo {most} capítulos. Quite antes alguno.',
  'compose.undo': 'Deshacer',
  'compose.redo': 'Rehacer',
  'compose.undone': 'Deshecho.',
  'compose.redone': 'Rehecho.',
  'compose.present': 'Presentar',
  'compose.presentFromHere': 'Presentar desde aquí',
  'compose.export': 'Exportar',
  'compose.file': 'Guardar en un archivo',
  'compose.close': 'Cerrar la presentación',
  'compose.empty':
    'Aún no hay capítulos. Mueva el mapa y elija mercados y capas hasta que muestre aquello de lo que habla; luego añada esta vista.',
  'compose.needsChapter': 'Primero hace falta un capítulo.',
  'compose.about':
    '{chapters, plural, one {# capítulo} many {# de capítulos} other {# capítulos}}, {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  'compose.saved': 'Guardada en este navegador a las {time}.',
  'compose.saving': 'Guardando…',
  'compose.notYet': 'Se guarda en este navegador desde el primer cambio.',
  'compose.off': 'No se guarda nada en este navegador, como usted quiso: termina con la página.',
  'compose.refused':
    'Este navegador ya no guarda nada más: no hay espacio o el almacenamiento está desactivado. Guarde la presentación en un archivo.',
  'compose.chapters': 'Capítulos',
  'compose.moveUp': 'Subir: {title}',
  'compose.moveDown': 'Bajar: {title}',
  'compose.moved': '«{title}» es ahora el capítulo {number}.',
  'compose.notMoved': '«{title}» se queda donde estaba.',
  'compose.drag': 'Arrastrar a otro lugar',
  'compose.duplicate': 'Duplicar',
  'compose.duplicated': 'Duplicado como capítulo {number}.',
  'compose.remove': 'Quitar',
  'compose.removed': 'Se ha quitado «{title}». Deshacer lo recupera.',
  'compose.chapterTitle': 'Título',
  'compose.text': 'Texto',
  'compose.text.note':
    'Cada línea es un párrafo. Seleccione un elemento, o lea un pasaje, para nombrarlo o citarlo aquí.',
  'compose.text.long':
    'Palabras en pantalla: {words}. Como máximo {most}: lo que empieza en otra línea va tras «Leer más».',
  'compose.text.rest':
    'Palabras en pantalla: {words}. El resto va tras «Leer más» y en las notas de las diapositivas.',
  'compose.fieldFull':
    'El campo está lleno: admite {most} letras. Lo que sobraba, también de lo pegado, se ha omitido.',
  'compose.notes': 'Lo que dice quien expone',
  'compose.insert.feature': 'Nombrar aquí {name}',
  'compose.insert.cite': 'Citar aquí {passage}',
  'compose.insert.source': 'Citar una fuente: {name}',
  'compose.inserted': 'Añadido: {name}',
  'compose.unlink': 'Quitar el enlace a {name}',
  'compose.paste': 'Esto sustituye {count, plural, one {# cita} many {# de citas} other {# citas}}.',
  'compose.paste.replace': 'Sustituir',
  'compose.seconds': 'Segundos previstos',
  'compose.view': 'Vista',
  'compose.takeView': 'Tomar la vista en pantalla',
  'compose.viewTaken': 'El capítulo muestra ahora la vista en pantalla.',
  'compose.showView': 'Mostrarla en el mapa',
  'compose.layers': 'Capas',
  'compose.highlight': 'Lo que destaca',
  'compose.highlight.none':
    'Elementos que se dibujan con más fuerza que los demás mientras se muestra el capítulo.',
  'compose.highlight.add': 'Destacar {name}',
  'compose.highlight.remove': 'Dejar de destacar {name}',
  'compose.highlight.added': '{name} destaca.',
  'compose.highlight.removed': '{name} ya no destaca.',
  'compose.highlight.point': 'Señalar elementos en el mapa',
  'compose.highlight.pointing':
    'Elija elementos en el mapa o con la búsqueda; si uno ya destaca, deja de hacerlo. Escape lo termina.',
  'compose.highlight.full': 'En un capítulo no destacan más de {most} elementos.',
  'compose.callouts': 'Rótulos',
  'compose.callouts.none': 'Palabras que figuran junto a un elemento en el mapa.',
  'compose.callouts.add': 'Añadir en {name}',
  'compose.callouts.select': 'Para añadir un rótulo, seleccione un elemento en el mapa o con la búsqueda.',
  'compose.callouts.point': 'Señalarlo en el mapa',
  'compose.callouts.pointing': 'Elija el elemento en el mapa. Escape lo termina.',
  'compose.callouts.added': 'Rótulo en {name}. Escriba lo que debe decir.',
  'compose.callouts.taken': 'Ya hay un rótulo en {name}.',
  'compose.callouts.full': 'Un capítulo tiene como máximo {most} rótulos.',
  'compose.callout': 'En {name}',
  'compose.callout.move': 'Mover a {name}',
  'compose.callout.remove': 'Quitar el rótulo de {name}',
  'compose.figure': 'Cifra clave',
  'compose.figure.none': 'Ninguna',
  'compose.figure.schengen': 'Espacio Schengen',
  'compose.figure.detections': 'Cruces irregulares',
  'compose.figure.seizures': 'Drogas halladas en puertos',
  'compose.figure.scores': 'Puntuaciones de los mercados',
  'compose.figure.coverage': 'Cobertura',
  'compose.figure.changes': 'Cambios',
  'compose.figure.passages': 'Pasajes',
  'compose.figure.business-model': 'Modelo de negocio',
  'compose.figure.landscape': 'Mercados ilícitos',
  'compose.passages': 'Pasajes del informe',
  'compose.passages.add': 'Añadir el pasaje abierto: {passage}',
  'compose.passages.remove': 'Quitar {passage}',
  'compose.passages.note':
    'Abra un pasaje del informe para añadirlo: una tecla lo muestra entero durante la presentación.',
  'compose.summary': 'De qué trata',
  'compose.problems':
    'Esta edición de los datos no lo conoce todo. Lo que no conoce se conserva en la presentación.',
  'compose.problem.feature': 'Elemento {id}',
  'compose.problem.cited': 'Pasaje o fuente {id}',
  'compose.problem.figure': 'Cifra clave {id}',
  'compose.own': 'Sus presentaciones',
  'compose.own.intro':
    'Se guardan solo en este navegador, hasta que las elimine o borre sus datos; un navegador con poco espacio puede borrarlas por sí mismo. Guarde en un archivo lo que no deba perderse.',
  'compose.own.notDeleted':
    'No se eliminó «{title}»: este navegador se niega a cambiar lo que guarda. Inténtelo de nuevo o vuelva a cargar esta página.',
  'compose.own.notRestored':
    'No se pudo recuperar «{title}»: este navegador se niega a guardarla. Libere espacio e inténtelo de nuevo antes de cerrar esta lista.',
  'compose.own.new': 'Componer una nueva',
  'compose.own.open': 'Abrir un archivo',
  'compose.own.edit': 'Seguir componiendo',
  'compose.own.delete': 'Eliminar',
  'compose.own.deleted': 'Se ha eliminado «{title}».',
  'compose.own.restore': 'Recuperarla',
  'compose.own.changed': 'cambiada {time}',
  'compose.own.isOpen': 'se está componiendo ahora',
  'compose.own.refused':
    'Este navegador no devuelve nada de lo que guarda: el almacenamiento está desactivado.',
  'compose.own.unreadable':
    'Lo que este navegador guarda de «{title}» ya no se puede leer: está dañado, o lo guardó una versión más reciente de Encrucijadas. Un archivo que usted haya guardado sí se puede abrir.',
  'compose.own.saveRecord': 'Guardar lo que aún se puede leer',
  'compose.own.gone': 'Este navegador ya no guarda «{title}»: entretanto se eliminó.',
  'compose.own.older': 'No se pudieron leer los últimos cambios de «{title}»; así estaba guardada antes.',
  'compose.copyOf': '{title} (copia)',
  'compose.resumed': '«{title}» está abierta de nuevo, tal como se guardó a las {time}.',
  'compose.waiting': 'Estaba componiendo «{title}», guardada a las {time}.',
  'compose.goOn': 'Continuar',
  'compose.atRisk':
    'Este navegador no guarda los últimos cambios de «{title}». Se perderán con lo que ha pedido, salvo que guarde antes la presentación en un archivo.',
  'compose.fileSaved': 'El archivo se ha entregado a las descargas del navegador.',
  'compose.goOnWithout': 'Continuar sin ellos',
  'compose.lost':
    'Este navegador se negó a guardar los últimos cambios de «{title}», que ya no está abierta. Guárdela ahora en un archivo o se perderán.',
  'compose.viewTooLong':
    'La vista en pantalla contiene más opciones de las que caben en un capítulo. El capítulo sigue como estaba.',
  'compose.fault.unreadable':
    'El navegador no pudo leerlo: puede que desde entonces se haya movido, cambiado o bloqueado. Elíjalo de nuevo.',
  'compose.forked':
    'La misma presentación se cambió en otra ventana. Se conservan las dos: la que compone aquí es ahora una presentación aparte.',
  'compose.deletedElsewhere':
    'Esta presentación se eliminó en otra ventana. Aquí está abierta y por eso se guarda de nuevo: ciérrela para eliminarla.',
  'compose.besides':
    'Este navegador guarda otro estado de la misma presentación. El archivo se abrió junto a él, como presentación aparte.',
  'compose.alreadyOpen': '«{title}» ya está abierta, igual que en el archivo.',
  'compose.fault': 'No se abrió «{name}». Nada de lo que está abierto ha cambiado.',
  'compose.fault.too-large':
    'Tiene {megabytes} MB; una presentación tiene como máximo {limit} MB. Elija un archivo guardado aquí.',
  'compose.fault.not-text': 'No es texto, o está dañado. Elija un archivo que termine en .crossroads.json.',
  'compose.fault.syntax':
    'Está dañado o no es una presentación: no se puede leer la línea {line}, columna {column}. Tome otra copia del archivo.',
  'compose.fault.too-deep':
    'Línea {line}, columna {column}: está anidado más que ninguna presentación. Elija un archivo guardado aquí.',
  'compose.fault.repeated-name':
    'Línea {line}, columna {column}: «{found}» aparece dos veces. Quite una de las dos.',
  'compose.fault.not-a-briefing':
    'Es un archivo de otra cosa. Los archivos de presentaciones terminan en .crossroads.json.',
  'compose.fault.newer-version':
    'Lo guardó una versión más reciente de Encrucijadas (versión {version} del archivo; esta lee hasta la {known}). Ábralo allí o vuelva a cargar esta página para obtener la más reciente.',
  'compose.fault.missing': 'Línea {line}: falta {pointer}. Añádalo o tome otra copia del archivo.',
  'compose.fault.unknown-field':
    'Línea {line}: {pointer} no corresponde a ninguna presentación. Quítelo del archivo.',
  'compose.fault.wrong-kind': 'Línea {line}: {pointer} no tiene la forma {limit}. Corríjalo en el archivo.',
  'compose.fault.not-allowed':
    'Línea {line}: {pointer} contiene algo que no puede figurar ahí. Corríjalo en el archivo.',
  'compose.fault.too-long': 'Línea {line}: {pointer} tiene más de {limit} letras. Acórtelo en el archivo.',
  'compose.fault.too-many':
    'Línea {line}: {pointer} tiene más de {limit} entradas. Quite algunas del archivo.',
  'compose.fault.out-of-range': 'Línea {line}: {pointer} está fuera de {limit}. Corríjalo en el archivo.',
  'compose.fault.unfit-letters':
    'Línea {line}: {pointer} contiene caracteres de control, o signos que cambian la dirección del texto. Quítelos del archivo.',
  'compose.fault.repeated': 'Línea {line}: {pointer} aparece dos veces. Quite una de las dos.',
};

export default compose;
