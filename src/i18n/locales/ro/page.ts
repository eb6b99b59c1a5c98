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
  'tool.editor': 'Editare',
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
  'welcome.title': 'Documentul UNODC pe hartă',
  'welcome.finding':
    'De când a fost scris documentul, frontiera externă a spațiului Schengen s-a deplasat: {now, number} din {all, number} jurisdicții sunt în interior, față de {before, number} la {date}.',
  'welcome.intro':
    'Acest atlas pune pe hartă documentul de politici al UNODC privind criminalitatea organizată în Europa de Sud-Est, cu dovezile pentru fiecare linie.',
  'welcome.read.title': 'Cum se citește harta',
  'welcome.read.band': 'Bandă difuză: menționat în document. Arată o direcție, nu un drum.',
  'welcome.read.line':
    'Linie continuă: un document pe care l-am citit, cel puțin în parte, relatează despre această piață aici, în această țară sau pe această rută.',
  'welcome.read.dashed': 'Segmente lungi: relatat într-un document din care am citit numai un rezumat.',
  'welcome.read.thin':
    'Linie subțire: un drum, o cale ferată sau o linie există; nicio sursă nu leagă de ea o piață.',
  'welcome.read.dotted': 'Linie punctată: ilustrativă. Nicio sursă nu o documentează.',
  'welcome.read.schematic': 'Liniile sunt schematice, nu măsurate. Apropiați și se lărgesc în coridoare.',
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
    'O parte a atlasului nu a putut fi preluată. Verificați conexiunea și reîncărcați: vederea se păstrează în adresă.',
  'notes.documentStorage':
    'Browserul nu a putut modifica documentul salvat. Pentru a-l șterge, goliți datele acestui site în setările browserului.',
  'notes.settingsNotKept': 'Acest browser nu păstrează setările: durează până la închiderea paginii.',
  'notes.schematic': 'Liniile rutelor sunt schematice.',
  'offline.ready': 'Salvat: atlasul funcționează acum fără rețea.',
  'offline.update': 'O nouă versiune a atlasului este gata.',
  'offline.updateNow': 'Actualizează acum',
};

export default page;
