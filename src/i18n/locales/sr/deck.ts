import type { Translated } from '../../messages.ts';
import type en from '../en/deck.ts';

const deck: Translated<typeof en> = {
  'deck.place': '{number} од {count}',
  'deck.sources': 'Почива на',
  'deck.figure': 'Кључни податак',
  'deck.text': 'Текст',
  'deck.notes': 'Напомене, издање и датум',
  'deck.panel': 'Подлога текста',
  'deck.colophon': 'Crossroads, издање {edition} · слајдови направљени {date}',
  'deck.map': 'Карта: {title}',
  'deck.map.about': 'Карта уз поглавље „{title}“. Приказује: {shown}.',
  'deck.map.plain': 'Карта уз поглавље „{title}“.',
  'deck.ground': 'Подлога',
  'deck.sea': 'Море',
  'deck.land': 'Копно',
  'deck.areas': 'Површине',
  'deck.water': 'Воде и границе',
  'deck.rivers': 'Реке',
  'deck.lakes': 'Језера',
  'deck.coast': 'Обала',
  'deck.boundaries': 'Границе',
  'deck.bands': 'Појасеви',
  'deck.band': 'Појас: {name}',
  'deck.routes': 'Руте',
  'deck.route': 'Рута: {name}',
  'deck.feeders': 'Линије ван именованих рута',
  'deck.line': '{route}: {name}',
  'deck.casings': 'Рубови линија',
  'deck.casing': 'Руб: {name}',
  'deck.direction': 'Смер: {name}',
  'deck.towns': 'Градови',
  'deck.symbols': 'Симболи',
  'deck.names': 'Имена',
  'deck.callout': 'Напомена: {name}',
  'deck.rest': 'Остатак текста:',
  'deck.goesOn': 'Наставак је у белешкама овог слајда.',
  'deck.unseen': 'Ван видног дела карте:',
  'deck.full': 'Извори у целини:',
  'deck.cover.about':
    '{chapters, plural, one {# поглавље} few {# поглавља} other {# поглавља}}, {minutes, plural, one {# минут} few {# минута} other {# минута}}',
  'deck.cover.sources':
    '{count, plural, one {# извор} few {# извора} other {# извора}}, нумерисани на сваком слајду, у целини у његовим белешкама',
  'deck.cover.contents': 'Садржај',
  'deck.cover.more':
    '{count, plural, one {Још # поглавље: назив у белешкама} few {Још # поглавља: називи у белешкама} other {Још # поглавља: називи у белешкама}}',
  'deck.cover.rest': 'Остатак садржаја:',
};

export default deck;
