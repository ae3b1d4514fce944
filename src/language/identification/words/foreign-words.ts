/** Frequent small words of languages that a Norwegian article may quote or be mistaken for; all of them are `other`. */
export const FOREIGN_WORDS: Readonly<Record<string, string>> = {
  de: `und das nicht ist eine ein einen einem einer eines mit auf dem den der die des sich auch werden wurde wurden nach zu zum zur im in aus bei von vom für sie er es wir ich du ihr
    ihre ihren sein seine seinen haben hat hatte hatten war waren sind wird wie als aber oder wenn dass daß noch nur so schon sehr mehr vor über unter gegen durch um bis am an man
    kann können konnte soll sollen muss müssen will wollen diese dieser dieses diesem diesen jahr jahre jahren uhr heute gestern immer wieder hier dort keine kein alle anderen zwei drei`,
  nl: `het een van niet dat zijn voor ook aan werd worden wordt de en in is op te met die der er maar om hem haar hij zij ze wij we ik je jij u deze dit dan nog naar bij uit door over
    onder tegen tot als of wat wie waar hoe waarom omdat heeft hebben had hadden was waren kan kunnen kon zal zullen zou zouden moet moeten mag mogen wil willen geen meer veel alle
    andere jaar jaren dag dagen tijd gisteren vandaag volgens tussen zonder sinds zich zelf wel al toen want nieuwe grote mensen`,
  fr: `le la les est dans pour que qui une un pas sur avec il elle ils elles nous vous je tu de des du et en au aux ce cette ces se sa son ses leur leurs par plus ne ou où mais comme
    sont était étaient été être avoir a ont avait fait faire peut dit deux ans après avant sans sous entre aussi très tout tous toute toutes même si on y d l qu s n c j m lui bien encore`,
  es: `el los las es por con una del como más pero de la que en y un se no lo su sus para al le les ha han había fue ser son era está están este esta estos estas entre sobre sin hasta
    desde cuando muy también ya o si porque donde quien todo todos años dos hay después antes según`,
  pt: `o os as um uma uns umas de do da dos das em no na nos nas por pelo pela com para que não é são foi ser ter tem mais mas como se seu sua seus suas ao à aos às ou já também entre
    sobre até quando muito anos depois está estão ele ela eles você nós isso este esta segundo ainda`,
  it: `il lo la gli le un uno una di del della dei delle degli dal dalla nel nella nelle nei con per che non è sono era erano stato stata essere ha hanno aveva più ma come si suo sua suoi
    anche dopo prima tra fra sul sulla questo questa questi se o ed e a da in al alla ai anni due ancora quando molto tutti tutto secondo`,
  ro: `și în de la cu pe din nu este sunt a fost fi o un care că mai pentru sau dar după ce se lui ei au avea are prin fără între această acest`,
  fi: `että oli myös mutta hän ovat ja on ei se kun niin kuin jos tai sekä joka jotka mitä mikä tämä nämä sen sitä ole olla olivat olisi ollut mukaan jälkeen ennen vielä vain nyt
    koska jo hänen heidän minä sinä me te he ne siitä siellä täällä kanssa ilman noin kaksi vuotta vuonna vuoden poliisi paljon kuitenkin sanoo kertoo`,
  et: `ja on ei see et oli ka ning kes mis kui aga või oma ta nad me te ma sa tema nende selle seda sellest pärast enne juba veel ainult väga kõik siis sest kuid aasta aastal eesti
    olid ole olla saab saada pole poolt kohta üle kaks mille kus`,
  is: `að ekki sem við hann fyrir hún þetta voru og í á er var það þeir þær þau með um til frá af en ef eða hefur hafa hafði verið vera verður eru ég þú mig þig sig sér hans hennar þeirra
    eftir úr yfir undir milli þá þegar svo mjög líka einnig nú hér þar hvar hvað hver hvernig sagði segir ár ára árið dag maður menn lögreglan`,
  fo: `at ikki sum við hann fyri hon hetta vóru og í á er var tað teir tær tey við um til frá av men um ella hevur hava hevði verið vera verður eru eg tú meg teg seg hansara hennara
    teirra eftir úr yvir undir millum tá so nógv eisini nú her har hvar hvat hvør hvussu segði sigur ár dag maður fólk føroyar føroyum løgreglan hesin henda hesi ein eitt
    eina nýggj nýggja nýtt keypa gera gjørt vóru kundi skuldi vildi siga tann teimum okkum landsstýrið løgtingið dagin fyrr enn bert tó tískil kortini lítið øll øllum
    sjógv børn kvinna leingi sigla oynni havnini`,
  se: `ja lea leat lei ledje ii eai go ahte dat dan dain mat mii mun don son moai mii dii sii gii gos goas go muhto dahje maid dál dalle vel juo jus vai ovdal maŋŋel gaskal birra
    bokte dihte dihtii mielde haga sisa badjel vuolde olu buot eará okta guokte golbma jagi beaivvi sámi sámegiela sápmi galgá sáhttá ferte háliida šaddá dadjá muitala dán daid mas`,
  pl: `i w na z się nie że do jest to jak ale po o od za przez dla są był była było były być ma mają miał który która które których oraz lub czy tak już tylko jego jej ich ten ta tego tej tym
    przed między pod nad bez także więc gdy może można bardzo lat roku ze we co kiedy gdzie policja`,
  cs: `a v na se je že to s z do o i k ve pro za ale jak tak po od by jsou byl byla bylo byli být má měl který která které nebo také jen už jeho její jejich ten ta před mezi pod nad bez
    když může velmi roku let podle ještě policie`,
  lt: `ir yra kad į su iš bet ne kaip tai jis ji jie jo jos jų buvo būti nuo iki per po prie už dėl ar o taip pat tik dar jau labai kai kuris kuri kurie metų metais šis ši šie prieš
    tarp be apie lietuvos sako gali turi`,
  lv: `un ir ka uz ar no bet ne kā tas viņš viņa viņi bija būt līdz pēc pie par vai arī tikai vēl jau ļoti kad kurš kura kas gadu gada šis šī šie pirms starp bez latvijas saka var nav`,
  hu: `és a az hogy nem is van volt egy meg de ha csak már még mint el ki be után között szerint vagy ezt azt ez akkor nagyon minden lesz lehet voltak években évben`,
  tr: `ve bir bu da de için ile olarak olan çok daha ne gibi kadar sonra ama var yok değil mi o ben sen biz onlar her en iki yıl göre olduğu oldu dedi ise şey`,
  so: `iyo waa oo in ka ku u la ma ay uu soo ee si waxaa waxa ayaa kala lagu loo laga wax dad badan kale sida haddii laakiin markii`,
  sw: `na ya wa kwa ni katika la za cha vya kuwa hii huyo watu alisema baada kabla lakini pia hakuna yake wake`,
  vi: `và của là có không được cho với các một những trong người này đã khi từ về ra đến cũng như để năm`,
  la: `et in est non ad cum ut sed qui quae quod ex ab esse sunt enim autem per`,
};
