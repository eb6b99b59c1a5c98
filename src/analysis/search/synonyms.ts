/**
 * Words that searches treat as the same, in the languages of the interface and in any script. People who know the
 * subject have not reviewed the list yet.
 *
 * A line is a group; an indented line continues it. English comes first, with the words of the brief at its head;
 * after a bar come other languages. `kokain*` stands for every word that begins so. Words after a semicolon are
 * understood, but not searched for, because texts use them in other meanings. Words of a group can replace each
 * other for a reader of the brief; words that only belong to the same subject are in different groups.
 */
const GROUPS = `
# Drugs
cocaine, coke | kokain*, cocain*, كوكايين, الكوكايين, 可卡因
heroin | heroin*, eroin*, هيروين, الهيروين, 海洛因
cannabis, marijuana, hashish, weed | kanabis*, marihuan*, konoplj*, hasis*, القنب, 大麻
amphetamine, methamphetamine, synthetic drugs, captagon, mdma, ecstasy | amfetamin*, metamfetamin*, sintetic*,
  kaptagon*, 合成毒品
drugs, drug, narcotics, narcotic, dope | drog*, narko*, stupefiant*, مخدرات, المخدرات, 毒品
# Other markets
weapons, firearms, arms, guns, gun, rifles, ammunition | oruz*, orazi*, orozj*, arme, armet, armas, armes,
  اسلحة, الاسلحة, 武器
smuggling, smuggle, smuggled, smugglers, smuggler | krijumcar*, tihotap*, kontraband*, contraband*
migrants, migrant, migration | migrant*, المهاجرين, مهاجرين, 移民
human trafficking, trafficking in persons, trafficking in human beings, thb, modern slavery | trgovin* ljudima,
  trgovanj* ljudima, trgovin* z ljudmi, trafikim* i qenieve njerezore, trafikim* njerezish, trafic* de persoane,
  traite des etres humains, trata de personas, трафик* на хора, трговија со луѓе, торговл* людьми, الاتجار بالبشر,
  人口贩运
counterfeit, fake, fakes, forged, knock offs | falsifik*, krivotvor*, ponared*, contrefa*, falsific*, مقلدة, 假冒
cigarettes, tobacco | cigar*, duvan*, duhan*, tutun*, tjutjun*, tobak*, tabac*, cigare, 香烟
waste, rubbish, garbage, trash, dumping, dumped | otpad*, odpadk*, mbetje*, mbeturin*, deseuri*, dechets,
  residuos, отходы, отходов, نفايات, النفايات, 废物
cybercrime, cyber, hacking, hackers, hacker, ransomware, computer crime, online crime | kiber*, sajber*,
  visokotehnoloski kriminal, cibern*, الجرائم الالكترونية, 网络犯罪
# Money and influence
corruption, corrupt, bribery, bribe, bribes, graft, kickbacks | korupc*, korrupc*, korrupsion*, mito, mita,
  podkup*, ryshfet*, rryshfet*, corupt*, coruption, soborno, فساد, الفساد, رشوة, 腐败
money laundering, laundering of money, laundering, launder, laundered, launders, dirty money, aml | pranj* novca,
  pranj* denarja, перењ* пари, пране* на пари, pastrim* parash, pastrimi* i parave, spalar* banilor, spalar* de bani,
  blanchiment*, blanqueo, lavado de dinero, отмывани* денег, غسل الاموال, غسيل الاموال, 洗钱
illicit financial flows, dirty money, illicit money, illegal money | nezakoniti finansijski tokovi
assets, confiscation, confiscated, forfeiture, proceeds of crime | imovina, imovine, oduzimanj*, confisc*
gambling, betting, casino, casinos | kock*, kladionic*, bixhoz*, jocuri de noroc, apuestas
real estate, property, housing | nekretnin*, nepremicnin*, imobiliar*, недвижимость, недвижими
football, soccer, sport, sports | fudbal*, nogomet*, futboll*, fotbal*
# Ways and places
ports, port, seaports, seaport, harbour, harbor, harbours, harbors, docks | luka, luke, luci, lukama, lucki,
  lucke, lucka, pristanis*, porti, porte, portet, porteve, porturi, porturile, puerto, puertos, порт, порты, портов,
  ميناء, موانئ, الموانئ, 港口
ships, ship, vessel, vessels, boats, boat, by sea, maritime | brod, brodov*, brodom, anije*, корабль, корабли,
  суда, nave, navire*, barco*, ladj*, سفن, 船
containers, container | kontejner*, kontenier*, contener*, conteneur*, contenedor*, حاويات, 集装箱
border, borders, frontier, frontiers | granic*, kufi*, frontier*, fronter*, meja, meje, mejah, granita, granite,
  حدود, الحدود, 边境
crossings, crossing, border crossing, checkpoint, checkpoints, border post | granicni prelaz, granicni prijelaz,
  prelaz*, prijelaz*, mejni prehod, prehod*, gkpp, pika kufitare, punct de trecere, معبر, 口岸
route, routes, corridor, corridors | marsrut*, itineraire*, itinerar*, طريق, 路线, ruta, rute, rutat
truck, trucks, lorry, lorries | kamion*, camion*
train, trains, rail, railway | voz, vozom, vlak*, влак, поезд, trenul, trenuri
city, cities, town, towns | grad, gradovi, qytet*, oras, orase, mesto, ville, villes, ciudad*, город, города,
  مدينة, 城市
market, markets, illicit market, illicit markets | trzist*, treg, tregu, tregje, piata, piete, marche, marches,
  mercado*, пазар, пазари, рынок, рынки, سوق, 市场
# People and groups
organized criminal groups, organised criminal groups, gangs, gang, ocg, mafia, mob, clans, clan, cartels, cartel |
  mafij*, klan*, kartel*, banda, bande, bandat, bandata
victims, victim, survivors | zrtv*, жертвы, viktim*, victim*, ضحايا, 受害者
whistle blowers, whistle blower, whistleblowers, whistleblower, whistleblowing | uzbunjivac*, zvizdac*,
  zvizgac*, ukazuvac*, sinjalizues*, avertizor*, denunciantes, lanceurs d alerte
witnesses, witness | svjedok*, svedok*, deshmitar*, martori, martor, temoin*, testigo*, свидетели
journalists, journalist, reporters, reporter, media | novinar*, gazetar*, jurnalist*, ziarist*, periodista*,
  zurnalist*, الصحفيين, صحفيين, 记者; press
women, woman, girls, girl, female | zene, zena, zensk*, gra, grate, femei*, femmes, mujeres, женщины, النساء, 妇女
young people, youth, young, teenagers | mladi*, mlade, rinia, rinise, tineri*, jeunes, jovenes, молодёжь,
  الشباب, 青年
children, child, minors | deca, djeca, djece, femije*, copii*, enfants, ninos, дети, الاطفال, 儿童
diaspora, emigrants, expatriates, abroad | dijaspor*, iseljenic*, mergat*
civil society, ngo, ngos, non governmental organizations | nevladin*, shoqeria civile, societatea civila
politicians, political, politics, politician | politicar*, politican*, politikan*
lawyers, lawyer, accountants, accountant | advokat*, avokat*, avocat*
# Responses
law enforcement, police, cops | policij*, الشرطة, 警察, policia, policise, politia, politie
prosecutors, prosecution, prosecute, prosecuted | tuzi*, tuzilastv*, prokuror*, procuror*, tozilc*
judiciary, courts, court, judges, judge | sudovi, sudstv*, sudij*, gjykat*, instante*, sodisc*, суды, المحاكم,
  法院
seized, seizure, seizures, seize, haul, hauls, bust, busts | zaplen*, zapljen*, zaseg*, sekuestr*, capturi,
  saisie*, incaut*, изъятие, ضبط, 缉获
cooperation, cooperate, collaboration, partnership, partnerships | saradnj*, suradnj*, sodelovanj*,
  bashkepunim*, cooperar*, cooperac*, sotrudnic*, التعاون, 合作
strategies, strategy | strategij*, estrategi*, الاستراتيجية, 战略, strategi, strategia, strategie, strategii
prevention, prevent, preventing | preventiv*, prevenc*, parandal*, preprecev*, предотвращение, الوقاية, 预防
recommendations, recommendation, recommend, recommends | preporuk*, rekomandim*, recomandari*; advice, suggest,
  suggests
gaps, gap, weaknesses, weakness, challenges, challenge, problems, obstacles, shortcomings | izazov*, slabost*,
  problem*
# Causes and harms
poverty, poor, marginalization, marginalised, marginalized | siromast*, siromac*, revscin*, varferi*, saraci*,
  bednost, бедность, pauvrete, pobreza, الفقر, 贫困
unemployment, unemployed, jobless | nezaposlen*, brezposeln*, papunesi*, somaj*, безработиц*, chomage,
  desempleo; jobs
war, wars, conflict, conflicts | rat, ratovi, ratov*, vojn*, lufte, luftera*, luftrat, razboi*, guerre, guerra,
  война, войны, الحرب, 战争
harms, harm, damage, impact, impacts, consequences, consequence, effects, effect, cost, costs | stet*,
  posledic*, posljedic*, pasoj*, consecint*, demi, demet
drivers, roots | uzroc*, uzrok*, shkaq*, cauze*, vzrok*; causes, cause, caused, drives, drive, driven, reasons
environment, environmental, pollution | okolis*, okolin*, zivotn* sredin*, mjedis*, mediul, medio ambiente,
  окружающ* сред*, البيئة, 环境
rule of law | vladavina prava, vladavina zakona, shteti i se drejtes, sundimi i ligjit, statul de drept
trust, confidence | povjerenj*, poveren*, besim*, incredere*
funding, funded, funds, financed, paid, donor, donors | financim*, finansir*, finantar*
# Abbreviations
european union, eu | ue, europska unija, evropska unija
united nations, un | onu
united kingdom, uk, britain, british, great britain, england
united states, usa, us, united states of america
# Countries and their adjectives
turkiye, turkey, turkish
north macedonia, macedonia, macedonian, fyrom
bosnia, bosnian, bosnians, bih
croatia, croatian, croatians
serbia, serbian, serbians
slovenia, slovenian, slovene, slovenes
montenegro, montenegrin, montenegrins
kosovo, kosovar, kosovars, kosovan
albania, albanian, albanians
bulgaria, bulgarian, bulgarians
romania, romanian, romanians
greece, greek, greeks
italy, italian, italians
hungary, hungarian
ukraine, ukrainian
moldova, moldovan
russia, russian
germany, german
netherlands, dutch, holland
belgium, belgian
spain, spanish
france, french
afghanistan, afghan
iran, iranian
colombia, colombian
brazil, brazilian
ecuador, ecuadorian
china, chinese
georgia, georgian
`;

export interface SynonymGroup {
  readonly english: readonly string[];
  readonly others: readonly string[];
  /** Understood in a query, but not searched for. */
  readonly typedOnly: readonly string[];
}

/** The groups with their words as written. */
export const SYNONYMS: readonly SynonymGroup[] = GROUPS.replace(/\n\s+/g, ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [words = '', typedOnly = ''] = line.split('; ');
    const [english = '', others = ''] = words.split(' | ');
    return { english: wordsOf(english), others: wordsOf(others), typedOnly: wordsOf(typedOnly) };
  });

function wordsOf(list: string): readonly string[] {
  return list === '' ? [] : list.split(', ');
}
