import type { Translated } from '../../messages.ts';
import type en from '../en/deck.ts';

const deck: Translated<typeof en> = {
  'deck.place': '{number} от {count}',
  'deck.sources': 'Основава се на',
  'deck.figure': 'Ключов показател',
  'deck.text': 'Текст',
  'deck.notes': 'Бележки, издание и дата',
  'deck.panel': 'Фон на текста',
  'deck.colophon': 'Crossroads, издание {edition} · слайдове от {date}',
  'deck.map': 'Карта: {title}',
  'deck.map.about': 'Карта към главата „{title}“. Показва {shown}.',
  'deck.map.plain': 'Карта към главата „{title}“.',
  'deck.ground': 'Основа',
  'deck.sea': 'Море',
  'deck.land': 'Суша',
  'deck.areas': 'Площи',
  'deck.water': 'Води и граници',
  'deck.rivers': 'Реки',
  'deck.lakes': 'Езера',
  'deck.coast': 'Бряг',
  'deck.boundaries': 'Граници',
  'deck.bands': 'Ивици',
  'deck.band': 'Ивица: {name}',
  'deck.routes': 'Маршрути',
  'deck.route': 'Маршрут: {name}',
  'deck.feeders': 'Линии извън назован маршрут',
  'deck.line': '{route}: {name}',
  'deck.casings': 'Ръбове на линиите',
  'deck.casing': 'Ръб: {name}',
  'deck.direction': 'Посока: {name}',
  'deck.towns': 'Градове',
  'deck.symbols': 'Знаци',
  'deck.names': 'Имена',
  'deck.callout': 'Надпис: {name}',
  'deck.rest': 'Останалата част от текста:',
  'deck.goesOn': 'Продължава в бележките към този слайд.',
  'deck.unseen': 'Извън видимото на картата:',
  'deck.full': 'Пълни източници:',
  'deck.cover.about':
    '{chapters, plural, one {# глава} other {# глави}}, {minutes, plural, one {# минута} other {# минути}}',
  'deck.cover.sources':
    '{count, plural, one {# източник, номериран} other {# източника, номерирани}} на всеки слайд, изцяло в бележките му',
  'deck.cover.contents': 'Съдържание',
  'deck.cover.more':
    '{count, plural, one {още # глава, посочена в бележките} other {още # глави, посочени в бележките}}',
  'deck.cover.rest': 'Останалата част от съдържанието:',
};

export default deck;
