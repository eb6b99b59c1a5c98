import type { Translated } from '../../messages.ts';
import type en from '../en/split-view.ts';

const splitView: Translated<typeof en> = {
  'split.left': 'Izquierda',
  'split.right': 'Derecha',
  'split.map': 'Mapa de la mitad derecha: {name}',
  'split.missing': 'No se puede dibujar esta mitad: el navegador no dispone de un segundo mapa.',
  'split.handle': 'Línea entre las mitades del mapa',
  'split.value': '{left} {first}, {right} {second}',
  'split.swipe': 'con una línea que se arrastra',
  'split.beside': 'lado a lado',
  'split.bar': 'Comparación',
  'split.date': '{side}: hasta',
  'split.latest': 'la última fecha',
  'split.wrongDate': 'Escriba un año, un mes o un día, por ejemplo 2006, 2006-05 o 2006-05-31.',
  'split.swap': 'Intercambiar izquierda y derecha',
  'split.end': 'Terminar la comparación',
  'split.note': 'Las capas, los filtros y la línea de tiempo cambian el mapa de la izquierda.',
};

export default splitView;
