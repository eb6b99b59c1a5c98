import type { Translated } from '../../messages.ts';
import type en from '../en/ledger.ts';

const ledger: Translated<typeof en> = {
  'ledger.title': 'Evidenca',
  'ledger.intro':
    'Obračun vsakega odlomka dokumenta: s čim na zemljevidu je povezan, kaj ne imenuje nobenega kraja, kaj ne govori o temi in kje dokument molči. Filtri zemljevida tu ne spremenijo ničesar.',
  'ledger.sum':
    'Odlomki: {all, number}; povezani s kraji: {linked, number}; brez kraja: {noPlace, number}; ne o temi: {outOfScope, number}; omembe objektov: {mentions, number}.',
  'ledger.loading': 'Pridobiva se povzetek …',
  'ledger.download': 'Prenesi kot CSV',
  'ledger.downloaded': 'Evidenca je med prenosi: {file}',
  'ledger.print': 'Natisni',
  'ledger.sections': 'Po razdelkih',
  'ledger.sections.note': 'Številke razdelka vključujejo njegove podrazdelke in opombe.',
  'ledger.section': 'Razdelek',
  'ledger.passages': 'Odlomki',
  'ledger.status.linked': 'Povezano s krajem',
  'ledger.status.no-place': 'Brez kraja',
  'ledger.status.out-of-scope': 'Zunaj teme',
  'ledger.mentions': 'Omembe',
  'ledger.total': 'Celoten dokument',
  'ledger.jurisdictions': 'Po jurisdikcijah',
  'ledger.jurisdictions.note':
    'Vsak odlomek enkrat, po tem, kako zadeva jurisdikcijo: skupaj so to vsi odlomki dokumenta.',
  'ledger.jurisdiction': 'Jurisdikcija',
  'ledger.reach.asserts': 'Dokument pravi',
  'ledger.reach.overtaken': 'Od takrat preseženo',
  'ledger.reach.context': 'Mimogrede',
  'ledger.reach.through': 'Samo prek skupine',
  'ledger.reach.silent': 'Sploh ne',
  'ledger.silence': 'Kje dokument molči',
  'ledger.silence.sections': 'Razdelki, ki je nikoli ne imenujejo',
  'ledger.silence.markets': 'Trgi, ki jih dokument ne postavlja tja',
  'ledger.silence.none': 'nobeden',
  'ledger.silence.all': 'vseh šest',
  'ledger.no-place': 'Brez kraja',
  'ledger.no-place.note': 'Govorijo o temi, a o nobenem kraju na zemljevidu.',
  'ledger.out-of-scope': 'Zunaj teme in zakaj',
  'ledger.passage': 'Odlomek',
  'ledger.subject': 'O čem govori',
  'ledger.reason': 'Razlog',
  'ledger.csv.id': 'odlomek',
  'ledger.csv.section': 'razdelek',
  'ledger.csv.kind': 'vrsta',
  'ledger.csv.page': 'stran',
  'ledger.csv.title': 'naslov',
  'ledger.csv.status': 'stanje',
  'ledger.csv.reason': 'razlog',
  'ledger.csv.mentions': 'omembe',
  'ledger.csv.words': 'besede izvirnika',
};

export default ledger;
