import type { Translated } from '../../messages.ts';
import type en from '../en/original.ts';

const original: Translated<typeof en> = {
  'original.title': 'Vetë dokumenti',
  'original.intro':
    'Kush e ka dokumentin, mund ta hapë këtu: vihet krahas përmbledhjes, pasazh pas pasazhi. Lexohet në këtë shfletues dhe nuk dërgohet askund.',
  'original.open': 'Hap dokumentin…',
  'original.openOther': 'Hap një dokument tjetër…',
  'original.formats':
    'Markdown, tekst i thjeshtë, PDF ose Word (DOCX); skedari mund edhe të lëshohet mbi tekst.',
  'original.reading': 'Po lexohet {name}…',
  'original.recognising': 'Po kërkohen pasazhet në {name}…',
  'original.delete': 'Mbylle dhe harroje',
  'original.keep': 'Ruaje në këtë shfletues',
  'original.keep.note': 'Për vizitën tjetër. Mbetet në këtë pajisje dhe mund të harrohet në çdo kohë.',
  'original.view': 'Teksti i treguar',
  'original.view.digest': 'Përmbledhja',
  'original.view.original': 'Origjinali',
  'original.view.both': 'Të dy',
  'original.report.brief':
    'Ky është dokumenti i UNODC-së: në {name} u gjetën {matched, number} nga {all, number} pasazhe.',
  'original.report.changed': '{count, plural, one {# pasazh, i ndryshuar} other {# pasazhe, të ndryshuara}}',
  'original.report.unmatched': '{count, plural, one {# pasazh nuk u gjet} other {# pasazhe nuk u gjetën}}',
  'original.report.extra':
    '{count, plural, one {# pjesë teksti që nuk i takon asnjë pasazhi} other {# pjesë teksti që nuk i takojnë asnjë pasazhi}}',
  'original.report.foreign':
    '{name} nuk është dokumenti i UNODC-së: në të nuk u gjet asnjë pasazh i tij. Tregohet si dokument më vete, me emrat që njeh harta.',
  'original.unmatched': 'Nuk u gjet me siguri në {name}.',
  'original.changed': 'Ndryshon nga botimi i vitit 2024.',
  'original.label': 'Origjinali',
  'original.digestLabel': 'Përmbledhja',
  'original.related': 'Dokument i lidhur: {name}',
  'original.related.more': 'Trego më shumë',
  'original.related.print': 'Shtyp këtë dokument',
  'original.related.cut': '{name} është më i gjatë se sa mund të shtypet këtu: pjesa tjetër mungon.',
  'original.warning.misnamed':
    'Emri i tij mbaron me .{extension}, por është {format, select, pdf {PDF} docx {dokument Word} other {tekst i thjeshtë}}; u lexua si i tillë.',
  'original.warning.html': 'Është faqe interneti: shenjat e saj janë mes tekstit.',
  'original.warning.legacy-encoding':
    'Nuk është në Unicode; shkronjat jashtë Evropës Perëndimore mund të jenë të gabuara.',
  'original.warning.spoiled-characters':
    '{count, plural, one {# shenjë nuk mund të lexohej} other {# shenja nuk mund të lexoheshin}}.',
  'original.warning.pages-without-text': 'Faqe pa tekst: {pages}.',
  'original.warning.pages-damaged': 'Faqe që nuk mund të lexoheshin: {pages}.',
  'original.failed': '{name} nuk mund të hapej.',
  'original.failure.empty': 'Skedari është bosh. Zgjidhni skedarin e vetë dokumentit.',
  'original.failure.too-large':
    'Është më i madh se {limit} MB. Dokumenti është shumë më i vogël: zgjidhni skedarin e tij.',
  'original.failure.unreadable':
    'Shfletuesi nuk mund ta lexonte: ndoshta u zhvendos ose është dosje. Zgjidheni sërish.',
  'original.failure.binary':
    'Nuk ka tekst. Zgjidhni një PDF, një dokument Word (DOCX), Markdown ose tekst të thjeshtë.',
  'original.failure.unsupported-format':
    'Skedarët e llojit {format} nuk lexohen. Ruajeni si PDF, DOCX ose tekst të thjeshtë dhe hapeni atë.',
  'original.failure.encrypted': 'Kërkon fjalëkalim. Ruani një kopje pa të dhe hapeni atë.',
  'original.failure.damaged':
    'Skedari është i dëmtuar{part, select, none {} other { te {part}}}. Merreni sërish ose hapni një format tjetër.',
  'original.failure.no-text': 'Faqet e tij janë pamje pa tekst. Përdorni më parë njohjen e tekstit (OCR).',
  'original.failure.zip-bomb':
    'Do të shpalosej në shumë më tepër se sa mban një dokument, prandaj nuk u hap.',
  'original.failure.reader-missing':
    'Pjesa e kësaj faqeje që lexon {format} nuk mund të merrej. Provoni sërish me rrjet.',
  'original.failure.cancelled': 'Hapja u anulua.',
  'original.failure.too-slow':
    'Leximi zgjati më shumë se {seconds, number} sekonda dhe u ndërpre. Hapeni si tekst të thjeshtë.',
  'original.failure.not-started':
    'Lexuesi i skedarëve nuk mund të nisej. Ringarkoni faqen dhe provoni sërish.',
  'original.failure.crashed': 'Leximi dështoi papritur. Hapeni në një format tjetër; asgjë tjetër nuk humbi.',
};

export default original;
