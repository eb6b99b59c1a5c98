import type { Translated } from '../../messages.ts';
import type en from '../en/split-view.ts';

const splitView: Translated<typeof en> = {
  'split.left': 'Lijevo',
  'split.right': 'Desno',
  'split.map': 'Karta desne polovice: {name}',
  'split.missing': 'Ova se polovica ne može nacrtati: preglednik ne daje drugu kartu.',
  'split.handle': 'Linija između polovica karte',
  'split.value': '{left} {first}, {right} {second}',
  'split.swipe': 's linijom koja se povlači',
  'split.beside': 'jedna pokraj druge',
  'split.bar': 'Usporedba',
  'split.date': '{side}: do',
  'split.latest': 'posljednji datum',
  'split.wrongDate': 'Upišite godinu, mjesec ili dan, na primjer 2006, 2006-05 ili 2006-05-31.',
  'split.swap': 'Zamijeni lijevo i desno',
  'split.end': 'Završi usporedbu',
  'split.note': 'Slojevi, filtri i vremenska crta mijenjaju lijevu kartu.',
};

export default splitView;
