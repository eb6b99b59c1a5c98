import type { Translated } from '../../messages.ts';
import type en from '../en/deck.ts';

const deck: Translated<typeof en> = {
  'deck.place': '{number} из {count}',
  'deck.sources': 'Основано на',
  'deck.figure': 'Ключевой показатель',
  'deck.text': 'Текст',
  'deck.notes': 'Примечания, издание и дата',
  'deck.panel': 'Фон текста',
  'deck.colophon': 'Перекрёстки, издание {edition} · слайды созданы {date}',
  'deck.map': 'Карта: {title}',
  'deck.map.about': 'Карта к главе «{title}». Показано: {shown}.',
  'deck.map.plain': 'Карта к главе «{title}».',
  'deck.ground': 'Фон',
  'deck.sea': 'Море',
  'deck.land': 'Суша',
  'deck.areas': 'Области',
  'deck.water': 'Воды и границы',
  'deck.rivers': 'Реки',
  'deck.lakes': 'Озёра',
  'deck.coast': 'Берег',
  'deck.boundaries': 'Границы',
  'deck.bands': 'Полосы',
  'deck.band': 'Полоса: {name}',
  'deck.routes': 'Маршруты',
  'deck.route': 'Маршрут: {name}',
  'deck.feeders': 'Линии вне названных маршрутов',
  'deck.line': '{route}: {name}',
  'deck.casings': 'Кромки линий',
  'deck.casing': 'Кромка: {name}',
  'deck.direction': 'Направление: {name}',
  'deck.towns': 'Города',
  'deck.symbols': 'Знаки',
  'deck.names': 'Названия',
  'deck.callout': 'Выноска: {name}',
  'deck.rest': 'Остальной текст:',
  'deck.goesOn': 'Продолжение в заметках к этому слайду.',
  'deck.unseen': 'На карте не видно:',
  'deck.full': 'Источники полностью:',
  'deck.cover.about':
    '{chapters, plural, one {# глава} few {# главы} many {# глав} other {# главы}}, {minutes, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}',
  'deck.cover.sources':
    '{count, plural, one {# источник} few {# источника} many {# источников} other {# источника}}: на каждом слайде номера, в заметках к нему полностью',
  'deck.cover.contents': 'Содержание',
  'deck.cover.more':
    'ещё {count, plural, one {# глава, названа} few {# главы, названы} many {# глав, названы} other {# главы, названы}} в заметках',
  'deck.cover.rest': 'Остальное содержание:',
};

export default deck;
