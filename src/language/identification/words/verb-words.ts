/** Verbs whose forms differ: bokmål before the bar, nynorsk after it; a form on both sides is good in both. */
export const VERB_WORDS = `
være er var vært vær værende | vere vera er var vore ver verande
bli blir ble blev blei blitt blivende | bli blir blei blitt verte verta vert vart vorte vorten vortne vordande
ha har hadde hatt | ha har hadde hatt havt
få får fikk fått fåes | få får fekk fått
gå går gikk gått gående | gå går gjekk gått gåande
gi gir ga gav gitt gis gitte | gi gir gav gitt gje gjev gjeve gjeven gjevne gjevast gjevande
oppgi oppgir oppga oppgitt | oppgi oppgir oppgav oppgitt oppgje oppgjev
utgi utgir utga utgitt utgis | utgi utgitt utgjev utgav gjevne
gjøre gjør gjorde gjort gjøres gjørende gjordt | gjere gjera gjer gjorde gjort gjerast
utgjøre utgjør utgjorde avgjøre avgjør avgjorde avgjørende | utgjere utgjer utgjorde avgjere avgjer avgjorde avgjerande
si sier sa sagt sies | seie seia seier sa sagt seiast
komme kommer kom kommet kommende | kome koma komme komma kjem kom komne komen kommande komande
ankomme ankommer fremkommer forekommer | kjem førekjem
ta tar tok tatt tas tatte | ta tar tek tok tatt teke tekne teken takast tas
vedta vedtar vedtok vedtatt vedtas | vedta vedtek vedtok vedteke vedteken vedtekne
oppta opptar opptatt opptatte | oppteken oppteke opptekne opptatt
delta deltar deltok deltatt | delta deltek deltok delteke
motta mottar mottok mottatt | motta mottek mottok motteke
foreta foretar foretok foretatt | føreta føretek
anta antar antatt inntar inntatt unntatt | anteke inntek inneteke unnateke
overta overtar overtatt | overtek overteke
se ser så sett sees ses | sjå ser såg sett sjåast sjåande
anse anser anset anses ansett | ansedd
vite vet visste visst vites | vite vita veit visste visst vitande
veit |
kunne kan kunnet | kunne kan kunna
ville vil villet | ville vil vilja
skulle skal skullet | skulle skal skulla
måtte må måttet | måtte må måtta
burde bør burdet | burde bør burda
tore tør torde turte | tore tora tør torde
finne finner fant funnet finnes fantes funne | finne finna finn fann funne funnen finst fanst finnast
oppfinne oppfinner oppfant oppfunnet | oppfann
stå står stod sto stått stående | stå står stod stått ståande
oppstå oppstår oppsto oppstod | oppstå oppstår oppstod
bestå består bestod besto bestått bestående | bestå består bestod beståande
forstå forstår forstod forsto forstått forståelse | forstå forstår forstod forstått
ligge ligger lå ligget liggende | liggje liggja ligge ligg låg lege liggjande
sitte sitter satt sittet sittende | sitje sitja sitte sit satt sat sete sitjande sittande
legge legger la lagt legges | leggje leggja legge legg la lagt leggjast
sette setter satte satt settes | setje setja sette set sett setjast
fortsette fortsetter fortsatte fortsettelse | fortsetje fortsetja fortset fortsette fortsett
holde holder holdt holdes holdende | halde halda held heldt halden haldne haldast
beholde beholder beholdt beholdet | behalde behalda beheld beheldt
inneholde inneholder inneholdt innhold innholdet | innehalde innehalda inneheld innehald innhald innhaldet
forholde forholder forholdt forhold forholdet forholdene | forhald forhaldet forhalda forhold forholdet forholda
overholde overholder overholdt | overhalde overheld
opprettholde opprettholder | oppretthalde oppretthalda oppretthald oppretthelde oppretteld
arbeide arbeider arbeidet arbeidende | arbeide arbeida arbeider arbeidde arbeidt arbeidar
utarbeide utarbeider utarbeidet | utarbeide utarbeida utarbeidde
begynne begynner begynte begynt begynnelse begynnelsen | byrje byrja byrjar byrjing byrjinga begynne begynte begynner begynt
bringe bringer brakte bragte brakt bragt | bringe bringa bringar brakte brakt
bruke bruker brukte brukt brukes | bruke bruka brukar brukte brukt brukast
by byr bød budt | by byd baud bode
tilby tilbyr tilbød tilbudt tilbys | tilby tilbyd tilbaud tilbode
forby forbyr forbød forbudt forbys | forby forbyd forbaud forbode forboden
be ber ba bad bedt bes | be bed bad bede
binde binder bandt bundet | binde binda bind batt bunde bunden
bite biter bet bitt | bite bita bit beit
blåse blåser blåste | blåse blåsa blæs bles
brenne brenner brant brent | brenne brenna brenn brann brunne
bryte bryter brøt brutt | bryte bryta bryt braut brote
avbryte avbryter avbrøt avbrutt | avbryt avbraut avbrote
bære bærer bar båret bæres | bere bera ber bar bore boren berast
drepe dreper drepte drept drepes | drepe drepa drep drap drepen drepne
dra drar drog dro dratt | dra drar dreg drog drege drage
drikke drikker drakk drukket | drikke drikka drikk drakk drukke
drive driver drev drevet drives drivende | drive driva driv dreiv driven drivne drivande
dø dør døde død | døy døyr døydde døydd død
ete eter åt | ete eta åt
spise spiser spiste spist | ete eta
falle faller falt | falle falla fell fall
foreslå foreslår foreslo foreslått foreslås | foreslå foreslår foreslo foreslått føreslå føreslår føreslo føreslått
forlate forlater forlot forlatt | forlate forlata forlèt forlatne
forsvinne forsvinner forsvant forsvunnet | forsvinne forsvinn forsvann forsvunne
forsvare forsvarer forsvarte | forsvare forsvarar forsvarte
fortelle forteller fortalte fortalt | fortelje fortelja fortel fortalde fortalt
flytte flytter flyttet | flytte flytta flyttar
fly flyr fløy fløyet | flyge flyga flyg flaug floge
flyte flyter fløt flytt | flyte flyt flaut flote
fryse fryser frøs frosset | fryse frysa frys fraus frose
følge følger fulgte fulgt følges følgende | følgje følgja følgjer følgde følgt fylgje fylgjer fylgde fylgjande følgjande
forfølge forfulgt forfølger forfulgte | forfølgje forfølgd
gjelde gjelder gjaldt gjeldende | gjelde gjelda gjeld galdt gjaldt gjeldande
gripe griper grep grepet | gripe gripa grip greip gripen
pågripe pågriper pågrep pågrepet | pågripe pågrip pågreip pågripen pågripne
gråte gråter gråt grått | gråte gråta græt gret
henge henger hang hengt | henge henga heng hang hange hengt
hjelpe hjelper hjalp hjulpet hjelpes | hjelpe hjelpa hjelper hjelp hjalp hjelpt hjelpte hjelpast
hete heter het hett | heite heita heiter heitte heitt
kalle kaller kalte kalt kalles | kalle kalla kallar kallast
kle kler kledde kledd | kle kler kledde kledd
kreve krever krevde krevd kreves | krevje krevja krev kravde kravd krevjast krevjande
krevende | krevjande
la lar lot latt | la lata lèt let late
le ler lo ledd | le ler lo
leve lever levde levd levende | leve leva lever levde levd levande
oppleve opplever opplevde opplevd opplevelse opplevelsen opplevelser | oppleve oppleva opplever opplevde opplevd oppleving opplevinga opplevingar
lese leser leste lest leses | lese lesa les las lesen lesne lesast
velge velger valgte valgt velges | velje velja vel valde vald valt velde veljast
selge selger solgte solgt selges | selje selja sel selde selt seld seljast
spørre spør spurte spurt spørres | spørje spørja spør spurde spurt
svare svarer svarte svart | svare svara svarar svarer svarte
skrive skriver skrev skrevet skrives skrevne | skrive skriva skriv skreiv skriven skrivne skrivast
beskrive beskriver beskrev beskrevet beskrives | beskrive beskriv beskreiv skildre skildrar
skyte skyter skjøt skutt skytes | skyte skyta skyt skaut skote skoten skotne
skjære skjærer skar skåret | skjere skjera skjer skar skore
skje skjer skjedde skjedd | skje skjer skjedde skjedd hende hender hendt
slippe slipper slapp sluppet | sleppe sleppa slepp slapp sleppt sloppe
slå slår slo slått | slå slår slo slått slege slegen
sove sover sov sovet | sove sova søv sov
springe springer sprang sprunget | springe springa spring sprang sprunge
stige stiger steg steget stigende | stige stiga stig steig stigande
synge synger sang sunget | syngje syngja synge syng song sunge
synke synker sank sunket | søkke søkk sokk synke
synes syntes synest synende | synast synest syntest tykkje tykkjer tykte
stjele stjeler stjal stjålet | stele stela stel stal stole stolen
strekke strekker strakk strukket | strekkje strekkja strekk strekte strekt
tenke tenker tenkte tenkt tenkes | tenkje tenkja tenke tenkjer tenker tenkte tenkt tenkjast
tre trer trådte trådt | tre trer tredde
tro tror trodde trodd troende | tru trur trudde trudd truande
treffe treffer traff truffet | treffe treffa treffer råke råkar trefte treft
trekke trekker trakk trukket trekkes | trekkje trekkja trekke trekkjer trekker trekte trekt drog
trenge trenger trengte trengt trenges | trenge trenga treng trengte trengt trengst
vinne vinner vant vunnet vinnende | vinne vinna vinn vann vunne vunnen vinnande
vise viser viste vist vises | vise visa viser viste vist visast
vokse vokser vokste vokst voksende voksne | vekse veksa veks voks vakse veksande
dreie dreier dreide dreid | dreie dreia dreier
eie eier eide eid eies eiere eieren | eige eiga eig åtte ått eigar eigaren eigarar eigarane
høre hører hørte hørt høres | høyre høyra høyrer høyrde høyrt høyrast
tilhøre tilhører tilhørte tilhørende | tilhøyre tilhøyrer tilhøyrde tilhøyrande
kjøre kjører kjørte kjørt kjøres kjørende | køyre køyra køyrer køyrde køyrt køyrast køyrande
kjøpe kjøper kjøpte kjøpt kjøpes | kjøpe kjøpa kjøper kjøpte kjøpt
kjenne kjenner kjente kjent kjennes | kjenne kjenna kjenner kjende kjent kjenst
anerkjenne anerkjenner anerkjente innrømme innrømmer innrømmet | anerkjenner anerkjende vedgå vedgår vedgjekk
løse løser løste løst løses | løyse løysa løyser løyste løyst løysast
løpe løper løp løpt løpende | løpe løpa laup springe løpande laupe
løfte løfter løftet | løfte lyfte lyfta lyftar løftar
lyve lyver løy løyet | lyge lyg laug loge
føre fører førte ført føres | føre føra fører førte ført førast
føle føler følte følt føles følelse følelsen følelser følelsene | føle føla føler følte følt kjensle kjensla kjensler kjenslene
gjemme gjemmer gjemte gjemt | gøyme gøymer gøymde gøymt
glemme glemmer glemte glemt | gløyme gløyma gløymer gløymde gløymt
drømme drømmer drømte drømt drøm drømmen | drøyme drøyma drøymer drøymde drøymt draum draumen draumar draumane
dømme dømmer dømte dømt | dømme dømer dømde dømd dømt
bedømme fordømme fordømmer fordømte fordømt | fordøme fordømer fordømde
nevne nevner nevnte nevnt nevnes | nemne nemna nemner nemnde nemnt nemnast
nekte nekter nektet | nekte nekta nektar
hente henter hentet hentes | hente henta hentar
vente venter ventet ventes ventende | vente venta ventar ventast ventande
forvente forventer forventet forventes | forvente forventar forventa
lede leder ledet ledes ledende ledelse ledelsen | leie leia leier leidde leiande leiing leiinga
leie leier leide leid |
styrke styrker styrket styrkes | styrkje styrkja styrkjer styrke styrkte styrkt styrkast
dekke dekker dekket dekkes | dekkje dekkja dekkjer dekke dekte dekt dekkjast dekker
rekke rekker rakk rukket | rekkje rekkja rekk rakk rokke
merke merker merket merkes | merke merka merkar merkast
ønske ønsker ønsket ønskes | ønskje ønskja ønskjer ynskje ynskja ynskjer ønske ønskte ynskte
søke søker søkte søkt søkes | søkje søkja søkjer søke søker søkte søkt
besøke besøker besøkte besøkt | besøkje besøkjer vitje vitjar vitja besøke besøkte besøkt
undersøke undersøker undersøkte undersøkelse undersøkelsen undersøkelser | undersøkje undersøkjer undersøke undersøking undersøkinga undersøkingar
øke øker økte økt økes økende økning økningen | auke auka aukar aukande auking aukinga auken aukast
reise reiser reiste reist | reise reisa reiser reiste reist
røke røyke røyker røkte | røykje røykjer røyke røykte
rope roper ropte ropt | rope ropa ropar ropte
sende sender sendte sendt sendes | sende senda sender sendt sendast
tjene tjener tjente tjent | tene tena tener tente tent
tåle tåler tålte tålt | tole tola toler tolte tolt
telle teller talte talt telles | telje telja tel talde talt
gjette gjetter gjettet | gjette gjettar gjetta
regne regner regnet regnes | rekne rekna reknar reknast
beregne beregner beregnet beregning | rekna
ligne ligner lignet lignende | likne likna liknar liknande
sammenligne sammenligner | samanlikne samanliknar samanlikning
hvile hviler hvilte | kvile kvila kviler kvilte
hvisker hvisket hviske | kviskre kviskrar kviskra
elske elsker elsket elskede | elske elska elskar
passe passer passet | passe passa passar
vare varer varte | vare vara varer varte
virke virker virket virkelig virkelige virkelighet virkeligheten | verke verka verkar verkeleg røynd røynda røyndom røyndomen
påvirke påvirker påvirket påvirkes påvirkning | påverke påverka påverkar påverknad påverknaden
medvirke medvirker medvirket | medverke medverkar medverka
samarbeide samarbeider samarbeidet | samarbeide samarbeider samarbeidde
opplyse opplyser opplyste | opplyse opplyser opplyste
behøve behøver behøvde | trenge treng
foregå foregår foregikk foregått | gå føregå føregår føregjekk
forekomme forekommer forekom | førekome førekjem førekom
forberede forbereder forberedt forberedte forberedelser | førebu førebur førebudde førebudd førebuing førebuingar
forebygge forebygger forebyggende | førebyggje førebyggjer førebyggjande førebygging
foretrekke foretrekker foretrakk | føretrekkje føretrekkjer føretrekke føretrekker
bygge bygger bygget bygges byggende | byggje byggja byggjer bygge bygde bygd byggjast bygt
bo bor bodde bodd boende | bu bur budde budd buande
beboere beboer beboerne beboeren | bebuar bebuarar bebuarane
snu snur snudde | snu snur snudde
sy syr sydde | sy syr sydde
grave graver gravde gravd | grave grava grev grov
lage lager laget lages lagd | lage laga lagar lagast
klage klager klaget klagde | klage klaga klagar
klare klarer klarte klart | klare klara klarer klarte klart greie greier
kjempe kjemper kjempet | kjempe kjempa kjempar
hope håpe håper håpet håpte | håpe håpar vone vonar vona
hindre hindrer hindret hindres | hindre hindra hindrar
forhindre forhindrer forhindret | hindre hindrar
mene mener mente ment menes | meine meina meiner meinte meint
dele deler delte delt deles | dele dela deler delte delt delast
fordele fordeler fordelte | fordele fordeler fordelte
bety betyr betydde betydning betydningen | bety tyde tyder betyr tydde tydning
overraske overrasker overrasket overraskende | overraske overraskar overraska overraskande
smile smiler smilte | smile smila smiler smilte
rydde rydder ryddet | rydde rydda ryddar
skylde skylder skyldes skyldtes | skulde skuldar skuldast skyldast
trives trivdes | trivast trivst treivst
møtes møttes | møtast møtest møttest
slåss sloss | slåst slost
lykkes lyktes | lykkast lukkast lykkest lukkest
minnes mintes | minnast minnest
finnes | finst finnast
håndtere håndterer håndterte | handtere handterer handterte
gjenta gjentar gjentok gjentatt | gjenta gjentek gjentok gjenteke
bevege beveger beveget bevegelse bevegelsen bevegelser | bevege bevegar rørsle rørsla rørsler
beslutte beslutter besluttet beslutning beslutningen beslutninger | avgjerd avgjerda avgjerder avgjerdene
bekrefte bekrefter bekreftet | stadfeste stadfestar stadfesta stadfester
stadfestet |
understreke understreker understreket | understreke understrekar understreka
påpeke påpeker påpekte | peike peikar peika peiker
peke peker pekte pekt | peike peika
avsløre avslører avslørte avslørt | avsløre avslører avslørte
avslutte avslutter avsluttet | avslutte avslutta avsluttar
forklare forklarer forklarte forklart | forklare forklarar forklara forklarte
forandre forandrer forandret | endre endrar endra forandre forandrar forandra
endre endrer endret endres | endre endra endrar endrast
oppdage oppdager oppdaget | oppdage oppdagar oppdaga
redde redder reddet | redde redda reddar berge bergar
skade skader skadet skadde skades | skade skada skadar skadd skadde
skaffe skaffer skaffet | skaffe skaffa skaffar
skape skaper skapte skapt skapes | skape skapa skaper skapar skapte skapt skapast
stenge stenger stengte stengt | stenge stenga stengjer stengde stengt stengjast stengje
slutte slutter sluttet | slutte slutta sluttar
unngå unngår unngikk unngått | unngå unngår unngjekk
angå angår angikk | vedkjem
angripe angriper angrep angrepet angrepene | angripe angrip angreip angrepet angrepa åtak åtaket
utvikle utvikler utviklet utvikles | utvikle utvikla utviklar utviklast
vurdere vurderer vurderte vurdert vurderes | vurdere vurderer vurderte vurdert vurderast
diskutere diskuterer diskuterte | diskutere diskuterer diskuterte
fungere fungerer fungerte | fungere fungerer fungerte
ringe ringer ringte ringt | ringje ringja ringer ringte ringt ringe
melde melder meldte meldt meldes | melde melda melder meldt meldast
hilse hilser hilste | helse helsa helsar helsing helsinga
hilsen hilsenen | helsing helsinga
tilrettelegge tilrettelegger | leggje tilrettelegg tilretteleggje
gjennomføre gjennomfører gjennomførte gjennomføres | gjennomføre gjennomfører gjennomførte gjennomførast
innføre innfører innførte innføres | innføre innfører innførte innførast
utføre utfører utførte utføres | utføre utfører utførte utførast
stole stoler stolte | stole stolar stolte lite
speile speiler | spegle speglar spegla
møte møter møtte møtt møtes | møte møta møter møtte møtt
sørge sørger sørget | sørgje sørgja sørgjer syrgje syrgjer syrgde sørgde
skille skiller skilte skilles | skilje skilja skil skilde skilt skiljast
smøre smører smurte | smørje smør smurde
svelge svelger svelget | svelgje svelgjer svelgde
temme tømme tømmer tømte | tømme tømmer tømte
vende vender vendte vendt | vende venda vender vendt
rømme rømmer rømte rømt | rømme rømmer rømde rømt
skjemme skjemmes | skjemmast skjemst
dukke dukker dukket | dukke dukkar dukka
svømme svømmer svømte svømt svømmende | symje symja sym symjer svømme svømte
råde råder rådet rådde rådende | råde råda råder rådde rådande
love lover lovet lovte lovende | love lova lovar lovande
lyse lyser lyste lyst | lyse lysa lyser lyste lyst
røre rører rørte rørt | røre røra rører rørte rørt
bøye bøyer bøyde bøyd | bøye bøya bøyer bøygde bøygd
vokse vokser vokste vokst | vekse veks voks vakse
skremme skremmer skremte skremt | skremme skremer skremde skremt
kommentere kommenterte | kommentere kommenterte
bære bærer bar båret | bere ber bar bore
rive river rev revet | rive riv reiv riven
fryse fryser frøs | fryse frys fraus
klype knipe kniper knep knepet | knipe knip kneip
lide lider led lidd | lide lid leid lidne
skinne skinner skinte | skine skin skein
skrike skriker skrek skreket | skrike skrik skreik
slite sliter slet slitt | slite slit sleit sliten
snike sniker snek sneket | snike snik sneik
svi svir sved svidd | svi svir sveid
vike viker vek veket | vike vik veik
vri vrir vred vridd | vri vrir vreid vride
skjelve skjelver skalv | skjelve skjelv skalv
sprekke sprekker sprakk sprukket | sprekke sprekk sprakk sprokke
stikke stikker stakk stukket | stikke stikk stakk stukke
svinge svinger svingte | svinge svingar svinga
tvinge tvinger tvang tvunget | tvinge tving tvang tvinga
vinke vinker vinket | vinke vinkar
drukne drukner druknet | drukne druknar drukna
åpne åpner åpnet | opne opnar opna
våkne våkner våknet | vakne vaknar vakna
smake smaker smakte | smake smakar smaka smakte
klemme klemmer klemte | klemme klemmer klemte
tape taper tapte tapt | tape tapar tapte tapt
rekke rekker rakk | rekkje rekk rakk
steke steker stekte stekt | steikje steikja steikjer steike steikte steikt
koke koker kokte kokt | koke koka kokar kokte kokt
smøre smører smurte smurt | smørje smør smurde smurt
grille griller grillet | grille grillar grilla
tenne tenner tente tent | tenne tenner tende tent
knuse knuser knuste knust | knuse knuser knuste knust
presse presser presset | presse pressar pressa
`;
