import type { Translated } from '../../messages.ts';
import type en from '../en/embedding.ts';

const embedding: Translated<typeof en> = {
  'embedding.of': 'част {number} от {count}',
  'embedding.map': 'Карта: {title}',
  'embedding.previous': 'Назад: {title}',
  'embedding.next': 'Напред: {title}',
  'embedding.contents': 'Всички части',
  'embedding.inEnglish': 'Този текст е на английски: още няма превод.',
  'embedding.unread': 'Текстът на тази страница още не е прочетен от човек, за когото езикът е роден.',
  'embedding.legend': 'Легенда',
  'embedding.description': 'Какво показва картата',
  'embedding.table': 'Картата като таблица',
  'embedding.sources': 'Източници',
  'embedding.source': 'Източник {number}',
  'embedding.edition': 'Crossroads, издание {edition} от {date}.',
  'embedding.open': 'Отваряне в атласа',
  'embedding.changed': 'Променено, след като тази страница е направена:',
  'embedding.current': 'Към текущата страница',
  'embedding.route':
    '{route}: {count, plural, one {# отсечка се вижда} other {# отсечки се виждат}}, общо {length}; краища: {places}.',
  'embedding.feeders': 'Отсечки извън назован маршрут: {count, number}, общо {length}; краища: {places}.',
  'embedding.markets': 'Какво пътува по тях: {markets}.',
  'embedding.evidence':
    '{count, plural, one {Вижда се # отсечка} other {Виждат се # отсечки}}: {brief, number} {brief, plural, one {е назована} other {са назовани}} от обзора, {literature, number} документирани другаде, {reference, number} справочни данни и {illustrative, number} начертани за четливост.',
  'embedding.ports': 'Видими пристанища: {ports}.',
  'embedding.places': 'Видими места, институции, случаи и събития: {places}.',
  'embedding.band': '{route}: ивица, както казва обзорът: посока, не път.',
  'embedding.nothing':
    'В този изглед не е начертан маршрут, пристанище или място: той показва юрисдикциите и границите им.',
  'embedding.column.name': 'Име',
  'embedding.column.kind': 'Вид',
  'embedding.column.markets': 'Пазари и посоки',
  'embedding.column.evidence': 'Откъде знаем',
  'embedding.column.sources': 'Източници',
  'embedding.forward': '{market}: от {from} към {to}',
  'embedding.border': 'граница ({border})',
  'embedding.more': '{list} и още {count, number}',
};

export default embedding;
