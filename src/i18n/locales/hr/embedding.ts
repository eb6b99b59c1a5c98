import type { Translated } from '../../messages.ts';
import type en from '../en/embedding.ts';

const embedding: Translated<typeof en> = {
  'embedding.of': 'dio {number} od {count}',
  'embedding.map': 'Karta: {title}',
  'embedding.previous': 'Natrag: {title}',
  'embedding.next': 'Dalje: {title}',
  'embedding.contents': 'Svi dijelovi',
  'embedding.inEnglish': 'Ovaj je tekst na engleskom: prijevoda još nema.',
  'embedding.unread': 'Riječi ove stranice još nije pročitao izvorni govornik.',
  'embedding.legend': 'Legenda',
  'embedding.description': 'Što karta prikazuje',
  'embedding.table': 'Karta kao tablica',
  'embedding.sources': 'Izvori',
  'embedding.source': 'Izvor {number}',
  'embedding.edition': 'Raskrižja, izdanje {edition}, datum: {date}',
  'embedding.open': 'Otvori u atlasu',
  'embedding.changed': 'Promijenjeno otkad je stranica izrađena:',
  'embedding.current': 'Pogledaj sadašnju stranicu',
  'embedding.route':
    '{route}: {count, plural, one {# dionica} few {# dionice} other {# dionica}} na karti, ukupno {length}; krajevi: {places}.',
  'embedding.feeders': 'Dionice izvan imenovanih ruta: {count, number}, ukupno {length}; krajevi: {places}.',
  'embedding.markets': 'Što njima putuje: {markets}.',
  'embedding.evidence':
    'Od {count, plural, one {# dionice} few {# dionice} other {# dionica}} na karti, {brief, number} navodi sažetak, {literature, number} dokumentirano je drugdje, {reference, number} iz referentnih je podataka, a {illustrative, number} nacrtano je radi čitljivosti.',
  'embedding.ports': 'Luke na karti: {ports}.',
  'embedding.places': 'Mjesta, institucije, slučajevi i događaji na karti: {places}.',
  'embedding.band': '{route}: pojas, kako ga sažetak opisuje: smjer, a ne putanja.',
  'embedding.nothing':
    'U ovom prikazu nije nacrtana nijedna ruta, luka ni mjesto: prikazuje jurisdikcije i njihove granice.',
  'embedding.column.name': 'Naziv',
  'embedding.column.kind': 'Vrsta',
  'embedding.column.markets': 'Tržišta i smjer',
  'embedding.column.evidence': 'Kako znamo',
  'embedding.column.sources': 'Izvori',
  'embedding.forward': '{market}: polazište {from}, odredište {to}',
  'embedding.border': 'granica ({border})',
  'embedding.more': '{list} i još {count, number}',
  'embedding.walk': 'Prođi kroz mrežu',
  'embedding.walk.table': 'Isto piše i u tablici, dionicu po dionicu.',
  'embedding.walk.start': 'Polazišna točka',
  'embedding.walk.here': 'Trenutačno mjesto: {place}',
  'embedding.walk.legs':
    '{count, plural, one {# dionica vodi dalje} few {# dionice vode dalje} other {# dionica vodi dalje}}',
  'embedding.walk.onward': 'odavde: {markets}',
  'embedding.walk.towards': 'ovamo: {markets}',
  'embedding.sort.up': 'Poredano: {column}, uzlazno',
  'embedding.sort.down': 'Poredano: {column}, silazno',
  'embedding.sort.first': 'Ponovno prvotnim redom',
  'embedding.chosen': 'Odabrano: {name}',
  'embedding.csv': 'Spremi tablicu (CSV)',
  'embedding.geojson': 'Spremi ono što karta prikazuje (GeoJSON)',
};

export default embedding;
