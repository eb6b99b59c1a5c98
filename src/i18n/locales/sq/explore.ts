import type { Translated } from '../../messages.ts';
import type en from '../en/explore.ts';

const explore: Translated<typeof en> = {
  'explore.region': 'Shqyrto incidentet e veta',
  'explore.title': 'Shqyrto',
  'explore.counting': 'Po numërohen …',
  'explore.status': 'Kalojnë {passing} nga {total, plural, one {# incident} other {# incidente}}.',
  'explore.status.withoutDate': 'Prej tyre pa datë: {count}.',
  'explore.status.leftOut': 'Edhe {count} s’kanë datë dhe mbeten jashtë periudhës.',
  'explore.clear': 'Hiq filtrat',
  'explore.by.market': 'Tregu',
  'explore.by.jurisdiction': 'Juridiksioni',
  'explore.by.leg': 'Segmenti më i afërt',
  'explore.by.crossing': 'Vendkalimi më i afërt',
  'explore.by.port': 'Porti më i afërt',
  'explore.by.border': 'Pjesa e kufirit më e afërt',
  'explore.none.market': 'pa treg të thënë',
  'explore.none.place': 'pa vendndodhje',
  'explore.off.jurisdiction': 'jashtë të dhjetëve',
  'explore.off.leg': 'jashtë rrjetit',
  'explore.off.crossing': 'larg çdo vendkalimi',
  'explore.off.port': 'larg çdo porti',
  'explore.off.border': 'larg çdo pjese të kufirit',
  'explore.bar': '{name}, {count} nga {sum, plural, one {# incident} other {# incidente}}',
  'explore.bar.chosen': '{name}, {count} nga {sum, plural, one {# incident} other {# incidente}}, e zgjedhur',
  'explore.all': 'Të gjitha',
  'explore.all.of': '{group}: lejo të gjitha',
  'explore.nothing': 'Asgjë nuk kalon filtrat e tjerë.',
  'explore.more': 'Të gjitha {count}',
  'explore.fewer': 'Vetëm të parat',
  'explore.within': 'brenda',
  'explore.reach': '{group}: brenda sa kilometrash në vijë të drejtë',
};

export default explore;
