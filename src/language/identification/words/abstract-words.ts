/** Words of reasoning, feeling and public life: bokmål before the bar, nynorsk after it. */
export const ABSTRACT_WORDS = `
adgang anbefaling anbefale anbefaler anbefalte anbefalt anbefalinger | tilråding tilrå tilrår tilrådde tilrådd tilrådingar
anerkjennelse anerkjent | anerkjenning
anelse aner | aning anar
anseelse | omdøme
ansettelse ansettelser ansatt ansatte ansette ansetter | tilsetjing tilsetjingar tilsett tilsette tilset
ankomst | framkomst
anmeldelse anmeldelser anmelder anmelde anmeldt anmeldte | melding meldar melde meldt
anstrengelse anstrengelser | anstrenging anstrengingar
antagelig antakelig antagelse | truleg venteleg
anvende anvender anvendt anvendelse | bruke nytte nyttar nytta
avhengig avhengige uavhengig uavhengige | avhengig avhengige uavhengig sjølvstendig
avgjørelse avgjørelsen avgjørelser | avgjerd avgjerda avgjerder
avskjed avsluttende | avsluttande
bebyggelse | busetnad busetnaden
bedring bedrer bedre bedret | betring betrar betre betra
befinne befinner befant | finst
begeistret begeistring | glad
begivenhet begivenheten begivenheter | hending hendinga hendingar
begrense begrenser begrenset begrensning begrensninger | avgrense avgrensar avgrensa avgrensing avgrensingar
begrunne begrunner begrunnet begrunnelse begrunnelsen | grunngje grunngjev grunngjeving grunngjevinga grunngi grunngir grunngitt
behandle behandler behandlet behandling behandlingen behandles | behandle behandlar behandla behandling behandlinga handsame handsamar handsaming
bekymre bekymrer bekymret bekymring bekymringer | uroe uroa uro bekymra
belønning belønne | løn løna
bemerke bemerker bemerket bemerkning | merke merknad merknader merknaden
benytte benytter benyttet | nytte nyttar nytta
beregning beregninger | utrekning utrekningar
berømt beryktet | namngjeten kjend
besettelse | okkupasjon
beskjed beskjeden | beskjed
beskrivelse beskrivelsen beskrivelser | skildring skildringa skildringar
beskytte beskytter beskyttet beskyttelse | verne vernar verna vern
bestemme bestemmer bestemte bestemt bestemmelse bestemmelser | bestemme bestemmer bestemte bestemt avgjere føresegn føresegner føresegnene
betale betaler betalte betalt betaling betalingen | betale betaler betalte betalt betaling betalinga
betegne betegner betegnelse | nemning nemninga
betingelse betingelser | vilkår vilkåra
betrakte betrakter betraktet betraktning | sjå
bevilge bevilger bevilget bevilgning bevilgninger | løyve løyver løyvde løyvd løyving løyvingar løyvinga
bevisst bevisstløs | medviten medvite medvitne medvit medvitslaus
bistå bistår | hjelpe
bruddet brudd bruddstykke | brot brotet
bønn bønnen bønner | bøn bøna bøner
bråk bråket | bråk bråket
delvis | delvis
eiendom eiendommen eiendommer | eigedom eigedommen eigedomen eigedomar eigedommar
ektefelle ektemannen ekteskap ekteskapet | ektefelle ektemannen ekteskap ekteskapet
ensom ensomme ensomhet ensomheten | einsam einsame einsemd einsemda
enorm enormt | enorm enormt
erkjenne erkjenner erkjente erkjennelse | erkjenne erkjenner erkjende
erstatning erstatningen erstatte erstatter erstattet | skadebot erstatning erstatninga erstatte erstattar erstatta
forandring forandringer | endring endringar forandring forandringar
foran forrest | fremst
forbedre forbedrer forbedret forbedring forbedringer | betre betrar betring betringar
forbindelse forbindelsen forbindelser | samband sambandet sambanda
forbrytelse forbrytelser forbryter | brotsverk brotsmann brotsmenn
forekomst | førekomst førekomsten
foregående foreløpig foreløpige forestille forestiller forestilling forestillingen forestillinger | føregåande førebels førestille førestiller førestilling førestillinga førestillingar
foresatte formodentlig | føresette venteleg
forfall forfalle | forfall
forholdsvis | etter måten
forhåpentligvis forhåpentlig | forhåpentleg
forkaste forlange forlanger | krevje krev
forlag forlaget | forlag forlaget
formue formuen | formue formuen
formiddag | føremiddag føremiddagen
fornøyd fornøyde | nøgd nøgde
fornuft fornuftig fornuftige | fornuft fornuftig vit
forplikte forplikter forpliktelse forpliktelser | plikt plikter skyldnad
forresten | forresten
forsiktig forsiktige | varsam forsiktig forsiktige
forsinkelse forsinkelser forsinket | forseinking forseinkingar forseinka
forsvarlig | forsvarleg
fortjene fortjener fortjent fortjeneste | fortene fortener forteneste
fortrolig | fortruleg
fortvilet fortvilelse | fortvila fortviling
forundring | undring
forvirring forvirret | forvirra
fremdeles fremgang fremgår fremheve fremhever | framgang framgår framheve framhevar framheva
fremme fremskritt fremstille fremstår fremstilling fremmed fremmede | framsteg framstille framstår framstilling framand framande
gjenkjenne gjenkjenner gjenstå gjenstår gjenopprette | kjenne attende attreising
gjennombrudd gjennomsnitt gjennomsnittlig | gjennombrot gjennomsnitt gjennomsnittleg
gjennomslag | gjennomslag
gjeng gjerning gjerningsmann | gjerning gjerningsmann
glede gleden gleder gledet | glede gleda gler gledde
grunnleggende | grunnleggjande
hastverk | hastverk
hendelse hendelsen hendelser hendelsene | hending hendinga hendingar hendingane
hensikt hensikten hensyn hensynet | føremål omsyn omsynet
henvise henviser henvisning henvende henvender henvendelse henvendelser | vise tilvising vende vender førespurnad førespurnader
hemmelig hemmelige hemmelighet hemmeligheten | hemmeleg hemmelege løyndom løyndomen løynd
hindring hindringer | hindring hindringar
hårdt hard harde | hardt hard harde
håp håpet | håp håpet von vona
inntrykk inntrykket | inntrykk inntrykket
iverksette iverksatt | setje
kjennetegn kjennskap | kjenneteikn kjennskap
kjedelig kjedelige | keisam keisame keisamt
klimaendring klimaendringer klimaendringene | klimaendring klimaendringar klimaendringane
knapphet | knappleik
langsom langsomt langsomme | langsam langsamt langsame sakte
latter latteren | lått låtten
ledelse ledig ledige | leiing ledig ledige
lidelse lidelser lide lider led | liding lidingar lide lid leid
likestilling likhet | likestilling likskap
lyd lyden lyder | lyd lyden lydar
lykke lykken lykkelig | lykke lukke lukka
løgn løgner løgnen | løgn løgna løgner
løyve tillatelse tillatelsen tillate tillater tillatt tillot | løyve løyvet tillate tillèt
menighet menigheten menigheter | kyrkjelyd kyrkjelyden
mangel mangelen mangler | mangel mangelen manglar
misfornøyd misforstå misforståelse | misnøgd mistyde mistyding
mistenke mistenker mistenkt mistenkte mistanke | mistenkje mistenkjer mistenkt mistenkte mistanke
moderne møye | moderne møde
myndighet myndigheter myndighetene | styresmakt styresmakter styresmaktene styremakter styremaktene
nyttig nyttige nytte nytten | nyttig nyttige nytte nytta
nøyaktig | nøyaktig
oppfatning oppfatningen oppfatte oppfatter oppfattet | oppfatning oppfatninga oppfatte oppfattar oppfatta
oppførsel | oppførsel åtferd åtferda
oppmerksom oppmerksomhet oppmerksomheten | merksam merksame merksemd merksemda
oppreisning opprinnelig opprinnelige opprinnelse | opphav opphavleg opphavlege
oversikt oversikten | oversikt oversikta oversyn
overbevise overbevist | overtyde overtydd overtyder
overskrift oversette oversetter oversatt oversettelse | overskrift omsetje omset omsett omsetjing omsetjar
pleie pleier pleide | pleie pleier pleidde bruke
pålitelig | påliteleg
påstå påstår påsto påstand påstanden | påstå påstår påstod påstand påstanden
redsel redd redde | redsle redsla redd redde
rettferdig rettferdighet | rettferdig rettferd rettferda
rettslig rettslige | rettsleg rettslege
rimelig rimelige | rimeleg rimelege
rykte ryktet | rykte
sannhet | sanning
samferdsel samferdselen | samferdsel samferdsla samferdselen
sanksjon | sanksjon
selvmord selvstendig selvstendige selvtillit | sjølvmord sjølvstendig sjølvstendige sjølvtillit
sikring sikre sikrer | sikring sikre sikrar
skuffelse skuffet skuffende | vonbrot vonbroten skuffa
skuespill skuespiller skuespillere skuespilleren | skodespel skodespelar skodespelarar skodespelaren
slektning slektninger | slektning slektningar
smerte smerter smerten smertefull | smerte smerter smerta
spenning spenningen spennende spent | spenning spenninga spennande spent
stadig stadige | stadig stadige
stillhet stille | stille stilla
stolthet stolt | stoltleik stolt
straff straffen | straff straffa
streng strenge | streng strenge
storhet størrelse størrelsen | storleik storleiken storleikar
svakhet svakheter styrke styrken | veikskap veikskapar styrke styrken
sult sulten | svolt svolten svoltne
sørge sorg sorgen | sorg sorga
søvn søvnen | svevn svevnen søvn
taushet taus tause | tagnad tagal tause
tegn tegnet tegne tegner tegnene tegning tegninger | teikn teiknet teikne teiknar teikna teikning teikningar
tilbakemelding | tilbakemelding
tilbud tilbudet tilbudene | tilbod tilbodet tilboda
tilfeldig tilfeldigvis | tilfeldig tilfeldigvis
tilfelle tilfeller tilfellet tilfellene | tilfelle tilfellet tilfella
tilfreds tilfredsstillende tilstrekkelig tilstrekkelige | tilfredsstillande nøgd tilstrekkeleg tilstrekkelege
tilgang tilgangen tilgjengelig tilgjengelige | tilgang tilgangen tilgjengeleg tilgjengelege
tilknytning tilknyttet | tilknyting tilknytt
tilleggsopplysning tillegg tillegget | tillegg tillegget
tillit tilliten | tillit tilliten
tilstede tilstedeværelse | stades nærvær
tilsvarende | tilsvarande
tydelig tydelige | tydeleg tydelege
uavhengighet | sjølvstende
underholdning | underhaldning underhaldninga underhalde
undervisning undervisningen undervise underviser | undervisning undervisninga undervise underviser
utfordring utfordringen utfordringer utfordringene | utfordring utfordringa utfordringar utfordringane
utgangspunkt utgangspunktet utgang | utgangspunkt utgangspunktet utgang
utslag uttalelse uttalelser uttalelsen uttale uttaler uttalte | utsegn utsegner utsegna fråsegn fråsegner fråsegna uttale uttaler uttalar uttalte uttala
utvikling utviklingen | utvikling utviklinga
vane vaner vanen vant | vane vanar vanen vand van
vanlig vanlige uvanlig uvanlige vanligste | vanleg vanlege uvanleg uvanlege vanlegaste
vedtatt vedtakelse | vedteke vedtaking
vennlig vennlige vennskap vennskapet | venleg venlege venskap venskapet vennleg vennskap
velkommen | velkomen velkommen
verdig verdighet | verdig verdigheit
verdifull verdifulle | verdifull verdifulle
virkning virkningen virkninger | verknad verknaden verknader
visshet | visse
voksen voksne | vaksen vaksne
vesentlig vesentlige | vesentleg vesentlege
ydmyk | audmjuk
ytterligere | ytterlegare
øyeblikkelig | straks
økonomisk økonomiske politisk politiske sosial sosiale | økonomisk økonomiske politisk politiske sosial sosiale
jul julen jula påske påsken | jol jola jul jula påske påska
skjebne skjebnen | lagnad lagnaden
skapning skapelse | skapning skaping
kjønn kjønnet | kjønn kjønnet
kveg fe | kveg fe
lønn lønnen lønna lønninger | løn løna lønn lønna løningar lønningar
utenriksminister utenriksdepartementet utenrikspolitikk utdanningsminister | utanriksminister utanriksdepartementet utanrikspolitikk
riksadvokat tjenestemann | riksadvokat tenestemann tenestemenn
kringkasting bokmål nynorsk | kringkasting bokmål nynorsk
leilighet leiligheten leiligheter leilighetene | leilegheit leilegheita leilegheiter leilegheitene husvære
anledninger | høve
overfor ovenfor | overfor andsynes
motsetning motsetningen motsetninger | motsetnad motsetnaden motsetnader motsetning
mottaker mottakere mottakeren | mottakar mottakarar mottakaren
forfølgelse | forfølging
fiendtlig | fiendtleg
tyngdekraft tyngdekraften | tyngdekraft tyngdekrafta
ødelegge ødelegger ødela ødelagt ødeleggelse ødeleggelser | øydeleggje øydelegg øydela øydelagt øydelegging øydeleggingar øydelegge
utelukke utelukker utelukket | utelukke utelukkar utelukka
avskaffe avskaffer avskaffet | avskaffe avskaffar avskaffa
fastsette fastsatt fastsetter | fastsetje fastsett fastset
opprette oppretter opprettet opprettes | opprette opprettar oppretta opprettast
rette retter rettet | rette rettar retta
stille stiller stilte stilles | stille stiller stilte stillast
snarere snarest | snarare snarast
heretter | heretter
nøye nøyere | nøye nøyare
muligheter umulighet | moglegheiter
naboland nabolandet nabolandene | naboland nabolandet nabolanda
våpen våpenet våpnene | våpen våpenet våpna
utstyr utstyret | utstyr utstyret
voldtatt voldtekt | valdteken valdteke valdtekne valdtekt
drept drepte | drepen drepne
skutt såret sårede | skoten såra
savnet savnede | sakna
dømt dømte | dømd dømde
siktet siktede tiltalt tiltalte siktelsen siktelse | sikta tiltalt tiltalte siktinga sikting
pågrepne | pågripne
forurensning forurenset forurensningen | forureining forureina forureininga
fornybar | fornybar
klær klærne | klede kleda kle
fotballspiller fotballspillere | fotballspelar fotballspelarar
landslag landslaget | landslag landslaget
treningsleir | treningsleir
ferdig ferdige | ferdig ferdige
hyggelig hyggelige | hyggeleg hyggelege triveleg trivelege
deilig nydelig nydelige | deileg nydeleg
morsom morsomt morsomme | morosam morosamt morosame moro
gøy artig | gøy artig
rolig rolige urolig | roleg rolege uroleg
merkelig merkelige rar rart | merkeleg merkelege rar rart underleg
ekte falsk | ekte falsk
ytterst innerst | ytst ytste inst inste
øverst øverste nederst nederste | øvst øvste nedst nedste
midt midten | midt midten
fersk ferske | fersk ferske
grundig | grundig
betydelig betydelige betydningsfull | monaleg monalege
angivelig | visstnok
åpenbar åpenbare | openberr openberre
hellig hellige | heilag heilage heilagt
nødvendigvis nødvendighet | naudsynleg
billig billige dyr dyrt | billeg billege dyr dyrt
hvertfall hver især | kvar einskild
kvalitet kvart kveld kvadrat kvote kvotene | kvalitet kvart kveld kvadrat kvote kvotar
kveldsmat kvelden kvinne kvartal kvarter kvartalet kvarteret kvikk kvikke kvele kvist kvitt kvern kvass kvasse | kvelden kvinne kvartal kvarter kvartalet kvarteret kvikk kvikke kvele kvist kvitt kvern kvass kvasse
hvete hveps hval | kveite kvefs kval
hvil hvile | kvil kvile
`;
