import type { Translated } from '../../messages.ts';
import type en from '../en/failures.ts';

const failures: Translated<typeof en> = {
  'scene.problem.not-a-number': '»{parameter}« zahteva število; »{value}« to ni.',
  'scene.problem.out-of-range': '»{parameter}« je bil zunaj dovoljenega ({value}) in je bil prilagojen.',
  'scene.problem.incomplete-position': '»{parameter}« sam ni položaj: »lng« in »lat« gresta skupaj.',
  'scene.problem.unknown-value': '»{parameter}« ne more biti »{value}«.',
  'scene.problem.unknown-feature': 'V tej izdaji nič nima oznake »{value}« (»{parameter}«).',
  'scene.problem.unknown-market': '»{parameter}« imenuje trg, ki ga ta izdaja nima: »{value}«.',
  'scene.problem.unknown-route': '»{parameter}« imenuje pot, ki je ta izdaja nima: »{value}«.',
  'scene.problem.unknown-passage': 'Dokument nima odlomka »{value}« (»{parameter}«).',
  'scene.problem.unknown-story':
    'Ta izdaja nima predstavitve »{value}« (»{parameter}«). Namesto nje je prikazan seznam predstavitev.',
  'scene.problem.unknown-chapter':
    'Ta predstavitev nima poglavja »{value}« (»{parameter}«). Začne se s prvim.',
  'scene.problem.not-a-date':
    '»{parameter}« zahteva datum, kot je 2021, 2021-12 ali 2021-12-14; »{value}« to ni.',
  'scene.problem.reversed-period':
    'Obdobje se je končalo, preden se je začelo ({value}); konca sta bila zamenjana.',
  'scene.problem.repeated': '»{parameter}« je bil naveden večkrat; velja samo prvi.',
  'scene.problem.clashing-layers':
    '»{parameter}« zahteva sloja, ki drug drugega skrivata; »{value}« je izklopljen.',
  'scene.problem.unknown-parameter': '»{parameter}« tej različici ne pomeni nič.',
  'scene.problem.unknown-version':
    'Povezavo je naredila različica, ki je ta ne pozna ({value}); prikazano je, kar se je dalo prebrati.',
  'export.error.tooLarge': 'slika je prevelika za ta brskalnik',
  'export.error.noCanvas': 'ta brskalnik ni dal površine za risanje',
  'export.error.notDrawn': 'ta brskalnik je ni mogel narisati',
  'export.error.notMade': 'temu brskalniku je zmanjkalo pomnilnika',
  'export.error.noFont': 'datoteka pisave ni prispela',
  'export.error.noPart': 'datoteka spletišča ni prispela',
  'export.error.otherPart': 'datoteka spletišča je druge različice; znova naložite stran',
  'error.data.title': 'Atlasa ni bilo mogoče naložiti',
  'error.unexpected.title': 'Tu je šlo nekaj narobe',
  'error.unexpected.what': 'Ta del strani se je ustavil: {reason}.',
  'error.unexpected.do': 'Vaše izbire so ohranjene v naslovni vrstici. Znova naložite, da ta del zaženete.',
  'error.reload': 'Naloži znova',
  'scene.problems.title': 'Delov povezave ni bilo mogoče upoštevati',
  'error.data.unreachable':
    'Datoteke »{file}« ni bilo mogoče pridobiti. Preverite povezavo in poskusite znova; kar je bilo odprto prej, deluje brez omrežja.',
  'error.data.status':
    'Strežnik je za datoteko »{file}« odgovoril {status}. Poskusite znova pozneje ali to sporočite upravljavcu spletišča.',
  'error.data.unreadable':
    'Datoteka »{file}« je prispela, a to niso podatki, ki jih bere ta različica ({detail}). Znova naložite stran, da dobite ustrezne datoteke.',
  'error.data.cancelled': 'Nalaganje je bilo ustavljeno. Za nadaljevanje poskusite znova.',
};

export default failures;
