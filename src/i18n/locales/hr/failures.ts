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
  'scene.problem.unknown-market': '„{parameter}” navodi tržište kojega u ovom izdanju nema: „{value}”.',
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
  'scene.problem.unknown-parameter': '„{parameter}” ovoj inačici ništa ne znači.',
  'scene.problem.unknown-version':
    'Poveznicu je izradila inačica koju ova ne poznaje ({value}); prikazano je ono što se moglo pročitati.',

  'export.error.tooLarge': 'slika je prevelika za ovaj preglednik',
  'export.error.noCanvas': 'preglednik nije dao površinu za crtanje',
  'export.error.notDrawn': 'preglednik je nije mogao nacrtati',
  'export.error.notMade': 'pregledniku je ponestalo memorije',
  'export.error.noFont': 'jedna datoteka pisma nije stigla',
  'export.error.noPart': 'jedna datoteka stranice nije stigla',
  'export.error.otherPart': 'jedna je datoteka druge inačice; ponovno učitajte stranicu',

  // Failures
  'error.data.title': 'Atlas se nije mogao učitati',
  'error.unexpected.title': 'Ovdje je nešto pošlo po krivu',
  'error.unexpected.what': 'Ovaj je dio stranice prestao raditi: {reason}.',
  'error.unexpected.do':
    'Ono što ste odabrali čuva se u adresnoj traci. Ponovno učitajte da ovaj dio krene iznova.',
  'error.reload': 'Ponovno učitaj',

  // Problems of a link
  'scene.problems.title': 'Dijelovi poveznice nisu se mogli ispuniti',

  // The atlas could not be loaded.
  'error.data.unreachable':
    'Datoteka „{file}” nije se mogla dohvatiti. Provjerite vezu i pokušajte ponovno; ono što je prije otvoreno radi i bez mreže.',
  'error.data.status':
    'Poslužitelj je za datoteku „{file}” odgovorio {status}. Pokušajte ponovno poslije ili to javite onome tko vodi ovu stranicu.',
  'error.data.unreadable':
    'Datoteka „{file}” je stigla, ali to nisu podaci koje ova inačica čita ({detail}). Ponovno učitajte stranicu da dobijete odgovarajuće datoteke.',
  'error.data.cancelled': 'Učitavanje je zaustavljeno. Pokušajte ponovno da nastavite.',
};

export default failures;
