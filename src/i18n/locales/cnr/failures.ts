import type { Translated } from '../../messages.ts';
import type en from '../en/failures.ts';

const failures: Translated<typeof en> = {
  // Links that could not be honoured in full.
  'scene.problem.not-a-number': 'Za „{parameter}“ je potreban broj; „{value}“ to nije.',
  'scene.problem.out-of-range':
    'Vrijednost za „{parameter}“ bila je van opsega ({value}) i dovedena je u njega.',
  'scene.problem.incomplete-position': 'Samo „{parameter}“ nije položaj: „lng“ i „lat“ idu zajedno.',
  'scene.problem.unknown-value': '„{parameter}“ ne može biti „{value}“.',
  'scene.problem.unknown-feature': 'Ništa u ovom izdanju nema oznaku „{value}“ („{parameter}“).',
  'scene.problem.unknown-market': '„{parameter}“ navodi tržište kojeg u ovom izdanju nema: „{value}“.',
  'scene.problem.unknown-route': '„{parameter}“ navodi rutu koje u ovom izdanju nema: „{value}“.',
  'scene.problem.unknown-passage': 'Sažetak nema odlomak „{value}“ („{parameter}“).',
  'scene.problem.unknown-story':
    'Ovo izdanje nema priču „{value}“ („{parameter}“). Umjesto nje prikazuje se spisak brifinga.',
  'scene.problem.unknown-chapter':
    'Ovaj brifing nema poglavlje „{value}“ („{parameter}“). Počinje prvim poglavljem.',
  'scene.problem.not-a-date':
    'Za „{parameter}“ je potreban datum kao što je 2021, 2021-12 ili 2021-12-14; „{value}“ to nije.',
  'scene.problem.reversed-period':
    'Period se završavao prije nego što počinje ({value}); krajevi su zamijenjeni.',
  'scene.problem.repeated': '„{parameter}“ je navedeno više puta; važi samo prvo.',
  'scene.problem.clashing-layers':
    '„{parameter}“ traži dva sloja koji se zaklanjaju; „{value}“ je izostavljen.',
  'scene.problem.unknown-parameter': '„{parameter}“ ništa ne znači za ovu verziju.',
  'scene.problem.unknown-version':
    'Vezu je napravila verzija koju ova ne poznaje ({value}); prikazano je ono što se moglo pročitati.',

  'export.error.tooLarge': 'slika je prevelika za ovaj pregledač',
  'export.error.noCanvas': 'pregledač nije dao površinu za crtanje',
  'export.error.notDrawn': 'pregledač nije mogao da je nacrta',
  'export.error.notMade': 'pregledaču je ponestalo memorije',
  'export.error.noFont': 'jedna datoteka pisma nije stigla',
  'export.error.noPart': 'jedna datoteka sajta nije stigla',
  'export.error.otherPart': 'jedna datoteka sajta je druge verzije; učitajte stranicu ponovo',

  // Failures
  'error.data.title': 'Atlas nije mogao da se učita',
  'error.unexpected.title': 'Ovdje je nešto pošlo naopako',
  'error.unexpected.what': 'Ovaj dio stranice je prestao da radi: {reason}.',
  'error.unexpected.do':
    'Ono što ste izabrali čuva se u polju za adresu. Učitajte ponovo da ovaj dio počne ispočetka.',
  'error.reload': 'Učitaj ponovo',

  // Problems of a link
  'scene.problems.title': 'Djelovi veze nisu mogli da se ispune',

  // The atlas could not be loaded.
  'error.data.unreachable':
    'Datoteka „{file}“ nije mogla da se preuzme. Provjerite vezu i pokušajte ponovo; ono što je ranije otvoreno radi i bez mreže.',
  'error.data.status':
    'Server je za datoteku „{file}“ odgovorio {status}. Pokušajte ponovo kasnije ili to javite onome ko vodi ovaj sajt.',
  'error.data.unreadable':
    'Datoteka „{file}“ je stigla, ali nije ono što ova verzija čita ({detail}). Učitajte stranicu ponovo da dobijete odgovarajuće datoteke.',
  'error.data.cancelled': 'Učitavanje je zaustavljeno. Pokušajte ponovo da nastavite.',
};

export default failures;
