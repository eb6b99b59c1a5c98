import type { Translated } from '../../messages.ts';
import type en from '../en/deck.ts';

const deck: Translated<typeof en> = {
  'deck.place': '{number} od {count}',
  'deck.sources': 'Opira se na',
  'deck.figure': 'Ključni podatek',
  'deck.text': 'Besedilo',
  'deck.notes': 'Opombe, izdaja in datum',
  'deck.panel': 'Podlaga besedila',
  'deck.colophon': 'Crossroads, izdaja {edition} · datum prosojnic: {date}',
  'deck.map': 'Zemljevid: {title}',
  'deck.map.about': 'Zemljevid k poglavju »{title}«. Prikazuje: {shown}.',
  'deck.map.plain': 'Zemljevid k poglavju »{title}«.',
  'deck.ground': 'Podlaga',
  'deck.sea': 'Morje',
  'deck.land': 'Kopno',
  'deck.areas': 'Ploskve',
  'deck.water': 'Vode in meje',
  'deck.rivers': 'Reke',
  'deck.lakes': 'Jezera',
  'deck.coast': 'Obala',
  'deck.boundaries': 'Meje',
  'deck.bands': 'Pasovi',
  'deck.band': 'Pas: {name}',
  'deck.routes': 'Poti',
  'deck.route': 'Pot: {name}',
  'deck.feeders': 'Črte brez imenovane poti',
  'deck.line': '{route}: {name}',
  'deck.casings': 'Robovi črt',
  'deck.casing': 'Rob: {name}',
  'deck.direction': 'Smer: {name}',
  'deck.towns': 'Mesta',
  'deck.symbols': 'Simboli',
  'deck.names': 'Imena',
  'deck.callout': 'Oblaček: {name}',
  'deck.rest': 'Preostanek besedila:',
  'deck.goesOn': 'Nadaljevanje je v opombah tega diapozitiva.',
  'deck.unseen': 'Na zemljevidu zunaj pogleda:',
  'deck.full': 'Viri v celoti:',
  'deck.cover.about':
    '{chapters, plural, one {# poglavje} two {# poglavji} few {# poglavja} other {# poglavij}}, {minutes, plural, one {# minuta} two {# minuti} few {# minute} other {# minut}}',
  'deck.cover.sources':
    '{count, plural, one {# vir, oštevilčen} two {# vira, oštevilčena} few {# viri, oštevilčeni} other {# virov, oštevilčenih}} na vsaki prosojnici, v celoti v njenih opombah',
  'deck.cover.contents': 'Vsebina',
  'deck.cover.more':
    'še {count, plural, one {# poglavje, navedeno v opombah} two {# poglavji, navedeni v opombah} few {# poglavja, navedena v opombah} other {# poglavij, navedenih v opombah}}',
  'deck.cover.rest': 'Preostanek vsebine:',
};

export default deck;
