import type { Translated } from '../../messages.ts';
import type en from '../en/compose.ts';

const compose: Translated<typeof en> = {
  'compose.region': 'Prezentare în lucru',
  'compose.title': 'Titlul prezentării',
  'compose.untitled': 'Prezentare fără titlu',
  'compose.untitledChapter': 'Capitolul {number}',
  'compose.add': 'Adaugă această vedere',
  'compose.added': 'Adăugată drept capitolul {number} din „{title}”.',
  'compose.full': 'Numărul cel mai mare de capitole al unei prezentări este {most}. Scoateți mai întâi unul.',
  'compose.undo': 'Anulează',
  'compose.redo': 'Refă',
  'compose.undone': 'Anulat.',
  'compose.redone': 'Refăcut.',
  'compose.present': 'Prezintă',
  'compose.presentFromHere': 'Prezintă de aici',
  'compose.export': 'Exportă',
  'compose.file': 'Salvează ca fișier',
  'compose.close': 'Închide prezentarea',
  'compose.empty':
    'Niciun capitol încă. Mutați harta, alegeți piețe și straturi până când se vede despre ce vorbiți; apoi adăugați această vedere.',
  'compose.needsChapter': 'Este nevoie mai întâi de un capitol.',
  'compose.about':
    '{chapters, plural, one {# capitol} few {# capitole} other {# de capitole}}, {minutes, plural, one {# minut} few {# minute} other {# de minute}}',
  'compose.saved': 'Păstrată în acest browser la {time}.',
  'compose.saving': 'Se păstrează…',
  'compose.notYet': 'Se păstrează în acest browser de la prima modificare.',
  'compose.off': 'Nu se păstrează nimic în acest browser, cum ați dorit: se termină odată cu pagina.',
  'compose.refused':
    'Acest browser nu mai păstrează nimic din ea: nu este loc sau stocarea este oprită. Salvați prezentarea ca fișier.',
  'compose.chapters': 'Capitole',
  'compose.moveUp': 'Mută în sus: {title}',
  'compose.moveDown': 'Mută în jos: {title}',
  'compose.moved': '„{title}” este acum capitolul {number}.',
  'compose.notMoved': '„{title}” rămâne unde era.',
  'compose.drag': 'Trage în alt loc',
  'compose.duplicate': 'Duplică',
  'compose.duplicated': 'Duplicat drept capitolul {number}.',
  'compose.remove': 'Scoate',
  'compose.removed': 'Capitolul „{title}” a fost scos. „Anulează” îl aduce înapoi.',
  'compose.chapterTitle': 'Titlu',
  'compose.text': 'Text',
  'compose.text.note':
    'Fiecare rând este un paragraf. Selectați un element sau citiți un pasaj pentru a-l numi sau a-l cita aici.',
  'compose.text.long':
    'Cuvinte pe ecran: {words}. Cel mult {most}: ce începe pe alt rând apare la „Citiți mai mult”.',
  'compose.text.rest':
    'Cuvinte pe ecran: {words}. Restul apare la „Citiți mai mult” și în notele diapozitivelor.',
  'compose.fieldFull':
    'Câmpul este plin (limita de litere: {most}). Tot ce era în plus, inclusiv din textul lipit, a fost lăsat deoparte.',
  'compose.notes': 'Ce spune vorbitorul',
  'compose.insert.feature': 'Numește aici {name}',
  'compose.insert.cite': 'Citează aici {passage}',
  'compose.insert.source': 'Citează o sursă: {name}',
  'compose.inserted': 'Adăugat: {name}',
  'compose.unlink': 'Elimină linkul spre {name}',
  'compose.paste': 'Aceasta înlocuiește {count, plural, one {# citare} few {# citări} other {# de citări}}.',
  'compose.paste.replace': 'Înlocuiește',
  'compose.seconds': 'Secunde planificate',
  'compose.view': 'Vedere',
  'compose.takeView': 'Preia vederea de pe ecran',
  'compose.viewTaken': 'Capitolul arată acum vederea de pe ecran.',
  'compose.showView': 'Arată vederea pe hartă',
  'compose.layers': 'Straturi',
  'compose.highlight': 'Ce iese în evidență',
  'compose.highlight.none': 'Elemente desenate mai puternic decât celelalte cât timp se arată capitolul.',
  'compose.highlight.add': 'Evidențiază {name}',
  'compose.highlight.remove': 'Nu mai evidenția {name}',
  'compose.highlight.added': '{name} iese în evidență.',
  'compose.highlight.removed': '{name} nu mai iese în evidență.',
  'compose.highlight.point': 'Arată elementele pe hartă',
  'compose.highlight.pointing':
    'Alegeți elemente pe hartă sau prin căutare; cel deja evidențiat este scos. Escape încheie.',
  'compose.highlight.full': 'Limita elementelor evidențiate într-un capitol este {most}.',
  'compose.callouts': 'Adnotări',
  'compose.callouts.none': 'Cuvinte așezate lângă un element pe hartă.',
  'compose.callouts.add': 'Adaugă la {name}',
  'compose.callouts.select': 'Selectați un element pe hartă sau prin căutare pentru a-i adăuga o adnotare.',
  'compose.callouts.point': 'Arată-l pe hartă',
  'compose.callouts.pointing': 'Alegeți elementul pe hartă. Escape încheie.',
  'compose.callouts.added': 'Adnotare la {name}. Scrieți textul ei.',
  'compose.callouts.taken': 'La {name} există deja o adnotare.',
  'compose.callouts.full': 'Limita adnotărilor unui capitol este {most}.',
  'compose.callout': 'La {name}',
  'compose.callout.move': 'Mută la {name}',
  'compose.callout.remove': 'Scoate adnotarea de la {name}',
  'compose.figure': 'Cifră-cheie',
  'compose.figure.none': 'Niciuna',
  'compose.figure.schengen': 'Spațiul Schengen',
  'compose.figure.detections': 'Treceri neregulamentare',
  'compose.figure.seizures': 'Droguri descoperite în porturi',
  'compose.figure.scores': 'Scorurile piețelor',
  'compose.figure.coverage': 'Acoperire',
  'compose.figure.changes': 'Schimbări',
  'compose.figure.passages': 'Pasaje',
  'compose.figure.business-model': 'Model de afaceri',
  'compose.figure.landscape': 'Piețe ilicite',
  'compose.passages': 'Pasaje din document',
  'compose.passages.add': 'Adaugă pasajul deschis: {passage}',
  'compose.passages.remove': 'Elimină {passage}',
  'compose.passages.note':
    'Deschideți un pasaj în document pentru a-l adăuga: în timpul prezentării, o tastă îl arată în întregime.',
  'compose.summary': 'Despre ce este',
  'compose.problems':
    'Această ediție a datelor nu cunoaște tot ce conține. Ce nu cunoaște rămâne în prezentare.',
  'compose.problem.feature': 'Elementul {id}',
  'compose.problem.cited': 'Pasajul sau sursa {id}',
  'compose.problem.figure': 'Cifra-cheie {id}',
  'compose.own': 'Ale dumneavoastră',
  'compose.own.intro':
    'Păstrate doar în acest browser, până când le ștergeți sau îi goliți datele; un browser fără loc le poate goli el însuși. Salvați ca fișier ceea ce nu trebuie pierdut.',
  'compose.own.notDeleted':
    '„{title}” nu a fost ștearsă: acest browser refuză să schimbe ce păstrează. Încercați din nou sau reîncărcați pagina.',
  'compose.own.notRestored':
    '„{title}” nu a putut fi readusă: acest browser refuză s-o păstreze. Faceți loc și încercați din nou, înainte de a închide lista.',
  'compose.own.new': 'Alcătuiește una nouă',
  'compose.own.open': 'Deschide un fișier',
  'compose.own.edit': 'Continuă alcătuirea',
  'compose.own.delete': 'Șterge',
  'compose.own.deleted': '„{title}” a fost ștearsă.',
  'compose.own.restore': 'Adu-o înapoi',
  'compose.own.changed': 'modificată {time}',
  'compose.own.isOpen': 'în lucru acum',
  'compose.own.refused': 'Acest browser nu dă înapoi nimic din ce păstrează: stocarea este oprită.',
  'compose.own.unreadable':
    'Ce păstrează acest browser din „{title}” nu mai poate fi citit: este deteriorat sau a fost păstrat de o versiune mai nouă a Crossroads. Un fișier al ei salvat de dumneavoastră poate fi deschis.',
  'compose.own.saveRecord': 'Salvează ce mai poate fi citit',
  'compose.own.gone': 'Acest browser nu mai păstrează „{title}”: a fost ștearsă între timp.',
  'compose.own.older':
    'Ultimele modificări ale „{title}” nu au putut fi citite; aceasta este starea păstrată înainte.',
  'compose.copyOf': '{title} (copie)',
  'compose.resumed': '„{title}” este din nou deschisă, așa cum a fost păstrată la {time}.',
  'compose.waiting': 'Lucrați la „{title}”, păstrată la {time}.',
  'compose.goOn': 'Continuă',
  'compose.atRisk':
    'Acest browser nu păstrează ultimele modificări ale „{title}”. Se pierd odată cu ce ați cerut, dacă nu salvați mai întâi prezentarea ca fișier.',
  'compose.fileSaved': 'Fișierul a fost trimis la descărcările browserului.',
  'compose.goOnWithout': 'Continuă fără ele',
  'compose.lost':
    'Acest browser a refuzat să păstreze ultimele modificări ale „{title}”, care nu mai este deschisă. Salvați-o acum ca fișier, altfel se pierd.',
  'compose.viewTooLong':
    'Vederea de pe ecran conține mai multe alegeri decât încap într-un capitol. Capitolul rămâne cum era.',
  'compose.fault.unreadable':
    'Browserul nu l-a putut citi: poate a fost mutat, modificat sau blocat între timp. Alegeți-l din nou.',
  'compose.forked':
    'Aceeași prezentare a fost modificată în altă fereastră. Se păstrează amândouă: ce alcătuiți aici este acum o prezentare separată.',
  'compose.deletedElsewhere':
    'Această prezentare a fost ștearsă în altă fereastră. Aici este deschisă, deci se păstrează din nou: închideți-o pentru a o șterge.',
  'compose.besides':
    'Acest browser păstrează altă stare a aceleiași prezentări. Fișierul a fost deschis alături, ca prezentare separată.',
  'compose.alreadyOpen': '„{title}” este deja deschisă, exact ca în fișier.',
  'compose.fault': '„{name}” nu a fost deschis. Nimic din ce este deschis nu s-a schimbat.',
  'compose.fault.too-large':
    'Are {megabytes} MB; o prezentare are cel mult {limit} MB. Alegeți un fișier salvat aici.',
  'compose.fault.not-text':
    'Nu este text sau este deteriorat. Alegeți un fișier care se termină în .crossroads.json.',
  'compose.fault.syntax':
    'Este deteriorat sau nu este o prezentare: rândul {line}, coloana {column} nu poate fi citit. Luați altă copie a fișierului.',
  'compose.fault.too-deep':
    'Rândul {line}, coloana {column}: imbricarea este mai adâncă decât în orice prezentare. Alegeți un fișier salvat aici.',
  'compose.fault.repeated-name':
    'Rândul {line}, coloana {column}: „{found}” apare de două ori. Scoateți una dintre ele.',
  'compose.fault.not-a-briefing':
    'Este fișierul altui lucru. Fișierele de prezentare se termină în .crossroads.json.',
  'compose.fault.newer-version':
    'A fost salvat de o versiune mai nouă a Crossroads (versiunea {version} a fișierului; aceasta citește până la {known}). Deschideți-l acolo sau reîncărcați pagina pentru a o primi pe cea mai nouă.',
  'compose.fault.missing': 'Rândul {line}: lipsește {pointer}. Adăugați-l sau luați altă copie a fișierului.',
  'compose.fault.unknown-field':
    'Rândul {line}: {pointer} nu face parte din nicio prezentare. Scoateți-l din fișier.',
  'compose.fault.wrong-kind': 'Rândul {line}: {pointer} nu are forma {limit}. Corectați în fișier.',
  'compose.fault.not-allowed':
    'Rândul {line}: {pointer} conține ceva ce nu are voie să fie acolo. Corectați în fișier.',
  'compose.fault.too-long':
    'Rândul {line}: {pointer} are mai multe litere decât {limit}. Scurtați în fișier.',
  'compose.fault.too-many':
    'Rândul {line}: {pointer} are mai multe intrări decât {limit}. Scoateți câteva din fișier.',
  'compose.fault.out-of-range': 'Rândul {line}: {pointer} este în afara {limit}. Corectați în fișier.',
  'compose.fault.unfit-letters':
    'Rândul {line}: {pointer} conține caractere de control sau semne care schimbă direcția textului. Scoateți-le din fișier.',
  'compose.fault.repeated': 'Rândul {line}: {pointer} apare acolo de două ori. Scoateți una dintre ele.',
};

export default compose;
