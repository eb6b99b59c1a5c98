import type { Translated } from '../../messages.ts';
import type en from '../en/leave.ts';

const leave: Translated<typeof en> = {
  'leave.title': 'Понеси: {title}',
  'leave.open': 'Понеси',
  'leave.intro': 'Се изработува во овој прелистувач, без мрежа. Ништо не се испраќа никаде.',
  'leave.withNotes': 'Со она што го зборува говорникот',
  'leave.chapters': 'Поглавја',
  'leave.allChapters': 'Сите {count}',
  'leave.paper': 'Хартија',
  'leave.handling': 'Ознака за доверливост',
  'leave.handling.note':
    'Стои на секој екран од брифингот и на она што се носи од него, на пример „ИНТЕРНО“.',
  'leave.handling.noteOfTaken':
    'Стои на она што се изработува тука, на пример „ИНТЕРНО“. Екраните од брифингот остануваат какви што се.',
  'leave.handling.text': 'Зборови',
  'leave.handling.color': 'Боја',
  'leave.make': 'Изработи',
  'leave.stop': 'Запри',
  'leave.working': 'Се изработува: {done} од {total}',
  'leave.begun': 'Се изработува…',
  'leave.done': 'Изработено: {file}, {size} MB.',
  'leave.doneSmall': 'Изработено: {file}, {size} kB.',
  'leave.digest': 'SHA-256 на целата датотека, за споредба со копија:',
  'leave.exported': 'Преминува во дијалогот на самиот прелистувач.',
  'leave.stopped': 'Запрено. Ништо не е изработено.',
  'leave.failed': 'Не можеше да се изработи. {reason}',
  'leave.html': 'Сето во една датотека',
  'leave.html.about':
    'Целиот атлас со овој брифинг во една HTML-датотека. Се отвора со двоен клик, без мрежа.',
  'leave.pptx': 'Слајдови',
  'leave.pptx.about':
    'Датотека на PowerPoint: слајд за секое поглавје, картата како форми што може да се пребојат.',
  'leave.handout': 'Материјал за делење',
  'leave.handout.about': 'За печатач или преку него како PDF: текст, карти и извори на A4 или Letter.',
  'leave.pictures-png': 'Слики, PNG',
  'leave.pictures-png.about':
    'Слика од секое поглавје. Пуштена врз картата, сликата повторно го отвора својот приказ.',
  'leave.pictures-svg': 'Слики, SVG',
  'leave.pictures-svg.about': 'Цртежи од секое поглавје, за уредување и печатење.',
  'leave.file': 'Датотека на брифингот',
  'leave.file.about':
    'За отворање, менување и презентирање на друго место. Секогаш со она што го зборува говорникот.',
};

export default leave;
