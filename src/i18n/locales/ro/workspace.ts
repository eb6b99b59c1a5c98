import type { Translated } from '../../messages.ts';
import type en from '../en/workspace.ts';

const workspace: Translated<typeof en> = {
  'workspace.button': 'Spațiu de lucru…',
  'workspace.title': 'Spațiu de lucru',
  'workspace.intro':
    'Tot ce planificați, ca un întreg: incidente, șabloane, evaluări, zone, aprecieri, notițe, rețele proprii, ce ați întrebat rețeaua și ați închis pe ea, și prezentări. Rămâne pe acest calculator dacă nu dați cuiva un fișier cu el.',
  'workspace.name.areas': 'Zone de interes',
  'workspace.name.assessments': 'Aprecieri',
  'workspace.name.jottings': 'Notițe',
  'workspace.name.recipes': 'Șabloane',
  'workspace.name.gradings': 'Înregistrări evaluate',
  'workspace.name.briefings': 'Prezentări',
  'workspace.name.networks': 'Rețele proprii',
  'workspace.name.scenario': 'Întrebarea către rețea și închideri',
  'workspace.name.imports': 'Fișiere importate',
  'workspace.name.closures': 'Închideri',
  'workspace.name.question': 'Întrebarea către rețea',
  'workspace.undo': 'Anulează ultima modificare',
  'workspace.redo': 'Refă ce s-a anulat',
  'workspace.undo.done': 'Anulat: {what}.',
  'workspace.redo.done': 'Refăcut: {what}.',
  'workspace.undo.none': 'Nu este nimic de anulat.',
  'workspace.redo.none': 'Nu este nimic de refăcut.',
  'workspace.save': 'Salvează ca fișier',
  'workspace.save.files': 'Cu fișierele importate',
  'workspace.save.without':
    'Cine îl deschide va fi întrebat de fișiere, care sunt numite cu mărime și SHA-256.',
  'workspace.save.do': 'Salvează fișierul',
  'workspace.save.working': 'Fișierul se pregătește…',
  'workspace.save.done': 'Salvat: {file}, {size}.',
  'workspace.save.empty': 'Încă nu este nimic de salvat.',
  'workspace.save.failed': 'Fișierul nu a putut fi făcut.',
  'workspace.save.failed.files': 'Salvați-l fără fișierele importate.',
  'workspace.save.unfit':
    '{parts}: mai mult decât încape într-un fișier sau nu este cum îl scrie atlasul. Scoateți ce ați adăugat ultima dată și salvați din nou.',
  'workspace.unkept':
    'Prea mari pentru a fi păstrate sau nu mai pot fi citite: {names}. Păstrați singur aceste fișiere și salvați spațiul de lucru fără ele.',
  'workspace.passphrase': 'Parolă',
  'workspace.passphrase.again': 'Parola încă o dată',
  'workspace.passphrase.about':
    'Fără parolă oricine poate deschide fișierul. Dacă parola este uitată, nimeni nu îl mai poate deschide.',
  'workspace.passphrase.differ': 'Cele două parole nu sunt la fel. Scrieți-le din nou.',
  'workspace.passphrase.impossible':
    'Pentru parolă este nevoie de o adresă sigură (https): fără ea, acest browser nu criptează nimic.',
  'workspace.open': 'Deschide un fișier',
  'workspace.open.pick': 'Alege un fișier…',
  'workspace.open.working': 'Se verifică „{name}”…',
  'workspace.open.locked': '„{name}” are parolă.',
  'workspace.open.unlock': 'Deblochează',
  'workspace.open.about': '„{name}”, salvat {time}, conține:',
  'workspace.open.asks': 'Veți fi întrebat de fișiere care nu sunt în el: {names}.',
  'workspace.open.beside': 'Deschide lângă ce este deschis',
  'workspace.open.instead': 'Deschide în locul lui',
  'workspace.open.unkept':
    'Ce este deschis nu se păstrează în acest browser: în locul lui înseamnă fără el. Salvați-l mai întâi ca fișier.',
  'workspace.open.ways':
    'Lângă: unde amândouă spun ceva despre același lucru, rămâne ce este deschis. În locul lui: ce este deschis rămâne păstrat în acest browser; șabloanele și prezentările doar se adaugă.',
  'workspace.open.done': '„{name}” este deschis.',
  'workspace.open.notTaken': 'Acest browser nu a primit: {parts}. Restul este deschis.',
  'workspace.refused.damaged': '{part}: deteriorat și lăsat deoparte. Luați altă copie a fișierului.',
  'workspace.refused.newer':
    '{part}: dintr-o versiune mai nouă a atlasului și lăsat deoparte. Deschideți-l acolo.',
  'workspace.refused.unknown': '{part}: necunoscut acestei versiuni a atlasului și lăsat deoparte.',
  'workspace.refused.unfit':
    '{part}: nu este cum îl scrie atlasul și a fost lăsat deoparte. Întrebați cine a făcut fișierul.',
  'workspace.fault': '„{name}” nu a fost deschis. Nimic din ce este deschis nu s-a schimbat.',
  'workspace.fault.unreadable':
    'Browserul nu îl poate citi. Vedeți dacă mai este acolo și alegeți-l din nou.',
  'workspace.fault.too-large':
    'Are {megabytes} MB, iar cel mult pot fi {limit} MB. Salvați-l fără fișierele importate.',
  'workspace.fault.not-a-workspace':
    'Nu este un spațiu de lucru. Alegeți un fișier care se termină în .crossroads.',
  'workspace.fault.newer-version':
    'Este din versiunea {version}, iar acest atlas cunoaște versiunile până la {known}. Deschideți-l într-un atlas mai nou.',
  'workspace.fault.damaged': 'Este deteriorat și nu se poate conta pe nimic din el. Luați altă copie.',
  'workspace.fault.wrong-passphrase':
    'Parola este alta sau fișierul este deteriorat. Scrieți-o din nou sau luați altă copie.',
  'workspace.fault.no-secure-page':
    'Are parolă, pentru care este nevoie de o adresă sigură (https). Deschideți-l acolo sau într-un atlas care este un singur fișier.',
  'workspace.awaited': 'Fișiere care lipsesc',
  'workspace.awaited.about': 'Alegeți-le și vor fi citite ca înainte.',
  'workspace.awaited.drop': 'Lasă-l deoparte',
  'workspace.awaited.other': 'Acesta este alt fișier: SHA-256 nu este cel notat.',
  'workspace.kept': 'Păstrat în acest browser',
  'workspace.kept.at': 'Păstrat în acest browser: {time}.',
  'workspace.kept.none': 'Încă nu este nimic păstrat în acest browser.',
  'workspace.kept.off': 'Nu se păstrează nimic în acest browser, cum ați dorit: se termină odată cu pagina.',
  'workspace.kept.stopped': 'Nu se păstrează nimic în acest browser până când pagina este încărcată din nou.',
  'workspace.kept.full':
    'Acest browser nu mai are loc și ultima modificare nu este păstrată. Salvați spațiul de lucru ca fișier sau ștergeți altele.',
  'workspace.kept.refused':
    'Acest browser nu păstrează nimic și ultima modificare s-ar pierde. Salvați spațiul de lucru ca fișier.',
  'workspace.kept.of': 'Spațiu de lucru din {time}',
  'workspace.kept.earlier': 'Deschide starea din {time}',
  'workspace.kept.older': 'Ce s-a păstrat ultima dată nu mai poate fi citit; aceasta este starea dinainte.',
  'workspace.kept.lost': 'Aici se păstrează un spațiu de lucru care nu mai poate fi citit.',
  'workspace.kept.saveRecord': 'Salvează ce a rămas din el',
  'workspace.kept.gone': 'Acea stare nu se mai păstrează. Vedeți ce se păstrează.',
  'workspace.kept.unreadable':
    'Acest browser nu lasă să fie citit nimic din ce păstrează. Permiteți-i să păstreze date ale acestui site și încărcați pagina din nou.',
  'workspace.keeps': 'Păstrează în acest browser ce planific',
  'workspace.keeps.about':
    'Și fișierele importate. Opriți-o unde și alții folosesc acest calculator: atunci se șterge ce este păstrat din spațiile de lucru. Atunci nu se păstrează nimic nou, nici prezentări; ce există rămâne până îl uitați.',
  'workspace.waiting': 'Munca dumneavoastră din {time} este păstrată în acest browser.',
  'workspace.goOn': 'Deschide',
  'workspace.new': 'Începe un spațiu de lucru nou',
  'workspace.new.done': 'Este deschis un spațiu de lucru nou. Cel dinainte rămâne păstrat în acest browser.',
  'workspace.look': 'Vezi ce este păstrat',
  'workspace.resumed': 'Spațiul de lucru din {time} este deschis din nou.',
  'workspace.elsewhere.off':
    'În altă fereastră s-a ales ca în acest browser să nu se păstreze nimic. Ce este aici pe ecran se pierde odată cu pagina.',
  'workspace.elsewhere.forgotten':
    'În altă fereastră s-a șters tot ce se păstra în acest browser. Ce este aici pe ecran rămâne până la închiderea paginii și nu se păstrează.',
  'workspace.forked':
    'Altă fereastră a modificat acest spațiu de lucru. Ce faceți aici se păstrează lângă el, ca unul separat.',
  'workspace.delete': 'Șterge spațiul de lucru din {time}',
  'workspace.delete.lost': 'Șterge acest spațiu de lucru',
  'workspace.delete.done': 'Spațiul de lucru este șters.',
  'workspace.delete.failed': 'Acest browser nu l-a șters. Ștergeți datele acestui site în setările lui.',
  'workspace.deleteAll': 'Șterge toată munca păstrată…',
  'workspace.deleteAll.sure':
    'Spațiile de lucru cu fișierele lor, zonele, aprecierile, notițele, șabloanele, evaluările și prezentările se șterg din acest browser pentru totdeauna. Ce este pe ecran rămâne până la închiderea paginii și nu se păstrează.',
  'workspace.deleteAll.too': 'La fel, un document păstrat aici și timpii repetițiilor.',
  'workspace.deleteAll.do': 'Șterge totul',
  'workspace.deleteAll.done': 'Toată munca păstrată este ștearsă din acest browser.',
};

export default workspace;
