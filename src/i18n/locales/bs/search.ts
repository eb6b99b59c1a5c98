import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.commands': 'Komande i pomoć',
  'search.briefings': 'Poglavlja brifinga',
  'search.texts.digest': 'Odlomci sažetka',
  'search.texts.original': 'U originalu',
  'search.in.original': 'u originalu',
  'search.in.heading': 'u naslovu',
  'search.forgiven': 'oprošten pravopis: {words}',
  'search.seeAll': 'Pogledaj sve odlomke u čitaču: {count, number}',
  'search.loading': 'Preuzimaju se odlomci…',
  'search.failed': 'Odlomci se nisu mogli preuzeti: pretražuju se samo imena.',
  'search.without': 'bez „{words}”',
  'search.do.present': 'Prikaži brifing',
  'search.do.present.words':
    'pokreni počni prezentacija slajdovi priča priče brifinzi prezentiraj otvori biblioteka',
  'search.do.import': 'Uvezi zapise',
  'search.do.import.words':
    'uvoz učitaj otvori datoteka fajl podaci incidenti zapljene csv excel geojson kml shapefile tabela',
  'search.do.network': 'Pronađi alternativne putanje',
  'search.do.network.words':
    'mreža putanja put ruta zatvaranje zatvori simulacija scenarij zaobilaznica obilazak',
  'search.do.read': 'Čitaj sažetak',
  'search.do.read.words': 'otvori tekst odlomci čitač dokument prepričano original pročitaj',
  'search.do.coverage': 'Šta sažetak obuhvata',
  'search.do.coverage.words': 'pokrivenost praznine statistika popis odlomci jurisdikcije nedostaje',
  'search.do.figure1': 'Slika I: poslovni model',
  'search.do.figure1.words': 'slika jedan 1 dijagram od početka do kraja organizirani organizovani kriminal',
  'search.do.figure2': 'Slika II: pregled organiziranog kriminala',
  'search.do.figure2.words': 'slika dva 2 karta prikaz tržišta organizirani organizovani kriminal',
  'search.do.briefOnly': 'Prikaži samo ono što kaže sažetak ili sve',
  'search.do.briefOnly.words': 'samo sažetak filter filtriraj dokazi izvori sakrij',
  'search.do.reset': 'Ukloni sve filtre',
  'search.do.reset.words': 'poništi očisti izbriši filteri filtri prikaži sve',
  'search.do.home.words': 'početak početni prikaz udalji vrati sredina pregled',
  'search.do.globe': 'Prebaci između globusa i ravne karte',
  'search.do.globe.words': 'projekcija svijet mercator 3d globus ravna',
  'search.do.embed': 'Ugradi stranicu atlasa',
  'search.do.embed.words': 'iframe kod sajt web članak podijeli dijeli objavi ugradnja',
  'search.do.download': 'Preuzmi sliku karte',
  'search.do.download.words': 'png svg slika izvoz izvezi spremi štampa snimak ekrana',
  'search.do.notes': 'Vaše bilješke',
  'search.do.notes.words': 'otvori bilješka bilježnica opažanja komentari zapiši piši',
  'search.do.workspace': 'Spremi ili otvori svoj rad',
  'search.do.workspace.words': 'radni prostor datoteka kopija sačuvaj obriši izbriši podaci vrati lozinka',
  'search.do.help.words': 'tastatura prečice tipke uputstvo priručnik kako koristiti',
  'search.do.about.words': 'licenca izvori autori verzija izdanje ispravke kako čitati kartu privatnost',
  'search.do.theme': 'Tema: {theme}',
  'search.do.theme.words': 'promijeni izgled boje način tamno svijetlo noć kontrast',
  'search.do.language': 'Jezik: {language}',
  'search.do.language.words': 'promijeni prebaci prevedi prijevod jezici',
  'search.do.dossier': 'Dosije: {name}',
  'search.do.dossier.word': 'dosij',
  'search.hidden':
    '{count, plural, one {# rezultat je skriven} few {# rezultata su skrivena} other {# rezultata je skriveno}} filterima',
  'search.noPassage':
    'Nijedan odlomak nema {count, plural, one {ovu riječ} few {sve ove riječi} other {sve ove riječi}}.',
  'search.do.compare.words': 'uporedi poređenje jedna pored druge prije poslije razlika godina',
};

export default search;
