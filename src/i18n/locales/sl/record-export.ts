import type { Translated } from '../../messages.ts';
import type en from '../en/record-export.ts';

const recordExport: Translated<typeof en> = {
  'recordExport.title': 'Predaja incidentov',
  'recordExport.intro':
    'Datoteka z zapisi, ki jih izberete. Nastane v tem brskalniku in se shrani v to napravo: nič se nikamor ne pošlje.',
  'recordExport.set': 'Zapisi iz',
  'recordExport.rows': 'Kateri zapisi',
  'recordExport.rows.all': 'Vsi: {count}',
  'recordExport.rows.passing': 'Tisti, ki gredo skozi filtre: {count}',
  'recordExport.rows.picked': 'Tisti, ki so izbrani v preglednici: {count}',
  'recordExport.position': 'Položaji',
  'recordExport.position.exact': 'kakršni so',
  'recordExport.position.cell': 'sredina celice {side} km',
  'recordExport.position.jurisdiction': 'samo jurisdikcija',
  'recordExport.position.none': 'izpuščeni',
  'recordExport.date': 'Datumi',
  'recordExport.date.exact': 'kakršni so',
  'recordExport.date.month': 'samo mesec in leto',
  'recordExport.date.year': 'samo leto',
  'recordExport.date.none': 'izpuščeni',
  'recordExport.coarse':
    'Vse celice imajo enako površino. Zapisi se premešajo in na novo oštevilčijo, prosta besedila izpadejo, če jih ne dodate, polje datoteke, ki natančneje navaja datum ali položaj, pa ostane prazno. Besede, ki jih dodate, lahko vseeno povedo več: preberite predogled.',
  'recordExport.columns': 'Stolpci',
  'recordExport.quantity': 'Količina in enota',
  'recordExport.grades': 'Z vašimi ocenami',
  'recordExport.tags': 'Z jurisdikcijo ter najbližjim odsekom, prehodom, pristaniščem in mejo',
  'recordExport.tags.coarse': 'Z jurisdikcijo',
  'recordExport.tags.waiting': 'Kje zapisi ležijo, se še ugotavlja.',
  'recordExport.preview': 'Kaj se preda',
  'recordExport.preview.records': 'Zapisov: {count}, od tega s položajem {placed} in z datumom {dated}.',
  'recordExport.preview.shared':
    'Mesta: {cells}; najmanjše število zapisov, ki si eno delijo: {least}. Zapisov, ki si mesto delijo z manj kot štirimi drugimi: {few}.',
  'recordExport.preview.emptied':
    'Polja, ki ostanejo prazna, ker natančneje navajajo datum ali položaj: {cells}; pregledanih zapisov: {rows}.',
  'recordExport.preview.size': 'Datoteka bo imela približno {size}.',
  'recordExport.preview.none': 'Noben zapis ni izbran.',
  'recordExport.preview.making': 'Se računa …',
  'recordExport.save': 'Shrani datoteko',
  'recordExport.stop': 'Ustavi',
  'recordExport.saveAbout': 'Shrani, kar se o njej pove (TXT)',
  'recordExport.about.beside': 'CSV nima prostora za oznako zaupnosti in filtre: shranite ju zraven.',
  'recordExport.working': 'Se zapisuje: {percent}',
  'recordExport.done': 'Shranjeno: {file}, {size}.',
  'recordExport.stopped': 'Ustavljeno. Nič ni bilo shranjeno.',
  'recordExport.failed': 'Datoteke ni bilo mogoče narediti.',
  'recordExport.failed.too-many-rows':
    'V to obliko ne gre toliko zapisov. Izberite jih manj ali drugo obliko.',
  'recordExport.failed.too-many-columns':
    'V to obliko ne gre toliko stolpcev. Izberite jih manj ali drugo obliko.',
  'recordExport.failed.text-too-long':
    'Neko besedilo je daljše, kot dopušča polje te oblike. Izpustite njegov stolpec ali izberite drugo obliko.',
  'recordExport.failed.too-large':
    'Datoteka bi bila večja, kot dopušča ta oblika. Izberite manj zapisov ali drugo obliko.',
  'recordExport.about.filters': 'Filtri',
  'recordExport.about.exactness': 'Natančnost',
  'recordExport.about.made': 'Narejeno',
  'recordExport.about.madeBy': 's Crossroads, {date}',
  'recordExport.about.noFilters': 'noben',
  'recordExport.filter.period': 'Obdobje',
  'recordExport.filter.weekday': 'Mesec in dan v tednu',
  'recordExport.filter.text': 'Besedilo',
  'recordExport.filter.inside': 'Znotraj območij',
  'recordExport.filter.outside': 'Zunaj območij',
  'recordExport.fileName': 'incidenti',
};

export default recordExport;
