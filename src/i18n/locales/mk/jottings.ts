import type { Translated } from '../../messages.ts';
import type en from '../en/jottings.ts';

const jottings: Translated<typeof en> = {
  'jottings.title': 'Вашите белешки',
  'jottings.private': 'Само за вас: ги нема во ниедна врска, слика, брифинг ни страница за други.',
  'jottings.unkept': 'Не се чуваат во овој прелистувач: вашите белешки исчезнуваат со страницата.',
  'jottings.text': 'Белешка',
  'jottings.room': '{count, plural, one {Уште # знак.} other {Уште # знаци.}}',
  'jottings.full': 'Белешка не може да има повеќе од {count} знаци. Остатокот напишете го како друга.',
  'jottings.tooMany': 'Не може да се чуваат повеќе од {count} белешки. Прво избришете некои.',
  'jottings.half': 'Наполу напишано и сѐ уште незачувано.',
  'jottings.save': 'Зачувај ја белешката',
  'jottings.discard': 'Отфрли',
  'jottings.change': 'Промени',
  'jottings.remove': 'Избриши',
  'jottings.made': 'Напишано {time}',
  'jottings.changed': 'Напишано {made}, променето {changed}',
  'jottings.saved': 'Белешката е зачувана.',
  'jottings.removed': 'Белешката е избришана. Тоа може да се врати.',
  'jottings.discarded': 'Наполу напишаното е отфрлено.',
  'jottings.all': 'Сите ваши белешки',
  'jottings.none':
    'Сѐ уште немате напишано ниедна. Напишете ја тука, кај објект, кај пасус од освртот или на место на картата.',
  'jottings.search': 'Барај',
  'jottings.found': '{count, plural, =0 {Ниедна белешка} one {# белешка} other {# белешки}} од {all}',
  'jottings.order': 'Редослед',
  'jottings.order.changed': 'Последно променетите први',
  'jottings.order.made': 'Најстарите први',
  'jottings.order.tie': 'Според тоа за што се',
  'jottings.of.work': 'За работата како целина',
  'jottings.write.work': 'За работата како целина…',
  'jottings.of.place': 'Место на {position}',
  'jottings.of.gone': 'Она за што станува збор го нема во ова издание: {id}',
  'jottings.go': 'Прикажи: {name}',
  'jottings.onMap': 'Означи ги на картата',
  'jottings.placed': 'Белешка на место на картата…',
  'jottings.place.region': 'Место на белешка на картата',
  'jottings.place.hint':
    'Притиснете ја картата таму каде што припаѓа белешката. Со тастатура: стрелките го движат крстот, со Shift во мали чекори; Enter ја става белешката таму, Escape откажува.',
  'jottings.place.put': 'Стави ја кај крстот',
  'jottings.place.giveUp': 'Откажи се',
  'jottings.mark': '{count, plural, one {Ваша белешка} other {# ваши белешки}}: {name}',
  'jottings.close': 'Затвори',
  'jottings.file': 'Како датотека',
  'jottings.file.csv': 'Зачувај како табела (CSV)',
  'jottings.file.geojson': 'Зачувај како GeoJSON',
  'jottings.file.open': 'Земи белешки од датотека…',
  'jottings.file.about':
    'Кој ќе добие таква датотека, може да ги чита вашите белешки. Наполу напишаните ги нема во неа.',
  'jottings.file.name': 'белешки',
  'jottings.file.taken':
    '{count, plural, =0 {Сите белешки од „{name}“ се веќе тука.} one {# белешка од „{name}“ е нова или подоцна променета и е преземена.} other {# белешки од „{name}“ се нови или подоцна променети и се преземени.}}',
  'jottings.file.unreadable':
    'Прелистувачот не може да ја прочита „{name}“. Погледнете дали е уште таму и изберете ја повторно.',
  'jottings.file.too-large': '„{name}“ е преголема за датотека со белешки. Ништо не е преземено.',
  'jottings.file.none':
    '„{name}“ не е табела ни GeoJSON со белешки какви што се чуваат тука. Ништо не е преземено.',
  'jottings.file.not-json':
    '„{name}“ не е GeoJSON: ред {line}, колона {column} не може да се прочита. Ништо не е преземено.',
  'jottings.file.record': 'Белешката {number} од „{name}“ не е каква што се чува тука. Ништо не е преземено.',
  'jottings.onPaper': 'Со вашите белешки на хартија',
};

export default jottings;
