/** Everyday words that bokmål and nynorsk have alike, in forms that are alike too. */
export const SHARED_WORDS = `
  fall akseptere aksepterer aktuell aktuelle amerikansk amerikanske angst atom atomvåpen avgjort avstand bakgrunn
  ball bank bar basert behov bergen bestemt bestå består betong bidra bidrar bil bilen billig blad blant bli
  blir blod blomst bodø bonde bord brann brannen bratt brev brevet britisk britiske bror bru brukt bunn buss
  bussen bygd bygda bygge båt båten dal dalen dam damp data deig demonstrere demonstrerer derfor dersom
  desto diskutert dominere dominerer drakt drammen drift driften dritt dusj dyre dyrt dø egg eksamen ekstra
  ekstrem energi engasjement erfaren etablere etablerer etablert etablerte europeisk europeiske fabrikk
  fabrikken fag faget fakta faktisk falsk fast faste fat ferdig ferdige fest festen fin fine finsk fint
  fjern fjord fjorden fjøs flagg flat fly flyet fokus folk formell forstå forstår foss fotball fotballen
  fredrikstad frisk friske friskt frost frukt fugl full fulle fullt fungere fungerer funn fylke fylkesmann
  fylkesmannen fylkesting fylket fysisk føre fører førte få får garantere garanterer gass gassen generell
  generelle gift gitar gjort glass glatt grad gratis grep grov grunn grunnen grunnlov grus gull gunstig gå
  går gått ha hall hallen halm hals halsen hamar hans har hatt havn havna heldig heldige helikopter
  helikopteret helse herre herren historie historisk historiske hjelp hospital hotell hotellet humor humør
  hund hunden hær idrett idretten industri industrien informasjon informere informerer innlegg internasjonal
  internasjonale investere investerer investerte is isen ivrig ivrige jakt jern journalistikk jubileum kaffe
  kaffen kai kaia kald kamera kaptein kapteinen kart katt kinesisk kino kjeft kjemisk kjent kjøkken
  kjøkkenet kjøpe kjøper kjøpt kjøpte kjøtt klima klimaet klubb klubben kniv kniven kommentere kommenterer
  kommenterte kommunal kommunale kommunestyre kommunestyret konflikt konflikten kongen konkurrere
  konkurrerer konsert kontakt kontakten kontor kontoret kontroll kontrollen kontrollere kontrollerer kopi
  kort korte kose kraftig krise krisen kristiansand kristne kritikk kritikken kritisere kritiserer
  kritiserte kritisk kritiske kronisk kronprinsen ku kulturell kulturelle kyst kysten køen laks laksen lang
  lange langs langt lapp lastebil ledig ledige leir leiren lensmann lese levde leve lever levert lik like
  likt lillehammer liv livet livets lokal lokalt luft lufta luke lun lunsj lunsjen maskin maskinen mat maten
  media medisin medisinsk meter middag middagen mikrofon minister ministeren minutt minuttet mobil mobilen
  modell modellen moderne modig molde motor motoren munn munnen mus musikk musikken myra møte møter møtt
  møtte naiv nasjon nasjonen natur naturen naturlig ned nervøs nett nettet nord nordisk normal normalt norsk
  nære nøye nå når ok olja olje oljen omfang onkel oppe oppstå oppstår organisere organiserer organisert
  original orkester orkesteret oslo oss over overalt ovn pakke panne papir papiret park parken parti partiet
  pasient pasienten pause pausen penn perfekt person personen plast plate poeng poenget politi politiet
  politisk politiske polsk port portrett positiv positivt post posten praksis praktisk praktiske prate
  prater presentere presenterer presenterte president presidenten presis presse pressen privat private
  produsere produserer produsert produserte professor professoren profil prosess prosessen prøvde prøve
  psykisk pub publikum publisere publiserer publiserte radio radioen rapport rapporten rasisme rask reagere
  reagerer reagerte redusere reduserer reduserte registrere registrerer registrert regjering reise reiser
  reiste rektor religion religionen respekt resten rett rik ring risiko rock roman romanen rund rundt rygg
  ryggen rå sagt sal salat salen salt samt sau saus seg sende sender sendt senter senteret senterpartiet
  sentral sentrale sentralt sentrum serie serien sitt skandale skatt skatten ski skia skitt skjorte skjul
  sko skrekk skritt skudd skum slag slaget slott slå slår smak smal smart smør snar snill snøen sol sosialt
  spesiell spesielle spiss spor sport sporten språk spurt stab stabil stabilt stadig stadige stadion start
  starte starten statsminister statsministeren statsråd statsråden statue stavanger stearinlys stein steinen
  sterkt stil stilen stille stol stolt stopp storm stormen storting stortinget stortingsrepresentant strand
  stranda stress stri strid striden student studenten studere studerer studerte studium stå står stått
  sukker sum summen sunn sunne sunt super suppe svakt svar svaret svensk sving symbol system systemet søt
  tak taket tank tanke taxi teater teateret teknikk teknisk tekst teksten telefon telefonen tema temaet
  temperatur teoretisk terror test testen tid tilbake tillit tog toget tom torg torget trafikk trafikken
  tragisk trapp trist tromsø trondheim trygd tur turen tv tvang tynn type typen tysk ung ungen utsikt
  utstilling vakker vaksine valuta vask vedtak vedtaket veg vekt venn venstre verktøy vers vest veto video
  videoen viktig viktige viljen vin vind vinden vinen virus viruset vise viser vist viste vits vokal voll
  vond vondt vurdert våt økonomisk økonomiske øl ølet ålesund
`;
