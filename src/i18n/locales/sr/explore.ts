import type { Translated } from '../../messages.ts';
import type en from '../en/explore.ts';

const explore: Translated<typeof en> = {
  'explore.region': 'Истраживање сопствених инцидената',
  'explore.title': 'Истражи',
  'explore.counting': 'Броји се …',
  'explore.status':
    'Пролази {passing} од {total, plural, one {# инцидента} few {# инцидента} other {# инцидената}}.',
  'explore.status.withoutDate': 'Од њих без датума: {count}.',
  'explore.status.leftOut': 'Још {count} нема датум и остаје изван раздобља.',
  'explore.clear': 'Уклони филтере',
  'explore.by.market': 'Тржиште',
  'explore.by.jurisdiction': 'Јурисдикција',
  'explore.by.leg': 'Најближа деоница',
  'explore.by.crossing': 'Најближи прелаз',
  'explore.by.port': 'Најближа лука',
  'explore.by.border': 'Најближи део границе',
  'explore.none.market': 'без наведеног тржишта',
  'explore.none.place': 'без положаја',
  'explore.off.jurisdiction': 'изван десет',
  'explore.off.leg': 'изван мреже',
  'explore.off.crossing': 'далеко од прелаза',
  'explore.off.port': 'далеко од лука',
  'explore.off.border': 'далеко од граница',
  'explore.bar': '{name}, {count} од {sum, plural, one {# инцидента} few {# инцидента} other {# инцидената}}',
  'explore.bar.chosen':
    '{name}, {count} од {sum, plural, one {# инцидента} few {# инцидента} other {# инцидената}}, изабрано',
  'explore.all': 'Све',
  'explore.all.of': '{group}: пропусти све',
  'explore.nothing': 'Ништа не пролази остале филтере.',
  'explore.more': 'Свих {count}',
  'explore.fewer': 'Само прве',
  'explore.within': 'унутар',
  'explore.reach': '{group}: унутар колико километара ваздушном линијом',
  'explore.time': 'Линија времена',
  'explore.time.months': 'Инциденти по месецима',
  'explore.time.years': 'Инциденти по годинама',
  'explore.time.none': 'Ниједан инцидент нема датум.',
  'explore.time.most': 'највише {count}',
  'explore.time.undated': 'Без наведеног месеца, и ни у једном ступцу: {count}.',
  'explore.play.group': 'Кретање кроз време',
  'explore.play': 'Пусти',
  'explore.play.stop': 'Заустави',
  'explore.play.earlier': 'Корак раније',
  'explore.play.later': 'Корак касније',
  'explore.days': 'Месеци по данима у недељи',
  'explore.days.cell': '{name}: {count, plural, one {# инцидент} few {# инцидента} other {# инцидената}}',
  'explore.days.chosen':
    '{name}: {count, plural, one {# инцидент} few {# инцидента} other {# инцидената}}, изабрано',
  'explore.days.untold': 'Без наведеног дана: {count}.',
};

export default explore;
