import type { Translated } from '../../messages.ts';
import type en from '../en/drop.ts';

const drop: Translated<typeof en> = {
  'drop.hint': 'Dați drumul pentru a deschide',
  'drop.leftOut':
    'Fișierele se deschid pe rând, aici {name}. {count, plural, one {Celălalt fișier a fost lăsat deoparte.} few {Celelalte # fișiere au fost lăsate deoparte.} other {Celelalte # de fișiere au fost lăsate deoparte.}}',
  'drop.later': '{name} este deschis și stă lângă hartă când se încheie prezentarea.',
  'drop.pick': 'Redeschideți o vedere',
  'drop.pick.about':
    'O imagine făcută aici își poartă vederea. Alegeți una sau lăsați-o pe hartă, iar vederea revine cum era.',
  'drop.pick.button': 'Alege o imagine…',
  'drop.opened': 'Vederea din {name} este deschisă.',
  'drop.chapter': 'Imaginea a fost făcută după „{chapter}”, capitol al prezentării „{title}”.',
  'drop.presentFrom': 'Prezintă de aici',
  'drop.failed': '{name} nu a deschis nicio vedere.',
  'drop.failure.too-large': 'Depășește {limit} MB, deci orice imagine făcută aici.',
  'drop.failure.unreadable': 'Browserul nu l-a putut citi: poate a fost mutat. Alegeți-l din nou.',
  'drop.failure.no-picture': 'Nu este nici imagine PNG, nici SVG. Alegeți una făcută aici.',
  'drop.failure.damaged': 'Imaginea este trunchiată sau deteriorată. Cereți să fie trimisă din nou.',
  'drop.failure.nothing-carried':
    'Nu poartă nicio vedere: a fost făcută în altă parte sau un program i-a scos vederea pe drum. Luați fișierul așa cum a fost făcut.',
  'drop.failure.not-understood':
    'Ce poartă nu este o vedere a acestui atlas. Luați fișierul așa cum a fost făcut.',
  'drop.failure.newer':
    'A fost făcută de o versiune mai nouă a atlasului. Reîncărcați pagina și încercați din nou.',
};

export default drop;
