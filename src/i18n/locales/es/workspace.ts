import type { Translated } from '../../messages.ts';
import type en from '../en/workspace.ts';

const workspace: Translated<typeof en> = {
  'workspace.button': 'Espacio de trabajo…',
  'workspace.title': 'Espacio de trabajo',
  'workspace.intro':
    'Todo lo que planifica, como una sola cosa: incidentes propios, recetas, valoraciones, zonas, evaluaciones, notas, redes propias, lo que preguntó a la red y cerró en ella, y presentaciones. Se queda en este equipo salvo que entregue un archivo con ello.',
  'workspace.name.areas': 'Zonas de interés',
  'workspace.name.assessments': 'Evaluaciones',
  'workspace.name.jottings': 'Notas',
  'workspace.name.recipes': 'Recetas',
  'workspace.name.gradings': 'Registros valorados',
  'workspace.name.briefings': 'Presentaciones',
  'workspace.name.networks': 'Redes propias',
  'workspace.name.scenario': 'Pregunta a la red y cierres',
  'workspace.name.imports': 'Archivos importados',
  'workspace.name.closures': 'Cierres',
  'workspace.name.question': 'Pregunta a la red',
  'workspace.undo': 'Deshacer el último cambio',
  'workspace.redo': 'Rehacer lo deshecho',
  'workspace.undo.done': 'Deshecho: {what}.',
  'workspace.redo.done': 'Rehecho: {what}.',
  'workspace.undo.none': 'No hay nada que deshacer.',
  'workspace.redo.none': 'No hay nada que rehacer.',
  'workspace.save': 'Guardar como archivo',
  'workspace.save.files': 'Con los archivos importados',
  'workspace.save.without':
    'A quien lo abra se le pedirán los archivos, que constan con nombre, tamaño y SHA-256.',
  'workspace.save.do': 'Guardar el archivo',
  'workspace.save.working': 'Se está creando el archivo…',
  'workspace.save.done': 'Guardado: {file}, {size}.',
  'workspace.save.empty': 'Todavía no hay nada que guardar.',
  'workspace.save.failed': 'No se pudo crear el archivo.',
  'workspace.save.failed.files': 'Guárdelo sin los archivos importados.',
  'workspace.save.unfit':
    '{parts}: más de lo que cabe en un archivo, o no es como lo escribe el atlas. Quite lo último que añadió y guarde de nuevo.',
  'workspace.unkept':
    'Demasiado grandes para conservarse, o ya no se pueden leer: {names}. Conserve usted estos archivos y guarde el espacio de trabajo sin ellos.',
  'workspace.passphrase': 'Frase de contraseña',
  'workspace.passphrase.again': 'La frase de contraseña otra vez',
  'workspace.passphrase.about':
    'Sin frase de contraseña cualquiera puede abrir el archivo. Si se olvida, nadie podrá volver a abrirlo.',
  'workspace.passphrase.differ': 'Las dos frases no son iguales. Escríbalas de nuevo.',
  'workspace.passphrase.impossible':
    'Una frase de contraseña necesita una dirección segura (https): sin ella este navegador no cifra nada.',
  'workspace.open': 'Abrir un archivo',
  'workspace.open.pick': 'Elegir un archivo…',
  'workspace.open.working': 'Se está comprobando «{name}»…',
  'workspace.open.locked': '«{name}» tiene frase de contraseña.',
  'workspace.open.unlock': 'Desbloquear',
  'workspace.open.about': '«{name}», guardado {time}, contiene:',
  'workspace.open.asks': 'Se le pedirán archivos que no están en él: {names}.',
  'workspace.open.beside': 'Abrir junto a lo abierto',
  'workspace.open.instead': 'Abrir en su lugar',
  'workspace.open.unkept':
    'Lo que está abierto no se guarda en este navegador: en su lugar significa sin ello. Guárdelo antes como archivo.',
  'workspace.open.ways':
    'Junto a lo abierto: donde ambos dicen algo de lo mismo, queda lo que está abierto. En su lugar: lo que está abierto sigue guardado en este navegador; las recetas y presentaciones solo se añaden.',
  'workspace.open.done': '«{name}» está abierto.',
  'workspace.open.notTaken': 'Este navegador no aceptó: {parts}. Todo lo demás está abierto.',
  'workspace.refused.damaged': '{part}: dañado y omitido. Tome otra copia del archivo.',
  'workspace.refused.newer': '{part}: de una versión más nueva del atlas y omitido. Ábralo allí.',
  'workspace.refused.unknown': '{part}: desconocido para esta versión del atlas y omitido.',
  'workspace.refused.unfit':
    '{part}: no es como lo escribe el atlas y se omitió. Pregunte a quien hizo el archivo.',
  'workspace.fault': 'No se abrió «{name}». Nada de lo que está abierto ha cambiado.',
  'workspace.fault.unreadable': 'El navegador no puede leerlo. Compruebe si sigue ahí y elíjalo de nuevo.',
  'workspace.fault.too-large':
    'Tiene {megabytes} MB y el máximo son {limit} MB. Guárdelo sin los archivos importados.',
  'workspace.fault.not-a-workspace':
    'No es un espacio de trabajo. Elija un archivo que termine en .crossroads.',
  'workspace.fault.newer-version':
    'Es de la versión {version} y este atlas conoce hasta la {known}. Ábralo en un atlas más nuevo.',
  'workspace.fault.damaged': 'Está dañado y no se puede confiar en nada de él. Tome otra copia.',
  'workspace.fault.wrong-passphrase':
    'La frase de contraseña es otra o el archivo está dañado. Escríbala de nuevo o tome otra copia.',
  'workspace.fault.no-secure-page':
    'Tiene frase de contraseña, que necesita una dirección segura (https). Ábralo allí o en un atlas de un solo archivo.',
  'workspace.awaited': 'Archivos que faltan',
  'workspace.awaited.about': 'Elíjalos y se leerán como antes.',
  'workspace.awaited.drop': 'Omitirlo',
  'workspace.awaited.other': 'Es otro archivo: su SHA-256 no es el anotado.',
  'workspace.kept': 'Guardado en este navegador',
  'workspace.kept.at': 'Guardado en este navegador: {time}.',
  'workspace.kept.none': 'Todavía no hay nada guardado en este navegador.',
  'workspace.kept.off': 'No se guarda nada en este navegador, como usted quiso: termina con la página.',
  'workspace.kept.stopped': 'No se guarda nada en este navegador hasta que se vuelva a cargar la página.',
  'workspace.kept.full':
    'A este navegador no le queda espacio y el último cambio no está guardado. Guarde el espacio de trabajo como archivo o elimine otros.',
  'workspace.kept.refused':
    'Este navegador no guarda nada y el último cambio se perdería. Guarde el espacio de trabajo como archivo.',
  'workspace.kept.of': 'Espacio de trabajo de {time}',
  'workspace.kept.earlier': 'Abrir su estado de {time}',
  'workspace.kept.older': 'Lo último que se guardó ya no se puede leer; este es el estado anterior.',
  'workspace.kept.lost': 'Aquí se guarda un espacio de trabajo que ya no se puede leer.',
  'workspace.kept.saveRecord': 'Guardar lo que queda de él',
  'workspace.kept.gone': 'Ese estado ya no se guarda. Mire lo que hay guardado.',
  'workspace.kept.unreadable':
    'Este navegador no deja leer nada de lo que guarda. Permítale guardar datos de este sitio y vuelva a cargar la página.',
  'workspace.keeps': 'Guardar en este navegador lo que planifico',
  'workspace.keeps.about':
    'También los archivos importados. Desactívelo donde otros usen este equipo: entonces se borra lo guardado de los espacios de trabajo. Entonces no se guarda nada nuevo, tampoco presentaciones; lo que hay queda hasta que lo elimine.',
  'workspace.waiting': 'Su trabajo de {time} está guardado en este navegador.',
  'workspace.goOn': 'Abrirlo',
  'workspace.new': 'Empezar un espacio de trabajo nuevo',
  'workspace.new.done':
    'Está abierto un espacio de trabajo nuevo. El anterior sigue guardado en este navegador.',
  'workspace.look': 'Ver lo guardado',
  'workspace.resumed': 'El espacio de trabajo de {time} está abierto de nuevo.',
  'workspace.elsewhere.off':
    'En otra ventana se ha elegido no guardar nada en este navegador. Lo que está aquí en pantalla termina con la página.',
  'workspace.elsewhere.forgotten':
    'En otra ventana se ha borrado todo lo que se guardaba en este navegador. Lo que está aquí en pantalla queda hasta cerrar la página y no se guarda.',
  'workspace.forked':
    'Otra ventana cambió este espacio de trabajo. Lo que haga aquí se guarda junto a él, como uno aparte.',
  'workspace.delete': 'Eliminar el espacio de trabajo de {time}',
  'workspace.delete.lost': 'Eliminar este espacio de trabajo',
  'workspace.delete.done': 'El espacio de trabajo se ha eliminado.',
  'workspace.delete.failed': 'Este navegador no lo borró. Borre los datos de este sitio en su configuración.',
  'workspace.deleteAll': 'Eliminar todo el trabajo guardado…',
  'workspace.deleteAll.sure':
    'Los espacios de trabajo con sus archivos, las zonas, evaluaciones, notas, recetas, valoraciones y presentaciones se borran de este navegador para siempre. Lo que está en pantalla queda hasta cerrar la página y no se guarda.',
  'workspace.deleteAll.too':
    'Lo mismo vale para un documento guardado aquí y para los tiempos de los ensayos.',
  'workspace.deleteAll.do': 'Borrarlo todo',
  'workspace.deleteAll.done': 'Se ha eliminado de este navegador todo el trabajo guardado.',
};

export default workspace;
