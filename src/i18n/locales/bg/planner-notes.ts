import type { Translated } from '../../messages.ts';
import type en from '../en/planner-notes.ts';

const plannerNotes: Translated<typeof en> = {
  'plannerNotes.title': 'Вашите бележки',
  'plannerNotes.private': 'Само за вас: няма ги в нито една връзка, картина, брифинг или страница за други.',
  'plannerNotes.unkept': 'Не се пазят в този браузър: вашите бележки изчезват със страницата.',
  'plannerNotes.text': 'Бележка',
  'plannerNotes.room': '{count, plural, one {Още # знак.} other {Още # знака.}}',
  'plannerNotes.full': 'Бележката не може да има повече от {count} знака. Останалото напишете като друга.',
  'plannerNotes.tooMany': 'Могат да се пазят най-много {count} бележки. Първо изтрийте някои.',
  'plannerNotes.half': 'Наполовина написано и още незапазено.',
  'plannerNotes.save': 'Запазване на бележката',
  'plannerNotes.discard': 'Отхвърляне',
  'plannerNotes.change': 'Промяна',
  'plannerNotes.remove': 'Изтриване',
  'plannerNotes.made': 'Написано {time}',
  'plannerNotes.changed': 'Написано {made}, променено {changed}',
  'plannerNotes.saved': 'Бележката е запазена.',
  'plannerNotes.removed': 'Бележката е изтрита. Това може да се върне.',
  'plannerNotes.discarded': 'Наполовина написаното е отхвърлено.',
  'plannerNotes.all': 'Всичките ви бележки',
  'plannerNotes.none':
    'Още не сте написали нито една. Напишете я тук, при обект, до пасаж от обзора или на място на картата.',
  'plannerNotes.search': 'Търсене',
  'plannerNotes.found': '{count, plural, =0 {Нито една бележка} one {# бележка} other {# бележки}} от {all}',
  'plannerNotes.order': 'Ред',
  'plannerNotes.order.changed': 'Последно променените първи',
  'plannerNotes.order.made': 'Най-старите първи',
  'plannerNotes.order.tie': 'Според това за какво са',
  'plannerNotes.of.work': 'За работата като цяло',
  'plannerNotes.write.work': 'За работата като цяло…',
  'plannerNotes.of.place': 'Място на {position}',
  'plannerNotes.of.gone': 'Това, за което се говори, го няма в това издание: {id}',
  'plannerNotes.go': 'Показване: {name}',
  'plannerNotes.onMap': 'Отбелязване на картата',
  'plannerNotes.placed': 'Бележка на място на картата…',
  'plannerNotes.place.region': 'Място на бележка на картата',
  'plannerNotes.place.hint':
    'Натиснете картата там, където е мястото на бележката. С клавиатура: стрелките местят кръстчето, с Shift на малки стъпки; Enter поставя бележката там, Escape я отказва.',
  'plannerNotes.place.put': 'Поставяне при кръстчето',
  'plannerNotes.mark': '{count, plural, one {Ваша бележка} other {# ваши бележки}}: {name}',
  'plannerNotes.file': 'Като файл',
  'plannerNotes.file.csv': 'Запазване като таблица (CSV)',
  'plannerNotes.file.geojson': 'Запазване като GeoJSON',
  'plannerNotes.file.open': 'Вземане на бележки от файл…',
  'plannerNotes.file.about':
    'Който получи такъв файл, може да чете бележките ви. Наполовина написаните не са в него.',
  'plannerNotes.file.name': 'бележки',
  'plannerNotes.file.taken':
    '{count, plural, =0 {Всички бележки от „{name}“ вече са тук.} one {# бележка от „{name}“ е нова или променена по-късно и е взета.} other {# бележки от „{name}“ са нови или променени по-късно и са взети.}}',
  'plannerNotes.file.unreadable':
    'Браузърът не може да прочете „{name}“. Вижте дали още е там и го изберете отново.',
  'plannerNotes.file.too-large': '„{name}“ е твърде голям за файл с бележки. Нищо не е взето.',
  'plannerNotes.file.none':
    '„{name}“ не е таблица или GeoJSON с бележки, каквито се запазват тук. Нищо не е взето.',
  'plannerNotes.file.not-json':
    '„{name}“ не е GeoJSON: ред {line}, колона {column} не се разчита. Нищо не е взето.',
  'plannerNotes.file.record': 'Бележка {number} от „{name}“ не е каквато се запазва тук. Нищо не е взето.',
  'plannerNotes.onPaper': 'С бележките ви на хартия',
};

export default plannerNotes;
