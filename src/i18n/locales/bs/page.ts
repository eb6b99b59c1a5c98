import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': 'Raskršća',
  'app.subtitle': 'Rute organiziranog kriminala u jugoistočnoj Evropi',

  // Interface: words used all over
  'ui.close': 'Zatvori',
  'ui.cancel': 'Odustani',
  'ui.dismiss': 'Ukloni',
  'ui.retry': 'Pokušaj ponovo',
  'ui.skip': 'Preskoči',
  'ui.skipToMap': 'Pređi na kartu',
  'ui.skipToDetails': 'Pređi na pojedinosti',
  'ui.skipToTimeline': 'Pređi na vremensku liniju',
  'ui.layersRegion': 'Tržišta, rute i slojevi',
  'ui.mapRegion': 'Karta',
  'tool.layers': 'Slojevi',
  'ui.tab.feature': 'Pojedinosti',
  'ui.tab.brief': 'Sažetak',
  'tool.editor': 'Uređivač',
  'tool.network': 'Mreža',
  'ui.briefLoading': 'Preuzima se čitač…',
  'ui.openTime': 'Vrijeme',
  'ui.sheet': 'Ploče',
  'ui.sheetHandle': 'Visina ploča',
  'ui.sheet.low': 'Nisko',
  'ui.sheet.half': 'Pola ekrana',
  'ui.sheet.full': 'Cijelo',
  'ui.titleSelected': '{name} – {title}',
  'ui.hidePanels': 'Sakrij ploče',
  'ui.showPanels': 'Prikaži ploče',
  'tool.library': 'Biblioteka',
  'tool.data': 'Podaci',
  'tool.explore': 'Istraži',
  'tool.compare': 'Poređenje',
  'tool.areas': 'Područja',
  'tool.dossiers': 'Dosijei',
  'tool.notes': 'Bilješke',
  'room.nav': 'Dijelovi',
  'room.atlas': 'Atlas',
  'room.briefings': 'Brifinzi',
  'room.plan': 'Planiranje',
  'room.publish': 'Objavljivanje',
  'ui.tab.record': 'Zapis',
  'ui.menu': 'Meni',
  'room.atlas.about': 'Čitajte kartu i sažetak',
  'room.briefings.about': 'Prikazujte, uređujte i preuzimajte brifinge',
  'room.plan.about': 'Radite sa svojim zapisima, putanjama i područjima',
  'room.publish.about': 'Postavite stranicu ovog atlasa na drugi sajt',
  'ui.tools': 'Prikaz i alati',

  // Beside the words of every passage
  'passage.paraphrase':
    'Prepričano našim riječima, nije tekst UNODC-a. Ovo nije publikacija Ujedinjenih nacija.',

  // Welcome: the details panel without a selection
  'welcome.title': 'Sažetak UNODC-a na karti',
  'welcome.finding':
    'Otkad je sažetak napisan, vanjska šengenska granica se pomjerila: unutar nje {now, plural, one {je #} few {su #} other {je #}} od {all, number} jurisdikcija, a na dan {date} bilo ih je {before, number}.',
  'welcome.intro':
    'Ovaj atlas prikazuje na karti sažetak politike UNODC-a o organiziranom kriminalu u jugoistočnoj Evropi, s dokazima za svaku liniju.',
  'welcome.read.title': 'Kako se čita karta',
  'welcome.read.band': 'Meki pojas: navedeno u sažetku. Pokazuje smjer, a ne cestu.',
  'welcome.read.line':
    'Puna linija: dokument koji smo barem djelimično pročitali navodi ovo tržište ovdje, u ovoj zemlji ili na ovoj ruti.',
  'welcome.read.dashed': 'Duge crtice: navedeno u dokumentu od kojeg smo pročitali samo sažeti prikaz.',
  'welcome.read.thin':
    'Tanka linija: cesta, pruga ili linija postoji; nijedan izvor s njom ne povezuje tržište.',
  'welcome.read.dotted': 'Tačkasta linija: ilustrativna. Ne dokumentira je nijedan izvor.',
  'welcome.read.schematic': 'Linije su shematske, a ne izmjerene. Izbliza se šire u koridore.',
  'welcome.start.title': 'Odakle početi',
  'welcome.start.world': 'Pogledajte veze s ostatkom svijeta',
  'welcome.start.keyboard': 'Istražujte tastaturom',

  // Notes
  'notes.label': 'Napomene uz kartu',
  'notes.handling': 'Oznaka postupanja',
  'notes.kosovo':
    '* Sva pozivanja na Kosovo treba tumačiti u kontekstu Rezolucije 1244 (1999) Vijeća sigurnosti Ujedinjenih nacija.',
  'notes.boundaries': 'Granice, nazivi i oznake ne znače da ih Ujedinjene nacije podržavaju ili prihvataju.',
  'notes.partMissing':
    'Dio atlasa nije se mogao preuzeti. Provjerite vezu i ponovo učitajte stranicu: adresa čuva vaš prikaz.',
  'notes.documentStorage':
    'Preglednik nije mogao promijeniti sačuvani dokument. Da ga izbrišete, izbrišite podatke ove stranice u postavkama preglednika.',
  'notes.settingsNotKept': 'Ovaj preglednik ne čuva postavke: vrijede dok se stranica ne zatvori.',
  'notes.schematic': 'Linije ruta shematske su.',

  // Use without a network
  'offline.ready': 'Sačuvano: atlas sada radi i bez mreže.',
  'offline.update': 'Nova je verzija atlasa spremna.',
  'offline.updateNow': 'Ažuriraj sada',
};

export default page;
