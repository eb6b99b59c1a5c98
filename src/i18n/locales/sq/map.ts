import type { Translated } from '../../messages.ts';
import type en from '../en/map.ts';

const map: Translated<typeof en> = {
  // Controls of the map
  'map.label': 'Harta e Evropës Juglindore. Tastet me shigjeta ecin nga elementi në element.',
  'map.zoomIn': 'Zmadho',
  'map.zoomOut': 'Zvogëlo',
  'map.north': 'Veriu lart, pamje nga lart',
  'map.legend': 'Legjenda',
  'map.home': 'Shfaq gjithë rajonin',
  'map.globe': 'Shfaq globin',
  'map.flat': 'Shfaq hartën e rrafshët',
  'map.copyLink': 'Kopjo lidhjen e kësaj pamjeje',
  'map.linkCopied': 'Lidhja u kopjua',
  'map.linkFailed': 'Shfletuesi nuk e lejoi kopjimin. Lidhja është te shiriti i adresës.',
  'map.present': 'Prezantime për t’u dhënë',
  'map.addView': 'Shto këtë pamje në një prezantim',
  'map.embed': 'Përfshije në një faqe tjetër',
  'map.download': 'Shkarko figurën',
  'map.help': 'Ndihmë dhe taste',
  'map.about': 'Rreth atlasit, burimet dhe licencat',
  'map.theme': 'Tema',
  'map.theme.auto': 'Automatike',
  'map.theme.light': 'E çelët',
  'map.theme.dark': 'E errët',
  'map.theme.print': 'Për shtyp',
  'map.theme.contrast': 'Kontrast i lartë',
  'map.language': 'Gjuha',
  'map.focused': '{name}, {kind}, {evidence}',
  'map.focusedNothing':
    'Asgjë në atë drejtim. Provoni një shigjetë tjetër, ose Page Down për elementin tjetër.',
  'map.empty': 'Nuk ka elemente në pamje. Zvogëloni, ose ndryshoni filtrat.',
  'map.selected': 'U hap: {feature}. Hollësitë janë pranë hartës.',
  'map.focusedMarket': '{name}, {kind}',
  'map.cleared': 'Zgjedhja u hoq',
  'map.keys':
    'Shigjetat: ec · Enter: hap · Page Down: tjetri · Presje, pikë: përgjatë degës · ?: të gjitha tastet',
  'map.changed.filters': 'Harta tregon {shown, number} nga {all, number} elemente.',
  'map.figureNotice':
    'Ky shfletues nuk mund ta vizatojë hartën e gjallë (mungon WebGL). Elementet mund të zgjidhen ende në figurë.',
  'map.ownGroundNotice': 'Harta bazë e organizatës nuk u mor dot. Në vend të saj shfaqet ajo e atlasit.',
  'map.missingNotice':
    'Harta e gjallë nuk u mor dot, prandaj shihni një figurë. Ringarkoni faqen për të provuar përsëri.',
  'map.lostNotice': 'Procesori grafik u ndal. Shihni një figurë derisa të kthehet.',
  'map.restored': 'Harta e gjallë është kthyer.',

  // Help
  'help.intro': 'Gjithçka punon nga tastiera. Tastet e hartës punojnë kur fokusi është te harta.',
  'help.key.search': 'Shko te kërkimi',
  'help.key.help': 'Kjo ndihmë',
  'help.key.undo': 'Zhbëj ndryshimin e fundit',
  'help.key.redo': 'Ribëj atë që u zhbë',
  'help.key.tab': 'Te harta, dhe më tej te kontrolli tjetër',
  'help.key.arrows':
    'Ec: përgjatë segmenteve nga nyja në nyjë, përndryshe te elementi më i afërt në atë drejtim',
  'help.key.page': 'Elementi tjetër dhe i mëparshëm sipas rendit të leximit',
  'help.key.branch': 'Segmenti i mëparshëm dhe tjetër përgjatë degës',
  'help.key.enter': 'Hap elementin',
  'help.key.escape': 'Lë elementin, pastaj hiq zgjedhjen',
  'help.key.zoom': 'Zmadho dhe zvogëlo',
  'help.key.globe': 'Globi ose harta e rrafshët',
  'help.key.pan': 'Lëviz hartën',
  'help.keys.anywhere': 'Kudo',
  'help.keys.map': 'Te harta',
  'help.pointer.title': 'Me tregues ose me gisht',
  'help.pointer':
    'Shtypni një element për ta hapur; nëpër ato që mbivendosen kaloni te hollësitë. Tërhiqni për të lëvizur, rrotulloni ose afroni gishtat për të zmadhuar.',
};

export default map;
