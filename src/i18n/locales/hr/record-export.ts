import type { Translated } from '../../messages.ts';
import type en from '../en/record-export.ts';

const recordExport: Translated<typeof en> = {
  'recordExport.title': 'Predaja incidenata',
  'recordExport.intro':
    'Datoteka sa zapisima koje odaberete. Izrađuje se u ovom pregledniku i sprema na ovaj uređaj: ništa se nikamo ne šalje.',
  'recordExport.set': 'Zapisi iz',
  'recordExport.rows': 'Koji zapisi',
  'recordExport.rows.all': 'Svi: {count}',
  'recordExport.rows.passing': 'Oni koji prolaze filtre: {count}',
  'recordExport.rows.picked': 'Oni koji su odabrani u tablici: {count}',
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
    'Sve ćelije imaju istu površinu. Zapisi se miješaju i iznova broje, slobodni tekstovi izostaju ako ih ne dodate, a polje datoteke koje točnije navodi datum ili položaj ostaje prazno. Riječi koje dodate ipak mogu otkriti više: pročitajte pregled.',
  'recordExport.columns': 'Stupci',
  'recordExport.quantity': 'Količina i jedinica',
  'recordExport.grades': 'S vašim ocjenama',
  'recordExport.tags': 'S jurisdikcijom te najbližom dionicom, prijelazom, lukom i granicom',
  'recordExport.tags.coarse': 'S jurisdikcijom',
  'recordExport.tags.waiting': 'Još se utvrđuje gdje zapisi leže.',
  'recordExport.preview': 'Što se predaje',
  'recordExport.preview.records': 'Zapisa: {count}, od toga s položajem {placed}, a s datumom {dated}.',
  'recordExport.preview.shared':
    'Mjesta: {cells}; najmanji broj zapisa koji dijele jedno: {least}. Zapisa koji mjesto dijele s manje od četiri druga: {few}.',
  'recordExport.preview.emptied':
    'Polja koja ostaju prazna jer točnije navode datum ili položaj: {cells}, a pregledano je zapisa: {rows}.',
  'recordExport.preview.size': 'Datoteka će imati oko {size}.',
  'recordExport.preview.none': 'Nijedan zapis nije odabran.',
  'recordExport.preview.making': 'Računa se…',
  'recordExport.save': 'Spremi datoteku',
  'recordExport.stop': 'Zaustavi',
  'recordExport.saveAbout': 'Spremi što se o njoj kaže (TXT)',
  'recordExport.about.beside': 'CSV nema mjesta za oznaku postupanja i filtre: spremite ih uz njega.',
  'recordExport.working': 'Zapisuje se: {percent}',
  'recordExport.done': 'Spremljeno: {file}, {size}.',
  'recordExport.stopped': 'Zaustavljeno. Ništa nije spremljeno.',
  'recordExport.failed': 'Datoteku nije bilo moguće izraditi.',
  'recordExport.failed.too-many-rows':
    'U ovaj format ne stane toliko zapisa. Odaberite manje njih ili drugi format.',
  'recordExport.failed.too-many-columns':
    'U ovaj format ne stane toliko stupaca. Odaberite manje njih ili drugi format.',
  'recordExport.failed.text-too-long':
    'Jedan je tekst dulji nego što polje ovog formata dopušta. Izostavite njegov stupac ili odaberite drugi format.',
  'recordExport.failed.too-large':
    'Datoteka bi bila veća nego što ovaj format dopušta. Odaberite manje zapisa ili drugi format.',
  'recordExport.about.filters': 'Filtri',
  'recordExport.about.exactness': 'Točnost',
  'recordExport.about.made': 'Izrađeno',
  'recordExport.about.madeBy': 'pomoću Crossroadsa, {date}',
  'recordExport.about.noFilters': 'nijedan',
  'recordExport.filter.period': 'Razdoblje',
  'recordExport.filter.weekday': 'Mjesec i dan u tjednu',
  'recordExport.filter.text': 'Tekst',
  'recordExport.filter.inside': 'Unutar područja',
  'recordExport.filter.outside': 'Izvan područja',
  'recordExport.fileName': 'incidenti',
};

export default recordExport;
