import { senses } from "./senses.ts";

/** Bokmål and nynorsk. What is plain must be answered; see {@link NegationMark}. */
export const NORWEGIAN_PLAIN = new Set(
  `ikke ikkje ingen inga intet inkje ingenting ikkeno aldri verken korkje hverken neppe uten utan
  ingensteds nei`.split(/\s+/),
);

/** Words that may stand where English has a negation, by sense; inflected forms are written out. */
export const NORWEGIAN_SOFT: ReadonlyMap<string, string> = senses({
  barely: "knapt knappast nesten neppast såvidt",
  lack: `mangle mangler mangla manglet mangel mangelen mangelfull mangelfulle mangelfullt manglende manglande savner savnet
    saknar sakna sakn fravær fraværet fråvær fråværet tom tomt tomme null`,
  fail: `mislykkes mislyktes mislykkede mislykket mislukkast mislukka svikter sviktet svikta feiler feilet feilte feila
    glemmer glemte glemt glemme gløymer gløymde gløymt gløyme unnlot unnlater unnlate unnlatt forsømte forsømmer forsømt
    misset bommet bomma strøk`,
  refuse: `nekte nekter nektet nekta nektar avvise avviser avviste avvist avslå avslår avslo avslått avslag avslaget
    benekte benekter benektet forkaste forkaster forkastet tilbakevise tilbakeviser tilbakeviste tilbakevist dementere
    dementerer dementerte dementert vegrer vegret vegre vegra motsette motsetter motsatte uvillig takket tviler tvilte`,
  avoid: `unngå unngår unngikk unngått unngås sleppe slepp slapp slippe slipper sluppet avstå avstår avsto avstått
    spares spart skånes`,
  stop: `slutte slutter slutta sluttet stoppe stopper stoppet stanse stanser stanset stansa opphøre opphører opphørte
    opphørt hindre hindrer hindret hindra hindrar forhindre forhindrer forhindret forhindra utelukke utelukker utelukket
    utelukka fritatt avlyst`,
  ban: `illegal illegale illegalt forby forbyr forbød forbudt forbudte forbud forbudet forbod forbode fraråde fraråder frarådet frarår frarådde
    advare advarer advarte åtvarar åtvara`,
  only: "bare berre kun utelukkende eneste einaste maksimalt maks høyst høgst",
  more: "både båe mer meir",
  few: `få færre lite lita sjelden sjeldent sjeldan minst dårlig dårleg vanskelig vanskeleg tvilsomt tvilsom tvilsamt
    færrest dårligere`,
  until: "før førenn senest seinast inntil ennå enno",
  first: "først fyrst",
  unless: "unntatt unntak unntatte unateke unntaket unnatak ellers elles hvis dersom viss",
  except: "utenom utanom foruten forutan",
  instead: "istedenfor istaden snarere snarare fremfor framfor",
  remember: "husk huske husker hugs hugse",
  soon: "snart straks kort like raskt",
  un: "gratis frikjent frifunnet frifinne frikjenne frifunnen uvant",
});

/** What may follow `u-` in a word that denies what stands behind it (`umulig`, but not `uke`); its first letters. */
export const NORWEGIAN_UN_HEADS = new Set(
  `akse aktu akts almi alm anfe anme ansv anst arbe auto avbr avgj avkl avla avsl avve bala barm bebo bedt begr
  begru beha behe behø bekr beky bele bema beme bene bere berø bes besk besl best besv bety beve bevi bevo blan bruk bude
  demo disk drik dug ekte eff egna egne eigna endr enig erfa erst esti estet etis etter fagl fair farl farb fatt feil ferd
  fler flid flaks folk fora forb fore forf forg forh forka forkl forl forn forp fors foru fram fred fri frivi frukt full
  følsom føre fys gift gjend gjenn gjenk gjer gjest gjor gunst gyld gyldi helbr hemm hens heder held hold huma hygg
  hygi høfl høvel hørt hånd håndt innt inte intr jamn jevn kjen kjær klar klok komp kons konv korr kont kren krit kur kynd
  lenk lese lov lovl lydi lyst løn lønn løse løst men mennes merk mild misf mode mora muli mogl mogel myn mett
  mots målb natur nev nytt nødv nødi nøya nøyd nøgd offi opp ordn orden orga orig over parti pass perso plan pol popu prak
  pres priv prøv påak påkl påli påre påvi real rede rege regl reist regi ren rett reti riks rikt rime   råde råd sakl samm saml sann sett sikk sikr skad skarp skift skikk skre skyl slit slått smak solgt spes spis spor stab
  stan stemt styr sunn svik symp synl syns sårb takk tallig tidi tilb tilf tilg till tilp tilr tils tilt toler   tros trygg trøs tving tvet tvil tvun tyde tyd tåle tålm tenk tenke ting vaks vanl vant vaner
  vedk velk venn vent vesen vett vilj vill vikt virke virks visst viss vite vurd vøre ærbø ærli økon ønsk øvd åpne`.split(
    /\s+/,
  ),
);
