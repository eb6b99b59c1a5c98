import type { Translated } from '../../messages.ts';
import type en from '../en/hand-over.ts';

const handOver: Translated<typeof en> = {
  'handOver.title': 'Predaja incidentov',
  'handOver.intro':
    'Datoteka z zapisi, ki jih izberete. Nastane v tem brskalniku in se shrani v to napravo: nič se nikamor ne pošlje.',
  'handOver.set': 'Zapisi iz',
  'handOver.format': 'Oblika',
  'handOver.rows': 'Kateri zapisi',
  'handOver.rows.all': 'Vsi: {count}',
  'handOver.rows.passing': 'Tisti, ki gredo skozi filtre: {count}',
  'handOver.rows.picked': 'Tisti, ki so izbrani v preglednici: {count}',
  'handOver.position': 'Položaji',
  'handOver.position.exact': 'kakršni so',
  'handOver.position.cell': 'sredina celice {side} km',
  'handOver.position.jurisdiction': 'samo jurisdikcija',
  'handOver.position.none': 'izpuščeni',
  'handOver.date': 'Datumi',
  'handOver.date.exact': 'kakršni so',
  'handOver.date.month': 'samo mesec in leto',
  'handOver.date.year': 'samo leto',
  'handOver.date.none': 'izpuščeni',
  'handOver.coarse':
    'Vse celice imajo enako površino. Zapisi se premešajo in na novo oštevilčijo, prosta besedila izpadejo, če jih ne dodate, polje datoteke, ki natančneje navaja datum ali položaj, pa ostane prazno. Besede, ki jih dodate, lahko vseeno povedo več: preberite predogled.',
  'handOver.columns': 'Stolpci',
  'handOver.quantity': 'Količina in enota',
  'handOver.grades': 'Z vašimi ocenami',
  'handOver.tags': 'Z jurisdikcijo ter najbližjim odsekom, prehodom, pristaniščem in mejo',
  'handOver.tags.coarse': 'Z jurisdikcijo',
  'handOver.tags.waiting': 'Kje zapisi ležijo, se še ugotavlja.',
  'handOver.handling': 'Oznaka zaupnosti',
  'handOver.preview': 'Kaj se preda',
  'handOver.preview.records': 'Zapisov: {count}, od tega s položajem {placed} in z datumom {dated}.',
  'handOver.preview.shared':
    'Mesta: {cells}; najmanjše število zapisov, ki si eno delijo: {least}. Zapisov, ki si mesto delijo z manj kot štirimi drugimi: {few}.',
  'handOver.preview.emptied':
    'Polja, ki ostanejo prazna, ker natančneje navajajo datum ali položaj: {cells}; pregledanih zapisov: {rows}.',
  'handOver.preview.size': 'Datoteka bo imela približno {size}.',
  'handOver.preview.none': 'Noben zapis ni izbran.',
  'handOver.preview.making': 'Se računa …',
  'handOver.save': 'Shrani datoteko',
  'handOver.stop': 'Ustavi',
  'handOver.saveAbout': 'Shrani, kar se o njej pove (TXT)',
  'handOver.about.beside': 'CSV nima prostora za oznako zaupnosti in filtre: shranite ju zraven.',
  'handOver.working': 'Se zapisuje: {percent}',
  'handOver.done': 'Shranjeno: {file}, {size}.',
  'handOver.stopped': 'Ustavljeno. Nič ni bilo shranjeno.',
  'handOver.failed': 'Datoteke ni bilo mogoče narediti.',
  'handOver.failed.too-many-rows': 'V to obliko ne gre toliko zapisov. Izberite jih manj ali drugo obliko.',
  'handOver.failed.too-many-columns':
    'V to obliko ne gre toliko stolpcev. Izberite jih manj ali drugo obliko.',
  'handOver.failed.text-too-long':
    'Neko besedilo je daljše, kot dopušča polje te oblike. Izpustite njegov stolpec ali izberite drugo obliko.',
  'handOver.failed.too-large':
    'Datoteka bi bila večja, kot dopušča ta oblika. Izberite manj zapisov ali drugo obliko.',
  'handOver.about.filters': 'Filtri',
  'handOver.about.exactness': 'Natančnost',
  'handOver.about.made': 'Narejeno',
  'handOver.about.madeBy': 's Crossroads, {date}',
  'handOver.about.notes': 'Opombe o imenih in mejah',
  'handOver.about.noFilters': 'noben',
  'handOver.filter.period': 'Obdobje',
  'handOver.filter.weekday': 'Mesec in dan v tednu',
  'handOver.filter.text': 'Besedilo',
  'handOver.filter.inside': 'Znotraj območij',
  'handOver.filter.outside': 'Zunaj območij',
  'handOver.fileName': 'incidenti',
};

export default handOver;
