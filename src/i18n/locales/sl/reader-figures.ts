import type { Translated } from '../../messages.ts';
import type en from '../en/reader-figures.ts';

const readerFigures: Translated<typeof en> = {
  'figures.number': 'Slika {number}',
  'figures.enlarge': 'Povečaj',
  'figures.enlargeFigure': 'Povečaj sliko {number}',
  'figures.read': 'Beri v dokumentu',
  'figures.model.title': 'Slika I: poslovni model od začetka do konca',
  'figures.model.mark': 'Rekonstrukcija',
  'figures.model.why':
    'V besedilu, iz katerega izhajamo, je od te slike ostal samo podnapis. Stopnje, njihov vrstni red in puščice so naši; kar v njih piše, je iz razdelka II dokumenta.',
  'figures.model.stages': 'Stopnje poslovnega modela',
  'figures.stage.show': 'Pokaži na zemljevidu',
  'figures.stage.shown': 'Osvetljeno na zemljevidu',
  'figures.stage.lit': '{title}: osvetljeno na zemljevidu',
  'figures.stage.unlit': 'Nobena stopnja ni več osvetljena',
  'figures.stage.rests': 'Opira se na',
  'figures.stage.passage': 'Beri {section}, {label}: {title}',
  'figures.passes.drugs': 'droge',
  'figures.passes.proceeds': 'izkupiček',
  'figures.landscape.title': 'Slika II: razmere v organizirani kriminaliteti',
  'figures.map.name': 'Zemljevid desetih jurisdikcij',
  'figures.map.nameLit': 'Zemljevid desetih jurisdikcij s črtami trga: {market}',
  'figures.map.hint': 'Ustavite se na okvirju: črte njegovega trga se osvetlijo tu in na velikem zemljevidu.',
  'figures.map.ours':
    'Naša risba, ne zemljevid iz dokumenta in ne zemljevid Združenih narodov; črte so shematske.',
  'figures.map.theirs': 'O svojem zemljevidu dokument pravi:',
  'figures.box.legs':
    '{legs, plural, one {# odsek} two {# odseka} few {# odseki} other {# odsekov}} na zemljevidu, iz drugih virov: dokument ne riše nobene črte.',
  'figures.box.legsNoPlace':
    'Slika temu trgu ne daje lastnega mesta. Iz drugih virov: {legs, plural, one {# odsek} two {# odseka} few {# odseki} other {# odsekov}} na zemljevidu.',
  'figures.box.band': 'Na zemljevidu: pas tega, kar pravi dokument sam.',
  'figures.box.hidden': 'Na zemljevidu ni ničesar, dokler kaže samo tisto, kar pravi dokument sam.',
  'figures.box.nothing': 'Ni mesta na zemljevidu: ne daje mu ga ne slika ne kateri od naših virov.',
  'figures.box.alone': 'Na zemljevidu pokaži samo to',
  'figures.box.all': 'Znova pokaži vse trge',
  'figures.box.saidAlone': 'Zemljevid prikazuje samo: {market}',
  'figures.box.saidAll': 'Zemljevid znova prikazuje vse trge',
  'figures.box.market': 'Trg podrobno',
};

export default readerFigures;
