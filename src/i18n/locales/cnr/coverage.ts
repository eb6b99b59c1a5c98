import type { Translated } from '../../messages.ts';
import type en from '../en/coverage.ts';

const coverage: Translated<typeof en> = {
  'coverage.title': 'Pokrivenost u sažetku',
  'coverage.intro':
    'Svaki odlomak sažetka na broju: za šta je vezan na karti, šta ne pominje nijedno mjesto, šta nije o temi i gdje sažetak ćuti. Filteri karte ovdje ništa ne mijenjaju.',
  'coverage.sum':
    'Odlomaka: {all, number}; vezanih za mjesta {linked, number}, bez mjesta {noPlace, number}, van teme {outOfScope, number}; pomena objekata: {mentions, number}.',
  'coverage.loading': 'Preuzima se prepričani tekst…',
  'coverage.download': 'Preuzmi kao CSV',
  'coverage.downloaded': 'Tabela pokrivenosti je među preuzetim datotekama: {file}',
  'coverage.print': 'Štampaj',
  'coverage.sections': 'Po poglavljima',
  'coverage.sections.note': 'Brojevi poglavlja obuhvataju njegova potpoglavlja i fusnote.',
  'coverage.section': 'Poglavlje',
  'coverage.passages': 'Odlomci',
  'coverage.status.linked': 'Sa mjestom',
  'coverage.status.no-place': 'Bez mjesta',
  'coverage.status.out-of-scope': 'Van teme',
  'coverage.mentions': 'Pomeni',
  'coverage.total': 'Cio sažetak',
  'coverage.jurisdictions': 'Po jurisdikcijama',
  'coverage.jurisdictions.note':
    'Svaki odlomak jednom, po tome kako dotiče jurisdikciju: zajedno su to svi odlomci sažetka.',
  'coverage.jurisdiction': 'Jurisdikcija',
  'coverage.reach.asserts': 'Sažetak kaže',
  'coverage.reach.overtaken': 'Kasnije prevaziđeno',
  'coverage.reach.context': 'Uzgred',
  'coverage.reach.through': 'Samo preko grupe',
  'coverage.reach.silent': 'Nimalo',
  'coverage.gaps': 'Gdje sažetak ćuti',
  'coverage.gaps.sections': 'Poglavlja koja je ne pominju',
  'coverage.gaps.markets': 'Tržišta koja sažetak tamo ne smješta',
  'coverage.gaps.none': 'nijedno',
  'coverage.gaps.all': 'svih šest',
  'coverage.no-place': 'Bez mjesta',
  'coverage.no-place.note': 'Govore o temi, ali ni o jednom mjestu na karti.',
  'coverage.out-of-scope': 'Van teme, i zašto',
  'coverage.passage': 'Odlomak',
  'coverage.subject': 'O čemu je',
  'coverage.reason': 'Razlog',
  'coverage.csv.id': 'odlomak',
  'coverage.csv.section': 'poglavlje',
  'coverage.csv.kind': 'vrsta',
  'coverage.csv.page': 'strana',
  'coverage.csv.title': 'naslov',
  'coverage.csv.status': 'stanje',
  'coverage.csv.reason': 'razlog',
  'coverage.csv.mentions': 'pomeni',
  'coverage.csv.words': 'riječi izvornika',
};

export default coverage;
