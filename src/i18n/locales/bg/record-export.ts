import type { Translated } from '../../messages.ts';
import type en from '../en/record-export.ts';

const recordExport: Translated<typeof en> = {
  'recordExport.title': 'Предаване на инциденти',
  'recordExport.intro':
    'Файл със записите, които изберете. Прави се в този браузър и се запазва на това устройство: нищо не се изпраща никъде.',
  'recordExport.set': 'Записи от',
  'recordExport.rows': 'Кои записи',
  'recordExport.rows.all': 'Всички: {count}',
  'recordExport.rows.passing': 'Тези, които преминават през филтрите: {count}',
  'recordExport.rows.picked': 'Тези, които са избрани в таблицата: {count}',
  'recordExport.position': 'Положения',
  'recordExport.position.exact': 'каквито са',
  'recordExport.position.cell': 'среда на клетка от {side} km',
  'recordExport.position.jurisdiction': 'само юрисдикцията',
  'recordExport.position.none': 'пропуснати',
  'recordExport.date': 'Дати',
  'recordExport.date.exact': 'каквито са',
  'recordExport.date.month': 'само месец и година',
  'recordExport.date.year': 'само годината',
  'recordExport.date.none': 'пропуснати',
  'recordExport.coarse':
    'Всички клетки имат еднаква площ. Записите се разбъркват и се номерират наново, свободните текстове се пропускат, освен ако не ги добавите, а поле на файла, което казва дата или положение по-точно, остава празно. Думите, които добавите, все пак могат да издадат повече: прочетете прегледа.',
  'recordExport.columns': 'Колони',
  'recordExport.quantity': 'Количество и единица',
  'recordExport.grades': 'С вашите оценки',
  'recordExport.tags': 'С юрисдикцията и най-близките отсечка, граничен пункт, пристанище и граница',
  'recordExport.tags.coarse': 'С юрисдикцията',
  'recordExport.tags.waiting': 'Все още се установява къде са записите.',
  'recordExport.preview': 'Какво се предава',
  'recordExport.preview.records': 'Записи: {count}, от тях с положение {placed}, а с дата {dated}.',
  'recordExport.preview.shared':
    'Места: {cells}; най-малкият брой записи, които споделят едно: {least}. Записи, които споделят мястото си с по-малко от четири други: {few}.',
  'recordExport.preview.emptied':
    'Полета, които остават празни, защото казват дата или положение по-точно: {cells}; прегледани записи: {rows}.',
  'recordExport.preview.size': 'Файлът ще има около {size}.',
  'recordExport.preview.none': 'Не е избран нито един запис.',
  'recordExport.preview.making': 'Изчислява се…',
  'recordExport.save': 'Запазване на файла',
  'recordExport.stop': 'Спиране',
  'recordExport.saveAbout': 'Запазване на казаното за него (TXT)',
  'recordExport.about.beside': 'CSV няма място за грифа и филтрите: запазете ги до него.',
  'recordExport.working': 'Записва се: {percent}',
  'recordExport.done': 'Запазено: {file}, {size}.',
  'recordExport.stopped': 'Спряно. Нищо не беше запазено.',
  'recordExport.failed': 'Файлът не можа да бъде направен.',
  'recordExport.failed.too-many-rows':
    'Този формат не побира толкова записи. Изберете по-малко или друг формат.',
  'recordExport.failed.too-many-columns':
    'Този формат не побира толкова колони. Изберете по-малко или друг формат.',
  'recordExport.failed.text-too-long':
    'Някой текст е по-дълъг, отколкото позволява поле в този формат. Пропуснете колоната му или изберете друг формат.',
  'recordExport.failed.too-large':
    'Файлът би бил по-голям, отколкото позволява този формат. Изберете по-малко записи или друг формат.',
  'recordExport.about.filters': 'Филтри',
  'recordExport.about.exactness': 'Точност',
  'recordExport.about.made': 'Направено',
  'recordExport.about.madeBy': 'с Crossroads, {date}',
  'recordExport.about.noFilters': 'няма',
  'recordExport.filter.period': 'Период',
  'recordExport.filter.weekday': 'Месец и ден от седмицата',
  'recordExport.filter.text': 'Текст',
  'recordExport.filter.inside': 'Вътре в зони',
  'recordExport.filter.outside': 'Извън зони',
  'recordExport.fileName': 'инциденти',
};

export default recordExport;
