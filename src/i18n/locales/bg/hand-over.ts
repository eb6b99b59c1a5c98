import type { Translated } from '../../messages.ts';
import type en from '../en/hand-over.ts';

const handOver: Translated<typeof en> = {
  'handOver.title': 'Предаване на инциденти',
  'handOver.intro':
    'Файл със записите, които изберете. Прави се в този браузър и се запазва на това устройство: нищо не се изпраща никъде.',
  'handOver.set': 'Записи от',
  'handOver.format': 'Формат',
  'handOver.rows': 'Кои записи',
  'handOver.rows.all': 'Всички: {count}',
  'handOver.rows.passing': 'Тези, които преминават през филтрите: {count}',
  'handOver.rows.picked': 'Тези, които са избрани в таблицата: {count}',
  'handOver.position': 'Положения',
  'handOver.position.exact': 'каквито са',
  'handOver.position.cell': 'среда на клетка от {side} km',
  'handOver.position.jurisdiction': 'само юрисдикцията',
  'handOver.position.none': 'пропуснати',
  'handOver.date': 'Дати',
  'handOver.date.exact': 'каквито са',
  'handOver.date.month': 'само месец и година',
  'handOver.date.year': 'само годината',
  'handOver.date.none': 'пропуснати',
  'handOver.coarse':
    'Всички клетки имат еднаква площ. Записите се разбъркват и се номерират наново, свободните текстове се пропускат, освен ако не ги добавите, а поле на файла, което казва дата или положение по-точно, остава празно. Думите, които добавите, все пак могат да издадат повече: прочетете прегледа.',
  'handOver.columns': 'Колони',
  'handOver.quantity': 'Количество и единица',
  'handOver.grades': 'С вашите оценки',
  'handOver.tags': 'С юрисдикцията и най-близките отсечка, граничен пункт, пристанище и граница',
  'handOver.tags.coarse': 'С юрисдикцията',
  'handOver.tags.waiting': 'Все още се установява къде са записите.',
  'handOver.handling': 'Гриф',
  'handOver.preview': 'Какво се предава',
  'handOver.preview.records': 'Записи: {count}, от тях с положение {placed}, а с дата {dated}.',
  'handOver.preview.shared':
    'Места: {cells}; най-малкият брой записи, които споделят едно: {least}. Записи, които споделят мястото си с по-малко от четири други: {few}.',
  'handOver.preview.emptied':
    'Полета, които остават празни, защото казват дата или положение по-точно: {cells}; прегледани записи: {rows}.',
  'handOver.preview.size': 'Файлът ще има около {size}.',
  'handOver.preview.none': 'Не е избран нито един запис.',
  'handOver.preview.making': 'Изчислява се…',
  'handOver.save': 'Запазване на файла',
  'handOver.stop': 'Спиране',
  'handOver.saveAbout': 'Запазване на казаното за него (TXT)',
  'handOver.about.beside': 'CSV няма място за грифа и филтрите: запазете ги до него.',
  'handOver.working': 'Записва се: {percent}',
  'handOver.done': 'Запазено: {file}, {size}.',
  'handOver.stopped': 'Спряно. Нищо не беше запазено.',
  'handOver.failed': 'Файлът не можа да бъде направен.',
  'handOver.failed.too-many-rows': 'Този формат не побира толкова записи. Изберете по-малко или друг формат.',
  'handOver.failed.too-many-columns':
    'Този формат не побира толкова колони. Изберете по-малко или друг формат.',
  'handOver.failed.text-too-long':
    'Някой текст е по-дълъг, отколкото позволява поле в този формат. Пропуснете колоната му или изберете друг формат.',
  'handOver.failed.too-large':
    'Файлът би бил по-голям, отколкото позволява този формат. Изберете по-малко записи или друг формат.',
  'handOver.about.filters': 'Филтри',
  'handOver.about.exactness': 'Точност',
  'handOver.about.made': 'Направено',
  'handOver.about.madeBy': 'с Crossroads, {date}',
  'handOver.about.notes': 'Бележки за имената и границите',
  'handOver.about.noFilters': 'няма',
  'handOver.filter.period': 'Период',
  'handOver.filter.weekday': 'Месец и ден от седмицата',
  'handOver.filter.text': 'Текст',
  'handOver.filter.inside': 'Вътре в зони',
  'handOver.filter.outside': 'Извън зони',
  'handOver.fileName': 'инциденти',
};

export default handOver;
