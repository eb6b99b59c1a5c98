import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': 'Raskršća',
  'app.subtitle': 'Rute organizovanog kriminala u jugoistočnoj Evropi',

  // Interface: words used all over
  'ui.close': 'Zatvori',
  'ui.cancel': 'Otkaži',
  'ui.dismiss': 'Ukloni',
  'ui.retry': 'Pokušaj ponovo',
  'ui.skip': 'Preskoči',
  'ui.skipToMap': 'Pređi na kartu',
  'ui.skipToDetails': 'Pređi na pojedinosti',
  'ui.skipToTimeline': 'Pređi na vremensku osu',
  'ui.layersRegion': 'Tržišta, rute i slojevi',
  'ui.mapRegion': 'Karta',
  'tool.layers': 'Slojevi',
  'ui.tab.feature': 'Pojedinosti',
  'ui.tab.brief': 'Sažetak',
  'tool.editor': 'Uređivač',
  'tool.network': 'Mreža',
  'ui.briefLoading': 'Preuzima se čitač…',
  'ui.openTime': 'Vrijeme',
  'ui.sheet': 'Paneli',
  'ui.sheetHandle': 'Visina panela',
  'ui.sheet.low': 'Nisko',
  'ui.sheet.half': 'Pola ekrana',
  'ui.sheet.full': 'Cijelo',
  'ui.titleSelected': '{name} – {title}',
  'ui.hidePanels': 'Sakrij panele',
  'ui.showPanels': 'Prikaži panele',
  'tool.library': 'Biblioteka',
  'tool.data': 'Podaci',
  'tool.explore': 'Istraži',
  'tool.compare': 'Poređenje',
  'tool.areas': 'Područja',
  'tool.dossiers': 'Dosijei',
  'tool.notes': 'Bilješke',
  'room.nav': 'Djelovi',
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
    'Otkad je sažetak napisan, spoljna šengenska granica se pomjerila: unutar nje {now, plural, one {je #} few {su #} other {je #}} od {all, number} jurisdikcija, a na dan {date} bilo ih je {before, number}.',
  'welcome.intro':
    'Ovaj atlas prikazuje na karti sažetak politike UNODC-a o organizovanom kriminalu u jugoistočnoj Evropi, sa dokazima za svaku liniju.',
  'welcome.read.title': 'Kako se čita karta',
  'welcome.read.band': 'Meki pojas: navedeno u sažetku. Pokazuje smjer, a ne put.',
  'welcome.read.line':
    'Puna linija: dokument koji smo bar djelimično pročitali navodi ovo tržište ovdje, u ovoj zemlji ili na ovoj ruti.',
  'welcome.read.dashed': 'Duge crtice: navedeno u dokumentu od kojeg smo pročitali samo sažeti prikaz.',
  'welcome.read.thin':
    'Tanka linija: put, pruga ili linija postoji; nijedan izvor s njom ne povezuje tržište.',
  'welcome.read.dotted': 'Tačkasta linija: ilustrativna. Nijedan izvor je ne dokumentuje.',
  'welcome.read.schematic': 'Linije su šematske, a ne premjerene. Izbliza se šire u koridore.',
  'welcome.start.title': 'Odakle početi',
  'welcome.start.world': 'Pogledajte veze sa ostatkom svijeta',
  'welcome.start.keyboard': 'Istražujte tastaturom',

  // Notes
  'notes.label': 'Napomene uz kartu',
  'notes.handling': 'Oznaka postupanja',
  'notes.kosovo':
    '* Sva pozivanja na Kosovo treba tumačiti u kontekstu Rezolucije 1244 (1999) Savjeta bezbjednosti Ujedinjenih nacija.',
  'notes.boundaries': 'Granice, nazivi i oznake ne znače da ih Ujedinjene nacije podržavaju ili prihvataju.',
  'notes.partMissing':
    'Dio atlasa nije mogao da se preuzme. Provjerite vezu i ponovo učitajte stranicu: adresa čuva vaš prikaz.',
  'notes.documentStorage':
    'Pregledač nije mogao da promijeni sačuvani dokument. Da biste ga obrisali, obrišite podatke ovog sajta u podešavanjima pregledača.',
  'notes.settingsNotKept': 'Ovaj pregledač ne čuva podešavanja: važe dok se stranica ne zatvori.',
  'notes.schematic': 'Linije ruta su šematske.',

  // Use without a network
  'offline.ready': 'Sačuvano: atlas sada radi i bez mreže.',
  'offline.update': 'Nova verzija atlasa je spremna.',
  'offline.updateNow': 'Ažuriraj sada',
};

export default page;
