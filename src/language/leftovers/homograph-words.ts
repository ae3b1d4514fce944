/**
 * English words that look like Norwegian, Danish or Swedish ones (`gift`, `barn`, `fast`): they tell neither. Every
 * word of the lists in `identification/words` that an English speller knows, but for some that hardly anybody writes.
 */
export const HOMOGRAPH_WORDS = `
  ad agent alarm las los mas ola figur alt angst argument ark arm arrangement artist astronaut atom att august av bad bade bag baker ball
  band bank banker banket banner bar bare bark barn batt baud bed beholder ben best bet bind binder bit bite biter
  bitt bland blander blinker blot bode bog bombe bomber bor bore born bort bra brand brant bread bred brede brent
  bringer bris bro bud bunker bur bus busker buss bygd bygg chef dag dal dam damar damp data de deg del dele delta
  den der di diagram dialog dig din dine diplomat disk dit dock dog dom dotter drag dreg dress dresser drift drive
  driven driver drives drop dump dumper egg egger element elev eleven elver en ens er et eta fable fag fall faller
  familiar far fare farer fast faster fat fatter fell felt fem fest figurer film fin finder fine fire firs fjord
  flat fly flyte folk fond forby fort fragment frame fret frisk frost frys full fund fundament gang ganger gap
  garden garnet gate gater general ger gi gift giver glad glade glass glede god gong grad grader gratis grave graver
  grep grille grip gripe griper gull gut gutter gymnast ha hade haft hake hall halm halter halve ham handle handler
  handles hang hard haste hastes hate hater hates hatter haven held hem henge hest hi hind hit ho hold holder hon
  hop hope hopper hos hospital host hosta humor hun husker ideal idiot immigrant importer ind inn inst instrument ja
  jag jogger jogging journal journalist jurist kaka kappa kart kat kick kilo kind kino kiosk kraft krona krone
  kroner kronor la lade lades lag lager lamp land lander lane lang lar late latter lav lave laver led lest let leva
  lever li lid lien like lined list listen lister lite lo loft log loge logger lot love lover lunch lyse lytta mad
  mage mange mangle mangler mangles mark marka marker mars masker mast mat matcher matches matte matter med media
  meg mel mene mere mess met meter mi mig migrant mil miler milk mill milliard min mine miss mister mitt mock mod
  moderne monument mora morgen mot motor mus nappe napper nappes nerve net netter nipper normal novella nu null och
  om op ope open opp optimist ord organ original ornament os oss pall panne par para park partisan pass passe passer
  passes patent patienter patriot pause peke pen person piano pike piker pilot pipe piper pistol plage plages plan
  planar planer plantar planter plate platen plater plats poet pole polis pond port porter pose poser post poster
  prate prater prates press presser prime professor program programmer protestant prototype pub pump pumper pusses
  put radio raid rammer rapport rapt raster redan redd redder reform regime rein religion rent rest restaurant rev
  revet ribs rider rigger ring ringer ringlet ripe ripen riper risk ritual riv rival rive riven river robot rock
  roller rom roman rope roper rose rot rota rotten rotter runt ruse rush sad sag sager saker sal salt salve salver
  sand sang sank sat scene score sedan sees seine self sell seminar sen senator sender sene sent ser servers set
  sett setter sex shop si sick side sig sight signal sild silver sin sine sit sitter ska skat skein ski skin skinner
  skip sky slag slags slapper sleet slipper slips slit slog smart smelter smile smiler snap snapper snorer snow sol
  sola som son sone song sort span spare sparer spares sparker spent spill spiller spin spire splitter sponsor sport
  sprang spring springe springer spurt stab stable stables stammer stamper stand stang stark start starter stat
  stater station statist statue stave staves stein stela stele stemma step stiller stilling stirrer stole stolen
  stopper stor store storm stove strand stress strider strike stripe striper student stun stunt style stylist
  styrene suit sum summa summer super supper surra sym symbol system ta tack tag taka tala tale talent taler tall
  tang tank tanker tanner tap tape taper tapper tar taste taster tastes taus taxi team tel teller tenner tent terror
  terrorist test testa tester testes tetter ti tide til tile till timer tip tipper tippet tit toast tog tole tom
  tone toner top topper tore track trail tramper transport transporter trapper trekker trend tres trick trots tune
  tunnel tunneler twist type ut val valet valley van vane var vara variant vast veg vel venter verb verge verger
  verges versa verst vert vest vet veteran veto vi video vil virus visa vise vises war warm water web west wing yard`;
