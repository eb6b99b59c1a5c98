import type { Translated } from '../../messages.ts';
import type en from '../en/own-network.ts';

const ownNetwork: Translated<typeof en> = {
  'ownNetwork.title': 'شبكة خاصة',
  'ownNetwork.intro':
    'يمكن سؤال عقدك ووصلاتك أنت، بصيغة GeoJSON، بدلًا من عقد الأطلس ووصلاته. تُفحص بما ينطبق عليها من قواعد الأطلس، وتبقى على هذا الجهاز، ولا ترد في أي رابط أو صورة أو إحاطة.',
  'ownNetwork.asked': 'الشبكة المسؤولة',
  'ownNetwork.atlas': 'شبكة الأطلس',
  'ownNetwork.load': 'تحميل شبكة…',
  'ownNetwork.example': 'حفظ مثال',
  'ownNetwork.example.file': 'شبكة خاصة',
  'ownNetwork.format': 'ما يجب أن تحويه الملفات',
  'ownNetwork.format.features':
    'GeoJSON في WGS 84، في ملف واحد أو أكثر: النقاط عقد والخطوط وصلات. يبدأ الخط وينتهي عند عقدتيه تمامًا، والكل مترابط.',
  'ownNetwork.format.nodes': 'للعقدة',
  'ownNetwork.format.legs': 'للوصلة',
  'ownNetwork.format.others': 'يمكن إضافة',
  'ownNetwork.format.rest':
    'حيث لا يُذكر، تكون evidence هي illustrative، وتُستنتج {fields} من الخط. ويمكن أن تمثل عقدة ميناءً أو معبرًا في الأطلس.',
  'ownNetwork.loading': 'يجري فحص «{name}».',
  'ownNetwork.taken': 'تُسأل الآن «{name}».',
  'ownNetwork.nodes': 'العقد',
  'ownNetwork.legs': 'الوصلات',
  'ownNetwork.joined': 'العقد الموصولة',
  'ownNetwork.joined.id': 'المعرّف نفسه',
  'ownNetwork.joined.place': 'ضمن {km}',
  'ownNetwork.joined.hand': 'يدويًا',
  'ownNetwork.joined.rule':
    'تُوصل العقد ذات المعرّف أو الميناء أو المعبر نفسه ضمن {far}، وغيرها ضمن {near}، إذا تطابق النوع والبلدان والأقاليم.',
  'ownNetwork.joined.not': 'غير موصولة: {count}.',
  'ownNetwork.join.form': 'وصل عقدة يدويًا',
  'ownNetwork.join.own': 'عقدتك',
  'ownNetwork.join.atlas': 'عقدة الأطلس في البلدان والأقاليم نفسها، الأقرب أولًا',
  'ownNetwork.join.do': 'وصل',
  'ownNetwork.join.done': 'وُصلت «{name}» بـ«{atlas}».',
  'ownNetwork.join.undo': 'إلغاء الوصل',
  'ownNetwork.join.undo.of': 'إلغاء وصل «{name}»',
  'ownNetwork.join.undone': 'لم تعد «{name}» موصولة.',
  'ownNetwork.repeated': 'وصلات موجودة في الأطلس',
  'ownNetwork.show': 'عرضها كلها على الخريطة',
  'ownNetwork.remove': 'إزالة «{name}»',
  'ownNetwork.removed': 'أُزيلت «{name}». ويعيدها التراجع.',
  'ownNetwork.failed': 'تعذر فحص «{name}». اخترها مجددًا، أو جزءًا أصغر منها.',
  'ownNetwork.refused': 'لم تؤخذ «{name}» ولم يتغير شيء. ما الخطأ فيها ({count}):',
  'ownNetwork.more': 'وغير ذلك: {count}.',
  'ownNetwork.feature': '{file}، العنصر {number}',
  'ownNetwork.fault.too-large': 'الملف أكبر من {limit} ميغابايت. استبعد ما هو بعيد.',
  'ownNetwork.fault.not-json':
    'لا يمكن قراءته من السطر {line}، العمود {column}: «{found}». احفظه مجددًا بصيغة GeoJSON.',
  'ownNetwork.fault.no-collection': 'ليس مجموعة عناصر. احفظه بصيغة GeoJSON FeatureCollection.',
  'ownNetwork.fault.too-many': 'فيه أكثر من {limit} من العناصر أو المواضع. استبعد ما هو بعيد.',
  'ownNetwork.fault.full': 'لا يمكن حفظ أكثر من {limit} شبكة خاصة. أزل واحدة أولًا.',
  'ownNetwork.fault.none.node': 'ليس فيه نقاط: النقاط عقد. حمّلها مع الوصلات.',
  'ownNetwork.fault.none.leg': 'ليس فيه خطوط: الخطوط وصلات. حمّلها مع العقد.',
  'ownNetwork.fault.shape': 'ليس نقطة أو خطًا من [خط الطول، خط العرض] في WGS 84. صحّح شكله.',
  'ownNetwork.fault.field': 'الحقل «{field}» غائب أو لا يمكن أن يكون كذلك. اكتب {wanted}.',
  'ownNetwork.fault.unknown-field': 'الحقل «{field}» غير معروف. صحّح اسمه أو احذفه.',
  'ownNetwork.fault.text':
    'الحقل «{field}» فارغ، أو أطول من {limit} حرفًا، أو فيه ترميز أو أحرف لا تُرى. اكتب نصًا بسيطًا.',
  'ownNetwork.fault.id-again': 'معرّفه وارد مرتين. أعط أحدهما معرّفًا آخر.',
  'ownNetwork.fault.id-differs': 'يسمى خارج خصائصه {id}. اكتب المعرّف نفسه في الموضعين.',
  'ownNetwork.fault.not-there': 'يذكر «{field}» {id}، وهو غير موجود. صحّحه أو أضفه.',
  'ownNetwork.fault.off-node': 'لا يلتقي الخط مع {id}. فليبدأ وينته عند عقدتيه تمامًا.',
  'ownNetwork.fault.tier-of-node': 'لها tier 2، و{id} لها tier 1. أعطها tier 1.',
  'ownNetwork.fault.same-ends': 'تبدأ وتنتهي عند عقدة واحدة. صحّح «from» أو «to».',
  'ownNetwork.fault.detour':
    'طولها {km}، وعلى خط مستقيم {straight}: لا تكون أقصر ولا أطول من الضعف. صحّح الخط أو «lengthKm».',
  'ownNetwork.fault.lonely': 'لا تلتقي بها أي وصلة. أضف وصلة أو احذفها.',
  'ownNetwork.fault.apart': 'الشبكة مفككة. عدد العقد التي لا تُبلغ، وهذه منها: {count}. أضف الوصلة الناقصة.',
  'ownNetwork.fault.apart.core':
    'المستوى tier 1 وحده مفكك. عدد العقد التي لا تُبلغ، وهذه منها: {count}. أضف الوصلة الناقصة.',
  'ownNetwork.fault.place-elsewhere': 'تقع في غير موضع {id}. أعطها ذلك الموضع.',
  'ownNetwork.fault.country-count': 'عدد الرموز في «{field}»: {count}. ولنوعها {due}.',
  'ownNetwork.fault.no-such-country': 'ليس في الخريطة {country}. اكتب رمزًا من ISO 3166.',
  'ownNetwork.fault.outside-country': 'تقع على بعد {km} خارج {country}. صحّح الموضع، خط الطول أولًا، أو الرمز.',
  'ownNetwork.fault.waypoint-on-land': 'نقطة بحرية تقع على اليابسة. انقلها إلى عرض البحر.',
  'ownNetwork.fault.neither-side': 'لا تمر بشيء مما تقع فيه {id}. صحّح الخط أو «{field}».',
  'ownNetwork.fault.land-leg-at-sea':
    'تمر فوق {km} من البحر، وليس بسفينة. صحّح «mode» أو انقل الخط إلى اليابسة.',
  'ownNetwork.fault.sea-leg-on-land':
    'تمر فوق {km} من اليابسة، أولها عند {at}. انقل الخط إلى الماء، أو اكتب «inland» لقناة أو نهر.',
  'ownNetwork.fault.claims-brief':
    'لا يذكر الموجز نفسه شيئًا كهذا. اكتب «literature» مع مصدرها، أو «illustrative»، و«inBrief» false.',
  'ownNetwork.fault.no-document':
    'لا تستند «literature» إلى أي وثيقة. اذكر وثيقة في «sources»، أو اكتب «illustrative».',
  'ownNetwork.fault.surveyed': 'الوصلة مرسومة لا ممسوحة. اكتب «schematic» أو «inferred» في basis.',
  'ownNetwork.fault.twice': '{value} وارد مرتين. احذف أحدهما.',
};

export default ownNetwork;
