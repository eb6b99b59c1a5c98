import type { Translated } from '../../messages.ts';
import type en from '../en/reader-figures.ts';

const readerFigures: Translated<typeof en> = {
  'figures.number': 'Слика {number}',
  'figures.enlarge': 'Увећај',
  'figures.enlargeFigure': 'Увећај слику {number}',
  'figures.read': 'Читај у документу',
  'figures.model.title': 'Слика I: пословни модел од почетка до краја',
  'figures.model.mark': 'Реконструкција',
  'figures.model.why':
    'Од ове слике је у тексту са којим радимо остао само наслов. Фазе, њихов редослед и стрелице су наши; оно што у њима пише је из дела II документа.',
  'figures.model.stages': 'Фазе пословног модела',
  'figures.stage.show': 'Прикажи на карти',
  'figures.stage.shown': 'Истакнуто на карти',
  'figures.stage.lit': '{title}: истакнуто на карти',
  'figures.stage.unlit': 'Ниједна фаза није више истакнута',
  'figures.stage.rests': 'Почива на',
  'figures.stage.passage': 'Читај {section}, {label}: {title}',
  'figures.passes.drugs': 'дрога',
  'figures.passes.proceeds': 'зарада',
  'figures.landscape.title': 'Слика II: преглед организованог криминала',
  'figures.map.name': 'Карта десет јурисдикција',
  'figures.map.nameLit': 'Карта десет јурисдикција са линијама тржишта: {market}',
  'figures.map.hint': 'Зауставите се на оквиру: линије његовог тржишта истичу се овде и на великој карти.',
  'figures.map.ours': 'Наш цртеж: ни карта документа, ни карта Уједињених нација; линије су схематске.',
  'figures.map.theirs': 'О својој карти документ каже:',
  'figures.box.legs':
    '{legs, plural, one {# деоница} few {# деонице} other {# деоница}} на карти, из других извора: документ не црта ниједну линију.',
  'figures.box.legsNoPlace':
    'Слика овом тржишту не даје место. Из других извора: {legs, plural, one {# деоница} few {# деонице} other {# деоница}} на карти.',
  'figures.box.band': 'На карти: трака онога што каже сам документ.',
  'figures.box.hidden': 'Ништа на карти док она приказује само оно што каже сам документ.',
  'figures.box.nothing': 'Без места на карти: не даје га ни слика, ни неки наш извор.',
  'figures.box.alone': 'Прикажи само ово на карти',
  'figures.box.all': 'Прикажи поново сва тржишта',
  'figures.box.saidAlone': 'Карта приказује само: {market}',
  'figures.box.saidAll': 'Карта поново приказује сва тржишта',
  'figures.box.market': 'Тржиште у појединостима',
};

export default readerFigures;
