import type { Translated } from '../../messages.ts';
import type en from '../en/coverage.ts';

const coverage: Translated<typeof en> = {
  'coverage.title': 'Ce acoperă documentul',
  'coverage.intro':
    'Socoteala fiecărui pasaj al documentului: de ce este legat pe hartă, ce nu numește niciun loc, ce nu ține de subiect și unde documentul tace. Filtrele hărții nu schimbă nimic aici.',
  'coverage.sum':
    'Pasaje: {all, number}; legate de locuri: {linked, number}; fără loc: {noPlace, number}; în afara subiectului: {outOfScope, number}; mențiuni ale elementelor: {mentions, number}.',
  'coverage.loading': 'Se preia rezumatul…',
  'coverage.download': 'Descarcă drept CSV',
  'coverage.downloaded': 'Tabelul de acoperire este în descărcări: {file}',
  'coverage.print': 'Tipărește',
  'coverage.sections': 'Pe secțiuni',
  'coverage.sections.note': 'Numerele unei secțiuni includ subsecțiunile și notele ei de subsol.',
  'coverage.section': 'Secțiune',
  'coverage.passages': 'Pasaje',
  'coverage.status.linked': 'Legat de un loc',
  'coverage.status.no-place': 'Niciun loc',
  'coverage.status.out-of-scope': 'În afara subiectului',
  'coverage.mentions': 'Mențiuni',
  'coverage.total': 'Întregul document',
  'coverage.jurisdictions': 'Pe jurisdicții',
  'coverage.jurisdictions.note':
    'Fiecare pasaj o singură dată, după felul în care ajunge la jurisdicție: împreună sunt toate pasajele documentului.',
  'coverage.jurisdiction': 'Jurisdicție',
  'coverage.reach.asserts': 'Documentul spune',
  'coverage.reach.overtaken': 'Depășit între timp',
  'coverage.reach.context': 'În treacăt',
  'coverage.reach.through': 'Doar printr-un grup',
  'coverage.reach.silent': 'Deloc',
  'coverage.gaps': 'Unde tace documentul',
  'coverage.gaps.sections': 'Secțiuni care nu o numesc niciodată',
  'coverage.gaps.markets': 'Piețe pe care documentul nu le așază acolo',
  'coverage.gaps.none': 'niciuna',
  'coverage.gaps.all': 'toate șase',
  'coverage.no-place': 'Fără loc',
  'coverage.no-place.note': 'Vorbesc despre subiect, dar despre niciun loc de pe hartă.',
  'coverage.out-of-scope': 'În afara subiectului și de ce',
  'coverage.passage': 'Pasaj',
  'coverage.subject': 'Despre ce este',
  'coverage.reason': 'Motiv',
  'coverage.csv.id': 'pasaj',
  'coverage.csv.section': 'secțiune',
  'coverage.csv.kind': 'fel',
  'coverage.csv.page': 'pagină',
  'coverage.csv.title': 'titlu',
  'coverage.csv.status': 'stare',
  'coverage.csv.reason': 'motiv',
  'coverage.csv.mentions': 'mențiuni',
  'coverage.csv.words': 'cuvinte ale originalului',
};

export default coverage;
