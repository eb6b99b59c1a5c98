import type { Translated } from '../../messages.ts';
import type en from '../en/split-view.ts';

const splitView: Translated<typeof en> = {
  'split.left': 'Levo',
  'split.right': 'Desno',
  'split.map': 'Zemljevid desne polovice: {name}',
  'split.missing': 'Te polovice ni mogoče narisati: brskalnik nima drugega zemljevida.',
  'split.handle': 'Črta med polovicama zemljevida',
  'split.value': '{left} {first}, {right} {second}',
  'split.swipe': 's črto, ki se vleče',
  'split.beside': 'drug ob drugem',
  'split.bar': 'Primerjava',
  'split.date': '{side}: do',
  'split.latest': 'zadnji datum',
  'split.wrongDate': 'Vpišite leto, mesec ali dan, na primer 2006, 2006-05 ali 2006-05-31.',
  'split.swap': 'Zamenjaj levo in desno',
  'split.end': 'Končaj primerjavo',
  'split.note': 'Sloji, filtri in časovnica spreminjajo levi zemljevid.',
};

export default splitView;
