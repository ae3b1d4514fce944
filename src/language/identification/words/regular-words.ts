/**
 * Words that bokmål and nynorsk bend by rule, each in its own way; `expand-regular-words.ts` makes the forms.
 * Written alike in both.
 */

/** Weak verbs in -et or -a: bokmål `kastet`, `kaster`, nynorsk `kasta`, `kastar`. */
export const WEAK_VERB_WORDS = `
 akte anke anklage arve avslutte avvente bade banke banne bekrefte belaste beslutte blande blinke blomstre bombe
 bremse brumme bukke bytte bølge danse dempe dukke dumpe dusje egge elske ende endre fable fange farge faste fatte
 feire fengsle feste filme fiske fjerne flagre flakke flamme flette flire flokke flytte forandre forankre forbanne
 fordampe fornekte forske forundre forvalte forvandle fostre frakte fremme friste frykte gifte gispe gjeste gjette
 glimte glitre gruble gynge hagle halte hamre handle haste hate havne hekte hente herje herske hevde hevne hindre
 hoppe hoste huske hylle håndheve håpe jakte jamre jobbe jogge juble kakle kaste kikke kjempe klage klappe klatre
 klikke klippe klore klukke knake knipse knitre knurre knytte koste krabbe krangle krenke krone krysse kutte kvitre
 lade lage lakke lande lappe lenke logge lokke lukke lukte lytte løfte løsne mangle maske massakre matche merke mestre
 miste mukke mumle murre myrde mønstre nappe narre nekte nikke nippe nynne nærme oppdage oppfordre oppmuntre ordne
 overnatte overraske overvåke passe pendle pirke plage plante plaske plukke plundre plystre poste prate prikke
 prute pumpe pusle pusse puste pynte påvirke rable rakne ramme rane raste redde rense ringle rotne ruge rulle rusle
 ruste rydde rykke røske sakke sakne samle sanke sanse satse savne seire senke sikle sikre sikte skade skaffe skifte
 skildre skimte skjemte skjerpe skrape skrubbe skrumpe skuffe skvulpe skygge slakte slamre slappe slarve slentre
 slikke slokne slukke slumre slurve slutte smelte smiske smitte smugle smuldre snakke snappe snorke snuble snurre
 spare sparke splintre splitte sprake sprudle sprute sprøyte spytte stable stamme stampe stanse starte stave stemple
 stenke stirre stoppe storme straffe strande streife strikke støtte sukke sulte summe surre svekke sverme sverte
 svette svikte sykle takke takle tappe taste teipe teste tette tilpasse tippe tisse tolke toppe trampe traske trille
 trosse trygle tråkke trøste tulle tusle tømre tørke tøyse undre utfordre utforme utforske utnytte utruste utslette
 utvide vakle vakte vandre vanke vanne varme varsle vaske veksle vente verge verke verne vifte vinke virke vispe vitne
 vokte vrake vrimle våge ymte ynde
`;

/** Masculines: bokmål `biler`, `bilene`, nynorsk `bilar`, `bilane`. */
export const MASCULINE_WORDS = `
 advokat agent akkord aksent aksje aktivist aktør alarm amatør apekatt arkitekt arm artist assistent astronaut atlet
 autograf avstand bakke balkong ball ballong bandasje banditt bank barrikade benk bestand bibliotekar bil billett
 biolog biskop bistand blomst bolle brann brems bris brønn bunke busk buss butikk bydel byråkrat bås båt dam dans
 debatt delegat demokrat dialog dings diplomat direktør dirigent doktor drage dress duft dump dverg ekspert
 elefant elg entreprenør entusiast etasje fabrikk fangst fasade fasan fest figur film filosof fjord flokk fordel
 forstand foss fotball frakk fugl garanti general geolog gigant gjeng gjenstand gris grunn gymnast hals hanske hatt
 hekk hest hjort hval idiot immigrant industri ingeniør jobb journal jurist kai kaktus kamel kanal
 kandidat kanon kaptein katt kiosk kjole klage klient klinikk klubb knapp kniv koffert kokk kolonne komet
 komponist konflikt konge kongress konsekvens konsulent kontrakt kontroll kopp korporal korridor kost krage krakk
 kriminolog krok kropp krystall kurv kveld kvote kyst kø laks lapp last lastebil leverandør løve maskin matrett
 medalje melodi metode middag migrant misjonær mobil modell monark moske motor motstand mygg nasjonalist nerve
 observatør offensiv offiser olympiade optimist orkan ost ovn pakke paragraf park part partisan pasient passasjer
 patriot pensjonist periode person pilot pioner pistol plakat plan poet pokal port pose post potet presang president
 prest prins profet prosess protest protestant prototype psykolog rabatt rapport rasist rebell reform regissør rekrutt
 rektor replikk representant ressurs restaurant rev rigg rival robot roman rygg rytme sau sekk sekretær
 sektor senator sesong sigarett sivilist sjanse sjargong sjokolade sjåfør sjø skatt skjerm skog skulptur slange sokk
 soldat sosialist spesialist sponsor stab stat statist statsråd stein stol storm strategi strek strid struktur student
 stylist suksess sum svamp svans symfoni søknad tabell takst taktikk tanke taxi tekst tendens teolog teori termin
 terrorist test tilstand tjuv tomat tone topp torsk traktor transport traume trend trikk tråd tunnel
 tur turist type tyrann tyv ulv vaksine variant vask vegg verdi veteran vikar vind vinge visitt vulkan zoolog ås
 økonom
`;

/** Feminines: bokmål `hytten` beside `hytta`, nynorsk `hytta` alone; the plural is one. */
export const FEMININE_WORDS = `
 avgift avis bestemor bok bukse bukt bygd bølge bør dukke dyd dør elv ferd ferge flaske folkevise frukt gate geit
 grense gruppe grøft hake havn helg helse historie hofte hud hule hylle hytte høne inntekt jakke jakt jente jord kake
 kanne kappe kasse kiste klokke kløft kone kraft ku kule kurve kvinne kåpe lampe li linje liste lov lue luft lykke
 løkke makt mark maske matte mengde messe mil mor myr måke måling mølle natt nese novelle nål nøtt olje oppskrift
 overskrift panne pipe plante plate plikt pumpe pute påske pære pølse ramme reise rekke renne ripe rist rolle rose rot
 rotte ruse rute rype røyst sak saks salve sele seng side sild sjel skam skive skje skjorte skrift skute sky skål
 slekt slette sluse sløyfe smie snekke snor sol sone sperre spire sprøyte stang stemme stige stjerne strand stripe
 strofe stue stund suppe synd tang tann tante tavle tid tjære tomt trapp tromme tue tunge tyngde tåre tønne
 underskrift utgift vakt vare vekt vifte vise vogn  vugge øks øy
`;

/** Neuters: bokmål `takene` (and `taka`), nynorsk `taka`. */
export const NEUTER_WORDS = `
 anlegg ansikt apparat argument ark arrangement attentat avsnitt avtrykk bad besøk bevis bibliotek bidrag blad bord
 budsjett byrå bånd diagram dikt dokument drap dyr eksperiment element eple eventyr fag fartøy fat felt fjell fly fond
 forbund forslag forsøk fragment frø fundament fylke gap garn glass grep gulv hav hjul hjørne hotell hus ideal inngrep
 innlegg innslag institutt instrument intervju kabinett kart kompromiss konsept kontor kors kort krater krav kurs
 kvartal kvarter kyss lag land ledd liv lokale lokallag lovverk lys lån lår løft løp magasin maleri mandat manuskript
 medikament merke monument mord motiv mål møte nabolag nederlag nett objekt oppdrag opprør oppslag opptak ord organ
 ornament overgrep palass par parlament pass patent perspektiv piano poeng portrett prinsipp problem produkt prosjekt
 raid rammeverk redskap regime regnskap reir resultat ritual rom rykte råd rør samarbeid segl sekund seminar signal
 skap skilt skip skjold skjørt skritt slag slagsmål slips spor sprang språk spørsmål steg stoff straffespark stykke
 svar sverd symbol system søk tak talent talerør tap tegn teppe tidsskrift tilfelle tiltak tog torg trekk triks trinn
 tårn unntak utkast utslipp utstyr uttrykk varehus vedtak verb verk vers vesen vilkår virus vitne vitnemål vrak yrke
 år årskull årsmøte ønske
`;

/** Those who do a thing, without -er or -ar: bokmål `bakeren`, `bakere`, nynorsk `bakaren`, `bakarar`. */
export const AGENT_STEM_WORDS = `
 afrikan amerikan arbeidstak bak bidragsyt bruk bryt bærplukk deltak dikt driv eksport etterforsk ettersøk fang fisk
 forbruk forfatt forgjeng forhandl forkjemp forsk fortell frels fysik følg før grafik grav grunnlegg handl hjelp
 idrettsutøv import innehav innsend japan kjemik kjemp kjøp klatr klinik komik krig kritik kunstn lag les lytt lån lær
 mal medarbeid megl mekanik meksikan misbruk motstand musik oppdrett overgrip oversett overvåk pengeutlån plag plei
 plyndr politik prøv pådriv red republikan rid røm røv sang seil send skap slakt småbruk sov statistik stift svind
 svømm sykl syng tap tegn tekn teknik tenk tigg tilheng tjen tren utsend utvikl utøv vandr vinn vokt yrkesutøv
`;
