import type { Translated } from '../../messages.ts';
import type en from '../en/import-problems.ts';

const importProblems: Translated<typeof en> = {
  'refused.title': 'Datoteka {name} nije uvezena.',
  'refused.place': 'Gdje: {place}.',
  'refused.empty': 'Datoteka je prazna.',
  'refused.empty.do': 'Provjerite je li spremljena pa je ponovo odaberite.',
  'refused.unreadable':
    'Preglednik nije mogao pročitati datoteku. Možda je premještena, promijenjena ili uklonjena otkad je odabrana, ili je to folder.',
  'refused.unreadable.do': 'Odaberite je ponovo.',
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
    'Ponovo je kopirajte ili preuzmite ili je iznova spremite u programu koji ju je izradio.',
  'refused.part-missing': 'Nedostaje dio: {part}.',
  'refused.part-missing.do':
    'Sve dijelove stavite u jednu ZIP datoteku (za Shapefile: .shp, .shx, .dbf i .prj) i odaberite nju.',
  'refused.over-budget':
    'To je više nego što se ovdje može pročitati: {limit}. Dozvoljeno je najviše {allowed}.',
  'refused.over-budget.found':
    'To je više nego što se ovdje može pročitati: {limit}. Dozvoljeno je najviše {allowed}, a datoteka ima ili navodi {found}.',
  'refused.over-budget.do':
    'Ako to nije greška u datoteci, podijelite je na više njih ili izbacite nepotrebno.',
  'refused.limit.fileBytes': 'bajtova datoteke',
  'refused.limit.unpackedBytes': 'bajtova kad se raspakira',
  'refused.limit.entries': 'dijelova u pakiranoj datoteci',
  'refused.limit.records': 'zapisa',
  'refused.limit.columns': 'kolona',
  'refused.limit.cells': 'ćelija',
  'refused.limit.nesting': 'nivoa ugniježđenosti',
  'refused.limit.cellBytes': 'bajtova u jednoj ćeliji',
  'refused.unsafe.entities':
    'Datoteka deklarira entitete, kojima mala datoteka može postati ogromna ili posegnuti za drugima.',
  'refused.unsafe.path': 'Pakirana datoteka ima dio koji bi se upisao izvan svog foldera.',
  'refused.unsafe.overlap':
    'Dijelovi pakirane datoteke leže jedan na drugom, kao u datotekama izrađenim da preplave program.',
  'refused.unsafe.do':
    'Ne otvarajte je ni u drugim programima dok ne saznate ko ju je izradio. Zatražite običan CSV ili GeoJSON.',
  'refused.wrong-encoding': 'Bajtovi datoteke nisu slova u kodiranju {encoding}.',
  'refused.wrong-encoding.do': 'Odaberite drugo kodiranje ili spremite datoteku kao UTF-8.',
  'refused.reader-missing': 'Dio atlasa koji čita ovaj format nije se mogao preuzeti.',
  'refused.reader-missing.do':
    'Pokušajte ponovo kad mreža proradi. Atlas koji je jedna datoteka ne čita Parquet: spremite zapise kao GeoPackage, GeoJSON ili CSV.',
  'refused.cancelled': 'Uvoz je prekinut.',
  'refused.cancelled.do': 'Pokušajte ponovo kad želite.',
  'refused.too-slow':
    'Iz datoteke {seconds, plural, one {# sekundu} few {# sekunde} other {# sekundi}} nije stiglo ništa pa je čitanje zaustavljeno.',
  'refused.too-slow.do':
    'Iznova je spremite u programu koji ju je izradio, podijelite je ili spremite kao CSV.',
  'refused.not-started': 'Ono što čita datoteke nije se moglo pokrenuti.',
  'refused.not-started.do': 'Ponovo učitajte stranicu i ponovo odaberite datoteku.',
  'refused.crashed': 'Čitanje datoteke završilo je greškom atlasa ili zbog nedostatka memorije.',
  'refused.crashed.do':
    'Podijelite datoteku ili je spremite kao CSV. Ono što je prije uvezeno i dalje je tu.',

  'note.misnamed': 'Ime završava na „.{extension}”, ali datoteka je {format}; tako je i pročitana.',
  'note.lines-before-table':
    'Ispred tabele {count, plural, one {izostavljen je # red} few {izostavljena su # reda} other {izostavljeno je # redova}}.',
  'note.same-name': 'Više kolona ({count}) zove se „{name}”.',
  'note.columns-without-name':
    'Bez imena {count, plural, one {je # kolona; zove} few {su # kolone; zovu} other {je # kolona; zovu}} se po broju.',
  'note.deleted-rows':
    '{count, plural, one {# red precrtan je u datoteci i nije pročitan} few {# reda precrtana su u datoteci i nisu pročitana} other {# redova precrtano je u datoteci i nije pročitano}}.',
  'note.halves-differ':
    'Datoteka kaže da ima redova: {said}. U njoj je redova {rows} i geometrija {shapes}, i sve je pročitano.',
  'note.hidden-rows': 'Pročitani su i redovi koje njen program ne prikazuje: {count}.',
  'note.hidden-parts': 'Radna sveska ima skrivene listove: {names}.',
  'note.links-not-followed':
    '{count, plural, one {# veza na druge datoteke nije praćena} few {# veze na druge datoteke nisu praćene} other {# veza na druge datoteke nije praćeno}}; otvorite same te datoteke.',
  'note.pages-unreadable':
    'Baza podataka oštećena je ili odrezana: {count, plural, one {# stranica nije se mogla} few {# stranice nisu se mogle} other {# stranica nije se moglo}} pročitati. Niko ne može reći koliko je zapisa tamo stajalo; izvezite sloj iznova.',
  'note.may-lack-changes':
    'Posljednje promjene mogu biti u drugoj datoteci uz bazu podataka (-wal), koja se ovdje ne može pročitati. Zatvorite bazu u programu u kojem se uređuje i odaberite je ponovo.',
  'note.count-differs': 'Datoteka kaže da ima zapisa: {said}. U njoj ih je {found}.',
  'note.damaged-after':
    'Datoteka je oštećena ili odrezana iza zapisa {count}: ništa nakon njega nije se moglo pročitati.',
  'note.damaged-from':
    'Datoteka je oštećena ili odrezana u redu {line}: ništa iza njega nije se moglo pročitati.',

  'problem.too-many-cells': 'Više ćelija nego što zaglavlje ima kolona: ne može se reći koja kuda spada.',
  'problem.too-many-cells.do': 'Potražite razdjelnik unutar ćelije i tu ćeliju stavite pod navodnike.',
  'problem.unclosed-quote': 'Navodnik je otvoren, a nije zatvoren.',
  'problem.unclosed-quote.do': 'Zatvorite ga ili navodnik unutar ćelije pišite dvaput.',
  'problem.record-unreadable': 'Ništa se od toga nije moglo pročitati.',
  'problem.record-unreadable.do': 'Pogledajte ga u programu koji je izradio datoteku.',
  'problem.cell-too-long': 'Ćelija je duža od svake koja se čita.',
  'problem.cell-too-long.do': 'Potražite ispred nje nezatvoren navodnik ili je skratite.',
  'problem.repeated-record': 'Isti kao drugi zapis u svakoj koloni.',
  'problem.repeated-record.do': 'Izbacite jedan ako je to isti događaj.',
  'problem.repeated-id': 'Drugi se zapis zove isto.',
  'problem.repeated-id.do':
    'Pogledajte je li to isti događaj ili odaberite drugu kolonu po kojoj se zapisi razlikuju.',
  'problem.too-few-cells': 'Manje ćelija nego što zaglavlje ima kolona: ostale su uzete kao prazne.',
  'problem.too-few-cells.do': 'Pogledajte stoji li kraj reda unutar ćelije bez navodnika.',
  'problem.stray-quote': 'Navodnik unutar ćelije uzet je kao slovo.',
  'problem.stray-quote.do': 'Ništa, ako je vrijednost tačna.',
  'problem.spoiled-characters': 'Slova koja su se iskvarila prije nego što je datoteka stigla ovamo.',
  'problem.spoiled-characters.do': 'Izvezite je iznova kao UTF-8 tamo odakle potječe.',
  'problem.null-characters': 'Nulti bajtovi između slova izostavljeni su.',
  'problem.null-characters.do': 'Ništa, ako je vrijednost tačna.',
  'problem.byte-order-mark':
    'Oznaka redoslijeda bajtova u sredini izostavljena je: datoteka je sastavljena od više njih.',
  'problem.byte-order-mark.do': 'Ništa, ako je vrijednost tačna.',
  'problem.merged-cell': 'Ćelija spojena preko više redova pročitana je za svaki od njih.',
  'problem.merged-cell.do': 'Provjerite vrijedi li za ovaj zapis.',
  'problem.cell-unreadable': 'Ćelija se nije mogla pročitati i ostala je prazna.',
  'problem.cell-unreadable.do': 'Ispravite je u datoteci i ponovo je uvezite.',
  'problem.formula-error': 'Formula ćelije dala je grešku; ćelija je ostala prazna.',
  'problem.formula-error.do': 'Ispravite formulu, spremite i ponovo uvezite datoteku.',
  'problem.formula-without-value': 'Rezultat formule nije nikad spremljen; ćelija je ostala prazna.',
  'problem.formula-without-value.do': 'Otvorite datoteku u njenom programu, spremite je i ponovo uvezite.',
  'problem.deep-value': 'Preduboko ugniježđena vrijednost zadržana je kao tekst.',
  'problem.deep-value.do': 'Ništa, ako nije potrebna.',
  'problem.duplicate-key': 'Jedno ime ili mjesto stoji dvaput u zapisu; vrijedi posljednje.',
  'problem.duplicate-key.do': 'Pogledajte koje je od to dvoje tačno.',
  'problem.position-missing': 'Nema položaja.',
  'problem.position-missing.do': 'Dodajte ga u datoteku ili ostavite zapis samo u tabeli.',
  'problem.position-half': 'Samo jedna od dvije koordinate.',
  'problem.position-half.do': 'Dodajte drugu u datoteku.',
  'problem.position-unreadable': 'Koordinata se ne može pročitati.',
  'problem.position-unreadable.do': 'Napišite je kao u drugim zapisima.',
  'problem.position-not-finite': 'Koordinata nije konačan broj.',
  'problem.position-not-finite.do': 'Ispravite je u datoteci.',
  'problem.position-out-of-range': 'Preko ±180 stepeni dužine ili ±90 stepeni širine.',
  'problem.position-out-of-range.do': 'Ispravite je ili odaberite koordinatni sistem u kojem ima smisla.',
  'problem.position-outside-system': 'Izvan područja u kojem koordinatni sistem vrijedi.',
  'problem.position-outside-system.do': 'Ispravite je ili odaberite drugi sistem.',
  'problem.position-null-island': 'Na 0, 0, u Atlantiku: to programi pišu kad ne znaju mjesto.',
  'problem.position-null-island.do': 'Dodajte položaj u datoteku.',
  'problem.shape-not-point': 'Linija, površina ili više tačaka, a nijedno određeno mjesto.',
  'problem.shape-not-point.do': 'Gore odaberite da se stavi u sredinu, ako je to tačno.',
  'problem.shape-empty': 'Oblik bez ikakvih koordinata.',
  'problem.shape-empty.do': 'Dodajte ih u datoteku.',
  'problem.shape-broken': 'Oblik koji se ne može pročitati.',
  'problem.shape-broken.do': 'Popravite ga u geografskom informacijskom sistemu.',
  'problem.place-unknown': 'Nijedno mjesto, prijelaz ni luka u atlasu nema to ime.',
  'problem.place-unknown.do': 'Napišite ime kao u atlasu ili dajte koordinate.',
  'problem.place-ambiguous': 'Više mjesta u atlasu ima to ime.',
  'problem.place-ambiguous.do': 'Dajte koordinate.',
  'problem.position-coarse': 'Položaj je naveden tako grubo da mjesto može biti kilometrima dalje.',
  'problem.position-coarse.do': 'Navedite više cifara gdje se znaju.',
  'problem.position-far': 'Daleko od regije.',
  'problem.position-far.do': 'Pogledajte jesu li dužina i širina zamijenjene ili je neka cifra pogrešna.',
  'problem.shape-middle': 'Stavljeno u sredinu svog oblika, kako ste rekli.',
  'problem.shape-middle.do': 'Ništa.',
  'problem.date-unreadable': 'Datum se ne može pročitati; zapis ga nema.',
  'problem.date-unreadable.do': 'Napišite ga kao u drugim zapisima.',
  'problem.date-impossible': 'Dan kojeg nema ni u jednom kalendaru; zapis nema datum.',
  'problem.date-impossible.do': 'Ispravite ga u datoteci.',
  'problem.date-in-future': 'Datum koji još nije došao.',
  'problem.date-in-future.do': 'Pogledajte jesu li dan i mjesec zamijenjeni.',
  'problem.date-two-digit-year': 'Godina od dvije cifre uzeta je kao najbliža prošla.',
  'problem.date-two-digit-year.do': 'Ništa, ako je godina tačna.',
  'problem.time-unreadable': 'Doba dana ne može se pročitati; zapis ima samo dan.',
  'problem.time-unreadable.do': 'Napišite ga kao u drugim zapisima.',
  'problem.quantity-unreadable': 'Količina se ne može pročitati; zapis je nema.',
  'problem.quantity-unreadable.do': 'Napišite broj.',
  'problem.quantity-negative': 'Količina manja od nule.',
  'problem.quantity-negative.do': 'Pogledajte je li tako mišljeno.',
  'problem.unit-unknown':
    'Jedinica koju atlas ne poznaje; zadržana je kako stoji i nikad se ne sabira s drugima.',
  'problem.unit-unknown.do': 'Ništa, ako je tačna.',
  'problem.market-unknown': 'Ne pripada nijednom tržištu iz atlasa.',
  'problem.market-unknown.do': 'Gore odaberite tržište za ovu riječ.',
};

export default importProblems;
