import type { Translated } from '../../messages.ts';
import type en from '../en/record-export.ts';

const recordExport: Translated<typeof en> = {
  'recordExport.title': 'Предавање инциденти',
  'recordExport.intro':
    'Датотека со записите што ќе ги изберете. Се прави во овој прелистувач и се зачувува на овој уред: ништо никаде не се испраќа.',
  'recordExport.set': 'Записи од',
  'recordExport.rows': 'Кои записи',
  'recordExport.rows.all': 'Сите: {count}',
  'recordExport.rows.passing': 'Оние што минуваат низ филтрите: {count}',
  'recordExport.rows.picked': 'Оние што се избрани во табелата: {count}',
  'recordExport.position': 'Положби',
  'recordExport.position.exact': 'какви што се',
  'recordExport.position.cell': 'средина на ќелија од {side} km',
  'recordExport.position.jurisdiction': 'само јурисдикцијата',
  'recordExport.position.none': 'изоставени',
  'recordExport.date': 'Датуми',
  'recordExport.date.exact': 'какви што се',
  'recordExport.date.month': 'само месец и година',
  'recordExport.date.year': 'само годината',
  'recordExport.date.none': 'изоставени',
  'recordExport.coarse':
    'Сите ќелии имаат иста површина. Записите се мешаат и одново се бројат, слободните текстови се изоставаат ако не ги додадете, а поле на датотеката што поточно кажува датум или положба останува празно. Зборовите што ќе ги додадете сепак можат да откријат повеќе: прочитајте го прегледот.',
  'recordExport.columns': 'Колони',
  'recordExport.quantity': 'Количина и единица',
  'recordExport.grades': 'Со вашите оценки',
  'recordExport.tags': 'Со јурисдикцијата и најблиските делница, премин, пристаниште и граница',
  'recordExport.tags.coarse': 'Со јурисдикцијата',
  'recordExport.tags.waiting': 'Сè уште се утврдува каде лежат записите.',
  'recordExport.preview': 'Што се предава',
  'recordExport.preview.records': 'Записи: {count}, од нив со положба {placed}, а со датум {dated}.',
  'recordExport.preview.shared':
    'Места: {cells}; најмал број записи што делат едно: {least}. Записи што го делат местото со помалку од четири други: {few}.',
  'recordExport.preview.emptied':
    'Полиња што остануваат празни бидејќи поточно кажуваат датум или положба: {cells}; прегледани записи: {rows}.',
  'recordExport.preview.size': 'Датотеката ќе има околу {size}.',
  'recordExport.preview.none': 'Не е избран ниту еден запис.',
  'recordExport.preview.making': 'Се пресметува…',
  'recordExport.save': 'Зачувај ја датотеката',
  'recordExport.stop': 'Запри',
  'recordExport.saveAbout': 'Зачувај што се кажува за неа (TXT)',
  'recordExport.about.beside':
    'CSV нема место за ознаката за доверливост и филтрите: зачувајте ги покрај него.',
  'recordExport.working': 'Се запишува: {percent}',
  'recordExport.done': 'Зачувано: {file}, {size}.',
  'recordExport.stopped': 'Запрено. Ништо не е зачувано.',
  'recordExport.failed': 'Датотеката не можеше да се направи.',
  'recordExport.failed.too-many-rows':
    'Во овој формат не се собираат толку записи. Изберете помалку или друг формат.',
  'recordExport.failed.too-many-columns':
    'Во овој формат не се собираат толку колони. Изберете помалку или друг формат.',
  'recordExport.failed.text-too-long':
    'Некој текст е подолг отколку што дозволува поле во овој формат. Изоставете ја неговата колона или изберете друг формат.',
  'recordExport.failed.too-large':
    'Датотеката би била поголема отколку што дозволува овој формат. Изберете помалку записи или друг формат.',
  'recordExport.about.filters': 'Филтри',
  'recordExport.about.exactness': 'Точност',
  'recordExport.about.made': 'Направено',
  'recordExport.about.madeBy': 'со Crossroads, {date}',
  'recordExport.about.noFilters': 'ниеден',
  'recordExport.filter.period': 'Период',
  'recordExport.filter.weekday': 'Месец и ден во неделата',
  'recordExport.filter.text': 'Текст',
  'recordExport.filter.inside': 'Внатре во подрачја',
  'recordExport.filter.outside': 'Надвор од подрачја',
  'recordExport.fileName': 'инциденти',
};

export default recordExport;
