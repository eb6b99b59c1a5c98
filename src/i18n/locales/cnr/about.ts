import type { Translated } from '../../messages.ts';
import type en from '../en/about.ts';

const about: Translated<typeof en> = {
  // About
  'about.title': 'O atlasu Raskršća',
  'about.what.title': 'Šta je ovo',
  'about.what':
    'Karta prema sažetku politike „An aid to strategic responses to organized crime in South-Eastern Europe“ (UNODC, Beč, 2024). Označava šta kaže sažetak, šta dokumentuju drugi izvori i šta su referentni podaci. Nije publikacija Ujedinjenih nacija.',
  'about.limits':
    'Nijedna linija nije premjerena putanja i ništa ovdje nije za taktičku upotrebu. Nijedna osoba nije prikazana. Sažetak ne pominje nijedan put, prelaz ni luku regiona: oni potiču iz izvora navedenih ispod.',
  'about.languages':
    'Riječi ovog atlasa na drugim jezicima osim engleskog izvorni govornici još nijesu pročitali.',
  'about.notes.title': 'Napomene o nazivima i granicama',
  'about.edition.title': 'Izdanje',
  'about.edition': 'Izdanje {edition}, datum: {date}',
  'about.checked': 'Činjenice provjerene zaključno s datumom: {date}',
  'about.corrections': 'Ispravke',
  'about.noCorrections': 'Ispravki nije bilo.',
  'about.cite.title': 'Kako citirati',
  'about.cite':
    'Raskršća (Crossroads): atlas sažetka UNODC-a o organizovanom kriminalu u jugoistočnoj Evropi, izdanje {edition} ({date}).',
  'about.sources.title': 'Izvori i licence',
  'about.data.title': 'Podaci',
  'about.data':
    'Sastavljene datoteke mogu se preuzeti i otvoriti u svakom geografskom informacionom sistemu.',
  'about.fonts': 'Pismo: Noto Sans i Noto Serif, SIL Open Font License 1.1.',

  // The drawn picture
  'figure.titleSelected': '{name}: rute organizovanog kriminala u jugoistočnoj Evropi',
  'figure.description':
    'Karta deset zemalja i teritorija regiona sa balkanskom i crnomorskom rutom, lukama, prelazima i mjestima. Isti sadržaj može se čitati objekat po objekat na panelima atlasa.',
  'figure.period': 'Period: {period}',
  'figure.briefOnly': 'Samo ono što kaže sam sažetak',
  'figure.sources': 'Izvori: {sources}',
  'figure.moreSources': '{count, plural, one {još # izvor} few {još # izvora} other {još # izvora}} u atlasu',
  'figure.colophon': 'Raskršća, izdanje {edition} · datum slike: {date}',
  'figure.notUnitedNations': 'Ovo nije karta Ujedinjenih nacija.',
  'figure.scale': '{km, number} km na sredini karte',

  // Download of the picture
  'picture.intro':
    'Slika prikazuje kartu kako sada izgleda, sa naslovom, legendom, izvorima i objema napomenama.',
  'picture.flat': 'Slika gleda pravo odozgo: nagib karte se ne čuva.',
  'picture.format': 'Format',
  'picture.png': 'PNG, za prezentacije i dokumente',
  'picture.svg': 'SVG, za obradu i štampu',
  'picture.scale': 'Veličina',
  'picture.scaleOption': '{scale, number}× ({width, number} × {height, number} piksela)',
  'picture.download': 'Preuzmi',
  'picture.working': 'Slika se crta',
  'picture.done': 'Slika je među preuzimanjima: {file}',
  'picture.failed': 'Slika nije mogla da se napravi: {reason}. Probajte manju veličinu ili SVG.',
};

export default about;
