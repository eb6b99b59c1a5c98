import type { Translated } from '../../messages.ts';
import type en from '../en/hand-over.ts';

const handOver: Translated<typeof en> = {
  'handOver.title': 'Predaja incidenata',
  'handOver.intro':
    'Datoteka sa zapisima koje odaberete. Pravi se u ovom pregledniku i sprema na ovaj uređaj: ništa se nikamo ne šalje.',
  'handOver.set': 'Zapisi iz',
  'handOver.format': 'Format',
  'handOver.rows': 'Koji zapisi',
  'handOver.rows.all': 'Svi: {count}',
  'handOver.rows.passing': 'Oni koji prolaze filtere: {count}',
  'handOver.rows.picked': 'Oni koji su odabrani u tabeli: {count}',
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
  'handOver.grades': 'S vašim ocjenama',
  'handOver.tags': 'S jurisdikcijom te najbližom dionicom, prijelazom, lukom i granicom',
  'handOver.tags.coarse': 'S jurisdikcijom',
  'handOver.tags.waiting': 'Još se utvrđuje gdje zapisi leže.',
  'handOver.handling': 'Oznaka postupanja',
  'handOver.preview': 'Šta se predaje',
  'handOver.preview.records': 'Zapisa: {count}, od toga s položajem {placed}, a s datumom {dated}.',
  'handOver.preview.shared':
    'Mjesta: {cells}; najmanji broj zapisa koji dijele jedno: {least}. Zapisa koji mjesto dijele s manje od četiri druga: {few}.',
  'handOver.preview.emptied':
    'Polja koja ostaju prazna jer tačnije navode datum ili položaj: {cells}, a pregledano je zapisa: {rows}.',
  'handOver.preview.size': 'Datoteka će imati oko {size}.',
  'handOver.preview.none': 'Nijedan zapis nije odabran.',
  'handOver.preview.making': 'Računa se…',
  'handOver.save': 'Spremi datoteku',
  'handOver.stop': 'Zaustavi',
  'handOver.saveAbout': 'Spremi šta se o njoj kaže (TXT)',
  'handOver.about.beside': 'CSV nema mjesta za oznaku postupanja i filtere: spremite ih uz njega.',
  'handOver.working': 'Upisuje se: {percent}',
  'handOver.done': 'Spremljeno: {file}, {size}.',
  'handOver.stopped': 'Zaustavljeno. Ništa nije spremljeno.',
  'handOver.failed': 'Datoteka se nije mogla napraviti.',
  'handOver.failed.too-many-rows':
    'U ovaj format ne stane toliko zapisa. Odaberite manje njih ili drugi format.',
  'handOver.failed.too-many-columns':
    'U ovaj format ne stane toliko kolona. Odaberite manje njih ili drugi format.',
  'handOver.failed.text-too-long':
    'Jedan tekst je duži nego što polje ovog formata dopušta. Izostavite njegovu kolonu ili odaberite drugi format.',
  'handOver.failed.too-large':
    'Datoteka bi bila veća nego što ovaj format dopušta. Odaberite manje zapisa ili drugi format.',
  'handOver.about.filters': 'Filteri',
  'handOver.about.exactness': 'Tačnost',
  'handOver.about.made': 'Napravljeno',
  'handOver.about.madeBy': 'pomoću Crossroadsa, {date}',
  'handOver.about.notes': 'Napomene o nazivima i granicama',
  'handOver.about.noFilters': 'nijedan',
  'handOver.filter.period': 'Period',
  'handOver.filter.weekday': 'Mjesec i dan u sedmici',
  'handOver.filter.text': 'Tekst',
  'handOver.filter.inside': 'Unutar područja',
  'handOver.filter.outside': 'Izvan područja',
  'handOver.fileName': 'incidenti',
};

export default handOver;
