import type { Translated } from '../../messages.ts';
import type en from '../en/reader-figures.ts';

const readerFigures: Translated<typeof en> = {
  'figures.number': 'Фигура {number}',
  'figures.enlarge': 'Увеличаване',
  'figures.enlargeFigure': 'Увеличаване на фигура {number}',
  'figures.read': 'Прочетете в обзора',
  'figures.model.title': 'Фигура I: бизнес модел от край до край',
  'figures.model.mark': 'Реконструкция',
  'figures.model.why':
    'От тази фигура в текста, с който работим, е останал само надписът. Етапите, редът им и стрелките са наши; написаното в тях е от раздел II на обзора.',
  'figures.model.stages': 'Етапи на бизнес модела',
  'figures.stage.show': 'Показване на картата',
  'figures.stage.shown': 'Осветено на картата',
  'figures.stage.lit': '{title}: осветено на картата',
  'figures.stage.unlit': 'Вече никой етап не е осветен',
  'figures.stage.rests': 'Основава се на',
  'figures.stage.passage': 'Прочетете {section}, {label}: {title}',
  'figures.passes.drugs': 'наркотици',
  'figures.passes.proceeds': 'приходи',
  'figures.landscape.title': 'Фигура II: картината на организираната престъпност',
  'figures.map.name': 'Карта на десетте юрисдикции',
  'figures.map.nameLit': 'Карта на десетте юрисдикции с линиите на {market}',
  'figures.map.hint': 'Спрете върху поле: линиите на неговия пазар светват тук и на голямата карта.',
  'figures.map.ours':
    'Наш чертеж, не картата от обзора и не карта на Организацията на обединените нации; линиите са схематични.',
  'figures.map.theirs': 'За собствената си карта обзорът казва:',
  'figures.box.legs':
    '{legs, plural, one {# отсечка} other {# отсечки}} на картата, от други източници: обзорът не чертае линия.',
  'figures.box.legsNoPlace':
    'Фигурата не дава на този пазар собствено място. От други източници: {legs, plural, one {# отсечка} other {# отсечки}} на картата.',
  'figures.box.band': 'На картата: ивицата на това, което казва самият обзор.',
  'figures.box.hidden': 'Нищо на картата, докато тя показва само това, което казва самият обзор.',
  'figures.box.nothing': 'Няма място на картата: нито фигурата, нито наш източник му дава такова.',
  'figures.box.alone': 'Показване само на този на картата',
  'figures.box.all': 'Показване на всички пазари отново',
  'figures.box.saidAlone': 'Картата показва само {market}',
  'figures.box.saidAll': 'Картата отново показва всички пазари',
  'figures.box.market': 'Пазарът в подробности',
};

export default readerFigures;
