import type { Translated } from '../../messages.ts';
import type en from '../en/ledger.ts';

const ledger: Translated<typeof en> = {
  'ledger.title': 'Popis odlomaka',
  'ledger.intro':
    'Svaki odlomak sažetka na broju: s čime je povezan na karti, što ne imenuje nijedno mjesto, što nije o temi i gdje sažetak šuti. Filtri karte ovdje ništa ne mijenjaju.',
  'ledger.sum':
    'Odlomaka: {all, number}; povezanih s mjestima {linked, number}, bez mjesta {noPlace, number}, izvan teme {outOfScope, number}; spomena objekata: {mentions, number}.',
  'ledger.loading': 'Dohvaća se prepričani tekst…',
  'ledger.download': 'Preuzmi kao CSV',
  'ledger.downloaded': 'Popis je među preuzimanjima: {file}',
  'ledger.print': 'Ispiši',
  'ledger.sections': 'Po poglavljima',
  'ledger.sections.note': 'Brojevi poglavlja obuhvaćaju njegova potpoglavlja i bilješke.',
  'ledger.section': 'Poglavlje',
  'ledger.passages': 'Odlomci',
  'ledger.status.linked': 'S mjestom',
  'ledger.status.no-place': 'Bez mjesta',
  'ledger.status.out-of-scope': 'Izvan teme',
  'ledger.mentions': 'Spomeni',
  'ledger.total': 'Cijeli sažetak',
  'ledger.jurisdictions': 'Po jurisdikcijama',
  'ledger.jurisdictions.note':
    'Svaki odlomak jednom, prema tome kako dotiče jurisdikciju: zajedno su to svi odlomci sažetka.',
  'ledger.jurisdiction': 'Jurisdikcija',
  'ledger.reach.asserts': 'Sažetak kaže',
  'ledger.reach.overtaken': 'Otad zastarjelo',
  'ledger.reach.context': 'Usput',
  'ledger.reach.through': 'Samo preko skupine',
  'ledger.reach.silent': 'Nimalo',
  'ledger.silence': 'Gdje sažetak šuti',
  'ledger.silence.sections': 'Poglavlja koja je ne spominju',
  'ledger.silence.markets': 'Tržišta koja sažetak ondje ne smješta',
  'ledger.silence.none': 'nijedno',
  'ledger.silence.all': 'svih šest',
  'ledger.no-place': 'Bez mjesta',
  'ledger.no-place.note': 'Govore o temi, ali ni o jednom mjestu na karti.',
  'ledger.out-of-scope': 'Izvan teme i zašto',
  'ledger.passage': 'Odlomak',
  'ledger.subject': 'O čemu je',
  'ledger.reason': 'Razlog',
  'ledger.csv.id': 'odlomak',
  'ledger.csv.section': 'poglavlje',
  'ledger.csv.kind': 'vrsta',
  'ledger.csv.page': 'stranica',
  'ledger.csv.title': 'naslov',
  'ledger.csv.status': 'stanje',
  'ledger.csv.reason': 'razlog',
  'ledger.csv.mentions': 'spomeni',
  'ledger.csv.words': 'riječi izvornika',
};

export default ledger;
