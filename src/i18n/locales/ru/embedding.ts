import type { Translated } from '../../messages.ts';
import type en from '../en/embedding.ts';

const embedding: Translated<typeof en> = {
  'embedding.of': 'часть {number} из {count}',
  'embedding.map': 'Карта: {title}',
  'embedding.previous': 'Назад: {title}',
  'embedding.next': 'Далее: {title}',
  'embedding.contents': 'Все части',
  'embedding.inEnglish': 'Этот текст на английском языке: перевода пока нет.',
  'embedding.unread': 'Текст этой страницы ещё не прочитан носителем языка.',
  'embedding.legend': 'Легенда',
  'embedding.description': 'Что показывает карта',
  'embedding.table': 'Карта в виде таблицы',
  'embedding.sources': 'Источники',
  'embedding.source': 'Источник {number}',
  'embedding.edition': 'Перекрёстки, издание {edition} от {date}.',
  'embedding.open': 'Открыть в атласе',
  'embedding.changed': 'Изменилось с тех пор, как создана эта страница:',
  'embedding.current': 'Посмотреть текущую страницу',
  'embedding.route':
    '{route}: {count, plural, one {виден # участок} few {видно # участка} many {видно # участков} other {видно # участка}}, всего {length}; концы: {places}.',
  'embedding.feeders': 'Участков вне названных маршрутов: {count, number}, всего {length}; концы: {places}.',
  'embedding.markets': 'Что перемещается по ним: {markets}.',
  'embedding.evidence':
    'Из {count, plural, one {# видимого участка} few {# видимых участков} many {# видимых участков} other {# видимого участка}} {brief, number} {brief, plural, one {назван} few {названы} many {названы} other {названы}} в записке, {literature, number} — по другим источникам, {reference, number} — справочные данные и {illustrative, number} — для наглядности.',
  'embedding.ports': 'Видны порты: {ports}.',
  'embedding.places': 'Видны места, учреждения, дела и события: {places}.',
  'embedding.band': '{route}: полоса, как сообщает записка, — направление, а не путь.',
  'embedding.nothing': 'В этом виде нет ни маршрута, ни порта, ни места: показаны юрисдикции и их границы.',
  'embedding.column.name': 'Название',
  'embedding.column.kind': 'Вид',
  'embedding.column.markets': 'Рынки и направление',
  'embedding.column.evidence': 'Откуда известно',
  'embedding.column.sources': 'Источники',
  'embedding.forward': '{market}: направление {from} – {to}',
  'embedding.border': 'граница ({border})',
  'embedding.more': '{list} и ещё {count, number}',
};

export default embedding;
