import type { Translated } from '../../messages.ts';
import type en from '../en/failures.ts';

const failures: Translated<typeof en> = {
  'scene.problem.not-a-number': '„{parameter}” cere un număr; „{value}” nu este un număr.',
  'scene.problem.out-of-range': '„{parameter}” era în afara limitelor ({value}) și a fost adus între ele.',
  'scene.problem.incomplete-position':
    '„{parameter}” singur nu este o poziție: „lng” și „lat” merg împreună.',
  'scene.problem.unknown-value': '„{parameter}” nu poate fi „{value}”.',
  'scene.problem.unknown-feature':
    'Nimic din această ediție nu are identificatorul „{value}” („{parameter}”).',
  'scene.problem.unknown-market': '„{parameter}” numește o piață pe care această ediție nu o are: „{value}”.',
  'scene.problem.unknown-route': '„{parameter}” numește o rută pe care această ediție nu o are: „{value}”.',
  'scene.problem.unknown-passage': 'Documentul nu are pasajul „{value}” („{parameter}”).',
  'scene.problem.unknown-story':
    'Această ediție nu are prezentarea „{value}” („{parameter}”). În loc se arată lista prezentărilor.',
  'scene.problem.unknown-chapter':
    'Această prezentare nu are capitolul „{value}” („{parameter}”). Începe cu primul.',
  'scene.problem.not-a-date':
    '„{parameter}” cere o dată precum 2021, 2021-12 sau 2021-12-14; „{value}” nu este una.',
  'scene.problem.reversed-period':
    'Perioada se încheia înainte de a începe ({value}); capetele au fost inversate.',
  'scene.problem.repeated': '„{parameter}” a fost dat de mai multe ori; contează doar primul.',
  'scene.problem.clashing-layers':
    '„{parameter}” cere două straturi care se ascund unul pe altul; „{value}” a fost oprit.',
  'scene.problem.unknown-parameter': '„{parameter}” nu înseamnă nimic pentru această versiune.',
  'scene.problem.unknown-version':
    'Linkul a fost făcut de o versiune necunoscută acesteia ({value}); se arată ce s-a putut citi.',
  'export.error.tooLarge': 'imaginea este prea mare pentru acest browser',
  'export.error.noCanvas': 'acest browser nu a oferit o suprafață de desen',
  'export.error.notDrawn': 'acest browser nu a putut-o desena',
  'export.error.notMade': 'acest browser a rămas fără memorie',
  'export.error.noFont': 'un fișier de caractere nu a sosit',
  'export.error.noPart': 'un fișier al site-ului nu a sosit',
  'export.error.otherPart': 'un fișier al site-ului este din altă versiune; reîncărcați pagina',
  'error.data.title': 'Atlasul nu a putut fi încărcat',
  'error.unexpected.title': 'Aici ceva nu a mers',
  'error.unexpected.what': 'Această parte a paginii s-a oprit: {reason}.',
  'error.unexpected.do':
    'Ce ați ales se păstrează în bara de adrese. Reîncărcați pentru a reporni această parte.',
  'error.reload': 'Reîncarcă',
  'scene.problems.title': 'Unele părți ale linkului nu au putut fi urmate',
  'error.data.unreachable':
    'Fișierul „{file}” nu a putut fi preluat. Verificați conexiunea și încercați din nou; ce a fost deschis înainte funcționează și offline.',
  'error.data.status':
    'Serverul a răspuns {status} pentru fișierul „{file}”. Încercați mai târziu sau anunțați administratorul site-ului.',
  'error.data.unreadable':
    'Fișierul „{file}” a sosit, dar nu conține datele pe care le citește această versiune ({detail}). Reîncărcați pagina pentru a primi fișiere potrivite.',
  'error.data.cancelled': 'Încărcarea a fost oprită. Încercați din nou pentru a continua.',
};

export default failures;
