import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': 'Crossroads',
  'app.subtitle': 'Rute ale criminalității organizate în Europa de Sud-Est',
  'ui.close': 'Închide',
  'ui.cancel': 'Renunță',
  'ui.dismiss': 'Ascunde',
  'ui.retry': 'Reîncearcă',
  'ui.skip': 'Sari',
  'ui.skipToMap': 'Sari la hartă',
  'ui.skipToDetails': 'Sari la detalii',
  'ui.skipToTimeline': 'Sari la linia timpului',
  'ui.layersRegion': 'Piețe, rute și straturi',
  'ui.mapRegion': 'Hartă',
  'tool.layers': 'Straturi',
  'ui.tab.feature': 'Detalii',
  'ui.tab.brief': 'Document',
  'tool.editor': 'Alcătuire',
  'tool.network': 'Rețea',
  'ui.briefLoading': 'Se preia cititorul…',
  'ui.openTime': 'Timp',
  'ui.sheet': 'Panouri',
  'ui.sheetHandle': 'Înălțimea panourilor',
  'ui.sheet.low': 'Joasă',
  'ui.sheet.half': 'Jumătate de ecran',
  'ui.sheet.full': 'Întreagă',
  'ui.titleSelected': '{name} – {title}',
  'ui.hidePanels': 'Ascunde panourile',
  'ui.showPanels': 'Arată panourile',
  'tool.library': 'Bibliotecă',
  'tool.data': 'Date',
  'tool.explore': 'Explorare',
  'tool.compare': 'Comparare',
  'tool.areas': 'Zone',
  'tool.dossiers': 'Dosare',
  'tool.notes': 'Notițe',
  'room.nav': 'Secțiuni',
  'room.atlas': 'Atlas',
  'room.briefings': 'Prezentări',
  'room.plan': 'Planificare',
  'room.publish': 'Publicare',
  'ui.tab.record': 'Înregistrare',
  'ui.menu': 'Meniu',
  'room.atlas.about': 'Citiți harta și documentul',
  'room.briefings.about': 'Susțineți, editați și descărcați prezentări',
  'room.plan.about': 'Lucrați cu înregistrările, traseele și zonele proprii',
  'room.publish.about': 'Puneți o pagină a acestui atlas pe alt site',
  'ui.tools': 'Vedere și instrumente',

  // Beside the words of every passage
  'passage.paraphrase':
    'Parafraza noastră, nu textul UNODC. Aceasta nu este o publicație a Organizației Națiunilor Unite.',
  'welcome.title': 'O regiune citită dintr-un singur document',
  'welcome.finding':
    'De când a fost scris documentul, frontiera externă a spațiului Schengen s-a deplasat: {now, number} din {all, number} jurisdicții sunt în interior, față de {before, number} la {date}.',
  'welcome.intro':
    'Acest atlas desenează ce spune documentul de politici al UNODC privind criminalitatea organizată în Europa de Sud-Est despre zece jurisdicții, două rute de trafic și șase piețe și arată pentru fiecare linie cine o spune.',
  'welcome.read.title': 'Cum se citește harta',
  'welcome.read.band': 'O bandă difuză este ce spune documentul însuși: o direcție, nu un traseu.',
  'welcome.read.line':
    'Linie continuă: un document pe care l-am citit, cel puțin în parte, relatează despre această piață aici, în această țară sau pe această rută.',
  'welcome.read.dashed': 'Segmente lungi: relatat într-un document din care am citit numai un rezumat.',
  'welcome.read.thin':
    'Linie subțire: un drum, o cale ferată sau o linie există; nicio sursă nu leagă de ea o piață.',
  'welcome.read.dotted': 'O linie punctată este desenul nostru; nicio sursă nu o documentează.',
  'welcome.read.schematic':
    'Nicio linie nu este un traseu măsurat. De aproape, liniile se lărgesc în coridoare.',
  'welcome.start.title': 'De unde începeți',
  'welcome.start.world': 'Vedeți legăturile cu restul lumii',
  'welcome.start.keyboard': 'Explorați cu tastatura',
  'notes.label': 'Note la hartă',
  'notes.handling': 'Marcaj de confidențialitate',
  'notes.kosovo':
    '* Toate referirile la Kosovo trebuie înțelese în contextul Rezoluției 1244 (1999) a Consiliului de Securitate al Organizației Națiunilor Unite.',
  'notes.boundaries':
    'Frontierele, numele și denumirile nu implică aprobarea sau acceptarea lor de către Organizația Națiunilor Unite.',
  'notes.partMissing':
    'O parte a atlasului nu a putut fi preluată, iar acest browser o cere din nou doar când pagina se încarcă iar. Verificați conexiunea, apoi reîncărcați: vederea se păstrează în adresă.',
  'notes.documentStorage':
    'Acest browser a refuzat să schimbe ce păstrează din documentul dumneavoastră. Pentru a-l șterge, goliți datele acestui site în setările browserului.',
  'notes.settingsNotKept': 'Acest browser nu păstrează setările: durează până la închiderea paginii.',
  'notes.schematic': 'Liniile rutelor sunt schematice.',
  'offline.ready': 'Stocat: de acum funcționează fără rețea.',
  'offline.update': 'O nouă versiune a atlasului este gata.',
  'offline.updateNow': 'Treci la ea',
};

export default page;
