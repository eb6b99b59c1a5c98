import type { Translated } from '../../messages.ts';
import type en from '../en/coverage.ts';

const coverage: Translated<typeof en> = {
  'coverage.title': 'Pokrivenost u sažetku',
  'coverage.intro':
    'Svaki odlomak sažetka na broju: s čime je povezan na karti, šta ne imenuje nijedno mjesto, šta nije o temi i gdje sažetak šuti. Filtri karte ovdje ništa ne mijenjaju.',
  'coverage.sum':
    'Odlomaka: {all, number}; povezanih s mjestima {linked, number}, bez mjesta {noPlace, number}, izvan teme {outOfScope, number}; spomena objekata: {mentions, number}.',
  'coverage.loading': 'Preuzima se prepričani tekst…',
  'coverage.download': 'Preuzmi kao CSV',
  'coverage.downloaded': 'Tabela pokrivenosti je među preuzimanjima: {file}',
  'coverage.print': 'Odštampaj',
  'coverage.sections': 'Po poglavljima',
  'coverage.sections.note': 'Brojevi poglavlja obuhvataju njegova potpoglavlja i bilješke.',
  'coverage.section': 'Poglavlje',
  'coverage.passages': 'Odlomci',
  'coverage.status.linked': 'S mjestom',
  'coverage.status.no-place': 'Bez mjesta',
  'coverage.status.out-of-scope': 'Izvan teme',
  'coverage.mentions': 'Spomeni',
  'coverage.total': 'Cijeli sažetak',
  'coverage.jurisdictions': 'Po jurisdikcijama',
  'coverage.jurisdictions.note':
    'Svaki odlomak jednom, prema tome kako dotiče jurisdikciju: zajedno su to svi odlomci sažetka.',
  'coverage.jurisdiction': 'Jurisdikcija',
  'coverage.reach.asserts': 'Sažetak kaže',
  'coverage.reach.overtaken': 'Otad zastarjelo',
  'coverage.reach.context': 'Usput',
  'coverage.reach.through': 'Samo preko grupe',
  'coverage.reach.silent': 'Nimalo',
  'coverage.gaps': 'Gdje sažetak šuti',
  'coverage.gaps.sections': 'Poglavlja koja je ne spominju',
  'coverage.gaps.markets': 'Tržišta koja sažetak tamo ne smješta',
  'coverage.gaps.none': 'nijedno',
  'coverage.gaps.all': 'svih šest',
  'coverage.no-place': 'Bez mjesta',
  'coverage.no-place.note': 'Govore o temi, ali ni o jednom mjestu na karti.',
  'coverage.out-of-scope': 'Izvan teme i zašto',
  'coverage.passage': 'Odlomak',
  'coverage.subject': 'O čemu je',
  'coverage.reason': 'Razlog',
  'coverage.csv.id': 'odlomak',
  'coverage.csv.section': 'poglavlje',
  'coverage.csv.kind': 'vrsta',
  'coverage.csv.page': 'stranica',
  'coverage.csv.title': 'naslov',
  'coverage.csv.status': 'stanje',
  'coverage.csv.reason': 'razlog',
  'coverage.csv.mentions': 'spomeni',
  'coverage.csv.words': 'riječi originala',
};

export default coverage;
