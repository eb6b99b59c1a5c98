import type { Translated } from '../../messages.ts';
import type en from '../en/split-view.ts';

const splitView: Translated<typeof en> = {
  'split.left': 'Вляво',
  'split.right': 'Вдясно',
  'split.map': 'Карта на дясната половина: {name}',
  'split.missing': 'Тази половина не може да се начертае: браузърът няма втора карта.',
  'split.handle': 'Линия между половините на картата',
  'split.value': '{left} {first}, {right} {second}',
  'split.swipe': 'с линия, която се тегли',
  'split.beside': 'една до друга',
  'split.bar': 'Сравнение',
  'split.date': '{side}: до',
  'split.latest': 'последната дата',
  'split.wrongDate': 'Въведете година, месец или ден, например 2006, 2006-05 или 2006-05-31.',
  'split.swap': 'Размяна на ляво и дясно',
  'split.end': 'Край на сравнението',
  'split.note': 'Слоевете, филтрите и времевата линия променят лявата карта.',
};

export default splitView;
