import type { Translated } from '../../messages.ts';
import type en from '../en/deck.ts';

const deck: Translated<typeof en> = {
  'deck.place': '{number} од {count}',
  'deck.sources': 'Се потпира на',
  'deck.figure': 'Клучен показател',
  'deck.text': 'Текст',
  'deck.notes': 'Белешки, издание и датум',
  'deck.panel': 'Подлога на текстот',
  'deck.colophon': 'Crossroads, издание {edition} · слајдови изработени на {date}',
  'deck.map': 'Карта: {title}',
  'deck.map.about': 'Карта кон поглавјето „{title}“. Прикажува {shown}.',
  'deck.map.plain': 'Карта кон поглавјето „{title}“.',
  'deck.ground': 'Подлога',
  'deck.sea': 'Море',
  'deck.land': 'Копно',
  'deck.areas': 'Површини',
  'deck.water': 'Води и граници',
  'deck.rivers': 'Реки',
  'deck.lakes': 'Езера',
  'deck.coast': 'Брег',
  'deck.boundaries': 'Граници',
  'deck.bands': 'Појаси',
  'deck.band': 'Појас: {name}',
  'deck.routes': 'Рути',
  'deck.route': 'Рута: {name}',
  'deck.feeders': 'Линии вон именувана рута',
  'deck.line': '{route}: {name}',
  'deck.casings': 'Рабови на линиите',
  'deck.casing': 'Раб: {name}',
  'deck.direction': 'Насока: {name}',
  'deck.towns': 'Градови',
  'deck.symbols': 'Знаци',
  'deck.names': 'Имиња',
  'deck.callout': 'Натпис: {name}',
  'deck.rest': 'Остатокот од текстот:',
  'deck.goesOn': 'Продолжува во белешките на овој слајд.',
  'deck.unseen': 'Надвор од видното поле:',
  'deck.full': 'Целосни извори:',
  'deck.cover.about':
    '{chapters, plural, one {# поглавје} other {# поглавја}}, {minutes, plural, one {# минута} other {# минути}}',
  'deck.cover.sources':
    '{count, plural, one {# извор, со број} other {# извори, со броеви}} на секој слајд, целосно во неговите белешки',
  'deck.cover.contents': 'Содржина',
  'deck.cover.more':
    '{count, plural, one {уште # поглавје, наведено во белешките} other {уште # поглавја, наведени во белешките}}',
  'deck.cover.rest': 'Остатокот од содржината:',
};

export default deck;
