const NORWEGIAN = `
  sier sa seier sagde sei svarer svarte svarar svara forteller fortalte fortel fortalde mener mente meiner meinte
  forklarer forklarte forklarar forklara påpeker påpekte påpeikar påpeika understreker understreket understrekar
  understreka legger la legg fortsetter fortsatte fortset fortsette spør spurte spurde skriver skrev skriv skreiv
  hevder hevdet hevdar hevda opplyser opplyste lyder lød lydde roper ropte ropar ropa hvisker hvisket kviskrar
  ler lo flirer flirte smiler smilte sukker sukket sukkar konstaterer konstaterte konstaterar bekrefter bekreftet
  stadfestar stadfesta innrømmer innrømmet innrømte vedgår vedgikk erkjenner erkjente minnes minnest husker tror trur
  trodde synes syntes synest uttaler uttalte uttalar utdyper utdypet utdjupar presiserer presiserte presiserar
  kommenterer kommenterte kommenterar oppsummerer oppsummerte utbryter utbrøt advarer advarte åtvarar varsler varslet
  varslar lover lovet lovte lovar krever krevde krev heter heitte heiter het står stod beskriver beskrev tilføyer
  tilføyde fastslår fastslo slår slo fremholder fremholdt framheld antyder antydet avslører avslørte avviser avviste beklager beklaget gjentar gjentok hilser hilste innvender innvendte kaller kalte klager klaget meddeler
  meddelte melder meldte medgir medga mumler mumlet nikker nikket oppfordrer oppfordret ber ba bad reagerer reagerte
  refser røper røpet siterer siterte ifølge ifølgje skryter skrøt spøker spøkte stønner tilstår tilsto understøtter vitner vitnet
  vurderer anslår anslo håper håpet håpar frykter fryktet fortviler jubler jublet undrer undret tenker tenkte
  tenkjer følger følgjer supplerer roser roste forsikrer forsikret parerer repliserer replisere svor sverger`;

const ENGLISH = `
  say says said saying reply replies replied answer answers answered tell tells told explain explains explained add adds
  added continue continues continued ask asks asked write writes wrote claim claims claimed state states stated shout
  shouts shouted cry cries cried whisper whispers whispered laugh laughs laughed sigh sighs sighed note notes noted
  point points pointed stress stresses stressed emphasise emphasises emphasised emphasize emphasizes emphasized confirm
  confirms confirmed admit admits admitted concede concedes conceded acknowledge acknowledges acknowledged recall
  recalls recalled remember remembers believe believes believed think thinks thought argue argues argued maintain
  maintains maintained insist insists insisted comment comments commented remark remarks remarked observe observes
  observed warn warns warned promise promises promised demand demands demanded declare declares declared announce
  announces announced exclaim exclaims exclaimed respond responds responded report reports reported suggest suggests
  suggested conclude concludes concluded reveal reveals revealed assure assures assured repeat repeats repeated
  mutter mutters muttered wonder wonders wondered complain complains complained joke jokes joked elaborate elaborates
  elaborated clarify clarifies clarified summarise summarises summarised call calls called smile smiles smiled
  grin grins grinned feel feels hope hopes hoped fear fears feared according`;

/** Verbs that name who spoke (`sier hun`, `svarar ho`), in the forms that stand in the text. */
export const NORWEGIAN_SPEECH_VERBS: ReadonlySet<string> = new Set(NORWEGIAN.trim().split(/\s+/));

/** The same in English; `according` for `according to the police`. */
export const ENGLISH_SPEECH_VERBS: ReadonlySet<string> = new Set(ENGLISH.trim().split(/\s+/));
