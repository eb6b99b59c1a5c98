import type { Translated } from '../../messages.ts';
import type en from '../en/import-problems.ts';

const importProblems: Translated<typeof en> = {
  'refused.title': '{name} nu a fost importat.',
  'refused.place': 'Unde: {place}.',
  'refused.empty': 'Fișierul este gol.',
  'refused.empty.do': 'Verificați dacă a fost salvat și alegeți-l din nou.',
  'refused.unreadable':
    'Browserul nu a putut citi fișierul. Poate a fost mutat, modificat sau șters de când a fost ales ori este un dosar.',
  'refused.unreadable.do': 'Alegeți-l din nou.',
  'refused.unknown-format': 'Conținutul fișierului nu are niciun format care se citește aici.',
  'refused.unknown-format.do': 'Salvați-l ca CSV, XLSX sau GeoJSON și alegeți acel fișier.',
  'refused.unsupported-format': 'Este un fișier {format}, care nu se citește aici.',
  'refused.unsupported-format.do':
    'Salvați-l ca CSV, XLSX, GeoJSON sau GeoPackage în programul în care a fost făcut și alegeți acel fișier.',
  'refused.unsupported-format.archive.do': 'Dezarhivați-l și alegeți fișierele din el.',
  'refused.unsupported-format.picture.do': 'Alegeți fișierul cu tabelul, nu o imagine a lui.',
  'refused.no-records': 'Fișierul poate fi citit, dar nu conține nicio înregistrare.',
  'refused.no-records.do': 'Verificați dacă s-a salvat foaia, stratul sau fișierul potrivit.',
  'refused.encrypted': 'Fișierul este protejat cu parolă.',
  'refused.encrypted.do': 'Salvați-l fără parolă în programul în care a fost făcut și alegeți acel fișier.',
  'refused.damaged':
    'Fișierul este deteriorat sau trunchiat, așa că nicio înregistrare din el nu este sigură.',
  'refused.damaged.do':
    'Copiați-l sau descărcați-l din nou ori salvați-l iar în programul în care a fost făcut.',
  'refused.part-missing': 'Lipsește o parte: {part}.',
  'refused.part-missing.do':
    'Puneți toate părțile într-un singur fișier ZIP (pentru un Shapefile: .shp, .shx, .dbf și .prj) și alegeți acel fișier.',
  'refused.over-budget': 'Este mai mult decât se poate citi aici: {limit}. Sunt permise cel mult {allowed}.',
  'refused.over-budget.found':
    'Este mai mult decât se poate citi aici: {limit}. Sunt permise cel mult {allowed}, fișierul are sau declară {found}.',
  'refused.over-budget.do':
    'Dacă nu este o greșeală în fișier, împărțiți-l în mai multe sau scoateți ce nu este necesar.',
  'refused.limit.fileBytes': 'octeți ai fișierului',
  'refused.limit.unpackedBytes': 'octeți după dezarhivare',
  'refused.limit.entries': 'părți în fișierul arhivat',
  'refused.limit.records': 'înregistrări',
  'refused.limit.columns': 'coloane',
  'refused.limit.cells': 'celule',
  'refused.limit.nesting': 'niveluri de imbricare',
  'refused.limit.cellBytes': 'octeți într-o celulă',
  'refused.unsafe.entities':
    'Fișierul declară entități, prin care un fișier mic poate deveni uriaș sau poate accesa altele.',
  'refused.unsafe.path': 'Fișierul arhivat are o parte care ar fi scrisă în afara propriului dosar.',
  'refused.unsafe.overlap':
    'Părți ale fișierului arhivat se suprapun, ca în fișierele făcute să copleșească un program.',
  'refused.unsafe.do':
    'Nu îl deschideți nici în alte programe înainte de a ști cine l-a făcut. Cereți un simplu CSV sau GeoJSON.',
  'refused.wrong-encoding': 'Octeții fișierului nu sunt litere în {encoding}.',
  'refused.wrong-encoding.do': 'Alegeți altă codificare sau salvați fișierul ca UTF-8.',
  'refused.reader-missing': 'Partea atlasului care citește acest format nu a putut fi preluată.',
  'refused.reader-missing.do':
    'Încercați din nou când revine rețeaua. Un atlas dintr-un singur fișier nu citește Parquet: salvați înregistrările ca GeoPackage, GeoJSON sau CSV.',
  'refused.cancelled': 'Importul a fost anulat.',
  'refused.cancelled.do': 'Încercați din nou când doriți.',
  'refused.too-slow':
    'Timp de {seconds, plural, one {# secundă} few {# secunde} other {# de secunde}} nu a venit nimic din fișier, așa că a fost oprit.',
  'refused.too-slow.do':
    'Salvați-l din nou în programul în care a fost făcut, împărțiți-l sau salvați-l ca CSV.',
  'refused.not-started': 'Cititorul de fișiere nu a putut porni.',
  'refused.not-started.do': 'Reîncărcați pagina și alegeți din nou fișierul.',
  'refused.crashed':
    'Citirea fișierului s-a încheiat din cauza unei erori a atlasului sau din lipsă de memorie.',
  'refused.crashed.do': 'Împărțiți fișierul sau salvați-l ca CSV. Ce a fost importat înainte a rămas.',
  'note.misnamed': 'Numele se termină în „.{extension}”, dar fișierul este {format}; a fost citit ca atare.',
  'note.lines-before-table':
    '{count, plural, one {# rând dinaintea tabelului} few {# rânduri dinaintea tabelului} other {# de rânduri dinaintea tabelului}} {count, plural, one {a fost lăsat deoparte} few {au fost lăsate deoparte} other {au fost lăsate deoparte}}.',
  'note.same-name': 'Coloane cu numele „{name}”: {count}.',
  'note.columns-without-name':
    '{count, plural, one {# coloană nu are} few {# coloane nu au} other {# de coloane nu au}} nume și {count, plural, one {este numită} few {sunt numite} other {sunt numite}} prin număr.',
  'note.deleted-rows':
    '{count, plural, one {# rând este șters} few {# rânduri sunt șterse} other {# de rânduri sunt șterse}} în fișier și {count, plural, one {nu a fost citit} few {nu au fost citite} other {nu au fost citite}}.',
  'note.halves-differ':
    'Fișierul declară atâtea rânduri: {said}; s-au găsit rânduri: {rows} și geometrii: {shapes}; toate au fost citite.',
  'note.hidden-rows': 'Rândurile pe care programul nu le arată au fost citite și ele: {count}.',
  'note.hidden-parts': 'Registrul de calcul are foi ascunse: {names}.',
  'note.links-not-followed':
    '{count, plural, one {# link spre alte fișiere} few {# linkuri spre alte fișiere} other {# de linkuri spre alte fișiere}} {count, plural, one {nu a fost urmat} few {nu au fost urmate} other {nu au fost urmate}}; deschideți chiar acele fișiere.',
  'note.pages-unreadable':
    'Baza de date este deteriorată sau trunchiată: {count, plural, one {o pagină nu a putut fi citită} few {# pagini nu au putut fi citite} other {# de pagini nu au putut fi citite}}. Nimeni nu poate spune câte înregistrări erau acolo; exportați stratul din nou.',
  'note.may-lack-changes':
    'Baza de date își poate păstra ultimele modificări într-un al doilea fișier alăturat (-wal), care nu se poate citi aici. Închideți-o în programul în care se editează și alegeți-o din nou.',
  'note.count-differs': 'Fișierul declară atâtea înregistrări: {said}; s-au găsit: {found}.',
  'note.damaged-after':
    'Fișierul este deteriorat sau trunchiat după înregistrarea {count}: nimic de după ea nu a putut fi citit.',
  'note.damaged-from':
    'Fișierul este deteriorat sau trunchiat la rândul {line}: nimic de după el nu a putut fi citit.',
  'note.letters-guessed':
    'Fișierul nu își indică codificarea literelor. După litere s-a presupus {encoding}.',
  'note.description-broken':
    'Descrierea geometriilor nu poate fi citită. Coloana lor a fost găsită după nume.',
  'note.kinds-unread': 'Fără poziție lizibilă: {names} ({count}).',
  'note.other-date': 'Alte coloane cu date calendaristice: {names}. Verificați dacă este aleasă cea corectă.',
  'note.other-quantity': 'Alte coloane cu cantități: {names}. Verificați dacă este aleasă cea corectă.',
  'note.system-assumed': 'Fișierul nu indică un sistem de coordonate. Se presupun grade WGS 84.',
  'problem.too-many-cells': 'Mai multe celule decât coloane în antet: nu se poate spune care unde aparține.',
  'problem.too-many-cells.do':
    'Căutați un separator în interiorul unei celule și puneți acea celulă între ghilimele.',
  'problem.unclosed-quote': 'Ghilimele deschise și neînchise.',
  'problem.unclosed-quote.do': 'Închideți-le sau scrieți de două ori ghilimelele din interiorul unei celule.',
  'problem.record-unreadable': 'Nimic din ea nu a putut fi citit.',
  'problem.record-unreadable.do': 'Verificați-o în programul în care a fost făcut fișierul.',
  'problem.cell-too-long': 'O celulă este mai lungă decât oricare care se citește.',
  'problem.cell-too-long.do': 'Căutați înaintea ei ghilimele neînchise sau scurtați-o.',
  'problem.repeated-record': 'Identică în fiecare coloană cu altă înregistrare.',
  'problem.repeated-record.do': 'Scoateți una dintre ele dacă este același eveniment.',
  'problem.repeated-id': 'Altă înregistrare poartă același nume.',
  'problem.repeated-id.do':
    'Vedeți dacă este același eveniment sau alegeți altă coloană care deosebește înregistrările.',
  'problem.too-few-cells': 'Mai puține celule decât coloane în antet: celelalte au fost considerate goale.',
  'problem.too-few-cells.do': 'Vedeți dacă un sfârșit de rând se află într-o celulă fără ghilimele.',
  'problem.stray-quote': 'Ghilimelele din interiorul unei celule au fost luate drept literă.',
  'problem.stray-quote.do': 'Nimic, dacă valoarea este corectă.',
  'problem.spoiled-characters': 'Litere stricate înainte ca fișierul să ajungă aici.',
  'problem.spoiled-characters.do': 'Exportați-l din nou ca UTF-8 de unde provine.',
  'problem.null-characters': 'Octeții nuli dintre litere au fost lăsați deoparte.',
  'problem.null-characters.do': 'Nimic, dacă valoarea este corectă.',
  'problem.byte-order-mark':
    'Un marcaj de ordine a octeților din mijloc a fost lăsat deoparte: fișierul a fost alcătuit din mai multe.',
  'problem.byte-order-mark.do': 'Nimic, dacă valoarea este corectă.',
  'problem.merged-cell': 'O celulă îmbinată pe mai multe rânduri a fost citită pentru fiecare dintre ele.',
  'problem.merged-cell.do': 'Verificați dacă este valabilă pentru această înregistrare.',
  'problem.cell-unreadable': 'O celulă nu a putut fi citită și a rămas goală.',
  'problem.cell-unreadable.do': 'Corectați-o în fișier și importați-l din nou.',
  'problem.formula-error': 'Formula unei celule a dat o eroare; celula a rămas goală.',
  'problem.formula-error.do': 'Corectați formula, salvați și importați din nou fișierul.',
  'problem.formula-without-value':
    'Rezultatul unei formule nu a fost salvat niciodată; celula a rămas goală.',
  'problem.formula-without-value.do':
    'Deschideți fișierul în programul lui, salvați-l și importați-l din nou.',
  'problem.deep-value': 'O valoare imbricată prea adânc a fost păstrată ca text.',
  'problem.deep-value.do': 'Nimic, dacă nu este necesară.',
  'problem.duplicate-key': 'Un nume sau un loc apare de două ori în înregistrare; contează ultimul.',
  'problem.duplicate-key.do': 'Vedeți care dintre cele două este corect.',
  'problem.position-missing': 'Fără poziție.',
  'problem.position-missing.do': 'Adăugați-o în fișier sau lăsați înregistrarea doar în tabel.',
  'problem.position-half': 'Doar una dintre cele două coordonate.',
  'problem.position-half.do': 'Adăugați-o pe cealaltă în fișier.',
  'problem.position-unreadable': 'Coordonata nu poate fi citită.',
  'problem.position-unreadable.do': 'Scrieți-o ca în celelalte înregistrări.',
  'problem.position-not-finite': 'Coordonata nu este un număr finit.',
  'problem.position-not-finite.do': 'Corectați-o în fișier.',
  'problem.position-out-of-range': 'Peste ±180 de grade longitudine sau ±90 de grade latitudine.',
  'problem.position-out-of-range.do': 'Corectați-o sau alegeți sistemul de coordonate în care are sens.',
  'problem.position-outside-system': 'În afara zonei în care este valabil sistemul de coordonate.',
  'problem.position-outside-system.do': 'Corectați-o sau alegeți alt sistem.',
  'problem.position-null-island': 'La 0, 0, în Atlantic: ce scriu programele când nu cunosc locul.',
  'problem.position-null-island.do': 'Adăugați poziția în fișier.',
  'problem.shape-not-point': 'O linie, o suprafață sau mai multe puncte, nu un singur loc.',
  'problem.shape-not-point.do': 'Alegeți mai sus să fie pusă în mijlocul ei, dacă este corect.',
  'problem.shape-empty': 'O formă fără nicio coordonată.',
  'problem.shape-empty.do': 'Adăugați coordonatele în fișier.',
  'problem.shape-broken': 'O formă care nu poate fi citită.',
  'problem.shape-broken.do': 'Reparați-o într-un sistem informațional geografic.',
  'problem.place-unknown': 'Niciun loc, punct de trecere sau port al atlasului nu are acest nume.',
  'problem.place-unknown.do': 'Scrieți numele ca în atlas sau dați coordonate.',
  'problem.place-ambiguous': 'Mai multe locuri ale atlasului au acest nume.',
  'problem.place-ambiguous.do': 'Dați coordonate.',
  'problem.place-by-name': 'Plasat după nume, la elementul atlasului pe care îl arată valoarea.',
  'problem.place-by-name.do': 'Verificați dacă acesta este locul. Înregistrarea poate fi la kilometri de el.',
  'problem.position-coarse': 'Poziția este atât de grosieră, încât locul poate fi la kilometri distanță.',
  'problem.position-coarse.do': 'Dați mai multe cifre acolo unde se cunosc.',
  'problem.position-far': 'Departe de regiune.',
  'problem.position-far.do':
    'Vedeți dacă longitudinea și latitudinea sunt inversate sau o cifră este greșită.',
  'problem.shape-middle': 'Pusă în mijlocul formei, cum ați spus.',
  'problem.shape-middle.do': 'Nimic.',
  'problem.total-row': 'Un total al tabelului, nu o înregistrare.',
  'problem.total-row.do': 'Nu este nevoie de nimic. Dacă este o înregistrare, dați-i o dată sau o poziție.',
  'problem.date-missing': 'Înregistrarea nu are dată.',
  'problem.date-missing.do': 'Adăugați data, dacă o știți.',
  'problem.date-unreadable': 'Data nu poate fi citită; înregistrarea rămâne fără dată.',
  'problem.date-unreadable.do': 'Scrieți-o ca în celelalte înregistrări.',
  'problem.date-impossible': 'O zi care nu există în niciun calendar; înregistrarea rămâne fără dată.',
  'problem.date-impossible.do': 'Corectați-o în fișier.',
  'problem.date-in-future': 'O dată care încă nu a venit.',
  'problem.date-in-future.do': 'Vedeți dacă ziua și luna sunt inversate.',
  'problem.date-two-digit-year': 'Un an din două cifre a fost luat drept cel mai apropiat an trecut.',
  'problem.date-two-digit-year.do': 'Nimic, dacă anul este corect.',
  'problem.time-unreadable': 'Ora nu poate fi citită; înregistrarea are doar ziua.',
  'problem.time-unreadable.do': 'Scrieți-o ca în celelalte înregistrări.',
  'problem.quantity-unreadable': 'Cantitatea nu poate fi citită; înregistrarea rămâne fără cantitate.',
  'problem.quantity-unreadable.do': 'Scrieți un număr.',
  'problem.quantity-negative': 'O cantitate sub zero.',
  'problem.quantity-negative.do': 'Vedeți dacă este intenționată.',
  'problem.unit-unknown':
    'O unitate pe care atlasul nu o cunoaște; se păstrează ca atare și nu se adună niciodată cu altele.',
  'problem.unit-unknown.do': 'Nimic, dacă este corectă.',
  'problem.market-unknown': 'Nu ține de nicio piață a atlasului.',
  'problem.market-unknown.do': 'Alegeți mai sus piața pentru acest cuvânt.',
};

export default importProblems;
