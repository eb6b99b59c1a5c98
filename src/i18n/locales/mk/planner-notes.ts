import type { Translated } from '../../messages.ts';
import type en from '../en/planner-notes.ts';

const plannerNotes: Translated<typeof en> = {
  'plannerNotes.title': 'Вашите белешки',
  'plannerNotes.private': 'Само за вас: ги нема во ниедна врска, слика, брифинг ни страница за други.',
  'plannerNotes.unkept': 'Не се чуваат во овој прелистувач: вашите белешки исчезнуваат со страницата.',
  'plannerNotes.text': 'Белешка',
  'plannerNotes.room': '{count, plural, one {Уште # знак.} other {Уште # знаци.}}',
  'plannerNotes.full': 'Белешка не може да има повеќе од {count} знаци. Остатокот напишете го како друга.',
  'plannerNotes.tooMany': 'Не може да се чуваат повеќе од {count} белешки. Прво избришете некои.',
  'plannerNotes.half': 'Наполу напишано и сѐ уште незачувано.',
  'plannerNotes.save': 'Зачувај ја белешката',
  'plannerNotes.discard': 'Отфрли',
  'plannerNotes.change': 'Промени',
  'plannerNotes.remove': 'Избриши',
  'plannerNotes.made': 'Напишано {time}',
  'plannerNotes.changed': 'Напишано {made}, променето {changed}',
  'plannerNotes.saved': 'Белешката е зачувана.',
  'plannerNotes.removed': 'Белешката е избришана. Тоа може да се врати.',
  'plannerNotes.discarded': 'Наполу напишаното е отфрлено.',
  'plannerNotes.all': 'Сите ваши белешки',
  'plannerNotes.none':
    'Сѐ уште немате напишано ниедна. Напишете ја тука, кај објект, кај пасус од освртот или на место на картата.',
  'plannerNotes.search': 'Барај',
  'plannerNotes.found': '{count, plural, =0 {Ниедна белешка} one {# белешка} other {# белешки}} од {all}',
  'plannerNotes.order': 'Редослед',
  'plannerNotes.order.changed': 'Последно променетите први',
  'plannerNotes.order.made': 'Најстарите први',
  'plannerNotes.order.tie': 'Според тоа за што се',
  'plannerNotes.of.work': 'За работата како целина',
  'plannerNotes.write.work': 'За работата како целина…',
  'plannerNotes.of.place': 'Место на {position}',
  'plannerNotes.of.gone': 'Она за што станува збор го нема во ова издание: {id}',
  'plannerNotes.go': 'Прикажи: {name}',
  'plannerNotes.onMap': 'Означи ги на картата',
  'plannerNotes.placed': 'Белешка на место на картата…',
  'plannerNotes.place.region': 'Место на белешка на картата',
  'plannerNotes.place.hint':
    'Притиснете ја картата таму каде што припаѓа белешката. Со тастатура: стрелките го движат крстот, со Shift во мали чекори; Enter ја става белешката таму, Escape откажува.',
  'plannerNotes.place.put': 'Стави ја кај крстот',
  'plannerNotes.mark': '{count, plural, one {Ваша белешка} other {# ваши белешки}}: {name}',
  'plannerNotes.file': 'Како датотека',
  'plannerNotes.file.csv': 'Зачувај како табела (CSV)',
  'plannerNotes.file.geojson': 'Зачувај како GeoJSON',
  'plannerNotes.file.open': 'Земи белешки од датотека…',
  'plannerNotes.file.about':
    'Кој ќе добие таква датотека, може да ги чита вашите белешки. Наполу напишаните ги нема во неа.',
  'plannerNotes.file.name': 'белешки',
  'plannerNotes.file.taken':
    '{count, plural, =0 {Сите белешки од „{name}“ се веќе тука.} one {# белешка од „{name}“ е нова или подоцна променета и е преземена.} other {# белешки од „{name}“ се нови или подоцна променети и се преземени.}}',
  'plannerNotes.file.unreadable':
    'Прелистувачот не може да ја прочита „{name}“. Погледнете дали е уште таму и изберете ја повторно.',
  'plannerNotes.file.too-large': '„{name}“ е преголема за датотека со белешки. Ништо не е преземено.',
  'plannerNotes.file.none':
    '„{name}“ не е табела ни GeoJSON со белешки какви што се чуваат тука. Ништо не е преземено.',
  'plannerNotes.file.not-json':
    '„{name}“ не е GeoJSON: ред {line}, колона {column} не може да се прочита. Ништо не е преземено.',
  'plannerNotes.file.record':
    'Белешката {number} од „{name}“ не е каква што се чува тука. Ништо не е преземено.',
  'plannerNotes.onPaper': 'Со вашите белешки на хартија',
};

export default plannerNotes;
