import type { Translated } from '../../messages.ts';
import type en from '../en/embedding.ts';

const embedding: Translated<typeof en> = {
  'embedding.of': 'partea {number} din {count}',
  'embedding.map': 'Hartă: {title}',
  'embedding.previous': 'Înapoi: {title}',
  'embedding.next': 'Înainte: {title}',
  'embedding.contents': 'Toate părțile',
  'embedding.inEnglish': 'Acest text este în engleză: încă nu există o traducere.',
  'embedding.unread': 'Textele acestei pagini nu au fost încă citite de un vorbitor nativ.',
  'embedding.legend': 'Legendă',
  'embedding.description': 'Ce arată harta',
  'embedding.table': 'Harta ca tabel',
  'embedding.sources': 'Surse',
  'embedding.source': 'Sursa {number}',
  'embedding.edition': 'Crossroads, ediția {edition} din {date}.',
  'embedding.open': 'Deschide în atlas',
  'embedding.fault': 'Această pagină nu poate fi afișată',
  'embedding.refused':
    'De la această distanță harta ar arăta mișcările de oameni ca săgeți îngrămădite: așa nu stă în alte situri. O vedere mai apropiată stă.',
  'embedding.list': 'Toate paginile pentru alte situri',
  'embedding.changed': 'Schimbat de când a fost făcută această pagină:',
  'embedding.current': 'Vezi pagina actuală',
  'embedding.route':
    '{route}: {count, plural, one {# tronson} few {# tronsoane} other {# de tronsoane}} la vedere, {length} în total; capete: {places}.',
  'embedding.feeders':
    'Tronsoane în afara rutelor numite: {count, number}, {length} în total; capete: {places}.',
  'embedding.markets': 'Ce circulă pe ele: {markets}.',
  'embedding.evidence':
    'Din {count, plural, one {# tronson} few {# tronsoane} other {# de tronsoane}} la vedere, {brief, number} {brief, plural, one {este numit} few {sunt numite} other {sunt numite}} de document, {literature, number} documentate în altă parte, {reference, number} date de referință și {illustrative, number} desenate pentru lizibilitate.',
  'embedding.ports': 'Porturi la vedere: {ports}.',
  'embedding.crossings': 'Puncte de trecere la vedere: {crossings}.',
  'embedding.places': 'Locuri, instituții, cazuri și evenimente la vedere: {places}.',
  'embedding.band': '{route}: o bandă, așa cum o spune documentul: o direcție, nu un traseu.',
  'embedding.nothing':
    'În această vedere nu este desenată nicio rută, niciun port și niciun loc: arată jurisdicțiile și frontierele lor.',
  'embedding.column.name': 'Nume',
  'embedding.column.kind': 'Fel',
  'embedding.column.markets': 'Piețe și în ce sens',
  'embedding.column.evidence': 'De unde știm',
  'embedding.column.sources': 'Surse',
  'embedding.forward': '{market}: din {from} spre {to}',
  'embedding.border': 'frontieră ({border})',
  'embedding.more': '{list} și încă {count, number}',
  'embedding.walk': 'Parcurge rețeaua',
  'embedding.walk.table': 'Tabelul spune același lucru, tronson cu tronson.',
  'embedding.walk.start': 'Punct de plecare',
  'embedding.walk.here': 'Locul curent: {place}',
  'embedding.walk.legs':
    '{count, plural, one {# tronson duce mai departe} few {# tronsoane duc mai departe} other {# de tronsoane duc mai departe}}',
  'embedding.walk.onward': 'de aici: {markets}',
  'embedding.walk.towards': 'spre aici: {markets}',
  'embedding.sort.up': 'Sortat: {column}, crescător',
  'embedding.sort.down': 'Sortat: {column}, descrescător',
  'embedding.sort.first': 'Din nou în ordinea inițială',
  'embedding.chosen': 'Ales: {name}',
  'embedding.csv': 'Salvează tabelul (CSV)',
  'embedding.geojson': 'Salvează ce arată harta (GeoJSON)',
  'embedding.live.open': 'Explorați harta',
  'embedding.live.failed': 'Harta interactivă nu poate fi afișată aici. Imaginea rămâne.',
  'embedding.live.in': 'Mai aproape',
  'embedding.live.out': 'Mai departe',
  'embedding.live.home': 'Înapoi la vederea întreagă',
  'embedding.live.close': 'Închide harta interactivă',
  'embedding.live.wheel': 'Țineți apăsat {key} și derulați pentru a mări harta',
  'embedding.live.touch': 'Mutați harta cu două degete',
  'embedding.live.keys':
    'Săgețile mută harta, plus și minus o măresc și o micșorează, Enter spune ce se află în mijloc, Escape o închide.',
  'embedding.live.nothing': 'În mijlocul hărții nu este desenat nimic.',
};

export default embedding;
