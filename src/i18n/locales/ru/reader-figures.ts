import type { Translated } from '../../messages.ts';
import type en from '../en/reader-figures.ts';

const readerFigures: Translated<typeof en> = {
  'figures.number': 'Рисунок {number}',
  'figures.enlarge': 'Увеличить',
  'figures.enlargeFigure': 'Увеличить рисунок {number}',
  'figures.read': 'Читать в записке',
  'figures.model.title': 'Рисунок I: сквозная модель преступного бизнеса',
  'figures.model.mark': 'Реконструкция',
  'figures.model.why':
    'В тексте, по которому мы работаем, от этого рисунка сохранилась только подпись. Этапы, их порядок и стрелки — наши; их содержание взято из раздела II записки.',
  'figures.model.stages': 'Этапы бизнес-модели',
  'figures.stage.show': 'Показать на карте',
  'figures.stage.shown': 'Выделено на карте',
  'figures.stage.lit': '{title}: выделено на карте',
  'figures.stage.unlit': 'Ни один этап больше не выделен',
  'figures.stage.rests': 'Основано на',
  'figures.stage.passage': 'Читать {section}, {label}: {title}',
  'figures.passes.drugs': 'наркотики',
  'figures.passes.proceeds': 'доходы',
  'figures.landscape.title': 'Рисунок II: картина организованной преступности',
  'figures.map.name': 'Карта десяти юрисдикций',
  'figures.map.nameLit': 'Карта десяти юрисдикций с линиями рынка: {market}',
  'figures.map.hint': 'Наведите указатель на рамку: линии её рынка высветятся здесь и на большой карте.',
  'figures.map.ours':
    'Наш рисунок, а не карта записки и не карта Организации Объединённых Наций; линии схематичны.',
  'figures.map.theirs': 'О своей карте записка сообщает:',
  'figures.box.legs':
    '{legs, plural, one {# участок} few {# участка} many {# участков} other {# участка}} на карте, из других источников: записка линий не рисует.',
  'figures.box.legsNoPlace':
    'Рисунок не отводит этому рынку своего места. Из других источников: {legs, plural, one {# участок} few {# участка} many {# участков} other {# участка}} на карте.',
  'figures.box.band': 'На карте: полоса того, что сообщает сама записка.',
  'figures.box.hidden': 'На карте ничего нет, пока она показывает только то, что сообщает сама записка.',
  'figures.box.nothing': 'Места на карте нет: его не даёт ни рисунок, ни один из наших источников.',
  'figures.box.alone': 'Показать на карте только это',
  'figures.box.all': 'Снова показать все рынки',
  'figures.box.saidAlone': 'Карта показывает только рынок: {market}',
  'figures.box.saidAll': 'Карта снова показывает все рынки',
  'figures.box.market': 'Рынок подробно',
};

export default readerFigures;
