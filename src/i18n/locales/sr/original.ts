import type { Translated } from '../../messages.ts';
import type en from '../en/original.ts';

const original: Translated<typeof en> = {
  'original.title': 'Сам документ',
  'original.intro':
    'Ко има документ, може га овде отворити: поставља се поред сажетка, одломак по одломак. Чита се у овом прегледачу и никуда се не шаље.',
  'original.open': 'Отвори документ…',
  'original.openOther': 'Отвори други документ…',
  'original.formats': 'Markdown, обичан текст, PDF или Word (DOCX); датотека се може и спустити на текст.',
  'original.reading': 'Чита се {name}…',
  'original.recognising': 'Траже се одломци у {name}…',
  'original.delete': 'Затвори и заборави',
  'original.keep': 'Чувај у овом прегледачу',
  'original.keep.note': 'За следећу посету. Остаје на овом уређају и може се заборавити у сваком тренутку.',
  'original.view': 'Приказани текст',
  'original.view.digest': 'Сажетак',
  'original.view.original': 'Оригинал',
  'original.view.both': 'Оба',
  'original.report.brief':
    'Ово је документ UNODC-а: у {name} је пронађено {matched, number} од {all, number} одломака.',
  'original.report.changed':
    '{count, plural, one {# одломак, измењен} few {# одломка, измењена} other {# одломака, измењених}}',
  'original.report.unmatched':
    '{count, plural, one {# одломак није пронађен} few {# одломка нису пронађена} other {# одломака није пронађено}}',
  'original.report.extra':
    '{count, plural, one {# део текста који не припада ниједном одломку} few {# дела текста која не припадају ниједном одломку} other {# делова текста који не припадају ниједном одломку}}',
  'original.report.foreign':
    '{name} није документ UNODC-а: у њему није пронађен ниједан његов одломак. Приказује се као засебан документ, са именима која мапа познаје.',
  'original.unmatched': 'Није поуздано пронађено у {name}.',
  'original.changed': 'Разликује се од издања из 2024.',
  'original.label': 'Оригинал',
  'original.digestLabel': 'Сажетак',
  'original.related': 'Сродни документ: {name}',
  'original.related.more': 'Прикажи још',
  'original.related.print': 'Штампај овај документ',
  'original.related.cut': '{name} је дужи него што се овде може штампати: остатак је изостављен.',
  'original.warning.misnamed':
    'Назив се завршава на .{extension}, али је то {format, select, pdf {PDF} docx {Word документ} other {обичан текст}}; тако је и прочитан.',
  'original.warning.html': 'То је веб-страница: њене ознаке стоје међу текстом.',
  'original.warning.legacy-encoding': 'Није у Unicode-у; слова изван западне Европе могу бити погрешна.',
  'original.warning.spoiled-characters':
    '{count, plural, one {# знак није могао бити прочитан} few {# знака нису могла бити прочитана} other {# знакова није могло бити прочитано}}.',
  'original.warning.pages-without-text': 'Странице без текста: {pages}.',
  'original.warning.pages-damaged': 'Странице које нису могле бити прочитане: {pages}.',
  'original.failed': 'Датотека {name} није могла бити отворена.',
  'original.failure.empty': 'Датотека је празна. Изаберите датотеку самог документа.',
  'original.failure.too-large': 'Већа је од {limit} MB. Документ је много мањи: изаберите његову датотеку.',
  'original.failure.unreadable':
    'Прегледач није могао да је прочита: можда је премештена или је фасцикла. Изаберите је поново.',
  'original.failure.binary':
    'У њој нема текста. Изаберите PDF, Word документ (DOCX), Markdown или обичан текст.',
  'original.failure.unsupported-format':
    'Датотеке врсте {format} се не читају. Сачувајте је као PDF, DOCX или обичан текст и отворите то.',
  'original.failure.encrypted': 'Тражи лозинку. Сачувајте копију без ње и отворите ту копију.',
  'original.failure.damaged':
    'Датотека је оштећена{part, select, none {} other { код {part}}}. Преузмите је поново или отворите други формат.',
  'original.failure.no-text': 'Странице су слике без текста. Најпре употребите препознавање текста (OCR).',
  'original.failure.zip-bomb': 'Распаковала би се у много више него што документ садржи, па није отворена.',
  'original.failure.reader-missing':
    'Део сајта који чита {format} није могао бити преузет. Покушајте поново с мрежом.',
  'original.failure.cancelled': 'Отварање је отказано.',
  'original.failure.too-slow':
    'Читање је трајало дуже од {seconds, number} секунди и прекинуто је. Отворите као обичан текст.',
  'original.failure.not-started':
    'Читач датотека није могао бити покренут. Учитајте страницу поново и покушајте још једном.',
  'original.failure.crashed':
    'Читање је неочекивано прекинуто. Отворите други формат; ништа друго није изгубљено.',
};

export default original;
