import type { Translated } from '../../messages.ts';
import type en from '../en/import-problems.ts';

const importProblems: Translated<typeof en> = {
  'refused.title': 'Datoteka {name} nije uvezena.',
  'refused.place': 'Gdje: {place}.',
  'refused.empty': 'Datoteka je prazna.',
  'refused.empty.do': 'Provjerite je li spremljena pa je ponovno odaberite.',
  'refused.unreadable':
    'Preglednik nije mogao pročitati datoteku. Možda je premještena, promijenjena ili uklonjena otkad je odabrana, ili je to mapa.',
  'refused.unreadable.do': 'Odaberite je ponovno.',
  'refused.unknown-format': 'Sadržaj datoteke nije ni u jednom formatu koji se ovdje čita.',
  'refused.unknown-format.do': 'Spremite je kao CSV, XLSX ili GeoJSON i odaberite tu.',
  'refused.unsupported-format': 'Ovo je datoteka formata {format}, koji se ovdje ne čita.',
  'refused.unsupported-format.do':
    'U programu koji ju je izradio spremite je kao CSV, XLSX, GeoJSON ili GeoPackage i odaberite tu.',
  'refused.no-records': 'Datoteka se može pročitati, ali u njoj nema nijednog zapisa.',
  'refused.no-records.do': 'Provjerite je li spremljen pravi list, sloj ili datoteka.',
  'refused.encrypted': 'Datoteka je zaštićena lozinkom.',
  'refused.encrypted.do': 'Spremite je bez lozinke u programu koji ju je izradio i odaberite tu.',
  'refused.damaged': 'Datoteka je oštećena ili odrezana pa se nijednom zapisu u njoj ne može vjerovati.',
  'refused.damaged.do':
    'Ponovno je kopirajte ili preuzmite ili je iznova spremite u programu koji ju je izradio.',
  'refused.part-missing': 'Nedostaje dio: {part}.',
  'refused.part-missing.do':
    'Sve dijelove stavite u jednu ZIP datoteku (za Shapefile: .shp, .shx, .dbf i .prj) i odaberite nju.',
  'refused.over-budget':
    'To je više nego što se ovdje može pročitati: {limit}. Dopušteno je najviše {allowed}.',
  'refused.over-budget.found':
    'To je više nego što se ovdje može pročitati: {limit}. Dopušteno je najviše {allowed}, a datoteka ima ili navodi {found}.',
  'refused.over-budget.do':
    'Ako to nije pogreška u datoteci, podijelite je na više njih ili izbacite nepotrebno.',
  'refused.limit.fileBytes': 'bajtova datoteke',
  'refused.limit.unpackedBytes': 'bajtova kad se raspakira',
  'refused.limit.entries': 'dijelova u pakiranoj datoteci',
  'refused.limit.records': 'zapisa',
  'refused.limit.columns': 'stupaca',
  'refused.limit.cells': 'ćelija',
  'refused.limit.nesting': 'razina ugniježđenosti',
  'refused.limit.cellBytes': 'bajtova u jednoj ćeliji',
  'refused.unsafe.entities':
    'Datoteka deklarira entitete, kojima mala datoteka može postati golema ili posegnuti za drugima.',
  'refused.unsafe.path': 'Pakirana datoteka ima dio koji bi se upisao izvan svoje mape.',
  'refused.unsafe.overlap':
    'Dijelovi pakirane datoteke leže jedan na drugom, kao u datotekama izrađenima da preplave program.',
  'refused.unsafe.do':
    'Ne otvarajte je ni u drugim programima dok ne doznate tko ju je izradio. Zatražite običan CSV ili GeoJSON.',
  'refused.wrong-encoding': 'Bajtovi datoteke nisu slova u kodiranju {encoding}.',
  'refused.wrong-encoding.do': 'Odaberite drugo kodiranje ili spremite datoteku kao UTF-8.',
  'refused.reader-missing': 'Dio atlasa koji čita ovaj format nije se mogao dohvatiti.',
  'refused.reader-missing.do':
    'Pokušajte ponovno kad mreža proradi. Atlas koji je jedna datoteka ne čita Parquet: spremite zapise kao GeoPackage, GeoJSON ili CSV.',
  'refused.cancelled': 'Uvoz je prekinut.',
  'refused.cancelled.do': 'Pokušajte ponovno kad želite.',
  'refused.too-slow':
    'Iz datoteke {seconds, plural, one {# sekundu} few {# sekunde} other {# sekundi}} nije stiglo ništa pa je čitanje zaustavljeno.',
  'refused.too-slow.do':
    'Iznova je spremite u programu koji ju je izradio, podijelite je ili spremite kao CSV.',
  'refused.not-started': 'Ono što čita datoteke nije se moglo pokrenuti.',
  'refused.not-started.do': 'Ponovno učitajte stranicu i ponovno odaberite datoteku.',
  'refused.crashed': 'Čitanje datoteke završilo je pogreškom atlasa ili zbog nedostatka memorije.',
  'refused.crashed.do':
    'Podijelite datoteku ili je spremite kao CSV. Ono što je prije uvezeno i dalje je tu.',

  'note.misnamed': 'Ime završava na „.{extension}”, ali datoteka je {format}; tako je i pročitana.',
  'note.lines-before-table':
    'Ispred tablice {count, plural, one {izostavljen je # redak} few {izostavljena su # retka} other {izostavljeno je # redaka}}.',
  'note.same-name': 'Više se stupaca ({count}) zove „{name}”.',
  'note.columns-without-name':
    'Bez imena {count, plural, one {je # stupac; zove} few {su # stupca; zovu} other {je # stupaca; zovu}} se po broju.',
  'note.deleted-rows':
    '{count, plural, one {# redak precrtan je u datoteci i nije pročitan} few {# retka precrtana su u datoteci i nisu pročitana} other {# redaka precrtano je u datoteci i nije pročitano}}.',
  'note.halves-differ':
    'Datoteka kaže da ima redaka: {said}. U njoj je redaka {rows} i geometrija {shapes}, i sve je pročitano.',
  'note.hidden-rows': 'Pročitani su i retci koje njezin program ne prikazuje: {count}.',
  'note.hidden-parts': 'Radna knjiga ima skrivene listove: {names}.',
  'note.links-not-followed':
    '{count, plural, one {# veza na druge datoteke nije praćena} few {# veze na druge datoteke nisu praćene} other {# veza na druge datoteke nije praćeno}}; otvorite same te datoteke.',
  'note.pages-unreadable':
    'Baza podataka oštećena je ili odrezana: {count, plural, one {# stranica nije se mogla} few {# stranice nisu se mogle} other {# stranica nije se moglo}} pročitati. Nitko ne može reći koliko je zapisa ondje stajalo; izvezite sloj iznova.',
  'note.may-lack-changes':
    'Posljednje promjene mogu biti u drugoj datoteci uz bazu podataka (-wal), koja se ovdje ne može pročitati. Zatvorite bazu u programu u kojem se uređuje i odaberite je ponovno.',
  'note.count-differs': 'Datoteka kaže da ima zapisa: {said}. U njoj ih je {found}.',
  'note.damaged-after':
    'Datoteka je oštećena ili odrezana iza zapisa {count}: ništa nakon njega nije se moglo pročitati.',
  'note.damaged-from':
    'Datoteka je oštećena ili odrezana u retku {line}: ništa iza njega nije se moglo pročitati.',

  'problem.too-many-cells': 'Više ćelija nego što zaglavlje ima stupaca: ne može se reći koja kamo spada.',
  'problem.too-many-cells.do': 'Potražite razdjelnik unutar ćelije i tu ćeliju stavite pod navodnike.',
  'problem.unclosed-quote': 'Navodnik je otvoren, a nije zatvoren.',
  'problem.unclosed-quote.do': 'Zatvorite ga ili navodnik unutar ćelije pišite dvaput.',
  'problem.record-unreadable': 'Ništa se od toga nije moglo pročitati.',
  'problem.record-unreadable.do': 'Pogledajte ga u programu koji je izradio datoteku.',
  'problem.cell-too-long': 'Ćelija je dulja od svake koja se čita.',
  'problem.cell-too-long.do': 'Potražite ispred nje nezatvoren navodnik ili je skratite.',
  'problem.repeated-record': 'Isti kao drugi zapis u svakom stupcu.',
  'problem.repeated-record.do': 'Izbacite jedan ako je to isti događaj.',
  'problem.repeated-id': 'Drugi se zapis zove isto.',
  'problem.repeated-id.do':
    'Pogledajte je li to isti događaj ili odaberite drugi stupac po kojem se zapisi razlikuju.',
  'problem.too-few-cells': 'Manje ćelija nego što zaglavlje ima stupaca: ostale su uzete kao prazne.',
  'problem.too-few-cells.do': 'Pogledajte stoji li kraj retka unutar ćelije bez navodnika.',
  'problem.stray-quote': 'Navodnik unutar ćelije uzet je kao slovo.',
  'problem.stray-quote.do': 'Ništa, ako je vrijednost točna.',
  'problem.spoiled-characters': 'Slova koja su se iskvarila prije nego što je datoteka stigla ovamo.',
  'problem.spoiled-characters.do': 'Izvezite je iznova kao UTF-8 ondje odakle potječe.',
  'problem.null-characters': 'Nulti bajtovi između slova izostavljeni su.',
  'problem.null-characters.do': 'Ništa, ako je vrijednost točna.',
  'problem.byte-order-mark':
    'Oznaka redoslijeda bajtova u sredini izostavljena je: datoteka je sastavljena od više njih.',
  'problem.byte-order-mark.do': 'Ništa, ako je vrijednost točna.',
  'problem.merged-cell': 'Ćelija spojena preko više redaka pročitana je za svaki od njih.',
  'problem.merged-cell.do': 'Provjerite vrijedi li za ovaj zapis.',
  'problem.cell-unreadable': 'Ćelija se nije mogla pročitati i ostala je prazna.',
  'problem.cell-unreadable.do': 'Ispravite je u datoteci i ponovno je uvezite.',
  'problem.formula-error': 'Formula ćelije dala je pogrešku; ćelija je ostala prazna.',
  'problem.formula-error.do': 'Ispravite formulu, spremite i ponovno uvezite datoteku.',
  'problem.formula-without-value': 'Rezultat formule nije nikad spremljen; ćelija je ostala prazna.',
  'problem.formula-without-value.do': 'Otvorite datoteku u njezinu programu, spremite je i ponovno uvezite.',
  'problem.deep-value': 'Preduboko ugniježđena vrijednost zadržana je kao tekst.',
  'problem.deep-value.do': 'Ništa, ako nije potrebna.',
  'problem.duplicate-key': 'Jedno ime ili mjesto stoji dvaput u zapisu; vrijedi posljednje.',
  'problem.duplicate-key.do': 'Pogledajte koje je od toga dvoga točno.',
  'problem.position-missing': 'Nema položaja.',
  'problem.position-missing.do': 'Dodajte ga u datoteku ili ostavite zapis samo u tablici.',
  'problem.position-half': 'Samo jedna od dviju koordinata.',
  'problem.position-half.do': 'Dodajte drugu u datoteku.',
  'problem.position-unreadable': 'Koordinata se ne može pročitati.',
  'problem.position-unreadable.do': 'Napišite je kao u drugim zapisima.',
  'problem.position-not-finite': 'Koordinata nije konačan broj.',
  'problem.position-not-finite.do': 'Ispravite je u datoteci.',
  'problem.position-out-of-range': 'Preko ±180 stupnjeva dužine ili ±90 stupnjeva širine.',
  'problem.position-out-of-range.do': 'Ispravite je ili odaberite koordinatni sustav u kojem ima smisla.',
  'problem.position-outside-system': 'Izvan područja u kojem koordinatni sustav vrijedi.',
  'problem.position-outside-system.do': 'Ispravite je ili odaberite drugi sustav.',
  'problem.position-null-island': 'Na 0, 0, u Atlantiku: to programi pišu kad ne znaju mjesto.',
  'problem.position-null-island.do': 'Dodajte položaj u datoteku.',
  'problem.shape-not-point': 'Linija, površina ili više točaka, a nijedno određeno mjesto.',
  'problem.shape-not-point.do': 'Gore odaberite da se stavi u sredinu, ako je to točno.',
  'problem.shape-empty': 'Oblik bez ikakvih koordinata.',
  'problem.shape-empty.do': 'Dodajte ih u datoteku.',
  'problem.shape-broken': 'Oblik koji se ne može pročitati.',
  'problem.shape-broken.do': 'Popravite ga u geografskom informacijskom sustavu.',
  'problem.place-unknown': 'Nijedno mjesto, prijelaz ni luka u atlasu nema to ime.',
  'problem.place-unknown.do': 'Napišite ime kao u atlasu ili dajte koordinate.',
  'problem.place-ambiguous': 'Više mjesta u atlasu ima to ime.',
  'problem.place-ambiguous.do': 'Dajte koordinate.',
  'problem.position-coarse': 'Položaj je naveden tako grubo da mjesto može biti kilometrima dalje.',
  'problem.position-coarse.do': 'Navedite više znamenaka gdje se znaju.',
  'problem.position-far': 'Daleko od regije.',
  'problem.position-far.do': 'Pogledajte jesu li dužina i širina zamijenjene ili je neka znamenka pogrešna.',
  'problem.shape-middle': 'Stavljeno u sredinu svojega oblika, kako ste rekli.',
  'problem.shape-middle.do': 'Ništa.',
  'problem.date-unreadable': 'Datum se ne može pročitati; zapis ga nema.',
  'problem.date-unreadable.do': 'Napišite ga kao u drugim zapisima.',
  'problem.date-impossible': 'Dan kojega nema ni u jednom kalendaru; zapis nema datum.',
  'problem.date-impossible.do': 'Ispravite ga u datoteci.',
  'problem.date-in-future': 'Datum koji još nije došao.',
  'problem.date-in-future.do': 'Pogledajte jesu li dan i mjesec zamijenjeni.',
  'problem.date-two-digit-year': 'Godina od dviju znamenaka uzeta je kao najbliža prošla.',
  'problem.date-two-digit-year.do': 'Ništa, ako je godina točna.',
  'problem.time-unreadable': 'Doba dana ne može se pročitati; zapis ima samo dan.',
  'problem.time-unreadable.do': 'Napišite ga kao u drugim zapisima.',
  'problem.quantity-unreadable': 'Količina se ne može pročitati; zapis je nema.',
  'problem.quantity-unreadable.do': 'Napišite broj.',
  'problem.quantity-negative': 'Količina manja od nule.',
  'problem.quantity-negative.do': 'Pogledajte je li tako mišljeno.',
  'problem.unit-unknown':
    'Jedinica koju atlas ne poznaje; zadržana je kako stoji i nikad se ne zbraja s drugima.',
  'problem.unit-unknown.do': 'Ništa, ako je točna.',
  'problem.market-unknown': 'Ne pripada nijednom tržištu iz atlasa.',
  'problem.market-unknown.do': 'Gore odaberite tržište za ovu riječ.',
};

export default importProblems;
