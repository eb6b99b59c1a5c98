import type { Translated } from '../../messages.ts';
import type en from '../en/embedding.ts';

const embedding: Translated<typeof en> = {
  'embedding.of': 'dio {number} od {count}',
  'embedding.map': 'Karta: {title}',
  'embedding.previous': 'Nazad: {title}',
  'embedding.next': 'Dalje: {title}',
  'embedding.contents': 'Svi djelovi',
  'embedding.inEnglish': 'Ovaj tekst je na engleskom: prevoda još nema.',
  'embedding.unread': 'Riječi ove stranice još nije pročitao izvorni govornik.',
  'embedding.legend': 'Legenda',
  'embedding.description': 'Šta karta prikazuje',
  'embedding.table': 'Karta kao tabela',
  'embedding.sources': 'Izvori',
  'embedding.source': 'Izvor {number}',
  'embedding.edition': 'Raskršća, izdanje {edition}, datum: {date}',
  'embedding.open': 'Otvori u atlasu',
  'embedding.changed': 'Izmijenjeno otkako je stranica napravljena:',
  'embedding.current': 'Pogledaj sadašnju stranicu',
  'embedding.route':
    '{route}: {count, plural, one {# dionica} few {# dionice} other {# dionica}} na karti, ukupno {length}; krajevi: {places}.',
  'embedding.feeders': 'Dionice van imenovanih ruta: {count, number}, ukupno {length}; krajevi: {places}.',
  'embedding.markets': 'Šta njima putuje: {markets}.',
  'embedding.evidence':
    'Od {count, plural, one {# dionice} few {# dionice} other {# dionica}} na karti, {brief, number} navodi sažetak, {literature, number} je dokumentovano drugdje, {reference, number} je iz referentnih podataka, a {illustrative, number} je nacrtano radi čitljivosti.',
  'embedding.ports': 'Luke na karti: {ports}.',
  'embedding.places': 'Mjesta, institucije, slučajevi i događaji na karti: {places}.',
  'embedding.band': '{route}: pojas, kako ga sažetak opisuje: smjer, a ne putanja.',
  'embedding.nothing':
    'Na ovoj karti nije nacrtana nijedna ruta, luka ni mjesto: ona prikazuje jurisdikcije i njihove granice.',
  'embedding.column.name': 'Naziv',
  'embedding.column.kind': 'Vrsta',
  'embedding.column.markets': 'Tržišta i smjer',
  'embedding.column.evidence': 'Kako znamo',
  'embedding.column.sources': 'Izvori',
  'embedding.forward': '{market}: polazište {from}, odredište {to}',
  'embedding.border': 'granica ({border})',
  'embedding.more': '{list} i još {count, number}',
  'embedding.walk': 'Prođi kroz mrežu',
  'embedding.walk.table': 'Isto piše i u tabeli, dionicu po dionicu.',
  'embedding.walk.start': 'Polazna tačka',
  'embedding.walk.here': 'Trenutno mjesto: {place}',
  'embedding.walk.legs':
    '{count, plural, one {# dionica vodi dalje} few {# dionice vode dalje} other {# dionica vodi dalje}}',
  'embedding.walk.onward': 'odavde: {markets}',
  'embedding.walk.towards': 'ovamo: {markets}',
  'embedding.sort.up': 'Poređano: {column}, rastuće',
  'embedding.sort.down': 'Poređano: {column}, opadajuće',
  'embedding.sort.first': 'Ponovo prvobitnim redom',
  'embedding.chosen': 'Izabrano: {name}',
  'embedding.csv': 'Sačuvaj tabelu (CSV)',
  'embedding.geojson': 'Sačuvaj ono što karta prikazuje (GeoJSON)',
};

export default embedding;
