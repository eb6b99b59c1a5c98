import type { Translated } from '../../messages.ts';
import type en from '../en/ledger.ts';

const ledger: Translated<typeof en> = {
  'ledger.title': 'Registrul',
  'ledger.intro':
    'Socoteala fiecărui pasaj al documentului: de ce este legat pe hartă, ce nu numește niciun loc, ce nu ține de subiect și unde documentul tace. Filtrele hărții nu schimbă nimic aici.',
  'ledger.sum':
    'Pasaje: {all, number}; legate de locuri: {linked, number}; fără loc: {noPlace, number}; în afara subiectului: {outOfScope, number}; mențiuni ale elementelor: {mentions, number}.',
  'ledger.loading': 'Se preia rezumatul…',
  'ledger.download': 'Descarcă drept CSV',
  'ledger.downloaded': 'Registrul este în descărcări: {file}',
  'ledger.print': 'Tipărește',
  'ledger.sections': 'Pe secțiuni',
  'ledger.sections.note': 'Numerele unei secțiuni includ subsecțiunile și notele ei de subsol.',
  'ledger.section': 'Secțiune',
  'ledger.passages': 'Pasaje',
  'ledger.status.linked': 'Legat de un loc',
  'ledger.status.no-place': 'Niciun loc',
  'ledger.status.out-of-scope': 'În afara subiectului',
  'ledger.mentions': 'Mențiuni',
  'ledger.total': 'Întregul document',
  'ledger.jurisdictions': 'Pe jurisdicții',
  'ledger.jurisdictions.note':
    'Fiecare pasaj o singură dată, după felul în care ajunge la jurisdicție: împreună sunt toate pasajele documentului.',
  'ledger.jurisdiction': 'Jurisdicție',
  'ledger.reach.asserts': 'Documentul spune',
  'ledger.reach.overtaken': 'Depășit între timp',
  'ledger.reach.context': 'În treacăt',
  'ledger.reach.through': 'Doar printr-un grup',
  'ledger.reach.silent': 'Deloc',
  'ledger.silence': 'Unde tace documentul',
  'ledger.silence.sections': 'Secțiuni care nu o numesc niciodată',
  'ledger.silence.markets': 'Piețe pe care documentul nu le așază acolo',
  'ledger.silence.none': 'niciuna',
  'ledger.silence.all': 'toate șase',
  'ledger.no-place': 'Fără loc',
  'ledger.no-place.note': 'Vorbesc despre subiect, dar despre niciun loc de pe hartă.',
  'ledger.out-of-scope': 'În afara subiectului și de ce',
  'ledger.passage': 'Pasaj',
  'ledger.subject': 'Despre ce este',
  'ledger.reason': 'Motiv',
  'ledger.csv.id': 'pasaj',
  'ledger.csv.section': 'secțiune',
  'ledger.csv.kind': 'fel',
  'ledger.csv.page': 'pagină',
  'ledger.csv.title': 'titlu',
  'ledger.csv.status': 'stare',
  'ledger.csv.reason': 'motiv',
  'ledger.csv.mentions': 'mențiuni',
  'ledger.csv.words': 'cuvinte ale originalului',
};

export default ledger;
