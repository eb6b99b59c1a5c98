import type { Translated } from '../../messages.ts';
import type en from '../en/jottings.ts';

const jottings: Translated<typeof en> = {
  'jottings.title': 'Ваше белешке',
  'jottings.private': 'Само за вас: нису ни у једном линку, слици, брифингу ни страници за друге.',
  'jottings.unkept': 'Не чувају се у овом прегледачу: ваше белешке нестају са страницом.',
  'jottings.text': 'Белешка',
  'jottings.room': '{count, plural, one {Још # знак.} few {Још # знака.} other {Још # знакова.}}',
  'jottings.full': 'Белешка не може имати више од {count} знакова. Остатак напишите као другу.',
  'jottings.tooMany': 'Не може се чувати више од {count} белешки. Прво неке обришите.',
  'jottings.half': 'Напола написано и још несачувано.',
  'jottings.save': 'Сачувај белешку',
  'jottings.discard': 'Одбаци',
  'jottings.change': 'Промени',
  'jottings.remove': 'Обриши',
  'jottings.made': 'Написано {time}',
  'jottings.changed': 'Написано {made}, промењено {changed}',
  'jottings.saved': 'Белешка је сачувана.',
  'jottings.removed': 'Белешка је обрисана. То се може опозвати.',
  'jottings.discarded': 'Напола написано је одбачено.',
  'jottings.all': 'Све ваше белешке',
  'jottings.none':
    'Још нисте написали ниједну. Напишите је овде, уз објекат, уз одломак сажетка или на месту на карти.',
  'jottings.search': 'Тражи',
  'jottings.found':
    '{count, plural, =0 {Ниједна белешка} one {# белешка} few {# белешке} other {# бележака}} од {all}',
  'jottings.order': 'Редослед',
  'jottings.order.changed': 'Последње промењене прве',
  'jottings.order.made': 'Најстарије прве',
  'jottings.order.tie': 'По томе о чему су',
  'jottings.of.work': 'О раду као целини',
  'jottings.write.work': 'О раду као целини…',
  'jottings.of.place': 'Место на {position}',
  'jottings.of.gone': 'Онога о чему је било речи нема у овом издању: {id}',
  'jottings.go': 'Прикажи: {name}',
  'jottings.onMap': 'Означи их на карти',
  'jottings.placed': 'Белешка на месту на карти…',
  'jottings.place.region': 'Место белешке на карти',
  'jottings.place.hint':
    'Притисните карту тамо где белешка припада. Тастатуром: стрелице померају крстић, уз Shift малим корацима; Enter тамо ставља белешку, Escape одустаје.',
  'jottings.place.put': 'Стави је код крстића',
  'jottings.place.giveUp': 'Одустани',
  'jottings.mark':
    '{count, plural, one {Ваша белешка} few {# ваше белешке} other {# ваших бележака}}: {name}',
  'jottings.close': 'Затвори',
  'jottings.file': 'Као датотека',
  'jottings.file.csv': 'Сачувај као табелу (CSV)',
  'jottings.file.geojson': 'Сачувај као GeoJSON',
  'jottings.file.open': 'Узми белешке из датотеке…',
  'jottings.file.about':
    'Ко год добије такву датотеку може читати ваше белешке. Напола написаних у њој нема.',
  'jottings.file.name': 'белешке',
  'jottings.file.taken':
    '{count, plural, =0 {Све белешке из „{name}“ већ су овде.} one {# белешка из „{name}“ нова је или касније промењена и преузета је.} few {# белешке из „{name}“ нове су или касније промењене и преузете су.} other {# бележака из „{name}“ ново је или касније промењено и преузето је.}}',
  'jottings.file.unreadable':
    'Прегледач не може да прочита „{name}“. Погледајте да ли је још тамо и изаберите је поново.',
  'jottings.file.too-large': '„{name}“ је превелика за датотеку с белешкама. Ништа није преузето.',
  'jottings.file.none':
    '„{name}“ није табела ни GeoJSON с белешкама какве се овде чувају. Ништа није преузето.',
  'jottings.file.not-json':
    '„{name}“ није GeoJSON: ред {line}, колона {column} не може се прочитати. Ништа није преузето.',
  'jottings.file.record': 'Белешка {number} у „{name}“ није каква се овде чува. Ништа није преузето.',
  'jottings.onPaper': 'С вашим белешкама на папиру',
};

export default jottings;
