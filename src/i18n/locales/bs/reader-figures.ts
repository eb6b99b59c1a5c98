import type { Translated } from '../../messages.ts';
import type en from '../en/reader-figures.ts';

const readerFigures: Translated<typeof en> = {
  'figures.number': 'Slika {number}',
  'figures.enlarge': 'Povećaj',
  'figures.enlargeFigure': 'Povećaj sliku {number}',
  'figures.read': 'Čitaj u sažetku',
  'figures.model.title': 'Slika I: poslovni model od početka do kraja',
  'figures.model.mark': 'Rekonstrukcija',
  'figures.model.why':
    'Od ove je slike u tekstu s kojim radimo ostao samo natpis. Faze, njihov redoslijed i strelice naši su; ono što u njima stoji potječe iz poglavlja II sažetka.',
  'figures.model.stages': 'Faze poslovnog modela',
  'figures.stage.show': 'Prikaži na karti',
  'figures.stage.shown': 'Istaknuto na karti',
  'figures.stage.lit': '{title}: istaknuto na karti',
  'figures.stage.unlit': 'Nijedna faza nije više istaknuta',
  'figures.stage.rests': 'Počiva na',
  'figures.stage.passage': 'Čitaj {section}, {label}: {title}',
  'figures.passes.drugs': 'droga',
  'figures.passes.proceeds': 'zarada',
  'figures.landscape.title': 'Slika II: pregled organiziranog kriminala',
  'figures.map.name': 'Karta deset jurisdikcija',
  'figures.map.nameLit': 'Karta deset jurisdikcija s linijama tržišta: {market}',
  'figures.map.hint': 'Zaustavite se na okviru: linije njegovog tržišta ističu se ovdje i na velikoj karti.',
  'figures.map.ours': 'Naš crtež, a ne karta iz sažetka ni karta Ujedinjenih nacija; linije su shematske.',
  'figures.map.theirs': 'O svojoj karti sažetak kaže:',
  'figures.box.legs':
    '{legs, plural, one {# dionica} few {# dionice} other {# dionica}} na karti, iz drugih izvora: sažetak ne crta nijednu liniju.',
  'figures.box.legsNoPlace':
    'Slika ovom tržištu ne daje mjesto. Iz drugih izvora: {legs, plural, one {# dionica} few {# dionice} other {# dionica}} na karti.',
  'figures.box.band': 'Na karti: pojas onoga što kaže sam sažetak.',
  'figures.box.hidden': 'Ništa na karti dok ona prikazuje samo ono što kaže sam sažetak.',
  'figures.box.nothing': 'Bez mjesta na karti: ne daje ga ni slika ni neki naš izvor.',
  'figures.box.alone': 'Prikaži samo ovo na karti',
  'figures.box.all': 'Ponovo prikaži sva tržišta',
  'figures.box.saidAlone': 'Karta prikazuje samo: {market}',
  'figures.box.saidAll': 'Karta ponovo prikazuje sva tržišta',
  'figures.box.market': 'Tržište u pojedinostima',
};

export default readerFigures;
