import type { Translated } from '../../messages.ts';
import type en from '../en/original.ts';

const original: Translated<typeof en> = {
  'original.title': 'Documentul însuși',
  'original.intro':
    'Cine are documentul UNODC îl poate deschide aici: este așezat lângă rezumat, pasaj cu pasaj. Se citește în acest browser și nu pleacă nicăieri.',
  'original.open': 'Deschide documentul…',
  'original.openOther': 'Deschide alt document…',
  'original.formats': 'Markdown, text simplu, PDF sau Word (DOCX); fișierul poate fi și lăsat pe text.',
  'original.reading': 'Se citește {name}…',
  'original.recognising': 'Se caută pasajele în {name}…',
  'original.delete': 'Închide și uită',
  'original.keep': 'Păstrează în acest browser',
  'original.keep.note': 'Pentru vizita următoare. Rămâne pe acest dispozitiv și poate fi uitat oricând.',
  'original.view': 'Textul arătat',
  'original.view.digest': 'Rezumat',
  'original.view.original': 'Original',
  'original.view.both': 'Ambele',
  'original.report.brief':
    'Acesta este documentul UNODC; pasaje găsite în {name}: {matched, number} din {all, number}.',
  'original.report.changed':
    '{count, plural, one {# pasaj, modificat} few {# pasaje, modificate} other {# de pasaje, modificate}}',
  'original.report.unmatched':
    '{count, plural, one {# pasaj negăsit} few {# pasaje negăsite} other {# de pasaje negăsite}}',
  'original.report.extra':
    '{count, plural, one {# porțiune de text în afara pasajelor} few {# porțiuni de text în afara pasajelor} other {# de porțiuni de text în afara pasajelor}}',
  'original.report.foreign':
    '{name} nu este documentul UNODC: niciun pasaj al acestuia nu s-a găsit în el. Este arătat ca document separat, cu numele pe care le cunoaște harta.',
  'original.unmatched': 'Negăsit cu certitudine în {name}.',
  'original.changed': 'Diferă de ediția din 2024.',
  'original.label': 'Original',
  'original.digestLabel': 'Rezumat',
  'original.related': 'Document înrudit: {name}',
  'original.related.more': 'Arată mai mult',
  'original.related.print': 'Tipărește acest document',
  'original.related.cut': '{name} este mai lung decât se poate tipări aici: restul este lăsat deoparte.',
  'original.warning.misnamed':
    'Numele lui se termină în .{extension}, dar este {format, select, pdf {un PDF} docx {un document Word} other {text simplu}}; citit ca atare.',
  'original.warning.html': 'Este o pagină web: marcajele ei stau printre text.',
  'original.warning.legacy-encoding':
    'Nu este în Unicode; literele din afara Europei de Vest pot fi greșite.',
  'original.warning.spoiled-characters':
    '{count, plural, one {# caracter nu a putut fi citit} few {# caractere nu au putut fi citite} other {# de caractere nu au putut fi citite}}.',
  'original.warning.pages-without-text': 'Pagini fără text: {pages}.',
  'original.warning.pages-damaged': 'Pagini care nu au putut fi citite: {pages}.',
  'original.failed': '{name} nu a putut fi deschis.',
  'original.failure.empty': 'Fișierul este gol. Alegeți fișierul documentului UNODC.',
  'original.failure.too-large':
    'Depășește {limit} MB. Documentul UNODC este mult mai mic: alegeți fișierul lui.',
  'original.failure.unreadable':
    'Browserul nu l-a putut citi: poate a fost mutat sau este un dosar. Alegeți-l din nou.',
  'original.failure.binary':
    'Nu conține text. Alegeți un PDF, un document Word (DOCX), Markdown sau text simplu.',
  'original.failure.unsupported-format':
    'Fișierele de tip {format} nu se citesc. Salvați-l ca PDF, DOCX sau text simplu și deschideți acel fișier.',
  'original.failure.encrypted': 'Cere o parolă. Salvați o copie fără parolă și deschideți-o.',
  'original.failure.damaged':
    'Fișierul este deteriorat{part, select, none {} other { la {part}}}. Preluați-l din nou sau deschideți alt format.',
  'original.failure.no-text':
    'Paginile lui sunt imagini fără text. Treceți-l mai întâi prin recunoașterea textului (OCR).',
  'original.failure.zip-bomb': 'S-ar dezarhiva la mult peste cât conține un document și nu a fost deschis.',
  'original.failure.reader-missing':
    'Partea acestui site care citește {format} nu a putut fi preluată. Încercați din nou când aveți rețea.',
  'original.failure.cancelled': 'Deschiderea a fost anulată.',
  'original.failure.too-slow':
    'Citirea a durat mai mult decât limita în secunde ({seconds, number}) și a fost oprită. Deschideți-l ca text simplu.',
  'original.failure.not-started':
    'Cititorul de fișiere nu a putut porni. Reîncărcați pagina și încercați din nou.',
  'original.failure.crashed':
    'Citirea a eșuat neașteptat. Deschideți-l în alt format; nimic altceva nu s-a pierdut.',
};

export default original;
