import type { Translated } from '../../messages.ts';
import type en from '../en/handout.ts';

const handout: Translated<typeof en> = {
  'handout.made': 'مفترق الطرق، الإصدار {edition} · {date}',
  'handout.chapters': 'الفصول',
  'handout.signs': 'تحيل الأحرف على الخريطة إلى الملاحظات تحتها، والأرقام في النص إلى مصادر الفصل.',
  'handout.place': '{title} · {number} من {count}',
  'handout.callouts': 'ملاحظات على الخريطة',
  'handout.notes': 'ما يقوله المتحدث',
};

export default handout;
