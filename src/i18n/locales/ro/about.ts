import type { Translated } from '../../messages.ts';
import type en from '../en/about.ts';

const about: Translated<typeof en> = {
  'about.title': 'Despre Crossroads',
  'about.what.title': 'Ce este',
  'about.what':
    'O hartă a documentului de politici „An aid to strategic responses to organized crime in South-Eastern Europe” (UNODC, Viena, 2024). Ea marchează ce spune documentul, ce documentează alte surse și care sunt datele de referință. Nu este o publicație a Organizației Națiunilor Unite.',
  'about.limits':
    'Nicio linie nu este un traseu măsurat și nimic de aici nu servește unui scop tactic. Nu este arătată nicio persoană. Documentul nu numește niciun drum, punct de trecere sau port al regiunii: acestea provin din sursele de mai jos.',
  'about.languages':
    'Textele acestui atlas în alte limbi decât engleza nu au fost încă citite de vorbitori nativi.',
  'about.notes.title': 'Note privind numele și frontierele',
  'about.edition.title': 'Ediția',
  'about.edition': 'Ediția {edition} din {date}',
  'about.checked': 'Faptele au fost verificate până la {date}.',
  'about.corrections': 'Rectificări',
  'about.noCorrections': 'Nu a fost publicată nicio rectificare.',
  'about.cite.title': 'Cum se citează',
  'about.cite':
    'Crossroads: un atlas al documentului UNODC privind criminalitatea organizată în Europa de Sud-Est, ediția {edition} ({date}).',
  'about.sources.title': 'Surse și licențe',
  'about.data.title': 'Datele',
  'about.data': 'Fișierele compilate pot fi descărcate și deschise în orice sistem informațional geografic.',
  'about.fonts': 'Caractere: Noto Sans și Noto Serif, SIL Open Font License 1.1.',
  'figure.titleSelected': '{name}: rute ale criminalității organizate în Europa de Sud-Est',
  'figure.description':
    'Harta celor zece țări și teritorii ale regiunii, cu ruta balcanică și ruta Mării Negre, porturi, puncte de trecere și locuri. Același conținut poate fi citit, element cu element, în panourile atlasului.',
  'figure.period': 'Perioada: {period}',
  'figure.briefOnly': 'Doar ce spune documentul însuși',
  'figure.sources': 'Surse: {sources}',
  'figure.moreSources':
    '{count, plural, one {încă # sursă} few {încă # surse} other {încă # de surse}} în atlas',
  'figure.colophon': 'Crossroads, ediția {edition} · imagine făcută la {date}',
  'figure.notUnitedNations': 'Aceasta nu este o hartă a Organizației Națiunilor Unite.',
  'figure.scale': '{km, number} km în centrul hărții',
  'picture.intro': 'Imaginea arată harta așa cum se vede acum, cu titlu, legendă, surse și ambele note.',
  'picture.flat': 'Imaginea este văzută drept de sus: înclinarea hărții nu se păstrează.',
  'picture.format': 'Format',
  'picture.png': 'PNG, pentru diapozitive și documente',
  'picture.svg': 'SVG, pentru editare și tipar',
  'picture.scale': 'Mărime',
  'picture.scaleOption': '{scale, number}× ({width, number} × {height, number} px)',
  'picture.download': 'Descarcă',
  'picture.working': 'Se desenează imaginea',
  'picture.done': 'Imaginea este în descărcări: {file}',
  'picture.failed': 'Imaginea nu a putut fi făcută: {reason}. Încercați o mărime mai mică sau SVG.',
};

export default about;
