import type { Translated } from '../../messages.ts';
import type en from '../en/record-export.ts';

const recordExport: Translated<typeof en> = {
  'recordExport.title': 'Dorëzimi i incidenteve',
  'recordExport.intro':
    'Një skedar me regjistrimet që zgjidhni. Bëhet në këtë shfletues dhe ruhet në këtë pajisje: asgjë nuk dërgohet askund.',
  'recordExport.set': 'Regjistrimet e',
  'recordExport.rows': 'Cilat regjistrime',
  'recordExport.rows.all': 'Të gjitha: {count}',
  'recordExport.rows.passing': 'Ato që kalojnë filtrat: {count}',
  'recordExport.rows.picked': 'Ato që janë zgjedhur në tabelë: {count}',
  'recordExport.position': 'Vendndodhjet',
  'recordExport.position.exact': 'siç janë',
  'recordExport.position.cell': 'mesi i një qelize prej {side} km',
  'recordExport.position.jurisdiction': 'vetëm juridiksioni',
  'recordExport.position.none': 'të lëna jashtë',
  'recordExport.date': 'Datat',
  'recordExport.date.exact': 'siç janë',
  'recordExport.date.month': 'vetëm muaji dhe viti',
  'recordExport.date.year': 'vetëm viti',
  'recordExport.date.none': 'të lëna jashtë',
  'recordExport.coarse':
    'Të gjitha qelizat kanë të njëjtën sipërfaqe. Regjistrimet përzihen dhe numërohen rishtas, tekstet e lira lihen jashtë po s’i shtuat, dhe një fushë e skedarit që jep më saktë një datë a vendndodhje mbetet bosh. Fjalët që shtoni mund të thonë prapë më shumë: lexoni pamjen paraprake.',
  'recordExport.columns': 'Kolonat',
  'recordExport.quantity': 'Sasia dhe njësia',
  'recordExport.grades': 'Me vlerësimet tuaja',
  'recordExport.tags': 'Me juridiksionin dhe segmentin, pikëkalimin, portin e kufirin më të afërt',
  'recordExport.tags.coarse': 'Me juridiksionin',
  'recordExport.tags.waiting': 'Ende po gjendet se ku ndodhen regjistrimet.',
  'recordExport.preview': 'Çfarë jepet',
  'recordExport.preview.records':
    'Regjistrime: {count}, prej tyre me vendndodhje {placed} dhe me datë {dated}.',
  'recordExport.preview.shared':
    'Vende: {cells}; numri më i vogël i regjistrimeve që ndajnë një: {least}. Regjistrime që e ndajnë vendin me më pak se katër të tjera: {few}.',
  'recordExport.preview.emptied':
    'Fusha që mbeten bosh sepse japin më saktë një datë a vendndodhje: {cells}, në {rows} regjistrime.',
  'recordExport.preview.size': 'Skedari do të ketë rreth {size}.',
  'recordExport.preview.none': 'S’është zgjedhur asnjë regjistrim.',
  'recordExport.preview.making': 'Po llogaritet…',
  'recordExport.save': 'Ruaj skedarin',
  'recordExport.stop': 'Ndal',
  'recordExport.saveAbout': 'Ruaj çka thuhet për të (TXT)',
  'recordExport.about.beside': 'CSV s’ka vend për shenjën e trajtimit dhe filtrat: ruajini pranë tij.',
  'recordExport.working': 'Po shkruhet: {percent}',
  'recordExport.done': 'U ruajt: {file}, {size}.',
  'recordExport.stopped': 'U ndal. Asgjë s’u ruajt.',
  'recordExport.failed': 'Skedari s’mund të bëhej.',
  'recordExport.failed.too-many-rows':
    'Ky format nuk mban kaq shumë regjistrime. Zgjidhni më pak ose një format tjetër.',
  'recordExport.failed.too-many-columns':
    'Ky format nuk mban kaq shumë kolona. Zgjidhni më pak ose një format tjetër.',
  'recordExport.failed.text-too-long':
    'Një tekst është më i gjatë se ç’lejon një fushë e këtij formati. Lëreni jashtë kolonën e tij ose zgjidhni një format tjetër.',
  'recordExport.failed.too-large':
    'Skedari do të ishte më i madh se ç’lejon ky format. Zgjidhni më pak regjistrime ose një format tjetër.',
  'recordExport.about.filters': 'Filtrat',
  'recordExport.about.exactness': 'Saktësia',
  'recordExport.about.made': 'Bërë',
  'recordExport.about.madeBy': 'me Crossroads, {date}',
  'recordExport.about.noFilters': 'asnjë',
  'recordExport.filter.period': 'Periudha',
  'recordExport.filter.weekday': 'Muaji dhe dita e javës',
  'recordExport.filter.text': 'Teksti',
  'recordExport.filter.inside': 'Brenda zonave',
  'recordExport.filter.outside': 'Jashtë zonave',
  'recordExport.fileName': 'incidente',
};

export default recordExport;
