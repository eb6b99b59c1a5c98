import type { Translated } from '../../messages.ts';
import type en from '../en/record-export.ts';

const recordExport: Translated<typeof en> = {
  'recordExport.title': 'Predaja incidenata',
  'recordExport.intro':
    'Datoteka sa zapisima koje izaberete. Pravi se u ovom pregledaču i čuva na ovom uređaju: ništa se nikuda ne šalje.',
  'recordExport.set': 'Zapisi iz',
  'recordExport.rows': 'Koji zapisi',
  'recordExport.rows.all': 'Svi: {count}',
  'recordExport.rows.passing': 'Oni koji prolaze filtere: {count}',
  'recordExport.rows.picked': 'Oni koji su izabrani u tabeli: {count}',
  'recordExport.position': 'Položaji',
  'recordExport.position.exact': 'kakvi jesu',
  'recordExport.position.cell': 'sredina ćelije od {side} km',
  'recordExport.position.jurisdiction': 'samo jurisdikcija',
  'recordExport.position.none': 'izostavljeni',
  'recordExport.date': 'Datumi',
  'recordExport.date.exact': 'kakvi jesu',
  'recordExport.date.month': 'samo mjesec i godina',
  'recordExport.date.year': 'samo godina',
  'recordExport.date.none': 'izostavljeni',
  'recordExport.coarse':
    'Sve ćelije imaju istu površinu. Zapisi se miješaju i iznova broje, slobodni tekstovi izostaju ako ih ne dodate, a polje datoteke koje tačnije navodi datum ili položaj ostaje prazno. Riječi koje dodate ipak mogu otkriti više: pročitajte pregled.',
  'recordExport.columns': 'Kolone',
  'recordExport.quantity': 'Količina i jedinica',
  'recordExport.grades': 'Sa vašim ocjenama',
  'recordExport.tags': 'Sa jurisdikcijom i najbližom dionicom, prelazom, lukom i granicom',
  'recordExport.tags.coarse': 'Sa jurisdikcijom',
  'recordExport.tags.waiting': 'Još se utvrđuje gdje zapisi leže.',
  'recordExport.preview': 'Šta se predaje',
  'recordExport.preview.records': 'Zapisa: {count}, od toga sa položajem {placed}, a sa datumom {dated}.',
  'recordExport.preview.shared':
    'Mjesta: {cells}; najmanji broj zapisa koji dijele jedno: {least}. Zapisa koji mjesto dijele sa manje od četiri druga: {few}.',
  'recordExport.preview.emptied':
    'Polja koja ostaju prazna jer tačnije navode datum ili položaj: {cells}, a pregledano je zapisa: {rows}.',
  'recordExport.preview.size': 'Datoteka će imati oko {size}.',
  'recordExport.preview.none': 'Nijedan zapis nije izabran.',
  'recordExport.preview.making': 'Računa se…',
  'recordExport.save': 'Sačuvaj datoteku',
  'recordExport.stop': 'Zaustavi',
  'recordExport.saveAbout': 'Sačuvaj šta se o njoj kaže (TXT)',
  'recordExport.about.beside': 'CSV nema mjesta za oznaku postupanja i filtere: sačuvajte ih uz njega.',
  'recordExport.working': 'Upisuje se: {percent}',
  'recordExport.done': 'Sačuvano: {file}, {size}.',
  'recordExport.stopped': 'Zaustavljeno. Ništa nije sačuvano.',
  'recordExport.failed': 'Datoteka nije mogla da se napravi.',
  'recordExport.failed.too-many-rows':
    'U ovaj format ne staje toliko zapisa. Izaberite manje njih ili drugi format.',
  'recordExport.failed.too-many-columns':
    'U ovaj format ne staje toliko kolona. Izaberite manje njih ili drugi format.',
  'recordExport.failed.text-too-long':
    'Jedan tekst je duži nego što polje ovog formata dopušta. Izostavite njegovu kolonu ili izaberite drugi format.',
  'recordExport.failed.too-large':
    'Datoteka bi bila veća nego što ovaj format dopušta. Izaberite manje zapisa ili drugi format.',
  'recordExport.about.filters': 'Filteri',
  'recordExport.about.exactness': 'Tačnost',
  'recordExport.about.made': 'Napravljeno',
  'recordExport.about.madeBy': 'pomoću Crossroadsa, {date}',
  'recordExport.about.noFilters': 'nijedan',
  'recordExport.filter.period': 'Period',
  'recordExport.filter.weekday': 'Mjesec i dan u nedjelji',
  'recordExport.filter.text': 'Tekst',
  'recordExport.filter.inside': 'Unutar područja',
  'recordExport.filter.outside': 'Izvan područja',
  'recordExport.fileName': 'incidenti',
};

export default recordExport;
