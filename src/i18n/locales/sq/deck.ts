import type { Translated } from '../../messages.ts';
import type en from '../en/deck.ts';

const deck: Translated<typeof en> = {
  'deck.place': '{number} nga {count}',
  'deck.sources': 'Mbështetet në',
  'deck.figure': 'Shifër kyçe',
  'deck.text': 'Teksti',
  'deck.notes': 'Shënime, botimi dhe data',
  'deck.panel': 'Sfondi i tekstit',
  'deck.colophon': 'Crossroads, botimi {edition} · diapozitivat u bënë më {date}',
  'deck.map': 'Harta: {title}',
  'deck.map.about': 'Harta e kapitullit “{title}”. Ajo tregon {shown}.',
  'deck.map.plain': 'Harta e kapitullit “{title}”.',
  'deck.ground': 'Baza',
  'deck.sea': 'Deti',
  'deck.land': 'Toka',
  'deck.areas': 'Sipërfaqet',
  'deck.water': 'Ujërat dhe kufijtë',
  'deck.rivers': 'Lumenjtë',
  'deck.lakes': 'Liqenet',
  'deck.coast': 'Bregdeti',
  'deck.boundaries': 'Kufijtë',
  'deck.bands': 'Brezat',
  'deck.band': 'Brezi: {name}',
  'deck.routes': 'Rrugët',
  'deck.route': 'Rruga: {name}',
  'deck.feeders': 'Vija jashtë rrugëve të emërtuara',
  'deck.line': '{route}: {name}',
  'deck.casings': 'Anët e vijave',
  'deck.casing': 'Ana: {name}',
  'deck.direction': 'Drejtimi: {name}',
  'deck.towns': 'Qytetet',
  'deck.symbols': 'Simbolet',
  'deck.names': 'Emrat',
  'deck.callout': 'Shënimi: {name}',
  'deck.rest': 'Pjesa tjetër e tekstit:',
  'deck.goesOn': 'Vazhdon te shënimet e këtij slajdi.',
  'deck.unseen': 'Jashtë pamjes në hartë:',
  'deck.full': 'Burimet e plota:',
  'deck.cover.about':
    '{chapters, plural, one {# kapitull} other {# kapituj}}, {minutes, plural, one {# minutë} other {# minuta}}',
  'deck.cover.sources':
    '{count, plural, one {# burim} other {# burime}}, të numëruara në çdo diapozitiv, të plota në shënimet e tij',
  'deck.cover.contents': 'Përmbajtja',
  'deck.cover.more':
    '{count, plural, one {Edhe # kapitull: emri te shënimet} other {Edhe # kapituj: emrat te shënimet}}',
  'deck.cover.rest': 'Pjesa tjetër e përmbajtjes:',
};

export default deck;
