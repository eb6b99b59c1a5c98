import type { Translated } from '../../messages.ts';
import type en from '../en/drop.ts';

const drop: Translated<typeof en> = {
  'drop.hint': 'Lëshojeni për ta hapur',
  'drop.leftOut':
    'Skedarët hapen një nga një, këtu {name}. {count, plural, one {Skedari tjetër u la jashtë.} other {# skedarë të tjerë u lanë jashtë.}}',
  'drop.later': '{name} është hapur dhe gjendet krahas hartës kur të mbarojë prezantimi.',
  'drop.pick': 'Hapni përsëri një pamje',
  'drop.pick.about':
    'Një figurë e bërë këtu mbart pamjen e vet. Zgjidheni, ose lëshojeni mbi hartë, dhe pamja është si më parë.',
  'drop.pick.button': 'Zgjidhni një figurë…',
  'drop.opened': 'Pamja e {name} është hapur.',
  'drop.chapter': 'Figura u bë nga «{chapter}», një kapitull i prezantimit «{title}».',
  'drop.presentFrom': 'Prezanto nga këtu',
  'drop.failed': '{name} nuk hapi asnjë pamje.',
  'drop.failure.too-large': 'Është më e madhe se {limit} MB, dhe më e madhe se çdo figurë e bërë këtu.',
  'drop.failure.unreadable': 'Shfletuesi nuk mund ta lexonte: ndoshta është zhvendosur. Zgjidheni përsëri.',
  'drop.failure.no-picture': 'Nuk është figurë as PNG, as SVG. Zgjidhni një që është bërë këtu.',
  'drop.failure.damaged': 'Figura është e cunguar ose e dëmtuar. Kërkoni të dërgohet përsëri.',
  'drop.failure.nothing-carried':
    'Nuk mbart asnjë pamje: është bërë diku tjetër, ose një program rrugës e ka hequr pamjen. Merrni skedarin siç është bërë.',
  'drop.failure.not-understood':
    'Ajo që mbart nuk është pamje e këtij atlasi. Merrni skedarin siç është bërë.',
  'drop.failure.newer':
    'Është bërë nga një version më i ri i atlasit. Ngarkojeni përsëri këtë faqe dhe provoni edhe një herë.',
};

export default drop;
