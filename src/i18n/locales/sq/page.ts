import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': 'Udhëkryqe',
  'app.subtitle': 'Rrugët e krimit të organizuar në Evropën Juglindore',

  // Interface: words used all over
  'ui.close': 'Mbyll',
  'ui.cancel': 'Anulo',
  'ui.dismiss': 'Largo',
  'ui.retry': 'Provo përsëri',
  'ui.skip': 'Kapërce',
  'ui.skipToMap': 'Kapërce te harta',
  'ui.skipToDetails': 'Kapërce te hollësitë',
  'ui.skipToTimeline': 'Kapërce te boshti kohor',
  'ui.layersRegion': 'Tregjet, rrugët dhe shtresat',
  'ui.mapRegion': 'Harta',
  'tool.layers': 'Shtresat',
  'ui.tab.feature': 'Hollësi',
  'ui.tab.brief': 'Dokumenti',
  'tool.editor': 'Redaktori',
  'tool.network': 'Rrjeti',
  'ui.briefLoading': 'Po merret lexuesi…',
  'ui.openTime': 'Koha',
  'ui.sheet': 'Panelet',
  'ui.sheetHandle': 'Lartësia e paneleve',
  'ui.sheet.low': 'E ulët',
  'ui.sheet.half': 'Gjysma e ekranit',
  'ui.sheet.full': 'E plotë',
  'ui.titleSelected': '{name} – {title}',
  'ui.hidePanels': 'Fshih panelet',
  'ui.showPanels': 'Shfaq panelet',
  'tool.library': 'Biblioteka',
  'tool.data': 'Të dhënat',
  'tool.explore': 'Shqyrto',
  'tool.compare': 'Krahasimi',
  'tool.areas': 'Zonat',
  'tool.dossiers': 'Dosjet',
  'tool.notes': 'Shënimet',
  'room.nav': 'Pjesët',
  'room.atlas': 'Atlasi',
  'room.briefings': 'Prezantime',
  'room.plan': 'Planifikimi',
  'room.publish': 'Publikimi',
  'ui.tab.record': 'Regjistrimi',
  'ui.menu': 'Menyja',
  'room.atlas.about': 'Lexoni hartën dhe dokumentin',
  'room.briefings.about': 'Jepni, redaktoni dhe shkarkoni prezantime',
  'room.plan.about': 'Punoni me regjistrimet, shtigjet dhe zonat tuaja',
  'room.publish.about': 'Vendosni një faqe të këtij atlasi në një sajt tjetër',
  'ui.tools': 'Pamja dhe mjetet',

  // Beside the words of every passage
  'passage.paraphrase': 'Perifrazimi ynë, jo teksti i UNODC-së. Ky nuk është botim i Kombeve të Bashkuara.',

  // Welcome: the details panel without a selection
  'welcome.title': 'Dokumenti i UNODC-së në hartë',
  'welcome.finding':
    'Që kur u shkrua dokumenti, kufiri i jashtëm i zonës Shengen ka lëvizur: {now, number} nga {all, number} juridiksione janë brenda, ndërsa më {date} ishin {before, number}.',
  'welcome.intro':
    'Ky atlas paraqet në hartë përmbledhjen e politikave të UNODC-së për krimin e organizuar në Evropën Juglindore, me provat për çdo vijë.',
  'welcome.read.title': 'Si lexohet harta',
  'welcome.read.band': 'Brez i butë: pohuar në dokument. Tregon një drejtim, jo një rrugë.',
  'welcome.read.line':
    'Vijë e plotë: një dokument që e kemi lexuar, të paktën pjesërisht, raporton këtë treg këtu, në këtë vend ose në këtë rrugë.',
  'welcome.read.dashed':
    'Viza të gjata: e raportuar në një dokument nga i cili kemi lexuar vetëm një rezyme.',
  'welcome.read.thin':
    'Vijë e hollë: rruga, hekurudha ose linja ekziston; asnjë burim nuk lidh një treg me të.',
  'welcome.read.dotted': 'Vijë me pika: ilustruese. Asnjë burim nuk e dokumenton.',
  'welcome.read.schematic': 'Vijat janë skematike, jo të matura. Zmadhoni dhe ato zgjerohen në korridore.',
  'welcome.start.title': 'Ku të filloni',
  'welcome.start.world': 'Shihni lidhjet me pjesën tjetër të botës',
  'welcome.start.keyboard': 'Eksploroni me tastierë',

  // Notes
  'notes.label': 'Shënime për hartën',
  'notes.handling': 'Shenja e trajtimit',
  'notes.kosovo':
    '* Të gjitha referencat për Kosovën duhet të kuptohen në kontekstin e rezolutës 1244 (1999) të Këshillit të Sigurimit të Kombeve të Bashkuara.',
  'notes.boundaries':
    'Kufijtë, emrat dhe emërtimet nuk nënkuptojnë miratim ose pranim nga Kombet e Bashkuara.',
  'notes.partMissing':
    'Një pjesë e atlasit nuk u mor dot. Kontrolloni lidhjen dhe ringarkoni: pamja juaj ruhet në adresë.',
  'notes.documentStorage':
    'Shfletuesi nuk e ndryshoi dot dokumentin e ruajtur. Për ta fshirë, pastroni të dhënat e këtij sajti te cilësimet e shfletuesit.',
  'notes.settingsNotKept': 'Ky shfletues nuk i ruan parametrat: ata vlejnë derisa të mbyllet faqja.',
  'notes.schematic': 'Vijat e rrugëve janë skematike.',

  // Use without a network
  'offline.ready': 'U ruajt: atlasi tani punon pa rrjet.',
  'offline.update': 'Një version i ri i atlasit është gati.',
  'offline.updateNow': 'Përditëso tani',
};

export default page;
