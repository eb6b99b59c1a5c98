import type { Translated } from '../../messages.ts';
import type en from '../en/about.ts';

const about: Translated<typeof en> = {
  // About
  'about.title': 'Rreth Udhëkryqeve',
  'about.what.title': 'Çfarë është kjo',
  'about.what':
    'Hartë e përmbledhjes së politikave “An aid to strategic responses to organized crime in South-Eastern Europe” (UNODC, Vjenë, 2024). Ajo shënon çfarë thotë përmbledhja, çfarë dokumentojnë burime të tjera dhe cilat janë të dhëna referuese. Nuk është botim i Kombeve të Bashkuara.',
  'about.limits':
    'Asnjë vijë nuk është rrugëtim i matur dhe asgjë këtu nuk është për përdorim taktik. Nuk shfaqet asnjë person. Përmbledhja nuk përmend asnjë rrugë automobilistike, pikëkalim apo port të rajonit: ato vijnë nga burimet më poshtë.',
  'about.languages':
    'Fjalët e këtij atlasi në gjuhë të tjera përveç anglishtes nuk janë lexuar ende nga folës amtarë.',
  'about.notes.title': 'Shënime për emrat dhe kufijtë',
  'about.edition.title': 'Botimi',
  'about.edition': 'Botimi {edition}, data: {date}',
  'about.checked': 'Faktet u kontrolluan deri më: {date}.',
  'about.corrections': 'Korrigjime',
  'about.noCorrections': 'Nuk është bërë asnjë korrigjim.',
  'about.cite.title': 'Si të citohet',
  'about.cite':
    'Udhëkryqe (Crossroads): atlas i përmbledhjes së UNODC-së për krimin e organizuar në Evropën Juglindore, botimi {edition} ({date}).',
  'about.sources.title': 'Burimet dhe licencat',
  'about.data.title': 'Të dhënat',
  'about.data': 'Skedarët e përpiluar mund të shkarkohen dhe të hapen në çdo sistem informacioni gjeografik.',
  'about.fonts': 'Shkronjat: Noto Sans dhe Noto Serif, SIL Open Font License 1.1.',

  // The drawn picture
  'figure.titleSelected': '{name}: rrugët e krimit të organizuar në Evropën Juglindore',
  'figure.description':
    'Harta e dhjetë vendeve dhe territoreve të rajonit me rrugën ballkanike dhe atë të Detit të Zi, portet, pikëkalimet dhe vendet. E njëjta përmbajtje mund të lexohet element pas elementi në panelet e atlasit.',
  'figure.period': 'Periudha: {period}',
  'figure.briefOnly': 'Vetëm ajo që thotë vetë përmbledhja',
  'figure.sources': 'Burimet: {sources}',
  'figure.moreSources': '{count, plural, one {edhe # burim tjetër} other {edhe # burime të tjera}} në atlas',
  'figure.colophon': 'Udhëkryqe, botimi {edition} · figura u krijua më {date}',
  'figure.notUnitedNations': 'Kjo nuk është hartë e Kombeve të Bashkuara.',
  'figure.scale': '{km, number} km në mes të hartës',

  // Download of the picture
  'picture.intro': 'Figura tregon hartën siç është tani, me titull, legjendë, burime dhe të dy shënimet.',
  'picture.flat': 'Figura sheh drejt nga lart: pjerrësia e hartës nuk ruhet.',
  'picture.format': 'Formati',
  'picture.png': 'PNG, për prezantime dhe dokumente',
  'picture.svg': 'SVG, për përpunim dhe shtyp',
  'picture.scale': 'Madhësia',
  'picture.scaleOption': '{scale, number}× ({width, number} × {height, number} piksela)',
  'picture.download': 'Shkarko',
  'picture.working': 'Figura po vizatohet',
  'picture.done': 'Figura është te shkarkimet: {file}',
  'picture.failed': 'Figura nuk mund të bëhej: {reason}. Provoni një madhësi më të vogël, ose SVG.',
};

export default about;
