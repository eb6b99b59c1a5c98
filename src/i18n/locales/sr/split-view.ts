import type { Translated } from '../../messages.ts';
import type en from '../en/split-view.ts';

const splitView: Translated<typeof en> = {
  'split.left': 'Лево',
  'split.right': 'Десно',
  'split.map': 'Карта десне половине: {name}',
  'split.missing': 'Ова половина не може да се нацрта: прегледач не даје другу карту.',
  'split.handle': 'Линија између половина карте',
  'split.value': '{left} {first}, {right} {second}',
  'split.swipe': 'с линијом која се повлачи',
  'split.beside': 'једна поред друге',
  'split.bar': 'Поређење',
  'split.date': '{side}: до',
  'split.latest': 'последњи датум',
  'split.wrongDate': 'Унесите годину, месец или дан, на пример 2006, 2006-05 или 2006-05-31.',
  'split.swap': 'Замени лево и десно',
  'split.end': 'Заврши поређење',
  'split.note': 'Слојеви, филтери и временска линија мењају леву карту.',
};

export default splitView;
