import type { Translated } from '../../messages.ts';
import type en from '../en/leave.ts';

const leave: Translated<typeof en> = {
  'leave.title': 'Понеси: {title}',
  'leave.open': 'Понеси',
  'leave.intro': 'Прави се у овом прегледачу, без мреже. Ништа се никуда не шаље.',
  'leave.withNotes': 'Са оним што говорник каже',
  'leave.chapters': 'Поглавља',
  'leave.allChapters': 'Сва, {count}',
  'leave.paper': 'Папир',
  'leave.handling': 'Ознака поступања',
  'leave.handling.note':
    'Стоји на сваком екрану брифинга и на свему што се од њега понесе, на пример „ОГРАНИЧЕНО“.',
  'leave.handling.noteOfTaken':
    'Стоји на ономе што се овде направи, на пример „ОГРАНИЧЕНО“. Екрани брифинга остају какви јесу.',
  'leave.handling.text': 'Речи',
  'leave.handling.color': 'Боја',
  'leave.make': 'Направи',
  'leave.stop': 'Заустави',
  'leave.working': 'Прави се: {done} од {total}',
  'leave.begun': 'Прави се…',
  'leave.done': 'Направљено: {file}, {size} MB.',
  'leave.doneSmall': 'Направљено: {file}, {size} kB.',
  'leave.digest': 'SHA-256 целе датотеке, за поређење копије:',
  'leave.exported': 'Даље води прозор самог прегледача.',
  'leave.stopped': 'Заустављено. Ништа није направљено.',
  'leave.failed': 'Није могло да се направи. {reason}',
  'leave.html': 'Једна датотека са свиме',
  'leave.html.about':
    'Цео атлас са овим брифингом у једној HTML датотеци. Отвара се двоструким кликом, без мреже.',
  'leave.pptx': 'Слајдови',
  'leave.pptx.about':
    'Датотека PowerPoint: слајд за свако поглавље, карта као облици који се могу преобојити.',
  'leave.handout': 'Материјал за учеснике',
  'leave.handout.about': 'За штампач, или преко њега као PDF: текст, карте и извори на A4 или Letter.',
  'leave.pictures-png': 'Слике, PNG',
  'leave.pictures-png.about': 'Слика сваког поглавља. Спуштена на карту, слика поново отвара свој приказ.',
  'leave.pictures-svg': 'Слике, SVG',
  'leave.pictures-svg.about': 'Цртежи сваког поглавља, за уређивање и штампу.',
  'leave.file': 'Датотека брифинга',
  'leave.file.about': 'Да се отвори, мења и прикаже другде. Увек са оним што говорник каже.',
};

export default leave;
