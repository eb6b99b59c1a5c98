import type { Translated } from '../../messages.ts';
import type en from '../en/import-problems.ts';

const importProblems: Translated<typeof en> = {
  'refused.title': '{name} не е внесена.',
  'refused.place': 'Каде: {place}.',
  'refused.empty': 'Датотеката е празна.',
  'refused.empty.do': 'Видете дали е зачувана и изберете ја повторно.',
  'refused.unreadable':
    'Прелистувачот не можеше да ја прочита датотеката. Можеби е преместена, променета или тргната откако е избрана или е папка.',
  'refused.unreadable.do': 'Изберете ја повторно.',
  'refused.unknown-format': 'Содржината на датотеката не е во ниеден формат што се чита тука.',
  'refused.unknown-format.do': 'Зачувајте ја како CSV, XLSX или GeoJSON и изберете ја таа.',
  'refused.unsupported-format': 'Ова е датотека {format}, што тука не се чита.',
  'refused.unsupported-format.do':
    'Зачувајте ја како CSV, XLSX, GeoJSON или GeoPackage во програмата што ја создала и изберете ја таа.',
  'refused.unsupported-format.archive.do': 'Отпакувајте ја и изберете ги датотеките во неа.',
  'refused.unsupported-format.picture.do': 'Изберете ја датотеката со табелата, а не нејзина слика.',
  'refused.no-records': 'Датотеката може да се прочита, но во неа нема запис.',
  'refused.no-records.do': 'Видете дали е зачуван вистинскиот лист, слој или датотека.',
  'refused.encrypted': 'Датотеката е заштитена со лозинка.',
  'refused.encrypted.do': 'Зачувајте ја без лозинка во програмата што ја создала и изберете ја таа.',
  'refused.damaged': 'Датотеката е оштетена или пресечена, па ниеден запис во неа не е сигурен.',
  'refused.damaged.do':
    'Копирајте ја или преземете ја повторно или зачувајте ја одново во програмата што ја создала.',
  'refused.part-missing': 'Недостига дел: {part}.',
  'refused.part-missing.do':
    'Ставете ги сите делови во една ZIP-датотека (за Shapefile: .shp, .shx, .dbf и .prj) и изберете ја таа.',
  'refused.over-budget':
    'Тоа е повеќе отколку што може да се прочита тука: {limit}. Дозволени се најмногу {allowed}.',
  'refused.over-budget.found':
    'Тоа е повеќе отколку што може да се прочита тука: {limit}. Дозволени се најмногу {allowed}, а датотеката има или тврди дека има {found}.',
  'refused.over-budget.do':
    'Ако тоа не е грешка во датотеката, поделете ја на повеќе или извадете што не е потребно.',
  'refused.limit.fileBytes': 'бајти на датотеката',
  'refused.limit.unpackedBytes': 'бајти по распакувањето',
  'refused.limit.entries': 'делови во пакуваната датотека',
  'refused.limit.records': 'записи',
  'refused.limit.columns': 'колони',
  'refused.limit.cells': 'ќелии',
  'refused.limit.nesting': 'нивоа на вгнездување',
  'refused.limit.cellBytes': 'бајти во една ќелија',
  'refused.unsafe.entities':
    'Датотеката пријавува ентитети, со кои мала датотека може да стане огромна или да посегне по други.',
  'refused.unsafe.path': 'Пакуваната датотека има дел што би се запишал надвор од нејзината папка.',
  'refused.unsafe.overlap':
    'Делови од пакуваната датотека лежат еден врз друг, како кај датотеки направени да загушат програма.',
  'refused.unsafe.do':
    'Не отворајте ја ни во други програми пред да знаете кој ја направил. Побарајте обичен CSV или GeoJSON.',
  'refused.wrong-encoding': 'Бајтите на датотеката не се букви во {encoding}.',
  'refused.wrong-encoding.do': 'Изберете друго кодирање или зачувајте ја датотеката како UTF-8.',
  'refused.reader-missing': 'Делот од атласот што го чита овој формат не можеше да се преземе.',
  'refused.reader-missing.do':
    'Пробајте повторно кога ќе има мрежа. Атлас во една датотека не чита Parquet: зачувајте ги записите како GeoPackage, GeoJSON или CSV.',
  'refused.cancelled': 'Внесувањето е откажано.',
  'refused.cancelled.do': 'Пробајте повторно кога ќе сакате.',
  'refused.too-slow':
    'Од датотеката не дојде ништо {seconds, plural, one {# секунда} other {# секунди}}, па читањето е запрено.',
  'refused.too-slow.do':
    'Зачувајте ја одново во програмата што ја создала, поделете ја или зачувајте ја како CSV.',
  'refused.not-started': 'Она што чита датотеки не можеше да се стартува.',
  'refused.not-started.do': 'Повторно вчитајте ја страницата и изберете ја датотеката одново.',
  'refused.crashed': 'Читањето на датотеката заврши поради грешка на атласот или недостиг од меморија.',
  'refused.crashed.do':
    'Поделете ја датотеката или зачувајте ја како CSV. Она што беше внесено претходно е уште тука.',

  'note.misnamed': 'Името завршува на „.{extension}“, но датотеката е {format}; така е и прочитана.',
  'note.lines-before-table':
    '{count, plural, one {# ред} other {# реда}} пред табелата {count, plural, one {е изоставен} other {се изоставени}}.',
  'note.same-name': '{count} колони се викаат „{name}“.',
  'note.columns-without-name':
    '{count, plural, one {# колона нема} other {# колони немаат}} име и {count, plural, one {се вика} other {се викаат}} по број.',
  'note.deleted-rows':
    '{count, plural, one {# ред е прецртан} other {# реда се прецртани}} во датотеката и не {count, plural, one {е прочитан} other {се прочитани}}.',
  'note.halves-differ':
    'Датотеката вели дека има {said} реда; тука се {rows} реда и {shapes} геометрии и сите се прочитани.',
  'note.hidden-rows': 'Прочитани се и редови што нејзината програма не ги прикажува: {count}.',
  'note.hidden-parts': 'Работната книга има скриени листови: {names}.',
  'note.links-not-followed':
    '{count, plural, one {# врска} other {# врски}} до други датотеки не {count, plural, one {е проследена} other {се проследени}}; отворете ги самите тие датотеки.',
  'note.pages-unreadable':
    'Базата е оштетена или пресечена: {count, plural, one {# страница} other {# страници}} не можеа да се прочитаат. Никој не може да каже колку записи стоеле таму; извезете го слојот одново.',
  'note.may-lack-changes':
    'Базата можеби ги чува последните промени во втора датотека покрај неа (-wal), што тука не може да се чита. Затворете ја во програмата што ја уредува и изберете ја повторно.',
  'note.count-differs': 'Датотеката вели дека содржи {said} записи; тука се {found}.',
  'note.damaged-after':
    'Датотеката е оштетена или пресечена по записот {count}: ништо по него не можеше да се прочита.',
  'note.damaged-from':
    'Датотеката е оштетена или пресечена во ред {line}: ништо по него не можеше да се прочита.',
  'note.letters-guessed': 'Датотеката не го наведува кодирањето на буквите. По нив е земено {encoding}.',
  'note.description-broken':
    'Описот на геометриите не може да се прочита. Нивната колона е најдена по името.',
  'note.kinds-unread': 'Без читлива положба: {names} ({count}).',
  'note.other-date': 'Други колони со датуми: {names}. Проверете дали е избрана вистинската.',
  'note.other-quantity': 'Други колони со количини: {names}. Проверете дали е избрана вистинската.',
  'note.system-assumed': 'Датотеката не наведува координатен систем. Земени се степени WGS 84.',

  'problem.too-many-cells':
    'Повеќе ќелии отколку што има колони во заглавието: не се знае која каде припаѓа.',
  'problem.too-many-cells.do': 'Побарајте разделник внатре во ќелија и ставете ја таа ќелија во наводници.',
  'problem.unclosed-quote': 'Наводникот е отворен и не е затворен.',
  'problem.unclosed-quote.do': 'Затворете го или напишете го наводникот внатре во ќелија двапати.',
  'problem.record-unreadable': 'Од него ништо не можеше да се прочита.',
  'problem.record-unreadable.do': 'Погледнете го во програмата што ја создала датотеката.',
  'problem.cell-too-long': 'Ќелија е подолга од која било што се чита.',
  'problem.cell-too-long.do': 'Побарајте незатворен наводник пред неа или скратете ја.',
  'problem.repeated-record': 'Ист како друг запис во секоја колона.',
  'problem.repeated-record.do': 'Извадете еден од нив ако е истиот настан.',
  'problem.repeated-id': 'Друг запис се вика исто.',
  'problem.repeated-id.do':
    'Видете дали е истиот настан или изберете друга колона што ги разликува записите.',
  'problem.too-few-cells':
    'Помалку ќелии отколку што има колони во заглавието: другите се земени како празни.',
  'problem.too-few-cells.do': 'Видете дали во ќелија без наводници стои крај на ред.',
  'problem.stray-quote': 'Наводник внатре во ќелија е земен како буква.',
  'problem.stray-quote.do': 'Ништо, ако вредноста е точна.',
  'problem.spoiled-characters': 'Букви што се расипале пред датотеката да дојде тука.',
  'problem.spoiled-characters.do': 'Извезете ја повторно како UTF-8 таму од каде што дошла.',
  'problem.null-characters': 'Нулти бајти меѓу буквите се изоставени.',
  'problem.null-characters.do': 'Ништо, ако вредноста е точна.',
  'problem.byte-order-mark':
    'Ознака за редослед на бајти во средината е изоставена: датотеката е составена од повеќе.',
  'problem.byte-order-mark.do': 'Ништо, ако вредноста е точна.',
  'problem.merged-cell': 'Ќелија споена преку повеќе редови е прочитана за секој од нив.',
  'problem.merged-cell.do': 'Проверете дали важи за овој запис.',
  'problem.cell-unreadable': 'Ќелија не можеше да се прочита и е оставена празна.',
  'problem.cell-unreadable.do': 'Исправете ја во датотеката и внесете ја повторно.',
  'problem.formula-error': 'Формулата на ќелија даде грешка; ќелијата е оставена празна.',
  'problem.formula-error.do': 'Исправете ја формулата, зачувајте и внесете ја датотеката повторно.',
  'problem.formula-without-value': 'Резултатот од формула никогаш не е зачуван; ќелијата е оставена празна.',
  'problem.formula-without-value.do':
    'Отворете ја датотеката во нејзината програма, зачувајте ја и внесете ја повторно.',
  'problem.deep-value': 'Предлабоко вгнездена вредност е зачувана како текст.',
  'problem.deep-value.do': 'Ништо, ако не е потребна.',
  'problem.duplicate-key': 'Име или место стои двапати во записот; важи последното.',
  'problem.duplicate-key.do': 'Видете кое од двете е точно.',
  'problem.position-missing': 'Нема положба.',
  'problem.position-missing.do': 'Додајте ја во датотеката или оставете го записот само во табелата.',
  'problem.position-half': 'Само една од двете координати.',
  'problem.position-half.do': 'Додајте ја другата во датотеката.',
  'problem.position-unreadable': 'Координатата не може да се прочита.',
  'problem.position-unreadable.do': 'Напишете ја како во другите записи.',
  'problem.position-not-finite': 'Координатата не е конечен број.',
  'problem.position-not-finite.do': 'Исправете ја во датотеката.',
  'problem.position-out-of-range': 'Преку ±180 степени должина или ±90 широчина.',
  'problem.position-out-of-range.do': 'Исправете ја или изберете го координатниот систем во кој има смисла.',
  'problem.position-outside-system': 'Надвор од подрачјето каде што важи координатниот систем.',
  'problem.position-outside-system.do': 'Исправете ја или изберете друг систем.',
  'problem.position-null-island':
    'На 0, 0, во Атлантикот: она што програмите го пишуваат кога не знаат место.',
  'problem.position-null-island.do': 'Додајте ја положбата во датотеката.',
  'problem.shape-not-point': 'Линија, површина или повеќе точки, а не едно место.',
  'problem.shape-not-point.do': 'Изберете погоре да се стави во средината, ако тоа е точно.',
  'problem.shape-empty': 'Форма без никакви координати.',
  'problem.shape-empty.do': 'Додајте ги во датотеката.',
  'problem.shape-broken': 'Форма што не може да се прочита.',
  'problem.shape-broken.do': 'Поправете ја во географски информациски систем.',
  'problem.place-unknown': 'Ниедно место, премин или пристаниште од атласот го нема ова име.',
  'problem.place-unknown.do': 'Изберете го местото или дајте координати.',
  'problem.place-ambiguous': 'Повеќе места од атласот го имаат ова име.',
  'problem.place-ambiguous.do': 'Изберете го местото или дајте координати.',
  'problem.place-crossing':
    'Само граничен премин го има ова име. Место со ова име може да е километри подалеку.',
  'problem.place-crossing.do': 'Изберете ги местата или поставете ги сите кај премините.',
  'problem.place-by-name': 'Поставен по името, кај објектот од атласот што стои во вредноста.',
  'problem.place-by-name.do': 'Проверете дали е тоа вистинското место. Записот може да е километри подалеку.',
  'problem.place-at-crossing': 'Поставен кај граничниот премин со ова име.',
  'problem.position-coarse': 'Положбата е дадена толку грубо што местото може да е километри подалеку.',
  'problem.position-coarse.do': 'Дајте повеќе цифри каде што се познати.',
  'problem.position-far': 'Далеку од регионот.',
  'problem.position-far.do': 'Видете дали должината и широчината се заменети или некоја цифра е погрешна.',
  'problem.shape-middle': 'Ставено во средината на формата, како што рековте.',
  'problem.shape-middle.do': 'Ништо.',
  'problem.total-row': 'Збир на табелата, а не запис.',
  'problem.total-row.do': 'Не треба ништо да се прави. Ако е запис, дајте му датум или положба.',
  'problem.date-missing': 'Записот нема датум.',
  'problem.date-missing.do': 'Додајте го датумот ако го знаете.',
  'problem.date-unreadable': 'Датумот не може да се прочита; записот нема датум.',
  'problem.date-unreadable.do': 'Напишете го како во другите записи.',
  'problem.date-impossible': 'Ден што го нема во ниеден календар; записот нема датум.',
  'problem.date-impossible.do': 'Исправете го во датотеката.',
  'problem.date-in-future': 'Датум што уште не дошол.',
  'problem.date-in-future.do': 'Видете дали денот и месецот се заменети.',
  'problem.date-two-digit-year': 'Година со две цифри е земена како најблиската мината.',
  'problem.date-two-digit-year.do': 'Ништо, ако годината е точна.',
  'problem.time-unreadable': 'Часот не може да се прочита; записот го има само денот.',
  'problem.time-unreadable.do': 'Напишете го како во другите записи.',
  'problem.quantity-unreadable': 'Количината не може да се прочита; записот нема количина.',
  'problem.quantity-unreadable.do': 'Напишете број.',
  'problem.quantity-negative': 'Количина под нулата.',
  'problem.quantity-negative.do': 'Видете дали навистина е така.',
  'problem.quantity-approximate':
    'Количината е приближна или граница, како „околу 5“ или „до 3“. Нејзиниот број се користи како што е напишан.',
  'problem.quantity-approximate.do': 'Проверете ги збировите со неа или напишете го точниот број.',
  'problem.unit-unknown':
    'Единица што атласот не ја познава; се чува како што стои и никогаш не се собира со други.',
  'problem.unit-unknown.do': 'Ништо, ако е точна.',
  'problem.market-unknown': 'Не припаѓа на ниеден пазар од атласот.',
  'problem.market-unknown.do': 'Изберете го нејзиниот пазар.',
  'problem.position-swapped': 'Ширината и должината се заменети.',
  'problem.position-in-system': 'Положбата е прочитана во друг координатен систем.',
  'problem.position-in-notation': 'Положбата е прочитана во друг запис.',
  'problem.position-by-name':
    'Немаше употреблива положба и е поставен по името, како што покажува вредноста.',
  'problem.date-in-order': 'Датумот е прочитан по друг редослед.',
  'problem.quantity-in-style': 'Бројот е прочитан со друг децимален знак.',
  'problem.total-kept': 'Изгледа како збир, а е увезено.',
  'problem.repeat-left-out': 'Повторува претходен ред и е изоставено.',
  'problem.left-out': 'Останува погрешно и е изоставено.',
  'problem.corrected.do': 'Како што избравте.',
};

export default importProblems;
