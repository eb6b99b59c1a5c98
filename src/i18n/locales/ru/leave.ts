import type { Translated } from '../../messages.ts';
import type en from '../en/leave.ts';

const leave: Translated<typeof en> = {
  'leave.title': 'Взять с собой: {title}',
  'leave.open': 'Взять с собой',
  'leave.intro': 'Создаётся в этом браузере, без сети. Ничего никуда не отправляется.',
  'leave.withNotes': 'С текстом докладчика',
  'leave.chapters': 'Главы',
  'leave.allChapters': 'Все {count}',
  'leave.paper': 'Бумага',
  'leave.handling': 'Гриф',
  'leave.handling.note':
    'Стоит на каждом экране брифинга и на всём, что берётся из него с собой, например «ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ».',
  'leave.handling.noteOfTaken':
    'Стоит на том, что создаётся здесь, например «ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ». Экраны брифинга остаются прежними.',
  'leave.handling.text': 'Слова',
  'leave.handling.color': 'Цвет',
  'leave.make': 'Создать',
  'leave.stop': 'Остановить',
  'leave.working': 'Создаётся: {done} из {total}',
  'leave.begun': 'Создаётся…',
  'leave.done': 'Создано: {file}, {size} МБ.',
  'leave.doneSmall': 'Создано: {file}, {size} кБ.',
  'leave.digest': 'SHA-256 всего файла, чтобы сверить с ним копию:',
  'leave.exported': 'Дальше — окно самого браузера.',
  'leave.stopped': 'Остановлено. Ничего не создано.',
  'leave.failed': 'Создать не удалось. {reason}',
  'leave.html': 'Один файл со всем',
  'leave.html.about':
    'Весь атлас с этим брифингом в одном файле HTML. Открывается двойным щелчком, без сети.',
  'leave.pptx': 'Слайды',
  'leave.pptx.about': 'Файл PowerPoint: по слайду на главу, карта из фигур, которые можно перекрасить.',
  'leave.handout': 'Распечатка',
  'leave.handout.about': 'Для принтера или, через него, в PDF: текст, карты и источники на A4 или Letter.',
  'leave.pictures-png': 'Изображения, PNG',
  'leave.pictures-png.about':
    'По изображению на главу. Если перетащить изображение на карту, его вид откроется снова.',
  'leave.pictures-svg': 'Изображения, SVG',
  'leave.pictures-svg.about': 'Чертежи всех глав, для правки и печати.',
  'leave.file': 'Файл брифинга',
  'leave.file.about': 'Чтобы открыть, изменить и показать в другом месте. Всегда с текстом докладчика.',
};

export default leave;
