import type { Translated } from '../../messages.ts';
import type en from '../en/briefing-export.ts';

const briefingExport: Translated<typeof en> = {
  'briefingExport.title': 'Извези „{title}“',
  'briefingExport.open': 'Извези',
  'briefingExport.intro': 'Прави се у овом прегледачу, без мреже. Ништа се никуда не шаље.',
  'briefingExport.withNotes': 'Са оним што говорник каже',
  'briefingExport.chapters': 'Поглавља',
  'briefingExport.allChapters': 'Сва, {count}',
  'briefingExport.paper': 'Папир',
  'briefingExport.handling.note':
    'Стоји на сваком екрану брифинга и на свему што се из њега извезе, на пример „ОГРАНИЧЕНО“.',
  'briefingExport.handling.noteOfTaken':
    'Стоји на ономе што се овде направи, на пример „ОГРАНИЧЕНО“. Екрани брифинга остају какви јесу.',
  'briefingExport.handling.text': 'Речи',
  'briefingExport.handling.color': 'Боја',
  'briefingExport.make': 'Направи',
  'briefingExport.stop': 'Заустави',
  'briefingExport.working': 'Прави се: {done} од {total}',
  'briefingExport.begun': 'Прави се…',
  'briefingExport.done': 'Направљено: {file}, {size} MB.',
  'briefingExport.doneSmall': 'Направљено: {file}, {size} kB.',
  'briefingExport.digest': 'SHA-256 целе датотеке, за поређење копије:',
  'briefingExport.exported': 'Даље води прозор самог прегледача.',
  'briefingExport.stopped': 'Заустављено. Ништа није направљено.',
  'briefingExport.failed': 'Није могло да се направи. {reason}',
  'briefingExport.html': 'Једна датотека са свиме',
  'briefingExport.html.about':
    'Цео атлас са овим брифингом у једној HTML датотеци. Отвара се двоструким кликом, без мреже.',
  'briefingExport.pptx': 'Слајдови',
  'briefingExport.pptx.about':
    'Датотека PowerPoint: слајд за свако поглавље, карта као облици који се могу преобојити.',
  'briefingExport.handout': 'Материјал за учеснике',
  'briefingExport.handout.about':
    'За штампач, или преко њега као PDF: текст, карте и извори на A4 или Letter.',
  'briefingExport.pictures-png': 'Слике, PNG',
  'briefingExport.pictures-png.about':
    'Слика сваког поглавља. Спуштена на карту, слика поново отвара свој приказ.',
  'briefingExport.pictures-svg': 'Слике, SVG',
  'briefingExport.pictures-svg.about': 'Цртежи сваког поглавља, за уређивање и штампу.',
  'briefingExport.file': 'Датотека брифинга',
  'briefingExport.file.about': 'Да се отвори, мења и прикаже другде. Увек са оним што говорник каже.',
};

export default briefingExport;
