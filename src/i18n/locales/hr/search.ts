import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.commands': 'Naredbe i pomoć',
  'search.briefings': 'Poglavlja brifinga',
  'search.texts.digest': 'Odlomci sažetka',
  'search.texts.original': 'U izvorniku',
  'search.in.original': 'u izvorniku',
  'search.in.heading': 'u naslovu',
  'search.forgiven': 'oprošten pravopis: {words}',
  'search.seeAll': 'Pogledaj sve odlomke u čitaču: {count, number}',
  'search.loading': 'Dohvaćaju se odlomci…',
  'search.failed': 'Odlomci se nisu mogli dohvatiti: pretražuju se samo imena.',
  'search.without': 'bez „{words}”',
  'search.do.present': 'Prikaži brifing',
  'search.do.present.words':
    'pokreni počni prezentacija slajdovi priča priče brifinzi prezentiraj otvori knjižnica',
  'search.do.import': 'Uvezi zapise',
  'search.do.import.words':
    'uvoz učitaj otvori datoteka podaci incidenti zapljene csv excel geojson kml shapefile tablica',
  'search.do.network': 'Pronađi alternativne putanje',
  'search.do.network.words':
    'mreža putanja put ruta zatvaranje zatvori simulacija scenarij zaobilaznica obilazak',
  'search.do.read': 'Čitaj sažetak',
  'search.do.read.words': 'otvori tekst odlomci čitač dokument prepričano izvornik pročitaj',
  'search.do.coverage': 'Što sažetak obuhvaća',
  'search.do.coverage.words': 'pokrivenost praznine statistika popis odlomci jurisdikcije nedostaje',
  'search.do.figure1': 'Slika I: poslovni model',
  'search.do.figure1.words': 'slika jedan 1 dijagram od početka do kraja organizirani kriminal',
  'search.do.figure2': 'Slika II: pregled organiziranog kriminala',
  'search.do.figure2.words': 'slika dva 2 karta prikaz tržišta organizirani kriminal',
  'search.do.briefOnly': 'Prikaži samo ono što kaže sažetak ili sve',
  'search.do.briefOnly.words': 'samo sažetak filtar filtriraj dokazi izvori sakrij',
  'search.do.reset': 'Ukloni sve filtre',
  'search.do.reset.words': 'poništi očisti izbriši filtri filter prikaži sve',
  'search.do.home.words': 'početak početni prikaz udalji vrati sredina pregled',
  'search.do.globe': 'Prebaci između globusa i ravne karte',
  'search.do.globe.words': 'projekcija svijet mercator 3d globus ravna',
  'search.do.embed': 'Ugradi stranicu atlasa',
  'search.do.embed.words': 'iframe kod web mjesto članak podijeli dijeli objavi ugradnja',
  'search.do.download': 'Preuzmi sliku karte',
  'search.do.download.words': 'png svg slika izvoz izvezi spremi ispis snimka zaslona',
  'search.do.notes': 'Vaše bilješke',
  'search.do.notes.words': 'otvori bilješka bilježnica opažanja komentari zapiši piši',
  'search.do.workspace': 'Spremi ili otvori svoj rad',
  'search.do.workspace.words': 'radni prostor datoteka kopija sačuvano obriši izbriši podaci vrati lozinka',
  'search.do.help.words': 'tipkovnica prečaci tipke upute priručnik kako koristiti',
  'search.do.about.words':
    'licencija licenca izvori autori verzija izdanje ispravci kako čitati kartu privatnost',
  'search.do.theme': 'Tema: {theme}',
  'search.do.theme.words': 'promijeni izgled boje način tamno svijetlo noć kontrast',
  'search.do.language': 'Jezik: {language}',
  'search.do.language.words': 'promijeni prebaci prevedi prijevod jezici',
  'search.do.dossier': 'Dosje: {name}',
  'search.do.dossier.word': 'dosj',
  'search.hidden':
    '{count, plural, one {# rezultat je skriven} few {# rezultata su skrivena} other {# rezultata je skriveno}} filtrima',
  'search.noPassage':
    'Nijedan odlomak nema {count, plural, one {ovu riječ} few {sve ove riječi} other {sve ove riječi}}.',
  'search.do.compare.words': 'usporedi usporedba jedna pokraj druge prije poslije razlika godina',
};

export default search;
