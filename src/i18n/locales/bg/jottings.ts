import type { Translated } from '../../messages.ts';
import type en from '../en/jottings.ts';

const jottings: Translated<typeof en> = {
  'jottings.title': 'Вашите бележки',
  'jottings.private': 'Само за вас: няма ги в нито една връзка, картина, брифинг или страница за други.',
  'jottings.unkept': 'Не се пазят в този браузър: вашите бележки изчезват със страницата.',
  'jottings.text': 'Бележка',
  'jottings.room': '{count, plural, one {Още # знак.} other {Още # знака.}}',
  'jottings.full': 'Бележката не може да има повече от {count} знака. Останалото напишете като друга.',
  'jottings.tooMany': 'Могат да се пазят най-много {count} бележки. Първо изтрийте някои.',
  'jottings.half': 'Наполовина написано и още незапазено.',
  'jottings.save': 'Запазване на бележката',
  'jottings.discard': 'Отхвърляне',
  'jottings.change': 'Промяна',
  'jottings.remove': 'Изтриване',
  'jottings.made': 'Написано {time}',
  'jottings.changed': 'Написано {made}, променено {changed}',
  'jottings.saved': 'Бележката е запазена.',
  'jottings.removed': 'Бележката е изтрита. Това може да се върне.',
  'jottings.discarded': 'Наполовина написаното е отхвърлено.',
  'jottings.all': 'Всичките ви бележки',
  'jottings.none':
    'Още не сте написали нито една. Напишете я тук, при обект, до пасаж от обзора или на място на картата.',
  'jottings.search': 'Търсене',
  'jottings.found': '{count, plural, =0 {Нито една бележка} one {# бележка} other {# бележки}} от {all}',
  'jottings.order': 'Ред',
  'jottings.order.changed': 'Последно променените първи',
  'jottings.order.made': 'Най-старите първи',
  'jottings.order.tie': 'Според това за какво са',
  'jottings.of.work': 'За работата като цяло',
  'jottings.write.work': 'За работата като цяло…',
  'jottings.of.place': 'Място на {position}',
  'jottings.of.gone': 'Това, за което се говори, го няма в това издание: {id}',
  'jottings.go': 'Показване: {name}',
  'jottings.onMap': 'Отбелязване на картата',
  'jottings.placed': 'Бележка на място на картата…',
  'jottings.place.region': 'Място на бележка на картата',
  'jottings.place.hint':
    'Натиснете картата там, където е мястото на бележката. С клавиатура: стрелките местят кръстчето, с Shift на малки стъпки; Enter поставя бележката там, Escape я отказва.',
  'jottings.place.put': 'Поставяне при кръстчето',
  'jottings.place.giveUp': 'Отказ',
  'jottings.mark': '{count, plural, one {Ваша бележка} other {# ваши бележки}}: {name}',
  'jottings.close': 'Затваряне',
  'jottings.file': 'Като файл',
  'jottings.file.csv': 'Запазване като таблица (CSV)',
  'jottings.file.geojson': 'Запазване като GeoJSON',
  'jottings.file.open': 'Вземане на бележки от файл…',
  'jottings.file.about':
    'Който получи такъв файл, може да чете бележките ви. Наполовина написаните не са в него.',
  'jottings.file.name': 'бележки',
  'jottings.file.taken':
    '{count, plural, =0 {Всички бележки от „{name}“ вече са тук.} one {# бележка от „{name}“ е нова или променена по-късно и е взета.} other {# бележки от „{name}“ са нови или променени по-късно и са взети.}}',
  'jottings.file.unreadable':
    'Браузърът не може да прочете „{name}“. Вижте дали още е там и го изберете отново.',
  'jottings.file.too-large': '„{name}“ е твърде голям за файл с бележки. Нищо не е взето.',
  'jottings.file.none':
    '„{name}“ не е таблица или GeoJSON с бележки, каквито се запазват тук. Нищо не е взето.',
  'jottings.file.not-json':
    '„{name}“ не е GeoJSON: ред {line}, колона {column} не се разчита. Нищо не е взето.',
  'jottings.file.record': 'Бележка {number} от „{name}“ не е каквато се запазва тук. Нищо не е взето.',
  'jottings.onPaper': 'С бележките ви на хартия',
};

export default jottings;
