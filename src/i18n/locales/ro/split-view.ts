import type { Translated } from '../../messages.ts';
import type en from '../en/split-view.ts';

const splitView: Translated<typeof en> = {
  'split.left': 'Stânga',
  'split.right': 'Dreapta',
  'split.map': 'Harta jumătății din dreapta: {name}',
  'split.missing': 'Această jumătate nu poate fi desenată: browserul nu poate oferi o a doua hartă.',
  'split.handle': 'Linia dintre jumătățile hărții',
  'split.value': '{left} {first}, {right} {second}',
  'split.swipe': 'cu o linie care se trage',
  'split.beside': 'una lângă alta',
  'split.bar': 'Comparație',
  'split.date': '{side}: până la',
  'split.latest': 'ultima dată',
  'split.wrongDate': 'Scrieți un an, o lună sau o zi, de exemplu 2006, 2006-05 sau 2006-05-31.',
  'split.swap': 'Schimbă stânga cu dreapta',
  'split.end': 'Încheie comparația',
  'split.note': 'Straturile, filtrele și axa timpului schimbă harta din stânga.',
};

export default splitView;
