import type { Translated } from '../../messages.ts';
import type en from '../en/hand-over.ts';

const handOver: Translated<typeof en> = {
  'handOver.title': 'Предаја инцидената',
  'handOver.intro':
    'Датотека са записима које изаберете. Прави се у овом прегледачу и чува на овом уређају: ништа се никуда не шаље.',
  'handOver.set': 'Записи из',
  'handOver.format': 'Формат',
  'handOver.rows': 'Који записи',
  'handOver.rows.all': 'Сви: {count}',
  'handOver.rows.passing': 'Они који пролазе филтере: {count}',
  'handOver.rows.picked': 'Они који су изабрани у табели: {count}',
  'handOver.position': 'Положаји',
  'handOver.position.exact': 'какви јесу',
  'handOver.position.cell': 'средина ћелије од {side} km',
  'handOver.position.jurisdiction': 'само јурисдикција',
  'handOver.position.none': 'изостављени',
  'handOver.date': 'Датуми',
  'handOver.date.exact': 'какви јесу',
  'handOver.date.month': 'само месец и година',
  'handOver.date.year': 'само година',
  'handOver.date.none': 'изостављени',
  'handOver.coarse':
    'Све ћелије имају исту површину. Записи се мешају и изнова броје, слободни текстови изостају ако их не додате, а поље датотеке које тачније наводи датум или положај остаје празно. Речи које додате ипак могу открити више: прочитајте преглед.',
  'handOver.columns': 'Колоне',
  'handOver.quantity': 'Количина и јединица',
  'handOver.grades': 'Са вашим оценама',
  'handOver.tags': 'Са јурисдикцијом и најближом деоницом, прелазом, луком и границом',
  'handOver.tags.coarse': 'Са јурисдикцијом',
  'handOver.tags.waiting': 'Још се утврђује где записи леже.',
  'handOver.handling': 'Ознака поступања',
  'handOver.preview': 'Шта се предаје',
  'handOver.preview.records': 'Записа: {count}, од тога са положајем {placed}, а са датумом {dated}.',
  'handOver.preview.shared':
    'Места: {cells}; најмањи број записа који деле једно: {least}. Записа који место деле са мање од четири друга: {few}.',
  'handOver.preview.emptied':
    'Поља која остају празна јер тачније наводе датум или положај: {cells}, а прегледано је записа: {rows}.',
  'handOver.preview.size': 'Датотека ће имати око {size}.',
  'handOver.preview.none': 'Ниједан запис није изабран.',
  'handOver.preview.making': 'Рачуна се…',
  'handOver.save': 'Сачувај датотеку',
  'handOver.stop': 'Заустави',
  'handOver.saveAbout': 'Сачувај шта се о њој каже (TXT)',
  'handOver.about.beside': 'CSV нема места за ознаку поступања и филтере: сачувајте их уз њега.',
  'handOver.working': 'Уписује се: {percent}',
  'handOver.done': 'Сачувано: {file}, {size}.',
  'handOver.stopped': 'Заустављено. Ништа није сачувано.',
  'handOver.failed': 'Датотека није могла да се направи.',
  'handOver.failed.too-many-rows':
    'У овај формат не стаје толико записа. Изаберите мање њих или други формат.',
  'handOver.failed.too-many-columns':
    'У овај формат не стаје толико колона. Изаберите мање њих или други формат.',
  'handOver.failed.text-too-long':
    'Један текст је дужи него што поље овог формата допушта. Изоставите његову колону или изаберите други формат.',
  'handOver.failed.too-large':
    'Датотека би била већа него што овај формат допушта. Изаберите мање записа или други формат.',
  'handOver.about.filters': 'Филтери',
  'handOver.about.exactness': 'Тачност',
  'handOver.about.made': 'Направљено',
  'handOver.about.madeBy': 'помоћу Crossroads, {date}',
  'handOver.about.notes': 'Напомене о називима и границама',
  'handOver.about.noFilters': 'ниједан',
  'handOver.filter.period': 'Период',
  'handOver.filter.weekday': 'Месец и дан у недељи',
  'handOver.filter.text': 'Текст',
  'handOver.filter.inside': 'Унутар подручја',
  'handOver.filter.outside': 'Изван подручја',
  'handOver.fileName': 'инциденти',
};

export default handOver;
