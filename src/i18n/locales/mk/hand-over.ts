import type { Translated } from '../../messages.ts';
import type en from '../en/hand-over.ts';

const handOver: Translated<typeof en> = {
  'handOver.title': 'Предавање инциденти',
  'handOver.intro':
    'Датотека со записите што ќе ги изберете. Се прави во овој прелистувач и се зачувува на овој уред: ништо никаде не се испраќа.',
  'handOver.set': 'Записи од',
  'handOver.format': 'Формат',
  'handOver.rows': 'Кои записи',
  'handOver.rows.all': 'Сите: {count}',
  'handOver.rows.passing': 'Оние што минуваат низ филтрите: {count}',
  'handOver.rows.picked': 'Оние што се избрани во табелата: {count}',
  'handOver.position': 'Положби',
  'handOver.position.exact': 'какви што се',
  'handOver.position.cell': 'средина на ќелија од {side} km',
  'handOver.position.jurisdiction': 'само јурисдикцијата',
  'handOver.position.none': 'изоставени',
  'handOver.date': 'Датуми',
  'handOver.date.exact': 'какви што се',
  'handOver.date.month': 'само месец и година',
  'handOver.date.year': 'само годината',
  'handOver.date.none': 'изоставени',
  'handOver.coarse':
    'Сите ќелии имаат иста површина. Записите се мешаат и одново се бројат, слободните текстови се изоставаат ако не ги додадете, а поле на датотеката што поточно кажува датум или положба останува празно. Зборовите што ќе ги додадете сепак можат да откријат повеќе: прочитајте го прегледот.',
  'handOver.columns': 'Колони',
  'handOver.quantity': 'Количина и единица',
  'handOver.grades': 'Со вашите оценки',
  'handOver.tags': 'Со јурисдикцијата и најблиските делница, премин, пристаниште и граница',
  'handOver.tags.coarse': 'Со јурисдикцијата',
  'handOver.tags.waiting': 'Сè уште се утврдува каде лежат записите.',
  'handOver.handling': 'Ознака за доверливост',
  'handOver.preview': 'Што се предава',
  'handOver.preview.records': 'Записи: {count}, од нив со положба {placed}, а со датум {dated}.',
  'handOver.preview.shared':
    'Места: {cells}; најмал број записи што делат едно: {least}. Записи што го делат местото со помалку од четири други: {few}.',
  'handOver.preview.emptied':
    'Полиња што остануваат празни бидејќи поточно кажуваат датум или положба: {cells}; прегледани записи: {rows}.',
  'handOver.preview.size': 'Датотеката ќе има околу {size}.',
  'handOver.preview.none': 'Не е избран ниту еден запис.',
  'handOver.preview.making': 'Се пресметува…',
  'handOver.save': 'Зачувај ја датотеката',
  'handOver.stop': 'Запри',
  'handOver.saveAbout': 'Зачувај што се кажува за неа (TXT)',
  'handOver.about.beside': 'CSV нема место за ознаката за доверливост и филтрите: зачувајте ги покрај него.',
  'handOver.working': 'Се запишува: {percent}',
  'handOver.done': 'Зачувано: {file}, {size}.',
  'handOver.stopped': 'Запрено. Ништо не е зачувано.',
  'handOver.failed': 'Датотеката не можеше да се направи.',
  'handOver.failed.too-many-rows':
    'Во овој формат не се собираат толку записи. Изберете помалку или друг формат.',
  'handOver.failed.too-many-columns':
    'Во овој формат не се собираат толку колони. Изберете помалку или друг формат.',
  'handOver.failed.text-too-long':
    'Некој текст е подолг отколку што дозволува поле во овој формат. Изоставете ја неговата колона или изберете друг формат.',
  'handOver.failed.too-large':
    'Датотеката би била поголема отколку што дозволува овој формат. Изберете помалку записи или друг формат.',
  'handOver.about.filters': 'Филтри',
  'handOver.about.exactness': 'Точност',
  'handOver.about.made': 'Направено',
  'handOver.about.madeBy': 'со Crossroads, {date}',
  'handOver.about.notes': 'Белешки за имињата и границите',
  'handOver.about.noFilters': 'ниеден',
  'handOver.filter.period': 'Период',
  'handOver.filter.weekday': 'Месец и ден во неделата',
  'handOver.filter.text': 'Текст',
  'handOver.filter.inside': 'Внатре во подрачја',
  'handOver.filter.outside': 'Надвор од подрачја',
  'handOver.fileName': 'инциденти',
};

export default handOver;
