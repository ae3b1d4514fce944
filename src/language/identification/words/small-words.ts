/**
 * Pronouns, articles, adverbs, prepositions, conjunctions and numerals: bokmål before the bar, nynorsk after it.
 * A word on both sides, in whatever rows, is good in both. All forms that are in use, past norms too.
 */
export const SMALL_WORDS = `
jeg | eg
du deg din di ditt dine | du deg din di ditt dine
meg min mi mitt mine | meg min mi mitt mine
han ham | han
hun henne hennes | ho henne hennar hennes
den det dets dens | den det
vi oss vår vårt våre | vi me oss vår vårt våre
dere deres | de dykk dykkar
de dem deres | dei deira
seg sin si sitt sine | seg sin si sitt sine
selv selve selveste selvsagt selvfølgelig | sjølv sjølve sjølvaste sjølvsagt
man en ens | ein
en ei et | ein ei eit
ett en éi én ene | eitt eittal éin éi éitt eine
hva | kva
hvem | kven
hvor hvorfra hvorhen hvortil hvorav hvorvidt hvorledes | kor kvar kvarfrå kvarhelst korvidt
hvordan åssen | korleis
hvorfor | kvifor
hvilken hvilket hvilke | kva
hver hvert hverandre hverandres enhver ethvert | kvar kvart kvarandre einkvan einkvar eitkvart kvarannan
hverdag hverdagen hverdager hverdagene hverdagslig | kvardag kvardagen kvardagar kvardagane kvardagsleg
noen noe noensinne noensteds | nokon noko nokre nokor nokosinne nokonsinne nokonstad
nogenlunde noenlunde | nokolunde
ingen intet ingenting ingensteds | ingen inga inkje ingenting
annen annet andre annenhver annethvert | annan anna andre annakvar annankvar annakvart
annerledes annensteds annetsteds | annleis annleies ein annan stad
alle alt all alltid aldri allting | alle alt all alltid aldri allting
samme samtidig samtidige | same samstundes samtidig
selvom skjønt enskjønt | sjølvom endå skjønt
slik slikt slike sånn sånt sånne | slik slikt slike sånn sånt sånne
således likeså likeledes ellers | såleis likeeins likeins elles
denne dette disse | denne dette desse
begge både | begge både
mye mer mest meget | mykje meir mest
mange flere flest fleste flertall flertallet flerfoldige | mange fleire flest fleste fleirtal fleirtalet
få færre færrest | få færre færrast
lite litt mindre minst | lite litt mindre minst
halv halvt halve halvparten halvannen | halv halvt halve halvparten halvannan halvtanna
hel helt hele helhet helheten helst | heil heilt heile heilskap heilskapen helst
egen eget egne egentlig egentlige | eigen eige eiga eigne eigentleg eigentlege
ikke ei | ikkje
også og samt | òg også og samt
men eller enn for | men eller enn for
at som om | at som om
fordi ettersom siden | fordi ettersom sidan
hvis dersom såfremt | viss dersom såframt
mens imens | medan imedan imens mens
enten verken hverken | anten korkje verken
derfor dermed derimot deretter dertil derav derfra | difor derfor dermed derimot deretter dertil derav derifrå
likevel allikevel | likevel
imidlertid | imidlertid
dessuten | dessutan
da | då
nå nu nåværende | nå no noverande
når før etter efter mellom | når før etter mellom
fra | frå ifrå
til med på av i ved over under mot om hos | til med på av i ved over under mot om hos hjå
uten | utan
blant iblant | blant iblant
gjennom gjennem igjennom | gjennom igjennom
utenfor utenom utenpå utenlands utenlandsk utenlandske utenfra | utanfor utanom utanpå utanlands utanlandsk utanlandske utanfrå
innenfor innenfra innenlands innenlandsk innenlandske innen | innanfor innanfrå innanlands innanlandsk innanlandske innan
ovenfor ovenfra ovenpå foroven | ovanfor ovanfrå ovanpå
nedenfor nedenfra nedenunder | nedanfor nedanfrå nedanunder
foran forut bakenfor | framfor føre framføre bakanfor
bak bakfra bakover | bak bakfrå bakover
oppe nede inne ute borte hjemme | oppe nede inne ute borte heime
opp ned inn ut bort hjem fram frem | opp ned inn ut bort heim fram
fremover fremme fremtil fremad fremfor fremst fremste fremtidig fremtidige forrest | framover framme framfor fremst fremste framtidig framtidige
hjemme hjemmefra hjemmelaget hjemlig hjemland hjemlandet hjemsted hjemmeside hjemmesiden | heime heimanfrå heimefrå heimelaga heimleg heimland heimlandet heimstad heimeside heimesida
sammen alene | saman åleine aleine
alene aleine |
tilsammen sammenlignet sammenheng sammenhengen | tilsaman samanlikna samanheng samanhengen
igjen tilbake | igjen att attende tilbake
fortsatt fremdeles | framleis
enda ennå | endå enno
allerede | allereie alt
snart straks nettopp akkurat | snart straks nettopp akkurat
kanskje trolig sannsynligvis | kanskje truleg sannsynlegvis
nok jo vel visst sikkert | nok jo vel visst sikkert
bare kun blott utelukkende | berre
nesten ganske temmelig omtrent cirka | nesten ganske nokså temmeleg omtrent cirka
nokså |
særlig særskilt især spesielt | særleg særskilt spesielt serleg
svært veldig | svært veldig
for så jamen altså | for så altså
neppe | neppe
lenge lenger lengre lengst lengste | lenge lenger lengre lengst lengste
langt nær nærmere nærmest nærmeste nærheten | langt nær nærare nærmare nærmast næraste nærmaste nærleiken
sent sen sene senere senest seneste | seint sein seine seinare seinast seinaste
seinere seinest |
tidlig tidligere tidligst tidligste | tidleg tidlegare tidlegast tidlegaste
først første førstemann | først første fyrst fyrste fyrstemann
sist siste sistnevnte førstnevnte | sist siste sistnemnde førstnemnde
neste forrige | neste førre førige
forleden | hi
ofte oftere oftest sjelden sjeldent sjeldne | ofte oftare oftast sjeldan sjeldne
iallfall hvertfall | iallfall
ihvertfall | kvartfall
gjerne heller helst | gjerne heller helst
ennvidere videre | vidare
godt bra bedre best beste | godt bra betre best beste
dårlig dårligere verre verst verste | dårleg dårlegare verre verst verste
stor stort store større størst største | stor stort store større størst største
liten lita lite små minste | liten lita lite små minste
ny nytt nye nyere nyeste nyest | ny nytt nye nyare nyaste nyast
gammel gammelt gamle eldre eldst eldste | gammal gammalt gamle eldre eldst eldste
ung ungt unge yngre yngst yngste | ung ungt unge yngre yngst yngste
mandag mandagen mandager mandags | måndag måndagen måndagar måndags
tirsdag tirsdagen tirsdager tirsdags | tysdag tysdagen tysdagar tysdags
onsdag torsdag fredag | onsdag torsdag fredag
lørdag lørdagen lørdager lørdags | laurdag laurdagen laurdagar laurdags
søndag søndagen søndager søndags | sundag sundagen søndag søndagen søndagar sundagar
januar februar mars april mai juni juli august september oktober november desember | januar februar mars april mai juni juli august september oktober november desember
uke uka uken uker ukene ukens ukes ukentlig | veke veka vekene veker vekas vekes kvar
måned måneden måneder månedene månedlig | månad månaden månader månadene månadane månadar månadleg månedleg
morgen morgenen morgener imorgen | morgon morgonen morgonar
kveld kvelden kvelder kveldene | kveld kvelden kveldar kveldane
ettermiddag ettermiddagen formiddag formiddagen | ettermiddag ettermiddagen formiddag formiddagen
natt natten natta netter nettene | natt natta netter nettene
år året årene årlig årlige | år året åra årleg årlege
århundre århundret århundrer | hundreår hundreåret hundreåra
dag dagen dager dagene daglig daglige dagens | dag dagen dagar dagane dagleg daglege dagens
tid tiden tida tider tidene | tid tida tider tidene
høst høsten høster | haust hausten haustar
vinter sommer vår vintre somre | vinter sommar vår vintrar somrar
vinteren sommeren | vinteren sommaren
null to tre fire fem seks åtte ni ti elleve tolv | null to tre fire fem seks åtte ni ti elleve tolv
syv sju | sju
tyve tjue tredve tretti førti femti seksti sytti åtti nitti | tjue tretti førti femti seksti sytti åtti nitti
hundre tusen million millioner millionen | hundre tusen million millionar millionen
milliard milliarder | milliard milliardar
annengang førstegang | fyrstegong
gang gangen ganger gangene engang noengang | gong gongen gonger gongene eingong nokongong
imot ifølge ifjor iår idag igår | imot ifølgje ifjor
ifølge følge | følgje ifølgje
istedet istedenfor | istaden istadenfor
omkring rundt | omkring rundt ikring kring
angående vedrørende | vedkomande
foruten unntatt unntagen | forutan unnateke
hittil | hittil
innimellom imellom | innimellom imellom
overalt | overalt
nylig nettopp | nyleg nettopp
plutselig brått | plutseleg brått
endelig | endeleg
vanligvis | vanlegvis
muligens | kanskje
dit hit der her derfra herfra | dit hit der her derifrå herifrå
innover utover oppover nedover bortover | innover utover oppover nedover bortover
ja nei takk hei | ja nei takk hei
prosent kroner | prosent kroner
samtlige slags navnlig idet ligesom liksom naturligvis nødt | samtlege slags idet liksom naturlegvis nøydd
`;

/** Good in both, more at home in one. */
export const LEANING_WORDS = `
nå blir | ei blei
`;

/** Good in both, but in one of them a rare word of another meaning: `vann` has won in nynorsk. */
export const NEARLY_ALWAYS_WORDS = `
de vann | seier veit gjeld aleine
`;

/** Names of people and places too, where they are capitalised. */
export const NAME_WORDS = `
finn einar steinar heim skar vik lie berg haug stad aust vest dal eide eid bu bø hol sand li moe moen viken vegar vegard dag odd bjørn borgar stein lund
ruud ask ulv liv gro tora gard aud sjur hild unn geir leiv heidi hov nes ås åse solheim voll vang sund sletten hagen bakken haugen foss lid strand myr las
`;
