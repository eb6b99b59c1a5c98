import type { Translated } from '../../messages.ts';
import type en from '../en/hand-over.ts';

const handOver: Translated<typeof en> = {
  'handOver.title': 'Predaja incidenata',
  'handOver.intro':
    'Datoteka sa zapisima koje izaberete. Pravi se u ovom pregledaču i čuva na ovom uređaju: ništa se nikuda ne šalje.',
  'handOver.set': 'Zapisi iz',
  'handOver.format': 'Format',
  'handOver.rows': 'Koji zapisi',
  'handOver.rows.all': 'Svi: {count}',
  'handOver.rows.passing': 'Oni koji prolaze filtere: {count}',
  'handOver.rows.picked': 'Oni koji su izabrani u tabeli: {count}',
  'handOver.position': 'Položaji',
  'handOver.position.exact': 'kakvi jesu',
  'handOver.position.cell': 'sredina ćelije od {side} km',
  'handOver.position.jurisdiction': 'samo jurisdikcija',
  'handOver.position.none': 'izostavljeni',
  'handOver.date': 'Datumi',
  'handOver.date.exact': 'kakvi jesu',
  'handOver.date.month': 'samo mjesec i godina',
  'handOver.date.year': 'samo godina',
  'handOver.date.none': 'izostavljeni',
  'handOver.coarse':
    'Sve ćelije imaju istu površinu. Zapisi se miješaju i iznova broje, slobodni tekstovi izostaju ako ih ne dodate, a polje datoteke koje tačnije navodi datum ili položaj ostaje prazno. Riječi koje dodate ipak mogu otkriti više: pročitajte pregled.',
  'handOver.columns': 'Kolone',
  'handOver.quantity': 'Količina i jedinica',
  'handOver.grades': 'Sa vašim ocjenama',
  'handOver.tags': 'Sa jurisdikcijom i najbližom dionicom, prelazom, lukom i granicom',
  'handOver.tags.coarse': 'Sa jurisdikcijom',
  'handOver.tags.waiting': 'Još se utvrđuje gdje zapisi leže.',
  'handOver.handling': 'Oznaka postupanja',
  'handOver.preview': 'Šta se predaje',
  'handOver.preview.records': 'Zapisa: {count}, od toga sa položajem {placed}, a sa datumom {dated}.',
  'handOver.preview.shared':
    'Mjesta: {cells}; najmanji broj zapisa koji dijele jedno: {least}. Zapisa koji mjesto dijele sa manje od četiri druga: {few}.',
  'handOver.preview.emptied':
    'Polja koja ostaju prazna jer tačnije navode datum ili položaj: {cells}, a pregledano je zapisa: {rows}.',
  'handOver.preview.size': 'Datoteka će imati oko {size}.',
  'handOver.preview.none': 'Nijedan zapis nije izabran.',
  'handOver.preview.making': 'Računa se…',
  'handOver.save': 'Sačuvaj datoteku',
  'handOver.stop': 'Zaustavi',
  'handOver.saveAbout': 'Sačuvaj šta se o njoj kaže (TXT)',
  'handOver.about.beside': 'CSV nema mjesta za oznaku postupanja i filtere: sačuvajte ih uz njega.',
  'handOver.working': 'Upisuje se: {percent}',
  'handOver.done': 'Sačuvano: {file}, {size}.',
  'handOver.stopped': 'Zaustavljeno. Ništa nije sačuvano.',
  'handOver.failed': 'Datoteka nije mogla da se napravi.',
  'handOver.failed.too-many-rows':
    'U ovaj format ne staje toliko zapisa. Izaberite manje njih ili drugi format.',
  'handOver.failed.too-many-columns':
    'U ovaj format ne staje toliko kolona. Izaberite manje njih ili drugi format.',
  'handOver.failed.text-too-long':
    'Jedan tekst je duži nego što polje ovog formata dopušta. Izostavite njegovu kolonu ili izaberite drugi format.',
  'handOver.failed.too-large':
    'Datoteka bi bila veća nego što ovaj format dopušta. Izaberite manje zapisa ili drugi format.',
  'handOver.about.filters': 'Filteri',
  'handOver.about.exactness': 'Tačnost',
  'handOver.about.made': 'Napravljeno',
  'handOver.about.madeBy': 'pomoću Crossroadsa, {date}',
  'handOver.about.notes': 'Napomene o nazivima i granicama',
  'handOver.about.noFilters': 'nijedan',
  'handOver.filter.period': 'Period',
  'handOver.filter.weekday': 'Mjesec i dan u nedjelji',
  'handOver.filter.text': 'Tekst',
  'handOver.filter.inside': 'Unutar područja',
  'handOver.filter.outside': 'Izvan područja',
  'handOver.fileName': 'incidenti',
};

export default handOver;
