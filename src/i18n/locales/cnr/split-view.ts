import type { Translated } from '../../messages.ts';
import type en from '../en/split-view.ts';

const splitView: Translated<typeof en> = {
  'split.left': 'Lijevo',
  'split.right': 'Desno',
  'split.map': 'Karta desne polovine: {name}',
  'split.missing': 'Ova polovina ne može da se nacrta: pregledač ne daje drugu kartu.',
  'split.handle': 'Linija između polovina karte',
  'split.value': '{left} {first}, {right} {second}',
  'split.swipe': 's linijom koja se povlači',
  'split.beside': 'jedna pored druge',
  'split.bar': 'Poređenje',
  'split.date': '{side}: do',
  'split.latest': 'posljednji datum',
  'split.wrongDate': 'Upišite godinu, mjesec ili dan, na primjer 2006, 2006-05 ili 2006-05-31.',
  'split.swap': 'Zamijeni lijevo i desno',
  'split.end': 'Završi poređenje',
  'split.note': 'Slojevi, filteri i vremenska linija mijenjaju lijevu kartu.',
};

export default splitView;
