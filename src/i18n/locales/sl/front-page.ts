import type { Translated } from '../../messages.ts';
import type en from '../en/front-page.ts';

const frontPage: Translated<typeof en> = {
  'front.title': 'Ključni podatki',
  'front.qualified.about': 'približno {value}',
  'front.qualified.over': 'več kot {value}',
  'front.qualified.nearly': 'skoraj {value}',
  'front.schengen':
    'jurisdikcij je v schengenskem območju tudi na kopenskih mejah; na dan {day} jih je bilo {before, number}.',
  'front.detections':
    'odkritih neregularnih prehodov meje na zahodnobalkanski poti leta {year}; leta {peakYear} {peak}.',
  'front.detections.note':
    'Odkritja, o katerih poroča Frontex, ne osebe. Odvisna so tudi od tega, kje in kako se meje nadzorujejo.',
  'front.seizures': '{market}, {port} ({date}): največja datirana najdba v pristaniščih regije.',
  'front.seizures.note':
    '{count, plural, one {# največja datirana najdba} two {# največji datirani najdbi} few {# največje datirane najdbe} other {# največjih datiranih najdb}} heroina ali kokaina v pristaniščih regije; brez tistih, pri katerih je vrsta droge sporna.',
  'front.scores':
    'povprečna ocena trga »{market}« v {count, plural, one {# jurisdikciji} two {# jurisdikcijah} few {# jurisdikcijah} other {# jurisdikcijah}}, najvišja od {markets, number} nedovoljenih trgov.',
  'front.scores.note':
    'Ocene jurisdikcij so od 1 do 10 (pike). Njihovo povprečje (črta) je naš izračun. Brez ocene: {unscored}.',
  'front.coverage':
    'odlomkov govori o sami jurisdikciji {name}, najmanj od vseh. Nobena jurisdikcija jih nima več kot {most, number}.',
  'front.coverage.note': 'Odlomki o skupini se ne štejejo.',
  'front.changes':
    'datiranih opomb beleži, kaj se je spremenilo od dokumenta iz leta {year}; datum zadnje: {date}.',
  'front.passages':
    'odlomkov dokumenta, vsak povzet z našimi besedami; s kraji na zemljevidu jih je povezanih {linked, number}.',
  'front.business-model': 'stopenj poslovnega modela: slika I dokumenta, v naši rekonstrukciji.',
  'front.landscape': 'nedovoljenih trgov: slika II dokumenta.',
  'front.dated': 'Datum: {date}. Vir:',
  'front.someRows': 'Prikazano: {shown, number} najvišjih in najnižja vrednost od skupaj {count, number}.',
  'front.series.eu': 'EU',
  'front.series.schengen': 'Schengen',
  'front.series.linked': 'Povezano s kraji',
  'front.series.no-place': 'Brez kraja',
  'front.series.out-of-scope': 'Zunaj teme',
  'front.finds': 'Najdbe heroina ali kokaina',
  'front.table': 'tabela in {count, plural, one {# vir} two {# vira} few {# viri} other {# virov}}',
  'front.table.what': 'Predmet',
  'front.table.date': 'Datum',
  'front.table.market': 'Trg',
  'front.table.value': 'Vrednost',
  'front.table.mean': 'Povprečje',
};

export default frontPage;
