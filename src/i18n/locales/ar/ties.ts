import type { Translated } from '../../messages.ts';
import type en from '../en/ties.ts';

const ties: Translated<typeof en> = {
  'ties.asserts': 'يقول الموجز',
  'ties.overtaken': 'قيل، ثم تجاوزته الأحداث',
  'ties.implies.group': 'قيل عن المجموعة كلها',
  'ties.implies.itself': 'مقصود من دون تسمية',
  'ties.implies.through': 'قيل عن مجموعة ينتمي إليها: {group}',
  'ties.implies.part': 'قيل عن جزء منه: {part}',
  'ties.wordless': 'لا بالاسم',
  'ties.context': 'مذكور عرضًا',
  'ties.unnamed': 'غير مسمّى؛ وهذه المقاطع سياقه',
  'ties.only': 'لا يتحدث عنه الموجز إلا بوصفه جزءًا من: {groups}.',
  'ties.silent.sources':
    'ما يرد هنا مأخوذ من {count, plural, one {مصدر آخر مدرج} two {مصدرين آخرين مدرجين} few {# مصادر أخرى مدرجة} many {# مصدرًا آخر مدرجة} zero {# مصدر آخر مدرجة} other {# مصدر آخر مدرجة}} أدناه.',
  'ties.silent.wider': 'لكن الموجز يتحدث عما ينتمي إليه:',
  'ties.passages':
    '{count, plural, zero {# مقطع} one {مقطع واحد} two {مقطعان} few {# مقاطع} many {# مقطعًا} other {# مقطع}}',
  'ties.rest':
    '{count, plural, one {مقطع واحد آخر} two {مقطعان آخران} few {# مقاطع أخرى} many {# مقطعًا آخر} zero {# مقطع آخر} other {# مقطع آخر}}',
  'ties.mentions': 'الإشارات ({count, number}):',
  'ties.mention': 'الإشارة {index, number} من {count, number} في {place}',
  'ties.named.title': 'ما يسميه الموجز هنا',
  'ties.named.strategies': 'الاستراتيجيات والمعاهدات والبرامج',
  'ties.named.institutions': 'المؤسسات والتعاون',
  'ties.named.cases': 'القضايا والجماعات',
  'ties.named.events': 'الأحداث',
  'ties.named.none': 'لا يسمّي الموجز أي استراتيجية أو مؤسسة أو قضية أو حدث فيما يخص {name}.',
  'ties.named.placed': 'مسمّى في الموجز، وحددت مصادر أخرى موضعه هنا',
  'ties.named.others': 'قضايا ومؤسسات وأحداث من مصادر أخرى',
  'ties.thread.opportunities': 'الفرص',
  'ties.thread.pillar': 'فرصة ضمن',
  'ties.thread.related.jurisdictions': 'البلدان والأقاليم',
  'ties.thread.related.regions': 'مجموعات يُتحدث عنها ككل',
  'ties.thread.related.markets': 'الأسواق',
  'ties.thread.related.routes': 'الدروب',
  'ties.thread.related.institutions': 'المؤسسات والصكوك',
  'ties.thread.related.places': 'القضايا والجماعات والأحداث والأماكن',
  'ties.thread.related.abroad': 'أماكن خارج المنطقة',
  'ties.thread.members': 'لا تسمّي مقاطعه أيًّا من العشرة بعينه: فهذه تنتمي إلى المجموعات التي تتحدث عنها.',
  'ties.thread.placeless': 'لا تتحدث مقاطعه عن مكان أو سوق أو مؤسسة بعينها.',
};

export default ties;
