import type { Translated } from '../../messages.ts';
import type en from '../en/coverage.ts';

const coverage: Translated<typeof en> = {
  'coverage.title': 'Pokritost v dokumentu',
  'coverage.intro':
    'Obračun vsakega odlomka dokumenta: s čim na zemljevidu je povezan, kaj ne imenuje nobenega kraja, kaj ne govori o temi in kje dokument molči. Filtri zemljevida tu ne spremenijo ničesar.',
  'coverage.sum':
    'Odlomki: {all, number}; povezani s kraji: {linked, number}; brez kraja: {noPlace, number}; ne o temi: {outOfScope, number}; omembe objektov: {mentions, number}.',
  'coverage.loading': 'Pridobiva se povzetek …',
  'coverage.download': 'Prenesi kot CSV',
  'coverage.downloaded': 'Tabela pokritosti je med prenosi: {file}',
  'coverage.print': 'Natisni',
  'coverage.sections': 'Po razdelkih',
  'coverage.sections.note': 'Številke razdelka vključujejo njegove podrazdelke in opombe.',
  'coverage.section': 'Razdelek',
  'coverage.passages': 'Odlomki',
  'coverage.status.linked': 'Povezano s krajem',
  'coverage.status.no-place': 'Brez kraja',
  'coverage.status.out-of-scope': 'Zunaj teme',
  'coverage.mentions': 'Omembe',
  'coverage.total': 'Celoten dokument',
  'coverage.jurisdictions': 'Po jurisdikcijah',
  'coverage.jurisdictions.note':
    'Vsak odlomek enkrat, po tem, kako zadeva jurisdikcijo: skupaj so to vsi odlomki dokumenta.',
  'coverage.jurisdiction': 'Jurisdikcija',
  'coverage.reach.asserts': 'Dokument pravi',
  'coverage.reach.overtaken': 'Od takrat preseženo',
  'coverage.reach.context': 'Mimogrede',
  'coverage.reach.through': 'Samo prek skupine',
  'coverage.reach.silent': 'Sploh ne',
  'coverage.gaps': 'Kje dokument molči',
  'coverage.gaps.sections': 'Razdelki, ki je nikoli ne imenujejo',
  'coverage.gaps.markets': 'Trgi, ki jih dokument ne postavlja tja',
  'coverage.gaps.none': 'nobeden',
  'coverage.gaps.all': 'vseh šest',
  'coverage.no-place': 'Brez kraja',
  'coverage.no-place.note': 'Govorijo o temi, a o nobenem kraju na zemljevidu.',
  'coverage.out-of-scope': 'Zunaj teme in zakaj',
  'coverage.passage': 'Odlomek',
  'coverage.subject': 'O čem govori',
  'coverage.reason': 'Razlog',
  'coverage.csv.id': 'odlomek',
  'coverage.csv.section': 'razdelek',
  'coverage.csv.kind': 'vrsta',
  'coverage.csv.page': 'stran',
  'coverage.csv.title': 'naslov',
  'coverage.csv.status': 'stanje',
  'coverage.csv.reason': 'razlog',
  'coverage.csv.mentions': 'omembe',
  'coverage.csv.words': 'besede izvirnika',
};

export default coverage;
