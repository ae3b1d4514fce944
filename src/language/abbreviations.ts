/**
 * What the full stop after an abbreviation means.
 * never: the sentence goes on, whatever follows (`dr. Berg`, `kl. 18`).
 * rarely: it goes on, unless a word that opens sentences follows (`bl.a. Bergen`, but `bl.a. Han`).
 * figure: it goes on before a figure or a labelling letter (`s. 12`, `avd. B`); else it is an ordinary word.
 * closing: it may well end the sentence; the next letter's case decides (`osv. Hun`, `osv. og`).
 * amount: as closing behind a figure (`250 kr. Barn`), as never without one (`kr. 250`).
 */
export type AbbreviationKind = "never" | "rarely" | "figure" | "closing" | "amount";

export interface AbbreviationList {
  readonly kind: AbbreviationKind;
  /** Absent: both written forms. */
  readonly language?: "nb" | "nn";
  readonly topic: string;
  /** Only in the letters it is written with: `jan.` is a month, `Jan.` a man. */
  readonly asWritten?: true;
  /** Without the last stop, inner stops as written. A lower-case word also stands for the one with a capital first letter. */
  readonly words: string;
}

/**
 * Norwegian abbreviations by what their full stop means. Forms after Språkrådet's advice, older and informal
 * spellings beside them. What is in no list is read as an ordinary word: so a word that is mostly no
 * abbreviation (`min`, `art`, `tom`, `el`) stands in `figure` or nowhere.
 */
export const ABBREVIATIONS: readonly AbbreviationList[] = [
  {
    kind: "never",
    topic: "about, compare, because of, if need be",
    words: `ca ang vedr jf jfr jmf cf sml pga p.g.a mht m.h.t mhp m.h.p mtp m.t.p ift i.f.t iht i.h.t ifm i.f.m
      vha v.h.a iflg ifl ifbm i.f.b.m vs v evt ev inkl ekskl eksl f.o.m fom fr.o.m t.o.m pr`,
  },
  {
    kind: "never",
    topic: "that is, so-called, former",
    words: "dvs d.v.s s.k såk tidl nåv oppr egtl alm resp hhv h.h.v flg",
  },
  {
    kind: "never",
    topic: "before a name",
    words: `hr fr frk fam dr drs prof doc st ste mr mrs ms mme mlle msgr sgt lt ltn løytn kapt kpt kaptlt oblt genmaj
      genltn kadm h.r.adv res.kap brødr gebr`,
  },
  {
    kind: "never",
    topic: "clock, number, chapter, register",
    words: "kl KL nr NR kap gnr bnr gbnr org.nr orgnr fnr",
  },
  {
    kind: "never",
    topic: "papers of parliament and courts",
    words: "st.meld meld st.prp ot.prp ot prp prop innst innst.o innst.s innst.l budsj.innst dok.nr rt rg",
  },
  { kind: "never", topic: "from the left in a picture", words: "f.v f.h" },
  {
    kind: "rarely",
    topic: "for example, among others, the younger, for the time being",
    words: "bl.a bla f.eks feks f.ex d.y d.e d.æ t.v t.h p.t m.a.o al",
  },
  { kind: "rarely", topic: "among others, for example", language: "nn", words: "m.a t.d" },
  {
    kind: "rarely",
    topic: "posts and degrees before a name",
    words: `adm adm.dir adm.direktør admdir dir viseadm.dir ass ass.dir ass.rådmann fagdir avd.dir avd.leder adv
      adv.fullm advfm red ansv.red sjefsred pol.insp insp pol.mester pol.førstebetj betj lensm kst fung fylkesm
      gen.sekr gen.dir gen.konsul sekr org.sekr komm.dir førsteam univ.lektor vit.ass siv.ing siv.øk siv.ark ing
      dipl.ing cand cand.jur cand.mag cand.med cand.oecon cand.philol cand.polit cand.real cand.scient cand.theol
      cand.psychol cand.agric cand.pharm stud stud.jur stud.med stud.theol mag mag.art dr.art dr.ing dr.med dr.juris
      dr.jur dr.oecon dr.philos dr.polit dr.scient dr.theol dr.psychol dr.agric dr.odont dr.techn ph.d Ph.D lic
      skuesp forf spes medl kgl kongl avd div overs ill illustr arr komp tekn statsaut stats.aut h.c`,
  },
  {
    kind: "rarely",
    topic: "first names cut short",
    words:
      "Chr Joh Th Theod Thv Wm Edv Fredr Bernh Ferd Gust Jac Jørg Ludv Mich Wilh Vilh Alb Bj Nic Hj Sigv Olr",
  },
  {
    kind: "figure",
    topic: "page, article, item, volume",
    words: `s p art bd fig tab vol pkt avsn vedl lnr løpenr sp str eks utg oppl årg gr op str dok rundskr forskr
      saksnr j.nr art.nr reg.nr res.nr linjenr`,
  },
  {
    kind: "figure",
    topic: "telephone, box, account, house",
    words: "tlf tlf.nr tel telf mob faks fax pb postb h.nr husnr leil kto kto.nr kontonr postnr adr",
  },
  { kind: "figure", topic: "born, died, circa, at least, hour", words: "f d c t min maks max mins kv" },
  { kind: "figure", topic: "number, in English names", language: "nb", words: "no" },
  {
    kind: "figure",
    asWritten: true,
    topic: "months and weekdays",
    words: "jan feb febr mar apr aug sep sept okt nov des tir tirs ons tors fre lør søn laur",
  },
  {
    kind: "closing",
    topic: "and so on, and more, and others",
    words: `osv o.s.v etc m.m mm m.v mv m.fl mfl fl o.l o.a o.fl e.l el.l el.lign o.lign og.lign lign dl o.d o.dyl
      u.a s.å s.d d.å d.m o.m.a ibid`,
  },
  { kind: "closing", topic: "and so on", language: "nn", words: "osb o.s.b o.likn og.likn el.likn likn" },
  {
    kind: "closing",
    topic: "before and after Christ, heights, shares, measures",
    words:
      "f.Kr e.Kr f.kr e.kr fvt moh m.o.h muh m.u.h pst pct stk mnd mndr md sek tim p.a kv.m eks.mva m.v.a",
  },
  {
    kind: "closing",
    topic: "companies, parties, places",
    words: "a.s A.S a.l A.L b.a B.A inc ltd co corp bros jr sr s.p Kr.F D.N.A U.S.A D.C",
  },
  {
    kind: "closing",
    topic: "notes by an editor",
    words: "red.anm journ.anm overs.anm forf.anm utg.anm m.anm anm",
  },
  { kind: "amount", topic: "money and large numbers", words: "kr mill mrd bill mia" },
];
