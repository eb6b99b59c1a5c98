import type { Translated } from '../../messages.ts';
import type english from '../en/embedding.ts';

const embedding: Translated<typeof english> = {
  'embedding.of': 'pjesa {number} nga {count}',
  'embedding.map': 'Harta: {title}',
  'embedding.previous': 'Mbrapa: {title}',
  'embedding.next': 'Më tej: {title}',
  'embedding.contents': 'Të gjitha pjesët',
  'embedding.inEnglish': 'Ky tekst është në anglisht: ende nuk ka përkthim.',
  'embedding.unread': 'Fjalët e kësaj faqeje nuk i ka lexuar ende një folës amtar.',
  'embedding.legend': 'Legjenda',
  'embedding.description': 'Çfarë tregon harta',
  'embedding.table': 'Harta si tabelë',
  'embedding.sources': 'Burimet',
  'embedding.source': 'Burimi {number}',
  'embedding.edition': 'Crossroads, botimi {edition} i datës {date}.',
  'embedding.open': 'Hape në atlas',
  'embedding.changed': 'Ka ndryshuar që kur u bë kjo faqe:',
  'embedding.current': 'Shih faqen e tanishme',
  'embedding.route':
    '{route}: {count, plural, one {# segment} other {# segmente}} në pamje, gjithsej {length}; skajet: {places}.',
  'embedding.feeders':
    'Segmente jashtë rrugëve me emër: {count, number}, gjithsej {length}; skajet: {places}.',
  'embedding.markets': 'Çfarë kalon nëpër to: {markets}.',
  'embedding.evidence':
    'Nga {count, plural, one {# segment} other {# segmente}} në pamje, {brief, number} i përmend përmbledhja, {literature, number} janë të dokumentuara gjetkë, {reference, number} janë të dhëna referuese dhe {illustrative, number} janë vizatuar për lexueshmëri.',
  'embedding.ports': 'Porte në pamje: {ports}.',
  'embedding.places': 'Vende, institucione, raste dhe ngjarje në pamje: {places}.',
  'embedding.band': '{route}: një brez, siç e thotë përmbledhja: një drejtim, jo një shteg.',
  'embedding.nothing':
    'Në këtë pamje nuk është vizatuar asnjë rrugë, port apo vend: ajo tregon juridiksionet dhe kufijtë e tyre.',
  'embedding.column.name': 'Emri',
  'embedding.column.kind': 'Lloji',
  'embedding.column.markets': 'Tregjet dhe drejtimi',
  'embedding.column.evidence': 'Si e dimë',
  'embedding.column.sources': 'Burimet',
  'embedding.forward': '{market}: nisja {from}, mbërritja {to}',
  'embedding.border': 'kufiri ({border})',
  'embedding.more': '{list} dhe {count, number} të tjera',
  'embedding.walk': 'Përshko rrjetin',
  'embedding.walk.table': 'Tabela thotë të njëjtën gjë, segment pas segmenti.',
  'embedding.walk.start': 'Pika e nisjes',
  'embedding.walk.here': 'Ndodhesh këtu: {place}',
  'embedding.walk.legs': '{count, plural, one {# segment çon më tej} other {# segmente çojnë më tej}}',
  'embedding.walk.onward': 'nga ky vend: {markets}',
  'embedding.walk.towards': 'drejt këtij vendi: {markets}',
  'embedding.sort.up': 'Renditur: {column}, në rritje',
  'embedding.sort.down': 'Renditur: {column}, në zbritje',
  'embedding.sort.first': 'Sërish në rendin e parë',
  'embedding.chosen': 'Zgjedhur: {name}',
  'embedding.csv': 'Ruaj tabelën (CSV)',
  'embedding.geojson': 'Ruaj atë që tregon harta (GeoJSON)',
};

export default embedding;
