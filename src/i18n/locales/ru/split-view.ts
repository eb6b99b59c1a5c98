import type { Translated } from '../../messages.ts';
import type en from '../en/split-view.ts';

const splitView: Translated<typeof en> = {
  'split.left': 'Слева',
  'split.right': 'Справа',
  'split.map': 'Карта правой половины: {name}',
  'split.missing': 'Эту половину нарисовать нельзя: браузер не может дать вторую карту.',
  'split.handle': 'Линия между половинами карты',
  'split.value': '{left} {first}, {right} {second}',
  'split.swipe': 'с линией, которую тянут',
  'split.beside': 'рядом',
  'split.bar': 'Сравнение',
  'split.date': '{side}: по',
  'split.latest': 'последняя дата',
  'split.wrongDate': 'Введите год, месяц или день, например 2006, 2006-05 или 2006-05-31.',
  'split.swap': 'Поменять местами левую и правую',
  'split.end': 'Закончить сравнение',
  'split.note': 'Слои, фильтры и шкала времени меняют левую карту.',
};

export default splitView;
