import type { Translated } from '../../messages.ts';
import type en from '../en/deck.ts';

const deck: Translated<typeof en> = {
  'deck.place': '{number} din {count}',
  'deck.sources': 'Se sprijină pe',
  'deck.figure': 'Cifră-cheie',
  'deck.text': 'Text',
  'deck.notes': 'Note, ediție și dată',
  'deck.panel': 'Fundalul textului',
  'deck.colophon': 'Crossroads, ediția {edition} · diapozitive făcute la {date}',
  'deck.map': 'Hartă: {title}',
  'deck.map.about': 'Harta capitolului „{title}”. Arată {shown}.',
  'deck.map.plain': 'Harta capitolului „{title}”.',
  'deck.ground': 'Fundal',
  'deck.sea': 'Mare',
  'deck.land': 'Uscat',
  'deck.areas': 'Suprafețe',
  'deck.water': 'Ape și frontiere',
  'deck.rivers': 'Râuri',
  'deck.lakes': 'Lacuri',
  'deck.coast': 'Coastă',
  'deck.boundaries': 'Frontiere',
  'deck.bands': 'Benzi',
  'deck.band': 'Bandă: {name}',
  'deck.routes': 'Rute',
  'deck.route': 'Rută: {name}',
  'deck.feeders': 'Linii în afara rutelor numite',
  'deck.line': '{route}: {name}',
  'deck.casings': 'Marginile liniilor',
  'deck.casing': 'Margine: {name}',
  'deck.direction': 'Direcție: {name}',
  'deck.towns': 'Orașe',
  'deck.symbols': 'Simboluri',
  'deck.names': 'Nume',
  'deck.callout': 'Adnotare: {name}',
  'deck.rest': 'Restul textului:',
  'deck.goesOn': 'Continuă în notele acestui slide.',
  'deck.unseen': 'În afara vederii pe hartă:',
  'deck.full': 'Surse complete:',
  'deck.cover.about':
    '{chapters, plural, one {# capitol} few {# capitole} other {# de capitole}}, {minutes, plural, one {# minut} few {# minute} other {# de minute}}',
  'deck.cover.sources':
    '{count, plural, one {# sursă, numerotată} few {# surse, numerotate} other {# de surse, numerotate}} pe fiecare diapozitiv, complet în notele lui',
  'deck.cover.contents': 'Cuprins',
  'deck.cover.more':
    '{count, plural, one {încă # capitol, numit în note} few {încă # capitole, numite în note} other {încă # de capitole, numite în note}}',
  'deck.cover.rest': 'Restul cuprinsului:',
};

export default deck;
