import type { Translated } from '../../messages.ts';
import type en from '../en/failures.ts';

const failures: Translated<typeof en> = {
  // Links that could not be honoured in full.
  'scene.problem.not-a-number': '«{parameter}» necesita un número; «{value}» no lo es.',
  'scene.problem.out-of-range':
    '«{parameter}» estaba fuera de los límites ({value}) y se ha ajustado a ellos.',
  'scene.problem.incomplete-position':
    '«{parameter}» por sí solo no es una posición: «lng» y «lat» van juntos.',
  'scene.problem.unknown-value': '«{parameter}» no puede ser «{value}».',
  'scene.problem.unknown-feature': 'Nada en esta edición tiene el identificador «{value}» («{parameter}»).',
  'scene.problem.unknown-market': '«{parameter}» nombra un mercado que esta edición no tiene: «{value}».',
  'scene.problem.unknown-route': '«{parameter}» nombra una ruta que esta edición no tiene: «{value}».',
  'scene.problem.unknown-passage': 'El informe no tiene ningún pasaje «{value}» («{parameter}»).',
  'scene.problem.unknown-story':
    'Esta edición no tiene ningún relato «{value}» («{parameter}»). En su lugar se muestra la lista de presentaciones.',
  'scene.problem.unknown-chapter':
    'Esta presentación no tiene ningún capítulo «{value}» («{parameter}»). Empieza por el primero.',
  'scene.problem.not-a-date':
    '«{parameter}» necesita una fecha como 2021, 2021-12 o 2021-12-14; «{value}» no lo es.',
  'scene.problem.reversed-period':
    'El período terminaba antes de empezar ({value}); se han intercambiado sus extremos.',
  'scene.problem.repeated': '«{parameter}» aparecía más de una vez; solo cuenta la primera.',
  'scene.problem.clashing-layers':
    '«{parameter}» pide dos capas que se ocultan entre sí; no se ha activado «{value}».',
  'scene.problem.unknown-parameter': '«{parameter}» no significa nada para esta versión.',
  'scene.problem.unknown-version':
    'El enlace lo creó una versión que esta no conoce ({value}); se muestra lo que se pudo leer.',

  'export.error.tooLarge': 'la imagen es demasiado grande para este navegador',
  'export.error.noCanvas': 'este navegador no dio una superficie donde dibujar',
  'export.error.notDrawn': 'este navegador no pudo dibujarla',
  'export.error.notMade': 'este navegador se quedó sin memoria',
  'export.error.noFont': 'no llegó un archivo de fuente tipográfica',
  'export.error.noPart': 'no llegó un archivo del sitio',
  'export.error.otherPart': 'un archivo del sitio es de otra versión; vuelva a cargar la página',

  // Failures
  'error.data.title': 'No se pudo cargar el atlas',
  'error.unexpected.title': 'Algo ha fallado aquí',
  'error.unexpected.what': 'Esta parte de la página dejó de funcionar: {reason}.',
  'error.unexpected.do':
    'Lo que eligió se conserva en la barra de direcciones. Vuelva a cargar para reiniciar esta parte.',
  'error.reload': 'Volver a cargar',

  // Problems of a link
  'scene.problems.title': 'Parte del enlace no se pudo aplicar',

  // The atlas could not be loaded.
  'error.data.unreachable':
    'No se pudo obtener el archivo «{file}». Compruebe la conexión e inténtelo de nuevo; lo abierto antes funciona sin conexión.',
  'error.data.status':
    'El servidor respondió {status} para el archivo «{file}». Inténtelo más tarde o avise a quien gestiona este sitio.',
  'error.data.unreadable':
    'El archivo «{file}» llegó, pero no contiene los datos que lee esta versión ({detail}). Vuelva a cargar la página para obtener archivos que coincidan.',
  'error.data.cancelled': 'Se detuvo la carga. Inténtelo de nuevo para continuar.',
};

export default failures;
