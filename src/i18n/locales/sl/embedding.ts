import type { Translated } from '../../messages.ts';
import type en from '../en/embedding.ts';

const embedding: Translated<typeof en> = {
  'embedding.of': 'del {number} od {count}',
  'embedding.map': 'Zemljevid: {title}',
  'embedding.previous': 'Nazaj: {title}',
  'embedding.next': 'Naprej: {title}',
  'embedding.contents': 'Vsi deli',
  'embedding.inEnglish': 'To besedilo je v angleščini: prevoda še ni.',
  'embedding.unread': 'Besedil te strani še ni prebral rojeni govorec.',
  'embedding.legend': 'Legenda',
  'embedding.description': 'Kaj prikazuje zemljevid',
  'embedding.table': 'Zemljevid kot tabela',
  'embedding.sources': 'Viri',
  'embedding.source': 'Vir {number}',
  'embedding.edition': 'Crossroads, izdaja {edition} ({date}).',
  'embedding.open': 'Odpri v atlasu',
  'embedding.changed': 'Spremenjeno po nastanku te strani:',
  'embedding.current': 'Poglej trenutno stran',
  'embedding.route':
    '{route}: {count, plural, one {# odsek} two {# odseka} few {# odseki} other {# odsekov}} v pogledu, skupaj {length}; konci: {places}.',
  'embedding.feeders': 'Odseki brez imenovane poti: {count, number}, skupaj {length}; konci: {places}.',
  'embedding.markets': 'Kaj potuje po njih: {markets}.',
  'embedding.evidence':
    'Od {count, plural, one {# odseka} two {# odsekov} few {# odsekov} other {# odsekov}} v pogledu {brief, plural, one {jih dokument imenuje} two {jih dokument imenuje} few {jih dokument imenuje} other {jih dokument imenuje}} {brief, number}, drugje dokumentirano: {literature, number}, referenčni podatki: {reference, number}, narisano zaradi čitljivosti: {illustrative, number}.',
  'embedding.ports': 'Pristanišča v pogledu: {ports}.',
  'embedding.places': 'Kraji, institucije, primeri in dogodki v pogledu: {places}.',
  'embedding.band': '{route}: pas, kot pravi dokument: smer, ne trasa.',
  'embedding.nothing':
    'V tem pogledu ni narisana nobena pot, pristanišče ali kraj: prikazuje jurisdikcije in njihove meje.',
  'embedding.column.name': 'Ime',
  'embedding.column.kind': 'Vrsta',
  'embedding.column.markets': 'Trgi in v katero smer',
  'embedding.column.evidence': 'Od kod vemo',
  'embedding.column.sources': 'Viri',
  'embedding.forward': '{market}: {from} – {to}',
  'embedding.border': 'meja ({border})',
  'embedding.more': '{list} in še {count, number}',
  'embedding.walk': 'Prehodi omrežje',
  'embedding.walk.table': 'Isto pove tudi tabela, odsek za odsekom.',
  'embedding.walk.start': 'Izhodišče',
  'embedding.walk.here': 'Trenutni kraj: {place}',
  'embedding.walk.legs':
    '{count, plural, one {# odsek vodi naprej} two {# odseka vodita naprej} few {# odseki vodijo naprej} other {# odsekov vodi naprej}}',
  'embedding.walk.onward': 'od tod: {markets}',
  'embedding.walk.towards': 'sem: {markets}',
  'embedding.sort.up': 'Razvrščeno: {column}, naraščajoče',
  'embedding.sort.down': 'Razvrščeno: {column}, padajoče',
  'embedding.sort.first': 'Spet v prvotnem vrstnem redu',
  'embedding.chosen': 'Izbrano: {name}',
  'embedding.csv': 'Shrani tabelo (CSV)',
  'embedding.geojson': 'Shrani, kar kaže karta (GeoJSON)',
};

export default embedding;
