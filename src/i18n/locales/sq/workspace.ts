import type { Translated } from '../../messages.ts';
import type en from '../en/workspace.ts';

const workspace: Translated<typeof en> = {
  'workspace.button': 'Hapësira e punës…',
  'workspace.title': 'Hapësira e punës',
  'workspace.intro':
    'Gjithçka që planifikoni si një e tërë: incidentet, recetat, vlerësimet, zonat, gjykimet, shënimet, rrjetet tuaja, çfarë e pyetët rrjetin dhe mbyllët në të, dhe prezantimet. Mbetet në këtë kompjuter, përveç nëse i jepni dikujt një skedar me të.',
  'workspace.name.areas': 'Zonat e interesit',
  'workspace.name.assessments': 'Gjykimet',
  'workspace.name.jottings': 'Shënimet',
  'workspace.name.recipes': 'Recetat',
  'workspace.name.gradings': 'Regjistrimet e vlerësuara',
  'workspace.name.briefings': 'Prezantimet',
  'workspace.name.networks': 'Rrjetet tuaja',
  'workspace.name.scenario': 'Pyetja për rrjetin dhe mbylljet',
  'workspace.name.imports': 'Skedarët e importuar',
  'workspace.name.closures': 'Mbylljet',
  'workspace.name.question': 'Pyetja për rrjetin',
  'workspace.undo': 'Zhbëj ndryshimin e fundit',
  'workspace.redo': 'Ribëj atë që u zhbë',
  'workspace.undo.done': 'U zhbë: {what}.',
  'workspace.redo.done': 'U ribë: {what}.',
  'workspace.undo.none': 'S’ka asgjë për t’u zhbërë.',
  'workspace.redo.none': 'S’ka asgjë për t’u ribërë.',
  'workspace.save': 'Ruaj si skedar',
  'workspace.save.files': 'Me skedarët e importuar',
  'workspace.save.without':
    'Kush e hap, do të pyetet për skedarët: ata përmenden me emër, madhësi dhe SHA-256.',
  'workspace.save.do': 'Ruaj skedarin',
  'workspace.save.working': 'Skedari po bëhet…',
  'workspace.save.done': 'U ruajt: {file}, {size}.',
  'workspace.save.empty': 'Ende s’ka asgjë për t’u ruajtur.',
  'workspace.save.failed': 'Skedari nuk mund të bëhej.',
  'workspace.save.failed.files': 'Ruajeni pa skedarët e importuar.',
  'workspace.save.unfit':
    '{parts}: më shumë se ç’mban një skedar, ose jo siç e shkruan atlasi. Hiqni atë që u shtua së fundi dhe ruajeni përsëri.',
  'workspace.unkept':
    'Shumë të mëdhenj për t’u ruajtur, ose nuk lexohen më: {names}. Ruajini vetë këta skedarë dhe ruajeni hapësirën e punës pa ta.',
  'workspace.passphrase': 'Fjalëkalimi',
  'workspace.passphrase.again': 'Fjalëkalimi edhe një herë',
  'workspace.passphrase.about':
    'Pa fjalëkalim skedarin mund ta hapë kushdo. Kur fjalëkalimi harrohet, askush nuk mund ta hapë më.',
  'workspace.passphrase.differ': 'Dy fjalëkalimet nuk janë të njëjta. Shkruajini përsëri.',
  'workspace.passphrase.impossible':
    'Për fjalëkalim duhet një adresë e sigurt (https): pa të ky shfletues nuk kodon asgjë.',
  'workspace.open': 'Hap një skedar',
  'workspace.open.pick': 'Zgjidh një skedar…',
  'workspace.open.working': '“{name}” po kontrollohet…',
  'workspace.open.locked': '“{name}” është me fjalëkalim.',
  'workspace.open.unlock': 'Zhblloko',
  'workspace.open.about': '“{name}”, ruajtur {time}, përmban:',
  'workspace.open.asks': 'Do të pyeteni për skedarë që nuk janë në të: {names}.',
  'workspace.open.beside': 'Hap pranë asaj që është e hapur',
  'workspace.open.instead': 'Hap në vend të saj',
  'workspace.open.unkept':
    'Ajo që është hapur nuk ruhet në këtë shfletues: në vend të saj do të thotë pa të. Ruajeni më parë si skedar.',
  'workspace.open.ways':
    'Pranë: ku të dyja thonë diçka për të njëjtën gjë, mbetet ajo që është e hapur. Në vend të saj: ajo që është e hapur mbetet e ruajtur në këtë shfletues; recetat dhe prezantimet vetëm shtohen.',
  'workspace.open.done': '“{name}” është e hapur.',
  'workspace.open.notTaken': 'Ky shfletues nuk pranoi: {parts}. Gjithçka tjetër është e hapur.',
  'workspace.refused.damaged': '{part}: e dëmtuar dhe e lënë jashtë. Merrni një kopje tjetër të skedarit.',
  'workspace.refused.newer': '{part}: nga një version më i ri i atlasit dhe e lënë jashtë. Hapeni atje.',
  'workspace.refused.unknown': '{part}: e panjohur për këtë version të atlasit dhe e lënë jashtë.',
  'workspace.refused.unfit':
    '{part}: jo siç e shkruan atlasi dhe e lënë jashtë. Pyetni kush e bëri skedarin.',
  'workspace.fault': '“{name}” nuk u hap. Asgjë e hapur nuk u ndryshua.',
  'workspace.fault.unreadable':
    'Shfletuesi nuk mund ta lexojë. Shihni nëse është ende atje dhe zgjidheni përsëri.',
  'workspace.fault.too-large':
    'Ka {megabytes} MB, ndërsa më së shumti mund të ketë {limit} MB. Ruajeni pa skedarët e importuar.',
  'workspace.fault.not-a-workspace': 'Nuk është hapësirë pune. Zgjidhni një skedar që mbaron me .crossroads.',
  'workspace.fault.newer-version':
    'Është i versionit {version}, ndërsa ky atlas njeh versionet deri në {known}. Hapeni në një atlas më të ri.',
  'workspace.fault.damaged':
    'Është i dëmtuar dhe në asgjë të tij nuk mund të mbështetesh. Merrni një kopje tjetër.',
  'workspace.fault.wrong-passphrase':
    'Fjalëkalimi është tjetër, ose skedari është i dëmtuar. Shkruajeni përsëri, ose merrni një kopje tjetër.',
  'workspace.fault.no-secure-page':
    'Është me fjalëkalim, për të cilin duhet një adresë e sigurt (https). Hapeni atje, ose në një atlas që është një skedar.',
  'workspace.awaited': 'Skedarët që mungojnë',
  'workspace.awaited.about': 'Zgjidhini dhe lexohen si më parë.',
  'workspace.awaited.drop': 'Lëre jashtë',
  'workspace.awaited.other': 'Ky është skedar tjetër: SHA-256 i tij nuk është ai i shënuari.',
  'workspace.kept': 'Ruajtur në këtë shfletues',
  'workspace.kept.at': 'Ruajtur në këtë shfletues: {time}.',
  'workspace.kept.none': 'Ende asgjë nuk është ruajtur në këtë shfletues.',
  'workspace.kept.off': 'Asgjë nuk ruhet në këtë shfletues, siç deshët: mbaron me faqen.',
  'workspace.kept.stopped': 'Asgjë nuk ruhet në këtë shfletues derisa faqja të ngarkohet përsëri.',
  'workspace.kept.full':
    'Ky shfletues s’ka më vend dhe ndryshimi i fundit nuk është ruajtur. Ruajeni hapësirën e punës si skedar, ose harroni të tjera.',
  'workspace.kept.refused':
    'Ky shfletues nuk ruan asgjë dhe ndryshimi i fundit do të humbiste. Ruajeni hapësirën e punës si skedar.',
  'workspace.kept.of': 'Hapësira e punës, {time}',
  'workspace.kept.earlier': 'Hap gjendjen e saj, {time}',
  'workspace.kept.older': 'Ajo që u ruajt e fundit nuk lexohet më; kjo është gjendja para saj.',
  'workspace.kept.lost': 'Këtu ruhet një hapësirë pune që nuk lexohet më.',
  'workspace.kept.saveRecord': 'Ruaj çfarë ka mbetur prej saj',
  'workspace.kept.gone': 'Ajo gjendje nuk ruhet më. Shihni çfarë ruhet.',
  'workspace.kept.unreadable':
    'Ky shfletues nuk lejon të lexohet asgjë nga ajo që ruan. Lejojeni të ruajë të dhënat e këtij sajti dhe ngarkojeni faqen përsëri.',
  'workspace.keeps': 'Ruaj në këtë shfletues çfarë planifikoj',
  'workspace.keeps.about':
    'Edhe skedarët e importuar. Çaktivizojeni ku këtë kompjuter e përdorin edhe të tjerë: atëherë fshihet çfarë është ruajtur nga hapësirat e punës. Atëherë nuk ruhet asgjë e re, as prezantimet; çfarë është tashmë mbetet derisa ta harroni.',
  'workspace.waiting': 'Puna juaj ({time}) është ruajtur në këtë shfletues.',
  'workspace.goOn': 'Hape',
  'workspace.new': 'Fillo një hapësirë të re pune',
  'workspace.new.done':
    'Një hapësirë e re pune është e hapur. E mëparshmja mbetet e ruajtur në këtë shfletues.',
  'workspace.look': 'Shih çfarë është ruajtur',
  'workspace.resumed': 'Hapësira e punës ({time}) është përsëri e hapur.',
  'workspace.elsewhere.off':
    'Në një dritare tjetër u zgjodh që në këtë shfletues të mos ruhet asgjë. Çfarë është këtu në ekran mbaron me faqen.',
  'workspace.elsewhere.forgotten':
    'Në një dritare tjetër u fshi gjithçka që ruhej në këtë shfletues. Çfarë është këtu në ekran mbetet derisa të mbyllet faqja dhe nuk ruhet.',
  'workspace.forked':
    'Një dritare tjetër e ndryshoi këtë hapësirë pune. Çfarë bëni këtu ruhet pranë saj, si një më vete.',
  'workspace.delete': 'Fshi hapësirën e punës, {time}',
  'workspace.delete.lost': 'Fshi këtë hapësirë pune',
  'workspace.delete.done': 'Hapësira e punës u fshi.',
  'workspace.delete.failed': 'Ky shfletues nuk e fshiu. Fshijini të dhënat e këtij sajti te cilësimet e tij.',
  'workspace.deleteAll': 'Fshi gjithë punën e ruajtur…',
  'workspace.deleteAll.sure':
    'Hapësirat e punës me skedarët e tyre, zonat, gjykimet, shënimet, recetat, vlerësimet dhe prezantimet fshihen nga ky shfletues përgjithmonë. Çfarë është në ekran mbetet derisa të mbyllet faqja dhe nuk ruhet.',
  'workspace.deleteAll.too': 'E njëjta vlen për një dokument që ruhej këtu dhe për kohët e provave.',
  'workspace.deleteAll.do': 'Fshiji të gjitha',
  'workspace.deleteAll.done': 'E gjithë puna e ruajtur u fshi nga ky shfletues.',
};

export default workspace;
