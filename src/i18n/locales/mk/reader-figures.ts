import type { Translated } from '../../messages.ts';
import type en from '../en/reader-figures.ts';

const readerFigures: Translated<typeof en> = {
  'figures.number': 'Слика {number}',
  'figures.enlarge': 'Зголеми',
  'figures.enlargeFigure': 'Зголеми ја сликата {number}',
  'figures.read': 'Прочитај во освртот',
  'figures.model.title': 'Слика I: деловен модел од крај до крај',
  'figures.model.mark': 'Реконструкција',
  'figures.model.why':
    'Од оваа слика во текстот од кој работиме останал само натписот. Фазите, нивниот редослед и стрелките се наши; она што стои во нив е од делот II на освртот.',
  'figures.model.stages': 'Фази на деловниот модел',
  'figures.stage.show': 'Прикажи на картата',
  'figures.stage.shown': 'Осветлено на картата',
  'figures.stage.lit': '{title}: осветлено на картата',
  'figures.stage.unlit': 'Веќе ниедна фаза не е осветлена',
  'figures.stage.rests': 'Се потпира на',
  'figures.stage.passage': 'Прочитај {section}, {label}: {title}',
  'figures.passes.drugs': 'дроги',
  'figures.passes.proceeds': 'приходи',
  'figures.landscape.title': 'Слика II: состојбата на организираниот криминал',
  'figures.map.name': 'Карта на десетте јурисдикции',
  'figures.map.nameLit': 'Карта на десетте јурисдикции со линиите на {market}',
  'figures.map.hint': 'Застанете на поле: линиите на неговиот пазар светнуваат тука и на големата карта.',
  'figures.map.ours':
    'Наш цртеж, а не картата од освртот, ниту карта на Обединетите нации; линиите се шематски.',
  'figures.map.theirs': 'За сопствената карта освртот вели:',
  'figures.box.legs':
    '{legs, plural, one {# делница} other {# делници}} на картата, од други извори: освртот не црта линија.',
  'figures.box.legsNoPlace':
    'Сликата не му дава на овој пазар сопствено место. Од други извори: {legs, plural, one {# делница} other {# делници}} на картата.',
  'figures.box.band': 'На картата: појасот на она што го вели самиот осврт.',
  'figures.box.hidden': 'Ништо на картата додека таа го прикажува само она што го вели самиот осврт.',
  'figures.box.nothing': 'Нема место на картата: не му го дава ни сликата ни некој наш извор.',
  'figures.box.alone': 'Прикажи го само него на картата',
  'figures.box.all': 'Прикажи ги повторно сите пазари',
  'figures.box.saidAlone': 'Картата го прикажува само {market}',
  'figures.box.saidAll': 'Картата повторно ги прикажува сите пазари',
  'figures.box.market': 'Пазарот подробно',
};

export default readerFigures;
