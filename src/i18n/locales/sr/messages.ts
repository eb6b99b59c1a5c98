import type { Catalogue } from '../../messages.ts';
import en from '../en/messages.ts';

const sr: Catalogue = {
  ...en,
  'app.title': 'Раскршћа',
  'app.subtitle': 'Путеви организованог криминала у југоисточној Европи',
};

export default sr;
