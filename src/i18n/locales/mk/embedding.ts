import type { Translated } from '../../messages.ts';
import type en from '../en/embedding.ts';

const embedding: Translated<typeof en> = {
  'embedding.of': 'дел {number} од {count}',
  'embedding.map': 'Карта: {title}',
  'embedding.previous': 'Назад: {title}',
  'embedding.next': 'Следно: {title}',
  'embedding.contents': 'Сите делови',
  'embedding.inEnglish': 'Овој текст е на англиски: уште нема превод.',
  'embedding.unread': 'Текстот на оваа страница уште не го прочитал мајчин говорител.',
  'embedding.legend': 'Легенда',
  'embedding.description': 'Што прикажува картата',
  'embedding.table': 'Картата како табела',
  'embedding.sources': 'Извори',
  'embedding.source': 'Извор {number}',
  'embedding.edition': 'Crossroads, издание {edition} од {date}.',
  'embedding.open': 'Отвори во атласот',
  'embedding.changed': 'Променето откако е изработена оваа страница:',
  'embedding.current': 'Види ја сегашната страница',
  'embedding.route':
    '{route}: {count, plural, one {# делница} other {# делници}} во видното поле, вкупно {length}; краеви: {places}.',
  'embedding.feeders': 'Делници вон именувана рута: {count, number}, вкупно {length}; краеви: {places}.',
  'embedding.markets': 'Што патува по нив: {markets}.',
  'embedding.evidence':
    'Од {count, plural, one {# делница} other {# делници}} во видното поле, {brief, number} {brief, plural, one {е именувана} other {се именувани}} во освртот, {literature, number} документирани на друго место, {reference, number} референтни податоци и {illustrative, number} нацртани заради читливост.',
  'embedding.ports': 'Пристаништа во видното поле: {ports}.',
  'embedding.places': 'Места, институции, случаи и настани во видното поле: {places}.',
  'embedding.band': '{route}: појас, како што вели освртот: насока, а не патека.',
  'embedding.nothing':
    'Во овој приказ не е нацртана рута, пристаниште или место: тој ги прикажува јурисдикциите и нивните граници.',
  'embedding.column.name': 'Име',
  'embedding.column.kind': 'Вид',
  'embedding.column.markets': 'Пазари и насоки',
  'embedding.column.evidence': 'Како знаеме',
  'embedding.column.sources': 'Извори',
  'embedding.forward': '{market}: од {from} кон {to}',
  'embedding.border': 'граница ({border})',
  'embedding.more': '{list} и уште {count, number}',
};

export default embedding;
