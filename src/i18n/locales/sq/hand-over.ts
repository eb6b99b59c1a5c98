import type { Translated } from '../../messages.ts';
import type en from '../en/hand-over.ts';

const handOver: Translated<typeof en> = {
  'handOver.title': 'Dorëzimi i incidenteve',
  'handOver.intro':
    'Një skedar me regjistrimet që zgjidhni. Bëhet në këtë shfletues dhe ruhet në këtë pajisje: asgjë nuk dërgohet askund.',
  'handOver.set': 'Regjistrimet e',
  'handOver.format': 'Formati',
  'handOver.rows': 'Cilat regjistrime',
  'handOver.rows.all': 'Të gjitha: {count}',
  'handOver.rows.passing': 'Ato që kalojnë filtrat: {count}',
  'handOver.rows.picked': 'Ato që janë zgjedhur në tabelë: {count}',
  'handOver.position': 'Vendndodhjet',
  'handOver.position.exact': 'siç janë',
  'handOver.position.cell': 'mesi i një qelize prej {side} km',
  'handOver.position.jurisdiction': 'vetëm juridiksioni',
  'handOver.position.none': 'të lëna jashtë',
  'handOver.date': 'Datat',
  'handOver.date.exact': 'siç janë',
  'handOver.date.month': 'vetëm muaji dhe viti',
  'handOver.date.year': 'vetëm viti',
  'handOver.date.none': 'të lëna jashtë',
  'handOver.coarse':
    'Të gjitha qelizat kanë të njëjtën sipërfaqe. Regjistrimet përzihen dhe numërohen rishtas, tekstet e lira lihen jashtë po s’i shtuat, dhe një fushë e skedarit që jep më saktë një datë a vendndodhje mbetet bosh. Fjalët që shtoni mund të thonë prapë më shumë: lexoni pamjen paraprake.',
  'handOver.columns': 'Kolonat',
  'handOver.quantity': 'Sasia dhe njësia',
  'handOver.grades': 'Me vlerësimet tuaja',
  'handOver.tags': 'Me juridiksionin dhe segmentin, pikëkalimin, portin e kufirin më të afërt',
  'handOver.tags.coarse': 'Me juridiksionin',
  'handOver.tags.waiting': 'Ende po gjendet se ku ndodhen regjistrimet.',
  'handOver.handling': 'Shenja e trajtimit',
  'handOver.preview': 'Çfarë jepet',
  'handOver.preview.records': 'Regjistrime: {count}, prej tyre me vendndodhje {placed} dhe me datë {dated}.',
  'handOver.preview.shared':
    'Vende: {cells}; numri më i vogël i regjistrimeve që ndajnë një: {least}. Regjistrime që e ndajnë vendin me më pak se katër të tjera: {few}.',
  'handOver.preview.emptied':
    'Fusha që mbeten bosh sepse japin më saktë një datë a vendndodhje: {cells}, në {rows} regjistrime.',
  'handOver.preview.size': 'Skedari do të ketë rreth {size}.',
  'handOver.preview.none': 'S’është zgjedhur asnjë regjistrim.',
  'handOver.preview.making': 'Po llogaritet…',
  'handOver.save': 'Ruaj skedarin',
  'handOver.stop': 'Ndal',
  'handOver.saveAbout': 'Ruaj çka thuhet për të (TXT)',
  'handOver.about.beside': 'CSV s’ka vend për shenjën e trajtimit dhe filtrat: ruajini pranë tij.',
  'handOver.working': 'Po shkruhet: {percent}',
  'handOver.done': 'U ruajt: {file}, {size}.',
  'handOver.stopped': 'U ndal. Asgjë s’u ruajt.',
  'handOver.failed': 'Skedari s’mund të bëhej.',
  'handOver.failed.too-many-rows':
    'Ky format nuk mban kaq shumë regjistrime. Zgjidhni më pak ose një format tjetër.',
  'handOver.failed.too-many-columns':
    'Ky format nuk mban kaq shumë kolona. Zgjidhni më pak ose një format tjetër.',
  'handOver.failed.text-too-long':
    'Një tekst është më i gjatë se ç’lejon një fushë e këtij formati. Lëreni jashtë kolonën e tij ose zgjidhni një format tjetër.',
  'handOver.failed.too-large':
    'Skedari do të ishte më i madh se ç’lejon ky format. Zgjidhni më pak regjistrime ose një format tjetër.',
  'handOver.about.filters': 'Filtrat',
  'handOver.about.exactness': 'Saktësia',
  'handOver.about.made': 'Bërë',
  'handOver.about.madeBy': 'me Crossroads, {date}',
  'handOver.about.notes': 'Shënime për emrat dhe kufijtë',
  'handOver.about.noFilters': 'asnjë',
  'handOver.filter.period': 'Periudha',
  'handOver.filter.weekday': 'Muaji dhe dita e javës',
  'handOver.filter.text': 'Teksti',
  'handOver.filter.inside': 'Brenda zonave',
  'handOver.filter.outside': 'Jashtë zonave',
  'handOver.fileName': 'incidente',
};

export default handOver;
