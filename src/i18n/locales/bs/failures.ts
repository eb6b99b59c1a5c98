import type { Translated } from '../../messages.ts';
import type en from '../en/failures.ts';

const failures: Translated<typeof en> = {
  // Links that could not be honoured in full.
  'scene.problem.not-a-number': 'Za „{parameter}” potreban je broj; „{value}” to nije.',
  'scene.problem.out-of-range':
    'Vrijednost za „{parameter}” bila je izvan raspona ({value}) i dovedena je u njega.',
  'scene.problem.incomplete-position': 'Sam „{parameter}” nije položaj: „lng” i „lat” idu zajedno.',
  'scene.problem.unknown-value': '„{parameter}” ne može biti „{value}”.',
  'scene.problem.unknown-feature': 'Ništa u ovom izdanju nema oznaku „{value}” („{parameter}”).',
  'scene.problem.unknown-market': '„{parameter}” navodi tržište kojeg u ovom izdanju nema: „{value}”.',
  'scene.problem.unknown-route': '„{parameter}” navodi rutu koje u ovom izdanju nema: „{value}”.',
  'scene.problem.unknown-passage': 'Sažetak nema odlomak „{value}” („{parameter}”).',
  'scene.problem.unknown-story':
    'Ovo izdanje nema priču „{value}” („{parameter}”). Umjesto nje prikazuje se popis brifinga.',
  'scene.problem.unknown-chapter':
    'Ovaj brifing nema poglavlje „{value}” („{parameter}”). Počinje prvim poglavljem.',
  'scene.problem.not-a-date':
    'Za „{parameter}” potreban je datum kao što je 2021, 2021-12 ili 2021-12-14; „{value}” to nije.',
  'scene.problem.reversed-period':
    'Razdoblje je završavalo prije nego što počinje ({value}); krajevi su zamijenjeni.',
  'scene.problem.repeated': '„{parameter}” je navedeno više puta; vrijedi samo prvo.',
  'scene.problem.clashing-layers':
    '„{parameter}” traži dva sloja koji se zaklanjaju; „{value}” je izostavljen.',
  'scene.problem.unknown-parameter': '„{parameter}” ovoj verziji ništa ne znači.',
  'scene.problem.unknown-version':
    'Link je izradila verzija koju ova ne poznaje ({value}); prikazano je ono što se moglo pročitati.',

  'export.error.tooLarge': 'slika je prevelika za ovaj preglednik',
  'export.error.noCanvas': 'preglednik nije dao površinu za crtanje',
  'export.error.notDrawn': 'preglednik je nije mogao nacrtati',
  'export.error.notMade': 'pregledniku je ponestalo memorije',
  'export.error.noFont': 'jedna datoteka fonta nije stigla',
  'export.error.noPart': 'jedna datoteka stranice nije stigla',
  'export.error.otherPart': 'jedna je datoteka druge verzije; ponovo učitajte stranicu',

  // Failures
  'error.data.title': 'Atlas se nije mogao učitati',
  'error.unexpected.title': 'Ovdje je nešto pošlo po krivu',
  'error.unexpected.what': 'Ovaj je dio stranice prestao raditi: {reason}.',
  'error.unexpected.do':
    'Ono što ste odabrali čuva se u adresnoj traci. Ponovo učitajte da ovaj dio krene iznova.',
  'error.reload': 'Ponovo učitaj',

  // Problems of a link
  'scene.problems.title': 'Dijelovi linka nisu se mogli ispuniti',

  // The atlas could not be loaded.
  'error.data.unreachable':
    'Datoteka „{file}” nije se mogla preuzeti. Provjerite vezu i pokušajte ponovo; ono što je prije otvoreno radi i bez mreže.',
  'error.data.status':
    'Server je za datoteku „{file}” odgovorio {status}. Pokušajte ponovo poslije ili to javite onome ko vodi ovu stranicu.',
  'error.data.unreadable':
    'Datoteka „{file}” je stigla, ali to nisu podaci koje ova verzija čita ({detail}). Ponovo učitajte stranicu da dobijete odgovarajuće datoteke.',
  'error.data.cancelled': 'Učitavanje je zaustavljeno. Pokušajte ponovo da nastavite.',
};

export default failures;
