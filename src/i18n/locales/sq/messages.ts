import type { Catalogue } from '../../messages.ts';
import en from '../en/messages.ts';

const sq: Catalogue = {
  ...en,
  'app.title': 'Udhëkryqe',
  'app.subtitle': 'Rrugët e krimit të organizuar në Evropën Juglindore',
};

export default sq;
