import type { Translated } from '../../messages.ts';
import type en from '../en/leave.ts';

const leave: Translated<typeof en> = {
  'leave.title': 'За вземане: {title}',
  'leave.open': 'За вземане',
  'leave.intro': 'Прави се в този браузър, без мрежа. Нищо не се изпраща.',
  'leave.withNotes': 'С това, което казва говорещият',
  'leave.chapters': 'Глави',
  'leave.allChapters': 'Всички {count}',
  'leave.paper': 'Хартия',
  'leave.handling': 'Гриф',
  'leave.handling.note':
    'Стои на всеки екран на брифинга и на всичко, взето от него, например „ЗА СЛУЖЕБНО ПОЛЗВАНЕ“.',
  'leave.handling.noteOfTaken':
    'Стои на това, което се прави тук, например „ЗА СЛУЖЕБНО ПОЛЗВАНЕ“. Екраните на брифинга остават, както са.',
  'leave.handling.text': 'Думи',
  'leave.handling.color': 'Цвят',
  'leave.make': 'Направа',
  'leave.stop': 'Спиране',
  'leave.working': 'Прави се: {done} от {total}',
  'leave.begun': 'Прави се…',
  'leave.done': 'Готово: {file}, {size} MB.',
  'leave.doneSmall': 'Готово: {file}, {size} kB.',
  'leave.digest': 'SHA-256 на целия файл, за сверяване на копие:',
  'leave.exported': 'Предадено на диалога на самия браузър.',
  'leave.stopped': 'Спряно. Нищо не е направено.',
  'leave.failed': 'Не можа да се направи. {reason}',
  'leave.html': 'Един файл с всичко',
  'leave.html.about': 'Целият атлас с този брифинг в един HTML файл. Отваря се с двойно щракване, без мрежа.',
  'leave.pptx': 'Слайдове',
  'leave.pptx.about':
    'Файл на PowerPoint: слайд за всяка глава, картата като фигури, които могат да се оцветят другояче.',
  'leave.handout': 'Разпечатка',
  'leave.handout.about': 'За принтера или през него като PDF: текст, карти и източници на A4 или Letter.',
  'leave.pictures-png': 'Изображения, PNG',
  'leave.pictures-png.about':
    'Изображение на всяка глава. Пуснато върху картата, то отново отваря изгледа си.',
  'leave.pictures-svg': 'Изображения, SVG',
  'leave.pictures-svg.about': 'Чертежи на всяка глава, за редактиране и печат.',
  'leave.file': 'Файл на брифинга',
  'leave.file.about': 'За отваряне, промяна и представяне другаде. Винаги с това, което казва говорещият.',
};

export default leave;
