import type { Translated } from '../../messages.ts';
import type en from '../en/deck.ts';

const deck: Translated<typeof en> = {
  'deck.place': '{number} od {count}',
  'deck.sources': 'Počiva na',
  'deck.figure': 'Ključni podatak',
  'deck.text': 'Tekst',
  'deck.notes': 'Napomene, izdanje i datum',
  'deck.panel': 'Podloga teksta',
  'deck.colophon': 'Raskršća, izdanje {edition} · slajdovi napravljeni {date}',
  'deck.map': 'Karta: {title}',
  'deck.map.about': 'Karta uz poglavlje „{title}“. Prikazuje: {shown}.',
  'deck.map.plain': 'Karta uz poglavlje „{title}“.',
  'deck.ground': 'Podloga',
  'deck.sea': 'More',
  'deck.land': 'Kopno',
  'deck.areas': 'Površine',
  'deck.water': 'Vode i granice',
  'deck.rivers': 'Rijeke',
  'deck.lakes': 'Jezera',
  'deck.coast': 'Obala',
  'deck.boundaries': 'Granice',
  'deck.bands': 'Pojasevi',
  'deck.band': 'Pojas: {name}',
  'deck.routes': 'Rute',
  'deck.route': 'Ruta: {name}',
  'deck.feeders': 'Linije van imenovanih ruta',
  'deck.line': '{route}: {name}',
  'deck.casings': 'Rubovi linija',
  'deck.casing': 'Rub: {name}',
  'deck.direction': 'Smjer: {name}',
  'deck.towns': 'Gradovi',
  'deck.symbols': 'Simboli',
  'deck.names': 'Imena',
  'deck.callout': 'Natpis: {name}',
  'deck.rest': 'Ostatak teksta:',
  'deck.goesOn': 'Nastavak je u bilješkama ovog slajda.',
  'deck.unseen': 'Van vidnog dijela karte:',
  'deck.full': 'Izvori u cjelini:',
  'deck.cover.about':
    '{chapters, plural, one {# poglavlje} few {# poglavlja} other {# poglavlja}}, {minutes, plural, one {# minut} few {# minuta} other {# minuta}}',
  'deck.cover.sources':
    '{count, plural, one {# izvor, numerisan} few {# izvora, numerisana} other {# izvora, numerisanih}} na svakom slajdu, u cjelini u njegovim bilješkama',
  'deck.cover.contents': 'Sadržaj',
  'deck.cover.more':
    '{count, plural, one {Još # poglavlje: naziv u bilješkama} few {Još # poglavlja: nazivi u bilješkama} other {Još # poglavlja: nazivi u bilješkama}}',
  'deck.cover.rest': 'Ostatak sadržaja:',
};

export default deck;
