/** Nouns whose stem, gender or plural differs: bokmål before the bar, nynorsk after it. Compounds end in them too. */
export const NOUN_WORDS = `
arbeid arbeidet arbeider | arbeid arbeidet
arbeidsplass arbeidsgiver arbeidsgivere arbeidsgiveren arbeidstaker arbeidstakere arbeidsledig arbeidsledighet | arbeidsgjevar arbeidsgjevarar arbeidsgjevaren arbeidsgivar arbeidstakar arbeidstakarar arbeidslaus arbeidsløyse
avis avisen avisens aviser avisene | avis avisa avisas aviser avisene
avdeling avdelingen avdelinger | avdeling avdelinga avdelingar
avtale avtalen avtaler avtalene | avtale avtala avtalen avtalar avtaler avtalane
ansvar ansvaret ansvarlig ansvarlige | ansvar ansvaret ansvarleg ansvarlege
anledning anledningen anledninger | høve høvet høva
antall antallet | tal talet
adgang | tilgjenge
barn barnet barna barnas barnehage barnehagen barnehager barnehagene barndom barndommen | barn born barnet borna barna barnehage barnehagen barnehagar barnehagane barndom barndommen barndomen
bok boken boka bøker bøkene bokens | bok boka bøker bøkene
bilde bildet bilder bildene billedet | bilete biletet bileta bilde bildet
bro bru broen brua broer bruer broene bruene | bru brua bruer bruene
bror broren brødre brødrene | bror broren brør brørne
bonde bonden bønder bøndene | bonde bonden bønder bøndene
datter datteren datra døtre døtrene | dotter dottera døtrer døtrene
far faren mor moren | far faren mor mora
foreldre foreldrene | foreldre foreldra foreldrene
bedrift bedriften bedrifter bedriftene | bedrift bedrifta bedrifter bedriftene verksemd verksemda verksemder verksemdene
virksomhet virksomheten virksomheter | verksemd verksemda verksemder
befolkning befolkningen | folketal befolkning befolkninga
begrep begrepet begreper begrepene | omgrep omgrepet omgrepa
behov behovet behovene | behov behovet behova
bestefar bestemor bestemoren | bestefar bestemor bestemora
borger borgere borgeren borgerne borgermester borgerlig borgerlige | borgar borgarar borgaren borgarane borgarleg borgarlege
bruker brukere brukeren brukerne | brukar brukarar brukaren brukarane
by byen byer byene byens | by byen byar byane byens
bygd bygda bygden bygder bygdene | bygd bygda bygder bygdene
bygning bygningen bygninger bygningene | bygning bygningen bygningar bygningane
del delen deler delene | del delen delar delane
dør døren døra dører dørene | dør døra dører dørene
departement departementet departementer departementene | departement departementet departementa
dom dommen dommer dommeren dommere dommerne | dom dommen domen dommar dommaren dommarar dommarane
død døden døde dødsfall dødsfallet | død døden døde daude dauden dødsfall
driver driveren | drivar drivaren
dyr dyret dyrene | dyr dyret dyra
effekt effekten effekter | effekt effekten effektar
elv elven elva elver | elv elva elvar elver elvane
elev eleven elever elevene elevenes | elev eleven elevar elevane elevanes
ende enden ender endene | ende enden endar endane
eksempel eksempelet eksempler eksemplene | døme dømet døma eksempel eksempelet eksempla
enhet enheten enheter enhetene | eining eininga einingar einingane
enighet enig enige uenig uenige uenighet | semje semja einig einige usamd usamde samd samde usemje ueinig ueinige
erfaring erfaringen erfaringer erfaringene | erfaring erfaringa røynsle røynsla røynsler erfaringar erfaringane
familie familien familier familiene | familie familien familiar familiane
fare faren farer farene farlig farlige | fare faren farar farane farleg farlege
farge fargen farger fargene | farge fargen fargar fargane
feil feilen feiler feilene | feil feilen feilar feila
fiende fienden fiender fiendene | fiende fienden fiendar fiendane
fisk fisken fisker fiskene fiskere fiskerne fiskeren | fisk fisken fiskar fiskane fiskarar fiskarane fiskaren
fjell fjellet fjellene | fjell fjellet fjella
flertall | fleirtal
flom flommen flommer | flaum flaumen flaumar
folk folket folkene folkets | folk folket folka folkets
forbund forbundet forbundene | forbund forbundet forbunda
fordel fordelen fordeler fordelene | fordel fordelen fordelar fordelane føremon føremonen
forening foreningen foreninger | foreining foreininga foreiningar lag laget
forfatter forfatteren forfattere forfatterne | forfattar forfattaren forfattarar forfattarane
forhandling forhandlingen forhandlinger forhandlingene | forhandling forhandlinga forhandlingar forhandlingane tingingar
forbruker forbrukere forbrukerne | forbrukar forbrukarar forbrukarane
formål formålet formålene | føremål føremålet føremåla formål
forhold | tilhøve tilhøvet tilhøva
forsker forskeren forskere forskerne forskning forskningen | forskar forskaren forskarar forskarane forsking forskinga
forskjell forskjellen forskjeller forskjellig forskjellige | skilnad skilnaden skilnader skilnadene skilnadar ulik ulike
forslag forslaget forslagene | framlegg framlegget framlegga forslag forslaget forslaga
forutsetning forutsetningen forutsetninger | føresetnad føresetnaden føresetnader
fotograf fotografen fotografer | fotograf fotografen fotografar
fylke fylket fylker fylkene fylkeskommunene | fylke fylket fylka fylkeskommunane
følge følgen følger følgene | følgje følgja følgjer følgjene
gate gaten gata gater gatene | gate gata gater gatene
gjeld gjelden | gjeld gjelda
gjest gjesten gjester gjestene | gjest gjesten gjester gjestene gjestar gjestane
gutt gutten gutter guttene guttens | gut guten gutar gutane
gård gården gårder gårdene | gard garden gardar gardane
hage hagen hager hagene | hage hagen hagar hagane
hav havet havene | hav havet hava
hjerte hjertet hjerter hjertene hjertelig | hjarte hjartet hjarto hjarteleg
hjelper hjelperen hjelpere | hjelpar hjelparen hjelparar
hjem hjemmet hjemmene sykehjem sykehjemmet | heim heimen heimar heimane sjukeheim sjukeheimen sjukeheimar
hjørne hjørnet | hjørne hjørnet
hode hodet hoder hodene hovedstaden hovedstad | hovud hovudet hovuda hovudstaden hovudstad
hoved hovedsak hovedvei hovedperson hovedsakelig hovedrolle hovedrollen | hovudsak hovudveg hovudperson hovudsakleg hovudrolle hovudrolla
hund hunden hunder hundene | hund hunden hundar hundane
hull hullet hullene | hol holet hola
hus huset husene husets | hus huset husa husets
hånd hånden hånda hender hendene | hand handa hender hendene
idé ideen ideer ideene | idé ideen idear ideane
innbygger innbyggere innbyggerne innbyggeren | innbyggjar innbyggjarar innbyggjarane innbyggjaren
innsats innsatsen | innsats innsatsen
inntekt inntekten inntekter inntektene | inntekt inntekta inntekter inntektene
innflytelse innflytelsen | innverknad innverknaden
innvandrer innvandrere innvandrerne innvandreren | innvandrar innvandrarar innvandrarane innvandraren
interesse interessen interesser interessene | interesse interessa interesser interessene
jente jenten jenta jenter jentene pike piken piker | jente jenta jenter jentene
jobb jobben jobber jobbene | jobb jobben jobbar jobbane
jord jorden jorda | jord jorda
journalist journalisten journalister journalistene | journalist journalisten journalistar journalistane
kamp kampen kamper kampene | kamp kampen kampar kampane
kilde kilden kilder kildene | kjelde kjelda kjelder kjeldene
kirke kirken kirka kirker kirkene kirkens | kyrkje kyrkja kyrkjer kyrkjene
kjærlighet kjærligheten | kjærleik kjærleiken
kommune kommunen kommuner kommunene kommunens | kommune kommunen kommunar kommunane
komite komiteen komiteer komité | komite komiteen komitear komité
kone konen kona koner konene | kone kona koner konene
konge kongen konger kongene dronning dronningen | konge kongen kongar kongane dronning dronninga
krig krigen kriger krigene krigens | krig krigen krigar krigane
kraft kraften krafta krefter kreftene | kraft krafta krefter kreftene
krav kravet kravene | krav kravet krava
kropp kroppen kropper | kropp kroppen kroppar
kultur kulturen kulturer | kultur kulturen kulturar
kunde kunden kunder kundene | kunde kunden kundar kundane
kunnskap kunnskapen kunnskaper | kunnskap kunnskapen kunnskapar
kunst kunsten kunstner kunstneren kunstnere kunstnerne | kunst kunsten kunstnar kunstnaren kunstnarar kunstnarane
kvinne kvinnen kvinna kvinner kvinnene kvinnelig kvinnelige | kvinne kvinna kvinner kvinnene kvinneleg kvinnelege
land landet landene landets landbruk | land landet landa landets landbruk
lag laget lagene lagets | lag laget laga lagets
leder lederen ledere lederne lederens | leiar leiaren leiarar leiarane leiarens
lege legen leger legene | lege legen legar legane lækjar
leir leiren lærer læreren lærere lærerne | leir leiren lærar læraren lærarar lærarane
leser leseren lesere leserne | lesar lesaren lesarar lesarane
lov loven lover lovene lovlig ulovlig ulovlige | lov lova lover lovene lovleg ulovleg ulovlege
løsning løsningen løsninger løsningene | løysing løysinga løysingar løysingane
lørdag | laurdag
lys lyset lysene | lys lyset lysa ljos ljoset
makt makten makta maktene | makt makta maktene
mann mannen menn mennene mennenes | mann mannen menn mennene
medlem medlemmet medlemmer medlemmene | medlem medlemen medlemer medlemene medlemmer medlemmene medlemmen
melk melken melka | mjølk mjølka
melding meldingen meldinger | melding meldinga meldingar
menneske mennesket mennesker menneskene menneskelig | menneske mennesket menneska menneskje menneskeleg
mening meningen meninger meningene | meining meininga meiningar meiningane
merke merket merker merkene | merke merket merka
middel middelet midler midlene | middel middelet midla
miljø miljøet miljøer miljøene | miljø miljøet miljøa
mulighet muligheten muligheter mulighetene | moglegheit moglegheita moglegheiter moglegheitene høve
mål målet målene | mål målet måla
måte måten måter måtene | måte måten måtar måtane
nabo naboen naboer naboene | nabo naboen naboar naboane granne grannen grannar
navn navnet navnene | namn namnet namna
nese nesen nesa | nase nasa
nordmann nordmenn nordmennene | nordmann nordmenn nordmennene
nummer nummeret numre | nummer nummeret nummera
nyhet nyheten nyheter nyhetene | nyheit nyheita nyheiter nyheitene nyhende nyhenda
nød nøden nødvendig nødvendige | naud nauda naudsynt naudsynte nødvendig
næring næringen næringer | næring næringa næringar
område området områder områdene | område området områda
opplysning opplysningen opplysninger opplysningene | opplysning opplysninga opplysningar opplysningane
oppgave oppgaven oppgaver oppgavene | oppgåve oppgåva oppgåver oppgåvene
ord ordet ordene | ord ordet orda
ordning ordningen ordninger ordningene | ordning ordninga ordningar ordningane
ordfører ordføreren ordførere | ordførar ordføraren ordførarar
penger pengene | pengar pengane
plan planen planer planene | plan planen planar planane
plass plassen plasser plassene | plass plassen plassar plassane
politiker politikeren politikere politikerne | politikar politikaren politikarar politikarane
pris prisen priser prisene | pris prisen prisar prisane
prosjekt prosjektet prosjekter prosjektene | prosjekt prosjektet prosjekta
problem problemet problemer problemene | problem problemet problema
program programmet programmer programmene | program programmet programma
regjering regjeringen regjeringer regjeringens regjeringene | regjering regjeringa regjeringar regjeringas
regel regelen regler reglene | regel regelen reglar reglane
resultat resultatet resultater resultatene | resultat resultatet resultata
rett retten retter rettene rettighet rettigheter rettighetene | rett retten rettar rettane rettigheit
rolle rollen rolla roller rollene | rolle rolla roller rollene
rom rommet rommene | rom rommet romma
sak saken saka saker sakene sakens | sak saka saker sakene
samfunn samfunnet samfunnene samfunnets | samfunn samfunnet samfunna
sannhet sannheten sant sann sanne sannsynlig sannsynlige | sanning sanninga sant sann sanne sannsynleg sannsynlege
selskap selskapet selskaper selskapene selskapets | selskap selskapet selskapa
seier seieren seire seirene | sigeren sigrar sigrane
side siden sida sider sidene | side sida sider sidene
situasjon situasjonen situasjoner | situasjon situasjonen situasjonar
sjef sjefen sjefer sjefene | sjef sjefen sjefar sjefane
sjel sjelen sjeler | sjel sjela sjeler
skole skolen skoler skolene skolens skolebarn skolegang | skule skulen skular skulane skulens skulebarn skulegang
skog skogen skoger skogene | skog skogen skogar skogane
skip skipet skipene | skip skipet skipa
skyld skylden skyldig skyldige | skuld skulda skuldig skuldige skyldig skyldige
slekt slekten slekta slekter | slekt slekta slekter
slutt slutten | slutt slutten
snø snøen sne sneen | snø snøen
soldat soldaten soldater soldatene | soldat soldaten soldatar soldatane
sol solen sola | sol sola
spill spillet spillene spiller spilleren spillere spillerne | spel spelet spela spelar spelaren spelarar spelarane
spille spiller spilte spilt spilles | spele spela spelar spelast spelt spelte
spørsmål spørsmålet spørsmålene | spørsmål spørsmålet spørsmåla
språk språket språkene | språk språket språka mål
stat staten stater statene statens | stat staten statar statane statens
sted stedet steder stedene | stad staden stader stadene stadar
stein steinen steiner sten stenen stener | stein steinen steinar steinane
stemme stemmen stemmer stemmene | stemme stemma røyst røysta røyster stemmer
stilling stillingen stillinger | stilling stillinga stillingar
strøm strømmen strømmer | straum straumen straumar
styre styret styrer styrene | styre styret styra
sykehus sykehuset sykehusene syk sykt syke sykdom sykdommen sykdommer sykepleier sykepleiere sykle sykler syklet sykkel sykkelen | sjukehus sjukehuset sjukehusa sjuk sjukt sjuke sjukdom sjukdommen sjukdomar sjukdommar sjukepleiar sjukepleiarar sykle syklar sykla sykkel sykkelen
stue stuen stua | stove stova stue stua
støtte støtten støtter støttet | stø støtte støtta støttar stønad stønaden
sønn sønnen sønner sønnene | son sonen søner sønene
søster søsteren søstre søstrene | syster systera systrer søster søstera søstrer
tall tallet tallene tallrike | tal talet tala talrike
tale talen taler talene | tale tala talar talane
tanke tanken tanker tankene | tanke tanken tankar tankane
tiltak tiltaket tiltakene | tiltak tiltaket tiltaka
time timen timer timene | time timen timar timane
ting tingen tingene | ting tingen tinga
topp toppen topper toppene | topp toppen toppar toppane
trapp trappen trappa | trapp trappa
trussel trusselen trusler truslene | trugsmål trugsmålet trussel trusselen truslar
tre treet trær trærne | tre treet trea
tvil tvilen | tvil tvilen
trener treneren trenere trenerne | trenar trenaren trenarar trenarane
ulykke ulykken ulykka ulykker ulykkene | ulykke ulykka ulykker ulykkene ulukke ulukka ulukker
ungdom ungdommen ungdommer ungdommene ungdommens ungdomsskole ungdomsskolen | ungdom ungdommen ungdomar ungdommar ungdommane ungdomane ungdomsskule ungdomsskulen
universitet universitetet universiteter universitetene | universitet universitetet universiteta
utdannelse utdannelsen utdanning utdanningen | utdanning utdanninga
utvalg utvalget utvalgene utvalgt utvalgte | utval utvalet utvala vald
valg valget valgene valgt | val valet vala
vann vannet vannene | vatn vatnet vatna
venn vennen venner vennene venninne venninnen | ven venen vener venene venn vennen vennar vennane venninne venninna
vei veien veier veiene veg vegen | veg vegen vegar vegane
verden verdens verdenen verdenskrig verdenskrigen | verd verda verdas verdskrig verdskrigen
verdi verdien verdier verdiene verdt | verdi verdien verdiar verdiane verd verdt
verk verket verker verkene | verk verket verka
verktøy verktøyet | verktøy verktøyet
vilje viljen | vilje viljen
vindu vinduet vinduer vinduene | vindauge vindauget vindauga
vitne vitnet vitner vitnene | vitne vitnet vitna
vold volden voldelig | vald valden valdeleg
ytring ytringen ytringer | ytring ytringa ytringar
øye øyet øyne øynene øyeblikk øyeblikket | auge auget auga augo augneblink augneblinken augeblikk
øre øret ører ørene | øyre øyret øyra
øy øya øyen øyer øyene | øy øya øyar øyane
økonomi økonomien | økonomi økonomien
østen øst vest nord sør syd østlig vestlig nordlig sørlig | aust vest nord sør austleg vestleg nordleg sørleg
østre østover vestre nordre søndre østlandet | austre austover vestre nordre søre austlandet
åpning åpningen åpen åpent åpne åpner åpnet åpenbart åpenhet | opning opninga open ope opent opne opna opnar openbert openheit
årsak årsaken årsaker årsakene | årsak årsaka årsaker årsakene
årstid årstiden | årstid årstida
ære æren | ære æra
tjeneste tjenesten tjenester tjenestene | teneste tenesta tenester tenestene
konsert konserten konserter konsertene | konsert konserten konsertar konsertane
kamerat kameraten kamerater | kamerat kameraten kameratar
slutning sammendrag | samandrag
samling samlingen samlinger | samling samlinga samlingar
samtale samtalen samtaler samtalene | samtale samtalen samtala samtalar samtaler
sammensatt sammensetning sammenslåing | samansett samansetjing samanslåing
framtid framtida fremtid fremtiden framtiden | framtid framtida
fortid fortiden | fortid fortida
nåtid nåtiden | notid notida
forsøk forsøket forsøkene forsøke forsøker forsøkte | forsøk forsøket forsøka prøve prøver prøvde freiste freistar
prøve prøver prøvde prøvd | prøve prøva prøver prøvar prøvde prøvd
utgave utgaven utgaver | utgåve utgåva utgåver
gave gaven gaver gavene | gåve gåva gåver gåvene
mage magen mager | mage magen magar
krone kronen krona | krone krona
skrift skriften | skrift skrifta
vegg veggen vegger veggene | vegg veggen veggar veggane veggene
bygg bygget byggene | bygg bygget bygga
flaske flasken flaska | flaske flaska
lomme lommen lomma | lomme lomma
klokke klokken klokka | klokke klokka
hytte hytten hytta hytter hyttene | hytte hytta hytter hyttene
linje linjen linja linjer linjene | linje linja linjer linjene
mengde mengden mengder | mengd mengda mengder mengde
lengde lengden | lengd lengda lengde
høyde høyden | høgd høgda høgde
høy høyt høye høyere høyest høyeste | høg høgt høge høgare høgast høgaste
lav lavt lave lavere lavest laveste | låg lågt låge lågare lågast lågaste
høyre venstre | høgre høgra høgresida høyre venstre
dyp dypt dype dypere | djup djupt djupe djupare
lys lyst lyse lysere | lys lyst lyse lysare
myk mykt myke mjuk | mjuk mjukt mjuke
tykk tynn tyngre tung | tjukk tunn tung tyngre
bløt bløtt | blaut blautt
død dødt døde | død dødt døde daud daudt daude
rød rødt røde rødgrønne rødgrønn | raud raudt raude raudgrøne raudgrøn
grønn grønt grønne | grøn grønt grøne
hvit hvitt hvite | kvit kvitt kvite
brun svart blå gul grå | brun svart blå gul grå
sort sorte |
god gode vond | god gode vond
glad glade lykkelig lykkelige | glad glade lukkeleg lukkelege lykkeleg
blød løs løst løse løsere | laus laust lause lausare
arbeidsløs håpløs hjelpeløs hjemløs trådløs meningsløs | arbeidslaus håplaus hjelpelaus heimlaus trådlaus meiningslaus
tom tomt tomme | tom tomt tomme
trygg trygt trygge tryggere trygghet tryggheten | trygg trygt trygge tryggare tryggleik tryggleiken
sikker sikkert sikre sikkerhet sikkerheten | sikker sikkert sikre tryggleik
usikker usikkerhet usikkerheten | usikker usikre uvisse uvissa
enkel enkelt enkle enklere | enkel enkelt enkle enklare
enkelte enkeltmennesker | einskild einskilde enkelte
lett lettere vanskelig vanskelige vanskeligere | lett lettare vanskeleg vanskelege vanskelegare
mulig mulige umulig umulige | mogleg moglege umogleg umoglege
rik fattig sterk sterkt sterke sterkere | rik fattig sterk sterkt sterke sterkare
svak svakt svake svakere | veik veikt veike svak svakt svake svakare
sen rask raskt raske raskere hurtig | rask raskt raske raskare snøgg snøgt snøgge
våt tørr tørt tørre | våt tørr turr turt turre
varm kald kaldt | varm kald kaldt
skjønn vakker vakre pen | vakker vakre ven fager
frisk fri fritt frie frihet friheten | frisk fri fritt frie fridom fridomen fridommen
ren rent rene | rein reint reine
gren grenen grener | grein greina greiner
ben benet bena bein beinet beina | bein beinet beina
het hete hett | heit heite heitt
kjent kjente ukjent berømt | kjend kjende kjent kjente ukjend
skadet skadde | skadd skadde
bred bredt brede bredden | brei breidt breitt breie breidd breidda
smal | smal
interessant interessante viktig viktige viktigst viktigste viktigere | interessant interessante viktig viktige viktigast viktigaste viktigare
alvorlig alvorlige | alvorleg alvorlege
fryktelig frykt frykten fryktet | frykt frykta fryktar
offentlig offentlige offentligheten | offentleg offentlege ålmenn ålmenta
lokal lokale nasjonal nasjonale | lokal lokale nasjonal nasjonale
norsk norske svensk svenske dansk danske engelsk engelske tysk tyske fransk franske russisk | norsk norske svensk svenske dansk danske engelsk engelske tysk tyske fransk franske russisk
norge norges | noreg noregs
sverige danmark europa | sverige danmark europa
hurtig hurtige hurtigere | snøgg snøgge snøggare
brød brødet brødene brødre | brød brødet brøda brør
firma firmaet firmaer firmaene | firma firmaet firmaa
grad graden grader gradene | grad graden gradar gradane
regn regnet | regn regnet
modell modellen modeller modellene | modell modellen modellar modellane
bånd båndet båndene band bandet | band bandet banda bånd
gyllen gylne | gyllen gylne
hytte | hytte
kylling kyllingen kyllinger | kylling kyllingen kyllingar
grønnsak grønnsaker grønnsakene | grønsak grønsaker grønsakene
løk løken | lauk lauken
smør smøret | smør smøret
mel melet | mjøl mjølet
brev brevet brevene | brev brevet breva
stol stolen stoler stolene | stol stolen stolar stolane
vår våren | vår våren
skritt skrittet skrittene | steg steget stega
blikk blikket blikkene | blikk blikket blikka
slott slottet slottene | slott slottet slotta
nasjon nasjoner nasjonene | nasjon nasjonar nasjonane
aksjonær aksjonærer aksjonærene | aksjonær aksjonærar aksjonærane
millionær millionærer | millionær millionærar
bolig boligen boliger boligene | bustad bustaden bustader bustadene bustadar
kostnad kostnaden kostnader kostnadene | kostnad kostnaden kostnader kostnadene kostnadar
sikkerhetsråd sikkerhetsrådet | tryggingsråd tryggingsrådet
rettighet rettigheten | rett retten
nærhet nærheten | nærleik nærleiken
fattigdom fattigdommen rikdom rikdommen | fattigdom fattigdommen rikdom rikdommen rikdomen
vitenskap vitenskapen vitenskapelig | vitskap vitskapen vitskapleg vitskaplege
selskap selskapet | selskap selskapet
egenskap egenskapen egenskaper | eigenskap eigenskapen eigenskapar
`;
