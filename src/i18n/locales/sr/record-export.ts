import type { Translated } from '../../messages.ts';
import type en from '../en/record-export.ts';

const recordExport: Translated<typeof en> = {
  'recordExport.title': 'Предаја инцидената',
  'recordExport.intro':
    'Датотека са записима које изаберете. Прави се у овом прегледачу и чува на овом уређају: ништа се никуда не шаље.',
  'recordExport.set': 'Записи из',
  'recordExport.rows': 'Који записи',
  'recordExport.rows.all': 'Сви: {count}',
  'recordExport.rows.passing': 'Они који пролазе филтере: {count}',
  'recordExport.rows.picked': 'Они који су изабрани у табели: {count}',
  'recordExport.position': 'Положаји',
  'recordExport.position.exact': 'какви јесу',
  'recordExport.position.cell': 'средина ћелије од {side} km',
  'recordExport.position.jurisdiction': 'само јурисдикција',
  'recordExport.position.none': 'изостављени',
  'recordExport.date': 'Датуми',
  'recordExport.date.exact': 'какви јесу',
  'recordExport.date.month': 'само месец и година',
  'recordExport.date.year': 'само година',
  'recordExport.date.none': 'изостављени',
  'recordExport.coarse':
    'Све ћелије имају исту површину. Записи се мешају и изнова броје, слободни текстови изостају ако их не додате, а поље датотеке које тачније наводи датум или положај остаје празно. Речи које додате ипак могу открити више: прочитајте преглед.',
  'recordExport.columns': 'Колоне',
  'recordExport.quantity': 'Количина и јединица',
  'recordExport.grades': 'Са вашим оценама',
  'recordExport.tags': 'Са јурисдикцијом и најближом деоницом, прелазом, луком и границом',
  'recordExport.tags.coarse': 'Са јурисдикцијом',
  'recordExport.tags.waiting': 'Још се утврђује где записи леже.',
  'recordExport.preview': 'Шта се предаје',
  'recordExport.preview.records': 'Записа: {count}, од тога са положајем {placed}, а са датумом {dated}.',
  'recordExport.preview.shared':
    'Места: {cells}; најмањи број записа који деле једно: {least}. Записа који место деле са мање од четири друга: {few}.',
  'recordExport.preview.emptied':
    'Поља која остају празна јер тачније наводе датум или положај: {cells}, а прегледано је записа: {rows}.',
  'recordExport.preview.size': 'Датотека ће имати око {size}.',
  'recordExport.preview.none': 'Ниједан запис није изабран.',
  'recordExport.preview.making': 'Рачуна се…',
  'recordExport.save': 'Сачувај датотеку',
  'recordExport.stop': 'Заустави',
  'recordExport.saveAbout': 'Сачувај шта се о њој каже (TXT)',
  'recordExport.about.beside': 'CSV нема места за ознаку поступања и филтере: сачувајте их уз њега.',
  'recordExport.working': 'Уписује се: {percent}',
  'recordExport.done': 'Сачувано: {file}, {size}.',
  'recordExport.stopped': 'Заустављено. Ништа није сачувано.',
  'recordExport.failed': 'Датотека није могла да се направи.',
  'recordExport.failed.too-many-rows':
    'У овај формат не стаје толико записа. Изаберите мање њих или други формат.',
  'recordExport.failed.too-many-columns':
    'У овај формат не стаје толико колона. Изаберите мање њих или други формат.',
  'recordExport.failed.text-too-long':
    'Један текст је дужи него што поље овог формата допушта. Изоставите његову колону или изаберите други формат.',
  'recordExport.failed.too-large':
    'Датотека би била већа него што овај формат допушта. Изаберите мање записа или други формат.',
  'recordExport.about.filters': 'Филтери',
  'recordExport.about.exactness': 'Тачност',
  'recordExport.about.made': 'Направљено',
  'recordExport.about.madeBy': 'помоћу Crossroads, {date}',
  'recordExport.about.noFilters': 'ниједан',
  'recordExport.filter.period': 'Период',
  'recordExport.filter.weekday': 'Месец и дан у недељи',
  'recordExport.filter.text': 'Текст',
  'recordExport.filter.inside': 'Унутар подручја',
  'recordExport.filter.outside': 'Изван подручја',
  'recordExport.fileName': 'инциденти',
};

export default recordExport;
