import type { Translated } from '../../messages.ts';
import type en from '../en/planner-notes.ts';

const plannerNotes: Translated<typeof en> = {
  'plannerNotes.title': 'Ваше белешке',
  'plannerNotes.private': 'Само за вас: нису ни у једном линку, слици, брифингу ни страници за друге.',
  'plannerNotes.unkept': 'Не чувају се у овом прегледачу: ваше белешке нестају са страницом.',
  'plannerNotes.text': 'Белешка',
  'plannerNotes.room': '{count, plural, one {Још # знак.} few {Још # знака.} other {Још # знакова.}}',
  'plannerNotes.full': 'Белешка не може имати више од {count} знакова. Остатак напишите као другу.',
  'plannerNotes.tooMany': 'Не може се чувати више од {count} белешки. Прво неке обришите.',
  'plannerNotes.half': 'Напола написано и још несачувано.',
  'plannerNotes.save': 'Сачувај белешку',
  'plannerNotes.discard': 'Одбаци',
  'plannerNotes.change': 'Промени',
  'plannerNotes.remove': 'Обриши',
  'plannerNotes.made': 'Написано {time}',
  'plannerNotes.changed': 'Написано {made}, промењено {changed}',
  'plannerNotes.saved': 'Белешка је сачувана.',
  'plannerNotes.removed': 'Белешка је обрисана. То се може опозвати.',
  'plannerNotes.discarded': 'Напола написано је одбачено.',
  'plannerNotes.all': 'Све ваше белешке',
  'plannerNotes.none':
    'Још нисте написали ниједну. Напишите је овде, уз објекат, уз одломак сажетка или на месту на карти.',
  'plannerNotes.search': 'Тражи',
  'plannerNotes.found':
    '{count, plural, =0 {Ниједна белешка} one {# белешка} few {# белешке} other {# бележака}} од {all}',
  'plannerNotes.order': 'Редослед',
  'plannerNotes.order.changed': 'Последње промењене прве',
  'plannerNotes.order.made': 'Најстарије прве',
  'plannerNotes.order.tie': 'По томе о чему су',
  'plannerNotes.of.work': 'О раду као целини',
  'plannerNotes.write.work': 'О раду као целини…',
  'plannerNotes.of.place': 'Место на {position}',
  'plannerNotes.of.gone': 'Онога о чему је било речи нема у овом издању: {id}',
  'plannerNotes.go': 'Прикажи: {name}',
  'plannerNotes.onMap': 'Означи их на карти',
  'plannerNotes.placed': 'Белешка на месту на карти…',
  'plannerNotes.place.region': 'Место белешке на карти',
  'plannerNotes.place.hint':
    'Притисните карту тамо где белешка припада. Тастатуром: стрелице померају крстић, уз Shift малим корацима; Enter тамо ставља белешку, Escape одустаје.',
  'plannerNotes.place.put': 'Стави је код крстића',
  'plannerNotes.mark':
    '{count, plural, one {Ваша белешка} few {# ваше белешке} other {# ваших бележака}}: {name}',
  'plannerNotes.file': 'Као датотека',
  'plannerNotes.file.csv': 'Сачувај као табелу (CSV)',
  'plannerNotes.file.geojson': 'Сачувај као GeoJSON',
  'plannerNotes.file.open': 'Узми белешке из датотеке…',
  'plannerNotes.file.about':
    'Ко год добије такву датотеку може читати ваше белешке. Напола написаних у њој нема.',
  'plannerNotes.file.name': 'белешке',
  'plannerNotes.file.taken':
    '{count, plural, =0 {Све белешке из „{name}“ већ су овде.} one {# белешка из „{name}“ нова је или касније промењена и преузета је.} few {# белешке из „{name}“ нове су или касније промењене и преузете су.} other {# бележака из „{name}“ ново је или касније промењено и преузето је.}}',
  'plannerNotes.file.unreadable':
    'Прегледач не може да прочита „{name}“. Погледајте да ли је још тамо и изаберите је поново.',
  'plannerNotes.file.too-large': '„{name}“ је превелика за датотеку с белешкама. Ништа није преузето.',
  'plannerNotes.file.none':
    '„{name}“ није табела ни GeoJSON с белешкама какве се овде чувају. Ништа није преузето.',
  'plannerNotes.file.not-json':
    '„{name}“ није GeoJSON: ред {line}, колона {column} не може се прочитати. Ништа није преузето.',
  'plannerNotes.file.record': 'Белешка {number} у „{name}“ није каква се овде чува. Ништа није преузето.',
  'plannerNotes.onPaper': 'С вашим белешкама на папиру',
};

export default plannerNotes;
