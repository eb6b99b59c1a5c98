import type { Translated } from '../../messages.ts';
import type en from '../en/reader-figures.ts';

const readerFigures: Translated<typeof en> = {
  'figures.number': 'الشكل {number}',
  'figures.enlarge': 'تكبير',
  'figures.enlargeFigure': 'تكبير الشكل {number}',
  'figures.read': 'القراءة في الموجز',
  'figures.model.title': 'الشكل الأول: نموذج أعمال من البداية إلى النهاية',
  'figures.model.mark': 'إعادة بناء',
  'figures.model.why':
    'لم يبق في النص الذي نعمل منه سوى عنوان هذا الشكل. والمراحل وترتيبها والأسهم من وضعنا؛ أما مضمونها فمن القسم الثاني من الموجز.',
  'figures.model.stages': 'مراحل نموذج الأعمال',
  'figures.stage.show': 'العرض على الخريطة',
  'figures.stage.shown': 'مضاءة على الخريطة',
  'figures.stage.lit': '{title}: مضاءة على الخريطة',
  'figures.stage.unlit': 'لم تعد أي مرحلة مضاءة',
  'figures.stage.rests': 'تستند إلى',
  'figures.stage.passage': 'قراءة {section}، {label}: {title}',
  'figures.passes.drugs': 'مخدرات',
  'figures.passes.proceeds': 'عائدات',
  'figures.landscape.title': 'الشكل الثاني: مشهد الجريمة المنظمة',
  'figures.map.name': 'خريطة البلدان والأقاليم العشرة',
  'figures.map.nameLit': 'خريطة البلدان والأقاليم العشرة مع خطوط {market}',
  'figures.map.hint': 'قف على مربع: فتضاء خطوط سوقه هنا وعلى الخريطة الكبيرة.',
  'figures.map.ours': 'رسمنا نحن، لا خريطة الموجز ولا خريطة من خرائط الأمم المتحدة؛ والخطوط تخطيطية.',
  'figures.map.theirs': 'يقول الموجز عن خريطته:',
  'figures.box.legs':
    '{legs, plural, zero {# وصلة} one {وصلة واحدة} two {وصلتان} few {# وصلات} many {# وصلة} other {# وصلة}} على الخريطة، من مصادر أخرى: لا يرسم الموجز أي خط.',
  'figures.box.legsNoPlace':
    'لا يعطي الشكل هذه السوق مكانًا خاصًا بها. ومن مصادر أخرى: {legs, plural, zero {# وصلة} one {وصلة واحدة} two {وصلتان} few {# وصلات} many {# وصلة} other {# وصلة}} على الخريطة.',
  'figures.box.band': 'على الخريطة: نطاق ما يقوله الموجز نفسه.',
  'figures.box.hidden': 'لا شيء على الخريطة ما دامت تعرض فقط ما يقوله الموجز نفسه.',
  'figures.box.nothing': 'لا مكان على الخريطة: لا الشكل ولا أي من مصادرنا يعطيها مكانًا.',
  'figures.box.alone': 'عرضها وحدها على الخريطة',
  'figures.box.all': 'عرض جميع الأسواق من جديد',
  'figures.box.saidAlone': 'تعرض الخريطة {market} فقط',
  'figures.box.saidAll': 'تعرض الخريطة جميع الأسواق من جديد',
  'figures.box.market': 'السوق بالتفصيل',
};

export default readerFigures;
