import type { Translated } from '../../messages.ts';
import type en from '../en/split-view.ts';

const splitView: Translated<typeof en> = {
  'split.left': 'Majtas',
  'split.right': 'Djathtas',
  'split.map': 'Harta e gjysmës së djathtë: {name}',
  'split.missing': 'Kjo gjysmë nuk mund të vizatohet: shfletuesi nuk jep hartë të dytë.',
  'split.handle': 'Vija midis gjysmave të hartës',
  'split.value': '{left} {first}, {right} {second}',
  'split.swipe': 'me një vijë që tërhiqet',
  'split.beside': 'krah për krah',
  'split.bar': 'Krahasim',
  'split.date': '{side}: deri më',
  'split.latest': 'data e fundit',
  'split.wrongDate': 'Shkruani një vit, një muaj ose një ditë, për shembull 2006, 2006-05 ose 2006-05-31.',
  'split.swap': 'Këmbe majtas dhe djathtas',
  'split.end': 'Mbyll krahasimin',
  'split.note': 'Shtresat, filtrat dhe boshti i kohës ndryshojnë hartën e majtë.',
};

export default splitView;
