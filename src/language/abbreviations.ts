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
    words: `ca cca omtr ang vedr vedk jf jfr jmf jamf jevnf jvf kfr cf sml saml pga p.g.a mht m.h.t mhp m.h.p mtp m.t.p
      ift i.f.t ifht i.f.h.t iht i.h.t h.h.t i.h.h.t ihht ifm i.f.m istf i.st.f vha v.h.a iflg ifl ifbm i.f.b.m
      m.o.t vs v evt ev inkl ekskl eksl f.o.m fom fr.o.m t.o.m pr`,
  },
  {
    kind: "never",
    topic: "that is, so-called, former",
    words: `dvs d.v.s i.e s.k såk tidl nåv fhv forh foreg fork forts framh oppr opprl opr egtl eigtl eigl ålm alminn
      resp hhv h.h.v særl serl sædv vanl fortr nedenst ovenst tilsv gjsn gj.sn P.S p.s PS`,
  },
  {
    kind: "never",
    topic: "before a name",
    words: `hr frk fr fam dr drs prof doc st ste mr mrs ms mme mlle mgr msgr brødr gebr sivilark sivilagr h.r.adv
      soknepr sognepr spr res.kap dom.prost erkebp dott`,
  },
  {
    kind: "never",
    topic: "ranks before a name",
    words: `sjt oversjt stabssjt sersj sgt cpl korp vkorp visekorp fenr lt ltn løytn prltn premierltn sekltn kapt kpt
      kaptlt kaptltn kptlt rittm maj oblt obltn oberstlt oberstltn col capt cmdr gov genmaj gen.maj genlt genltn
      gen.lt gen.ltn gen.løytn brig.gen kadm kont.adm kontradm viseadm flaggkom orlkapt orl.kapt komkapt kom.kapt
      kommkapt komm.kapt`,
  },
  {
    kind: "never",
    asWritten: true,
    topic: "the same, where the lower-case word is an ordinary one",
    words: "Gen Brig Rev Rep Hon Mt Ft Sta Gml Gl Ndr Sdr Søndr Nordr",
  },
  {
    kind: "never",
    topic: "clock, number, chapter, register",
    words: "kl KL nr NR kap",
  },
  {
    kind: "never",
    topic: "papers of parliament and courts",
    words: `st.meld meld st.prp ot.prp ot prp prop innst innst.o innst.s innst.l budsj.innst rt rg kgl.res`,
  },
  { kind: "never", topic: "from the left in a picture, with a guest", words: "f.v f.h feat a.k.a" },
  {
    kind: "rarely",
    topic: "for example, among others, the younger, for the time being",
    words: `bl.a bla bl.annet f.eks feks f.ex e.g d.y d.e d.æ t.v t.h p.t f.t f.n m.a.o al v.a g.m f.d alm amer etabl
      grunnl utn`,
  },
  { kind: "rarely", topic: "among others, for example", language: "nn", words: "m.a t.d ikr omkr" },
  {
    kind: "rarely",
    topic: "posts and degrees before a name",
    words: `adm adm.dir adm.direktør admdir dir viseadm.dir ass ass.dir ass.rådmann fagdir avd.dir avd.leder adv
      adv.fullm advfm red ansv.red sjefsred pol.insp insp pol.mester pol.førstebetj betj lensm kst fung fylkesm
      gen.sekr gen.dir gen.konsul sekr org.sekr komm.dir førsteam univ.lektor vit.ass siv.ing siv.øk siv.ark ing
      dipl.ing cand cand.jur cand.mag cand.med cand.oecon cand.philol cand.polit cand.real cand.scient cand.theol
      cand.psychol cand.agric cand.pharm stud stud.jur stud.med stud.theol mag mag.art dr.art dr.ing dr.med
      dr.juris dr.jur dr.oecon dr.philos dr.polit dr.scient dr.theol dr.psychol dr.agric dr.odont dr.techn ph.d
      Ph.D lic mag.scient dr.agr dr.med.vet cand.med.vet cand.odont cand.merc cand.ed cand.sociol cand.act M.Sc
      B.Sc M.Phil D.Phil stip amn univ.lekt førstelekt høgsk.lekt høyskolelekt høgskolelekt em emer overl
      avd.overl overing sjefing avd.ing avd.sj kontorsj byr.sj byr.sjef eksp.sjef seksj.sj viserekt pres visepres
      styrepres saksbeh prosj prosj.led konstr korresp journ nattred sportsred red.sj red.sekr pressesj vaktsj
      stasj st.mester stasj.mester tollinsp postm styrm skipsf bestyr forv veil ped ped.leder spes.ped psyk tannl
      dyrl fysiot sykepl sjukepl hjelpepl jordm apot kir gyn anest logop dgl.led dgl.leder dagl.leder retn kass
      ref ank avg Bros suppl skuesp skodesp forf forfatt spes medl varamedl komitémedl kgl kongl avd div overs oms
      ill illustr arr komp kompon instr koreogr fotogr tekn statsaut stats.aut h.c prok disp kjøpm gartn`,
  },
  {
    kind: "rarely",
    topic: "partly, mainly, probably, yearly, in all",
    words: `delv hovedsakl hovudsakl antag antakel sannsynl evnt eventl førstn sistn ovenn nedenn gjennomsn tils underst
      vesentl årl mndl dagl dgl ekstraord ordin nordl sørl østl vestl ad`,
  },
  {
    kind: "rarely",
    asWritten: true,
    topic: "towns cut short",
    words: `Kbh Kbhvn Sthlm Trh Trhj Trondhj Kr.a Kr.sand Kr.sund Fr.stad`,
  },
  {
    kind: "rarely",
    topic: "police, courts and elected posts before a name",
    words: `pb pob pfb pol.adv pol.sj pol.overbetj politiadv politiinsp politimest politiførstebetj overbetj krim.sj
      statsadv riksadv adv.flm advokatfullm lagm tingrdommer sorenskr dommerfullm ordf varaordf fylkesordf rådm
      kommunedir fylkesdir statsr statssekr stortingsrepr repr nestl partisekr
      statsmin utenriksmin finansmin justismin forsvarsmin sjefred`,
  },
  {
    kind: "rarely",
    topic: "first names cut short",
    words: `Chr Joh Johs Jhs Th Ths Thos Theod Thv Thorv Wm Edv Fredr Bernh Gust Jac Jørg Ludv Mich Wilh Vilh Alb Albr
      Alfr Bened Benj Bj Chas Emm Gottfr Gudbr Haak Halfd Halvd Hjalm Hj Ingv Jas Math Matth Nath Nic Nik Olr
      Reinh Sigv Sigm Sev Valdm`,
  },
  {
    kind: "figure",
    topic: "page, article, item, volume",
    words: `s p art bd fig tab tabl vol pkt avsn vedl sp str eks utg oppl årg gr op dok rundskr forskr innk
      anm spm inng`,
  },
  {
    kind: "figure",
    topic: "acts of law before a paragraph sign",
    words: `asl aml avtl avhl arvel barnel bustl domstl ektl fkjl forvl fvl grl gjbl husll hvl kjl kkl komml koml ksl
      ktrl likbl lotl mval offl offentl opplæringsl patl pbl psl skl sktl skbl straffel straffeprosl strl strpl
      tjml tvl tvml tvfl utl vphl åvl helsepersl`,
  },
  {
    kind: "figure",
    asWritten: true,
    topic: "books of the Bible",
    words: `Mos Krøn Neh Salm Ordsp Høys Jes Jer Klag Esek Hos Matt Mark Luk Apg Kor Gal Ef Fil Kol Tess Tim Tit Filem
      Hebr Jak Pet Jud Åp`,
  },
  {
    kind: "figure",
    topic: "telephone, box, account, house",
    words: "tlf tel telf mob faks fax postb leil kto adr",
  },
  { kind: "figure", topic: "born, died, circa, at least, hour", words: "f d c t min maks max mins pol" },
  { kind: "figure", topic: "roads", words: "rv fv pv kv" },
  { kind: "figure", topic: "number, in English names", language: "nb", words: "no" },
  {
    kind: "figure",
    asWritten: true,
    topic: "months and weekdays",
    words: `jan feb febr mar apr aug sep sept okt nov des tir tirs tirsd tys tysd ons onsd tors torsd fre lør lørd søn
      sønd sund laur laurd månd Lør Lørd Søn Sønd Tirs Tirsd Tysd Tors Torsd Ons Onsd Laurd Febr Sept Okt Nov Des`,
  },
  {
    kind: "closing",
    topic: "and so on, and more, and others",
    words: `osv o.s.v etc m.m mm m.v mv m.fl mfl fl o.l o.a o.fl e.l el.l el.lign o.lign og.lign lign dl o.d o.dyl o.lgn
      ofl o.m.fl mmfl m.m.fl u.a u.d s.å u.å d.å s.d d.d d.m o.m.a e.e.o ibid ibm s.st sst ndf ovf innb`,
  },
  {
    kind: "closing",
    topic: "and so on",
    language: "nn",
    words: "osb o.s.b osfr o.s.fr o.likn og.likn el.likn likn",
  },
  {
    kind: "closing",
    topic: "before and after Christ, heights, shares, measures",
    words: `f.Kr e.Kr f.kr e.kr fvt f.v.t e.v.t moh hoh m.o.h muh m.u.h pst pct stk mnd mndr md sek tim p.a kv.m eks.mva
      inkl.mva m.v.a mva brt brl dwt rpm a.m p.m e.m f.m d.s.å`,
  },
  { kind: "closing", topic: "large numbers", words: "mill mio mrd bill mia" },
  {
    kind: "closing",
    topic: "companies, parties, places",
    words: `a.s A.S a.l A.L b.a B.A inc ltd plc p.l.c S.p.A S.A co corp GmbH Blvd Ave jr sr s.p Kr.F D.N.A U.S.A U.K N.Y
      L.A D.C`,
  },
  {
    kind: "closing",
    topic: "notes by an editor",
    words: "red.anm journ.anm overs.anm forf.anm utg.anm m.anm",
  },
  { kind: "amount", topic: "money", words: "kr nkr" },
  { kind: "amount", topic: "and those that follow (`§ 4 flg.`)", words: "flg ff" },
  { kind: "amount", topic: "metre, litre, gram or street; with, without, line", words: "m l g u" },
];
