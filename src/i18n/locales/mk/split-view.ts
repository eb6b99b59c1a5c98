import type { Translated } from '../../messages.ts';
import type en from '../en/split-view.ts';

const splitView: Translated<typeof en> = {
  'split.left': 'Лево',
  'split.right': 'Десно',
  'split.map': 'Карта на десната половина: {name}',
  'split.missing': 'Оваа половина не може да се нацрта: прелистувачот нема втора карта.',
  'split.handle': 'Линија меѓу половините на картата',
  'split.value': '{left} {first}, {right} {second}',
  'split.swipe': 'со линија што се влече',
  'split.beside': 'една до друга',
  'split.bar': 'Споредба',
  'split.date': '{side}: до',
  'split.latest': 'последниот датум',
  'split.wrongDate': 'Внесете година, месец или ден, на пример 2006, 2006-05 или 2006-05-31.',
  'split.swap': 'Замени лево и десно',
  'split.end': 'Заврши ја споредбата',
  'split.note': 'Слоевите, филтрите и временската линија ја менуваат левата карта.',
};

export default splitView;
