import type { Translated } from '../../messages.ts';
import type en from '../en/ledger.ts';

const ledger: Translated<typeof en> = {
  'ledger.title': 'Popis odlomaka',
  'ledger.intro':
    'Svaki odlomak sažetka na broju: za šta je vezan na karti, šta ne pominje nijedno mjesto, šta nije o temi i gdje sažetak ćuti. Filteri karte ovdje ništa ne mijenjaju.',
  'ledger.sum':
    'Odlomaka: {all, number}; vezanih za mjesta {linked, number}, bez mjesta {noPlace, number}, van teme {outOfScope, number}; pomena objekata: {mentions, number}.',
  'ledger.loading': 'Preuzima se prepričani tekst…',
  'ledger.download': 'Preuzmi kao CSV',
  'ledger.downloaded': 'Popis je među preuzetim datotekama: {file}',
  'ledger.print': 'Štampaj',
  'ledger.sections': 'Po poglavljima',
  'ledger.sections.note': 'Brojevi poglavlja obuhvataju njegova potpoglavlja i fusnote.',
  'ledger.section': 'Poglavlje',
  'ledger.passages': 'Odlomci',
  'ledger.status.linked': 'Sa mjestom',
  'ledger.status.no-place': 'Bez mjesta',
  'ledger.status.out-of-scope': 'Van teme',
  'ledger.mentions': 'Pomeni',
  'ledger.total': 'Cio sažetak',
  'ledger.jurisdictions': 'Po jurisdikcijama',
  'ledger.jurisdictions.note':
    'Svaki odlomak jednom, po tome kako dotiče jurisdikciju: zajedno su to svi odlomci sažetka.',
  'ledger.jurisdiction': 'Jurisdikcija',
  'ledger.reach.asserts': 'Sažetak kaže',
  'ledger.reach.overtaken': 'Kasnije prevaziđeno',
  'ledger.reach.context': 'Uzgred',
  'ledger.reach.through': 'Samo preko grupe',
  'ledger.reach.silent': 'Nimalo',
  'ledger.silence': 'Gdje sažetak ćuti',
  'ledger.silence.sections': 'Poglavlja koja je ne pominju',
  'ledger.silence.markets': 'Tržišta koja sažetak tamo ne smješta',
  'ledger.silence.none': 'nijedno',
  'ledger.silence.all': 'svih šest',
  'ledger.no-place': 'Bez mjesta',
  'ledger.no-place.note': 'Govore o temi, ali ni o jednom mjestu na karti.',
  'ledger.out-of-scope': 'Van teme, i zašto',
  'ledger.passage': 'Odlomak',
  'ledger.subject': 'O čemu je',
  'ledger.reason': 'Razlog',
  'ledger.csv.id': 'odlomak',
  'ledger.csv.section': 'poglavlje',
  'ledger.csv.kind': 'vrsta',
  'ledger.csv.page': 'strana',
  'ledger.csv.title': 'naslov',
  'ledger.csv.status': 'stanje',
  'ledger.csv.reason': 'razlog',
  'ledger.csv.mentions': 'pomeni',
  'ledger.csv.words': 'riječi izvornika',
};

export default ledger;
