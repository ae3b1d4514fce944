/** Frequent words of the languages next to Norwegian, those that Norwegian shares with them included. */

export const DANISH_WORDS = `
 sejler sejlere arbejdere medarbejder medarbejdere lærte nåede læst mænd mund sætning spørgsmål spørgsmålet svarede fortsatte begyndte begynder begynde begyndelsen slutte sluttede åbne åbner åbnede åbent lukkede
 hentede ventede håbede kræver krævede grænse grænsen færge færgen skib skibet lufthavn lufthavnen bjerg kartofler brød kød æble æg frokost aftensmad køkken køkkenet værelse værelset vindue have haven kat ko køer
 byggeri byggeriet skat skatten løn lønnen arbejdsløs arbejdsløshed fagforening fagforeningen virkelighed virkeligheden frihed tryghed sundhed kærlighed glæde længe længere tit sommetider undertiden stadigvæk ligeledes særdeles temmelig
 langsomt hurtigt hurtig hurtigere netop blot dog imod overfor hvorimod skønt medmindre førend navnlig især eksempelvis adskillige enkelt enkelte samtlige øvrige tilbage hjælpen tilskuere lastbil lastbiler jernbane
 kigger kiggede råbte råber græd græder grine griner smilte sov sover vågnede rejste sad faldet dø døde døden slog slået brød brudt løb løber løbe hoppe svømme kørsel gået gående stående siddende liggende
 tirsdag hverken eftersom ganske næsten nærmest cirka tusind tusinde tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede tolv elleve syv otte
 sammenligne sammenlignet undersøge undersøger undersøgt undersøgelse undersøgelsen søge søger søgt besøg besøger besøgt ryger røg røget bygge bygger skabe skaber skabt tabe taber tabt råd råder ude ene begge slags mængde mængder
 af hvad nogle nogen noget mere bliver blevet blev bleve gør siger sagde sige meget været gik fik uge uger ugen ugens mellem blive endnu havde hende måske
 lige ligesom nej mod løbet børn børnene penge pengene haft tage taget tager vej vejen op ind ud uden giver gav givet give spørger fortæller gerne danmark danske dansk
 danskere danskerne københavn efterhånden selvom hjælpe hjælper hjælp nødt virkelig mennesker sig mig dig efter nu kunne ville skulle skal vil må kan har
 frem hjem hver hvert hvilket hvilken hvilke hvorfor hvordan hvor hvem hvis derfor dermed desuden alligevel fordi idet indtil imidlertid imens
 regeringen folketinget kommunen borgmester borgere borgerne tidligere seneste siden sidste næste første anden andet andre tredje år året årene årig dage dagen måned måneder
 morgen aften aftenen eftermiddag mandag tirsdag onsdag torsdag fredag lørdag søndag tog stod lå sad kom fandt så vidste troede fik holdt
 fortalte oplyser oplyst ifølge skriver mener tror ved synes håber ønsker arbejde arbejder arbejdet arbejdede skole skolen elever lærere lærer undervisning
 hus huset mad bog bøger bogen sag sagen sager gade gaden by byen byer land landet lande verden verdens side sider tid tiden gang gange dreng drenge pige piger kvinde kvinder
 mand mænd manden mænden politiet politi betjente fængsel dømt dræbt skudt såret ulykke ulykken bil biler bilen kørte køre kører kørt tog toget
 firma virksomhed virksomheder virksomheden milliarder millioner procent kroner pris priser prisen stige steg steget faldt falde øget øge øger højere højeste høj højt stor stort store større største
 lille små mindre mindst mange flere fleste få færre nok ret helt hele hel lidt slet ikke aldrig altid ofte stadig igen snart også både eller enten hverken selv egen eget egne
 bedre bedste værre dårlig dårligt god godt gode ny nyt nye gammel gamle unge ung ældre rigtig rigtigt rigtige forkert svært svær let nemt nem vigtig vigtigt vigtige
 hvornår dengang derefter herefter hertil dertil blandt gennem igennem omkring udenfor indenfor udover foran bag bagefter langs over under
 jeg du han hun den det vi os jer jeres i de dem deres min mit mine din dit vores sin sit sine hans hendes man en et som at og men om for fra til på med ad hos
 bruge bruger brugt brugte lægge lagde lagt ligge ligger sidder sætte satte sat sætter kigge kigger lave laver lavet lavede spise drikke købe køb købt købte købe sælge solgt solgte
 vejr vejret vinter sommer forår efterår sne regn sol vind grader havet søen skov skoven træ træer
 udvikling udviklingen løsning løsninger mulighed muligheder mulighed sikkerhed samfund samfundet forhold forslag aftale aftalen beslutning beslutningen
 medlem medlemmer formand formanden minister ministeren statsminister statsministeren partiet parti valg valget stemmer flertal
 kamp kampen kampe hold holdet spiller spillere spillede vandt tabte mål sæson træner træneren
 nødvendigt nødvendig tydeligt tydelig muligt mulig særligt særlig egentlig egentligt naturligvis selvfølgelig desværre heldigvis
 højskole øjne øje øjeblik øjeblikket nej høje høj tøj støj fløj bøger bøjet vejen vejr lejlighed lejligheden fejl rejse rejste rejser rejsen dejlig
 foråret efteråret sygehus sygehuset hospitalet hospital læge læger lægen syg syge sygdom patienter patienten
 tænker tænkte tænke mærke mærker mærkede kender kendt kendte kende finde finder fundet findes hedder kalder kaldt hedde snakke taler talte tale
 ung unge barn barnet forældre forældrene mor far søn datter bror søster familie familien ven venner vennerne
`;

/** Words of Norwegian that Danish does not have, or writes in another way; the ends of words show the rest. */
export const NOT_DANISH_WORDS = `
  å  av hva noe noen mye mer meg deg seg opp ut inn nå etter bli blir ble blitt gjør gjøre sier uke uka uken uker ukene vært gikk fikk vei veien nei barna
 penger likevel framfor dessuten fortsatt begynte begynner vet tatt kommet sett løpet leilighet slik sånn bak uten mot hjelpe hjelper hjelp hjulpet trenger
 mellom hadde henne hennes spør forteller innbyggere jobb jobben jobber jenter gutter jente gutt gutten jenta boka saka sak saken mat maten gate gaten ennå
 skjer skjedde skje sykehus sykehuset syk syke sykdom lege legen leger snø bok bøker høy høyt høye høyere reise reiser reiste øke øker økte økt økning øyne tøy ting
 svart hvit vann vannet stortinget regjeringen kommunene fylke fylket
 prosent milliarder vanskelig vanskelige egentlig selvfølgelig fram tilbake utenfor innenfor innen eldre ungdom ungdommer
 kjøre kjører kjørte kjørt sju tjue førti femti seksti sytti åtti nitti sykkel lærere foreldre mann menn kvinne kvinner penger likte liker like
 pågrepet siktet opplyser opplyste politidistrikt drept skutt bruke bruker brukt brukte gi gir ga gitt få ta tar tok legge ligge lage lager laget tenke tenker tenkte
 best minst beste minste noensinne sjuende åtte nytt nye ny kveld kvelden natt natta natten ettermiddag ettermiddagen formiddag
 vår våre vårt eid eie eier svære viktig viktige vinne vant laget søk søke søker søkt snakke snakker snakket klokka klokken
`;

export const SWEDISH_WORDS = `
 ut fram bort hem in upp ner ingen inget brand branden båt båten tak taket kraftig kraftigt stark starka hård hårt kall kallt varm varmt mat maten plats platsen vatten vattnet sak saker gång gången gånger
 ord ordet namn namnet bild bilder tid tiden liv livet par del delen grupp gruppen fall fallet hand handen huvud ögon öga röst öppna öppnar öppnade stänga stänger betala betalar betalt lära leva lever levde dö dör
 springa springer sjunga sjunger hoppas hoppades hitta hittar hittade hittat börja börjar började börjat sluta slutar slutade försöka försöker försökte kommuner kommunerna lovar lovade ordna sälja kostar kostade
 växer växte ökar ökade ökat minskar minskade minskat dessa sådan sådana sådant någonsin ingenting nästan tillsammans hemma borta ute inne framåt tillbaka trots tack vare enda båda egentligen kanske
 och inte är från att jag mycket också säger över när finns många andra detta dessa där här upp till för genom sedan hur varför någon något några alla ska skall vad
 enligt behöver eftersom redan hela inom personer sina sin sitt människor människa sverige svenska svensk svenskar kronor fick gick gör göra gjorde innan även samma ännu åt ett
 vara var varit hade haft stockholm länge han hon den det de dem deras vi oss ni er du mig dig sig min mitt mina din ditt vår vårt våra hans hennes man en som men om så med av på i kan vill måste
 skulle kunde ville får blir blev blivit bli kommer kom komma går gå tar tog ta ser såg se vet visste tror trodde tycker tyckte säga sa sade sagt ger gav ge givit gett
 står stod ligger låg sitter satt håller höll bara mer mest mindre minst bättre bäst sämre stor stort stora större största liten litet små ny nytt nya gammal gamla ung unga äldre
 år året åren dag dagen dagar vecka veckan veckor månad månader timmar timme morgon kväll kvällen natt natten idag igår imorgon måndag tisdag onsdag torsdag fredag lördag söndag
 mellan under utan mot efter före hos vid bland bakom framför utanför innanför kring runt sedan ännu alltid aldrig ofta igen snart nu då dock däremot därför dessutom både eller antingen varken
 själv egen eget egna varje varandra vilken vilket vilka vem vems varifrån vart åtminstone ungefär nästan ganska väldigt helt hel lite litet flera fler flest få färre
 barn barnen skola skolan elever lärare arbete arbetet arbetar jobb jobbet företag företaget regeringen riksdagen kommunen staden stad land landet länder världen
 polisen polis bil bilen bilar väg vägen vägar hus huset kvinnor kvinna kvinnan mannen män pojke flicka flickan flickor pojkar böcker bok boken pengar pris priser procent miljoner miljarder
 först första sista nästa förra tidigare senaste senare möjligt möjlighet viktigt viktig svårt svår lätt bra dålig dåligt god gott goda
 hjälp hjälpa hjälper använda använder använde köpa köpt köper sålde säljer äter äta dricka läsa läser skriva skriver skrev berättar berättade frågar frågade svarar svarade
 två tre fyra fem sex sju åtta nio tio hundra tusen halv hälften fjärde femte olika särskilt särskild ungdomar sjukhus sjukhuset läkare läkaren sjuk sjukdom
 utveckling lösning säkerhet samhälle samhället förslag förslaget beslut beslutet avtal parti partiet ordförande statsminister statsministern val valet röster
 matchen laget spelare spelade vann förlorade mål säsongen tränare skadad skadade dödade döda dog skjuten skjuts gripen misstänkt misstänkta åtalad dömd
 vädret snö regn sol sommar sommaren vinter vintern vår våren höst hösten skog skogen sjö sjön havet
`;

export const ENGLISH_WORDS = `
 the of and that is was with as from are this said not which they his were been will would their its it or who we you had more when there what about after than into could other has an but
 a in to for on at by be have he she her him them us our my your me i do does did done no nor so if then also just only very much many most some any all each every both few such same own
 out up down over under again once here where why how because until while against between through during before above below off further
 can may might must should shall people year years day days time first last new old good great big small long little own right left high low next early young important public private
 say says make made get got go went gone come came take took taken see saw seen know knew known think thought give gave given find found tell told become became leave left call called
 work works worked working week weeks month months world country countries city government police officials president minister state states united company market money million billion percent
 school students children family women woman men man home house water food war health party part place case point number group problem fact hand life child night morning
 according including since still even back well never always often however although though without within among toward towards around another being having using used
 team game season players won win lost play played study research scientists report found later ago today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
`;
