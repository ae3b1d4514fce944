/** Steps of a case and kinds of crime; a text that takes one for another accuses somebody or clears him. */
export type LegalSense =
  | "suspected"
  | "charged"
  | "indicted"
  | "convicted"
  | "acquitted"
  | "arrested"
  | "apprehended"
  | "remanded"
  | "released"
  | "reported"
  | "wanted"
  | "dropped"
  | "appealed"
  | "fined"
  | "intent"
  | "negligence"
  | "robbery"
  | "theft"
  | "witness"
  | "victim"
  | "culprit";

/** What the law means by it, for messages. */
export const LEGAL_MEANINGS: Readonly<Record<LegalSense, string>> = {
  suspected: "suspected, nothing more",
  charged: "formally a suspect of the police, not yet before a court",
  indicted: "to be tried in court, not yet judged",
  convicted: "found guilty by a court",
  acquitted: "found not guilty by a court",
  arrested: "taken by the police",
  apprehended: "taken by the police",
  remanded: "held before a trial, not serving a sentence",
  released: "let out of custody or prison",
  reported: "reported to the police by somebody",
  wanted: "looked for",
  dropped: "the case was closed without a trial",
  appealed: "taken to a higher court",
  fined: "a fine without a trial",
  intent: "on purpose",
  negligence: "by carelessness",
  robbery: "taken by force or threat",
  theft: "taken without force",
  witness: "who saw or knows something",
  victim: "whom the crime was done to",
  culprit: "did it",
};

const ARRESTS = `pågrepet pågrepne pågrep pågriper pågripe pågripes pågripelse pågripelsen pågripen pågripne arrestert
  arresterte arresteres arrestasjon arrestasjonen anholdt innbrakt`;

/** Bokmål and nynorsk, inflected; the last parts of compounds (`drapssiktet`) too. */
export const NORWEGIAN_LEGAL: Readonly<Partial<Record<LegalSense, string>>> = {
  suspected: `mistenkt mistenkte mistenktes mistenkes mistenker mistanke mistanken mistenkjer mistenkjast mistenkje
    hovedmistenkt hovedmistenkte hovudmistenkt hovudmistenkte`,
  charged:
    "siktet siktede siktedes sikta siktelse siktelsen siktelser siktelsene siktinga sikting siktinga siktar",
  indicted: `tiltalt tiltalte tiltaltes tiltale tiltalen tiltalene tiltaler tiltalebeslutning tiltalebeslutningen
    tiltaleberammet medtiltalt medtiltalte hovedtiltalt`,
  convicted: `dømt dømte dømtes dømmes dømd dømde domfelt domfelte domfelles domfellelse domfellelsen idømt idømte idømmes idømme straffedømt
    straffedømte straffskyldig skyldig skyldige skuldig skuldige domfelling domfellinga`,
  acquitted: `frifunnet frifunnete frifant frifinner frifinne frifinnes frifinnelse frifinnelsen frikjent frikjente frikjennes
    frikjenner frifunnen frifunne frifinning frifinninga frikjend frikjende frikjennelse uskyldig uskyldige uskuldig`,
  arrested: ARRESTS,
  apprehended: `${ARRESTS} pågripelser pågripelsene arrest arresten arrestere arresterer arresterast arrestasjoner fengslet
    fengsla fengsles fengsling fengslinga fengslingen`,
  remanded: `varetekt varetekten varetektsfengslet varetektsfengsles varetektsfengsling varetektsfengslinga
    varetektsfengsla varetektsfengslinga varetektsinnsatt varetektsinnsatte varetektsfange varetektsfanger`,
  released:
    "løslatt løslatte løslates løslate løslot løslatelse løslatelsen prøveløslatt lauslaten lauslatne lauslating",
  reported:
    "politianmeldt politianmeldte politianmelder politianmeldes politimeldt politimelde anmeldt anmeldte anmelder anmelde anmeldes anmeldelse anmeldelsen anmeldelser",
  wanted: "etterlyst etterlyste etterlyses etterlyser ettersøkt ettersøkte",
  dropped: "henlagt henlagte henlegger henlegge henlegges henleggelse henleggelsen henla henlegging",
  appealed: "anket anker anke ankes anken ankene anka ankar ankesak ankesaken",
  fined: "forelegg forelegget førelegg førelegget bøtelagt bøtelagte bøtlagt bot boten bøter bøtene",
  intent: "forsettlig forsettlige forsett forsettleg forsettlege overlagt",
  negligence: "uaktsom uaktsomt uaktsomme uaktsomhet aktlaus aktløyse uaktsemd",
  robbery:
    "ran ranet ranene rane raner ranes rana raning ransmann ransmannen ransmenn ransmennene ransforsøk bankran",
  theft:
    "tyveri tyveriet tyverier tyveriene tjuveri tjuveriet stjålet stjal stjeler stjele stolen stole stal tjuveria",
  witness: "vitne vitnet vitner vitnene vitna vitnes",
  culprit: `morder morderen mordere morderne mordar mordaren drapsmann drapsmannen drapsmenn gjerningsmann gjerningsmannen
    gjerningsmenn gjerningsperson gjerningspersonen gjerningsmennene voldtektsmann valdtektsmann overgriper overgriperen
    overgripar seriemorder terrorist terroristen terrorister`,
  victim: "fornærmet fornærmede fornærmedes fornærma",
};

/** The ends of compounds, and what they are: `terrordømte`, `drapssiktet`, `underslagstiltalt`. */
export const NORWEGIAN_LEGAL_ENDS: readonly (readonly [end: string, sense: LegalSense])[] = [
  ["mistenkt", "suspected"],
  ["mistenkte", "suspected"],
  ["siktet", "charged"],
  ["siktede", "charged"],
  ["sikta", "charged"],
  ["siktelsen", "charged"],
  ["siktelse", "charged"],
  ["tiltalt", "indicted"],
  ["tiltalte", "indicted"],
  ["tiltale", "indicted"],
  ["dømt", "convicted"],
  ["dømte", "convicted"],
  ["dømd", "convicted"],
  ["dømde", "convicted"],
  ["ranet", "robbery"],
  ["tyveri", "theft"],
  ["tyveriet", "theft"],
];

/** Words that end like a compound and are none. */
export const NO_LEGAL_COMPOUNDS = new Set(
  "fordømt fordømte bedømt bedømte innsiktet utsiktet hensiktet fordømd fordømde bedømd nedømt kranet membranet garanet veteranet".split(
    " ",
  ),
);

export const ENGLISH_LEGAL: Readonly<Partial<Record<LegalSense, string>>> = {
  suspected: "suspected suspect suspects suspicion suspicions suspecting accused alleged allegedly",
  charged: "charged charge charges charging accused suspect suspects alleged allegedly",
  indicted:
    "indicted indict indicts indictment indictments prosecuted prosecution defendant defendants accused trial tried",
  convicted: `convicted convict convicts conviction convictions guilty sentenced sentence sentences sentencing`,
  acquitted:
    "acquitted acquit acquits acquittal acquittals exonerated cleared acquitting exonerates innocent",
  arrested: `arrested arrest arrests arresting detained detain detains detention apprehended caught captured seized custody
    detainee taken`,
  apprehended: "arrested arrest arrests arresting apprehended",
  remanded: "remand remanded custody detention detained pre-trial pretrial held detainee jailed custodial",
  released: "released release releases freed parole paroled bailed",
  reported: "reported report reports complaint complaints reporting filed notified review reviewed reviews",
  wanted: "wanted sought missing searching seeking alert hunted search seek appeal",
  dropped:
    "dropped drop drops dismissed dismiss closed shelved discontinued abandoned dismissal dropping closing",
  appealed: "appeal appealed appeals appealing appellate",
  fined: "fine fined fines penalty",
  intent:
    "intentional intentionally wilful wilfully willful willfully deliberate deliberately premeditated intent intended",
  negligence:
    "negligent negligently negligence reckless recklessly careless carelessly involuntary carelessness gross",
  robbery:
    "robbery robberies robbed rob robs robbing robber robbers heist hold-up holdup raid mugging mugged",
  theft:
    "theft thefts stolen stole steal steals stealing burglary burglaries larceny thief thieves shoplifting",
  witness: "witness witnesses witnessed eyewitness eyewitnesses testified testify testifies testimony attest",
  culprit: `murderer murderers killer killers rapist rapists perpetrator perpetrators culprit culprits offender offenders
    terrorist terrorists`,
  victim: "victim victims complainant complainants injured aggrieved plaintiff plaintiffs",
};

/** What English must not make of the Norwegian, where it does not say that too. */
export const LEGAL_CONFUSIONS: readonly (readonly [said: LegalSense, became: readonly LegalSense[]])[] = [
  ["suspected", ["charged", "indicted", "convicted", "acquitted", "apprehended", "culprit"]],
  ["charged", ["convicted", "acquitted", "indicted", "apprehended", "culprit"]],
  ["indicted", ["convicted", "acquitted", "suspected", "apprehended", "culprit"]],
  ["convicted", ["acquitted", "suspected", "charged", "indicted", "arrested"]],
  ["acquitted", ["convicted", "dropped", "charged", "indicted", "suspected"]],
  ["arrested", ["convicted", "charged", "indicted", "acquitted", "released"]],
  ["remanded", ["convicted", "acquitted", "charged", "indicted"]],
  ["released", ["arrested", "remanded", "convicted", "charged", "indicted", "acquitted"]],
  ["reported", ["charged", "convicted", "arrested", "indicted"]],
  ["wanted", ["arrested", "convicted", "charged"]],
  ["dropped", ["acquitted", "convicted", "indicted"]],
  ["intent", ["negligence"]],
  ["negligence", ["intent"]],
  ["robbery", ["theft"]],
  ["theft", ["robbery"]],
  ["witness", ["victim", "suspected"]],
  ["victim", ["witness", "suspected"]],
];

/** Deeds of which Norwegian says in one word, or with `forsøk på`, that they were only attempted. */
export const NORWEGIAN_ATTEMPT =
  /^(?:draps|mord|voldtekts|valdtekts|rans|kidnappings|bedrageri|smugler|terror|innbrudds|innbrots|tyveri|kupp|selvmords|sjølvmords)forsøk/;
export const ENGLISH_ATTEMPT =
  /^(?:attempt|attempts|attempted|attempting|tried|try|tries|trying|foiled|failed|plot|plotted|plotting|plots|suicidal|bid|botched|almost|nearly)$/;
