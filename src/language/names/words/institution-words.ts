/** Institutions, parties, events and abbreviations: `Norwegian, other Norwegian: English | other English`. */
export const INSTITUTION_WORDS = `
Stortinget, Storting: Storting | Parliament
Stortingets: Storting | Parliament
Regjeringen, Regjeringa: Government | Cabinet | administration
Regjering: Government
Høyesterett, Høgsterett: Supreme Court
Lagmannsretten: Court of Appeal | Appeal
Tingretten: District Court | Court
Slottet: Palace
Kongehuset: Royal
Hoffet: Court
Kronen: Crown
Folketinget, Folketing: Folketing | Parliament
Riksdagen, Riksdag: Riksdag | Parliament
Alltinget, Altinget: Althing | Parliament
Sametinget: Sami Parliament | Sámi Parliament | Sámediggi | Sami
Dumaen: Duma
Statsdumaen: Duma
Knesset: Knesset
Underhuset: Commons
Overhuset: Lords | Upper House
Parlamentet: Parliament
Europaparlamentet, EU-parlamentet: European Parliament | EU Parliament | Parliament
Europakommisjonen, EU-kommisjonen: Commission
Europarådet: Council of Europe
Menneskerettsdomstolen, Den europeiske menneskerettsdomstol: Human Rights | ECtHR | ECHR
Kongressen: Congress
Senatet: Senate
Representantenes hus, Representanthuset: House
Det hvite hus, Det kvite huset: White House
Pentagon: Pentagon
Kreml: Kremlin
Kapitol: Capitol
Forsvaret: Armed Forces | Defen | military
Hæren: Army
Luftforsvaret: Air Force
Sjøforsvaret, Marinen: Navy
Heimevernet: Home Guard | Heimevernet
Kystvakten, Kystvakta: Coast Guard | Coastguard
Etterretningstjenesten: Intelligence
Politiets sikkerhetstjeneste, Politiets tryggingsteneste: Police Security | PST
PST: PST | Security Service
Børs, Børsen: Exchange | Bourse | Børs
Senterungdommen: Centre Youth | Center Youth | Centre Party Youth
Unge Høyre: Young Conservatives | Conservative Youth
Unge Venstre: Young Liberals | Liberal Youth
Hizbollah: Hezbollah | Hizbollah | Hizbullah
Kripos: Kripos | National Criminal
Økokrim: Økokrim | Okokrim
Politidirektoratet: Police Directorate | Directorate
Riksadvokaten: Public Prosecut | Attorney General | Prosecut
Riksrevisjonen: Auditor
Sivilombudet, Sivilombudsmannen: Ombud
Finansdepartementet: Ministry of Finance | Finance Ministry
Utenriksdepartementet, Utanriksdepartementet: Foreign
Justisdepartementet: Justice
Kunnskapsdepartementet: Education
Næringsdepartementet: Industry | Trade
Statens vegvesen, Vegvesenet: Road
Innovasjon Norge: Innovation Norway | Innovasjon Norge
Statistisk sentralbyrå, SSB: Statistics Norway | SSB
Norges Bank, Noregs Bank: Norges Bank | Bank of Norway | Norway's central bank
Oljefondet: Oil Fund | Wealth Fund | Pension Fund
Skatteetaten: Tax
Helsedirektoratet: Directorate
Folkehelseinstituttet, FHI: Public Health | FHI | NIPH
Mattilsynet: Food Safety
Datatilsynet: Data Protection
Meteorologisk institutt: Meteorological | Met
Norges vassdrags- og energidirektorat, NVE: Water Resources | NVE
Miljødirektoratet: Environment
Utlendingsdirektoratet, UDI: Immigration | UDI
Utdanningsdirektoratet: Education
Nobelkomiteen: Nobel
Nobelprisen, Nobelpris: Nobel
Nobels fredspris: Nobel Peace Prize
Den norske kirke: Church of Norway | Norwegian Church
Kirken: Church
Røde Kors, Raude Kors: Red Cross
Røde Halvmåne: Red Crescent
Leger uten grenser: Médecins | Doctors Without Borders | MSF
Redd Barna: Save the Children
Flyktninghjelpen: Refugee Council
Kirkens Nødhjelp: Church Aid
Norsk Folkehjelp: People's Aid
Frelsesarmeen: Salvation Army
Kirkens Bymisjon: Church City Mission
Arbeiderpartiet, Arbeidarpartiet, Ap: Labour | Labor | Ap
AP: AP | Associated Press | Labour | Labor
Høyre, Høgre: Conservative | Høyre | Right
Fremskrittspartiet, Framstegspartiet, Frp: Progress | Frp | FrP
FrP: Progress | Frp | FrP
Senterpartiet, Sp: Centre | Center | Sp
Kristelig Folkeparti, Kristeleg Folkeparti, KrF, Krf: Christian | KrF
Sosialistisk Venstreparti: Socialist Left | SV
SV: SV | Socialist Left
Venstre: Liberal | Venstre | Left
Rødt, Raudt: Red | Rødt
Miljøpartiet De Grønne, Miljøpartiet Dei Grøne, De Grønne: Green
MDG: MDG | Green
Industri- og Næringspartiet: Industry and Business
Pensjonistpartiet: Pensioner
Demokratene: Democrat
Republikanerne: Republican
Sosialdemokratene: Social Democrat
Moderaterna: Moderate
Sverigedemokraterna: Sweden Democrats
Alternativ for Tyskland: Alternative
LO: LO | Confederation of Trade Unions | Trade
NHO: NHO | Confederation of Norwegian Enterprise
Utdanningsforbundet: Union of Education
Fellesforbundet: United Federation | Fellesforbundet
Norges Fotballforbund, NFF: Football | NFF
Norges idrettsforbund: Olympic | Sports
FN: UN | U.N. | United Nations
Forente Nasjoner, De forente nasjoner, Dei sameinte nasjonane: United Nations
Folkeforbundet: League of Nations
Sikkerhetsrådet, FNs sikkerhetsråd, Tryggingsrådet: Security Council
EØS: EEA | European Economic Area
EU: EU | E.U. | European Union
Den europeiske union: European Union
EF: EC | EEC | European Communit
EFTA: EFTA
Nato: NATO | Nato
NATO: NATO | Nato
Warszawapakten: Warsaw Pact
WHO: WHO | World Health
Verdens helseorganisasjon, Verdas helseorganisasjon: World Health
IS: IS | ISIS | ISIL | Islamic State
Den islamske staten, Den islamske stat: Islamic State
Verdensbanken: World Bank
Pengefondet: Monetary Fund | IMF
Det internasjonale pengefondet: IMF | Monetary
Verdens handelsorganisasjon: World Trade
ILO: ILO | Labour
Den afrikanske union: African Union
AU: AU | African Union | A.U.
UD: UD | Foreign | MFA
NTB: NTB
Nav: NAV | Nav | Labour and Welfare
NAV: NAV | Nav | Labour and Welfare
NRK: NRK
SMS: SMS | text
BNP: GDP | BNP
MVA, Mva: VAT
OL: Olympic | Games
NRL: NRL
VM: World Champion | World Cup | World
EM: European Champion | Euro | European
NM: Norwegian Champion | National
AS: AS | Inc | Ltd | A/S | Limited
ASA: ASA | PLC
KI: AI | artificial
IKT: ICT
PC, PC-en, PC-er: PC | PCs | computer | laptop
Forskningstjeneste: Research
Borgen: Castle | Borgen
Dynastiet: Dynasty
Geologiske: Geological
Grunnet: due
Slalåm: Slalom
TV, TV-en, TV-er: TV | television | TVs | T.V.
DVD: DVD
CD: CD
MP-er: MP | MPs
Tsunamivarslingssenteret: Tsunami
Internett: Internet | online
Kr: NOK | kroner | krone | kr
NOK: NOK | kroner | krone
USD: USD | dollar | dollars | $ | us$
AUDkr: AUD
Skytten: Sagittarius
Kapp: Cape
Provins: Province
Haiti: Haiti
MR: MR | MRI
Nr, Nr.: No | Number | No.
Coronaviruset: corona
Covid: Covid
Verden: World
Verda: World
Universitetet: University
Universitet: University
Høgskolen, Høyskolen, Høgskulen: College | University
Universitetssykehuset: University Hospital
Rådhuset: City Hall | Town Hall
Operaen: Opera
Nasjonalmuseet, Nasjonalgalleriet: National
Nasjonalteatret, Nationaltheatret: National | Nationaltheatret
Munchmuseet: Munch
Vikingskipshuset: Viking
Nidarosdomen: Nidaros
Grunnloven, Grunnlova, Grunnlovens: Constitution
Den kalde krigen: Cold War
Andre verdenskrig, Den andre verdenskrigen: Second World War | World War II
Første verdenskrig: First World War | World War I
Den franske revolusjon: French Revolution
Renessansen: Renaissance
Høymiddelalderen: Middle Ages
Middelalderen: Middle Ages
Reformasjonen: Reformation
Holocaust: Holocaust
Versaillestraktaten, Versailles-traktaten: Versailles
Kyotoprotokollen, Kyoto-avtalen: Kyoto
Parisavtalen, Paris-avtalen: Paris
Koronakommisjonen: Commission
Vinterkrigen: Winter War
Napoleonskrigene: Napoleonic
Samveldelekene: Commonwealth
Samveldet: Commonwealth
Tempelridderne: Templar
Formel: Formula
Champions League: Champions League
Eliteserien: Eliteserien | Premier
Premier League: Premier League
Verdenscupen: World Cup
Fotball-NRL: NRL
VM: World Cup
Vinter-OL: Winter Olympic | Winter Games
Sommer-OL: Summer Olympic | Summer Games
Holmenkollen: Holmenkollen
Norwegian: Norwegian
Posten: Posten | Norway Post | Post
Vy: Vy
Gruppen: Group
Wagner-gruppen, Wagnergruppen: Wagner
Hurtigruten: Hurtigruten | Coastal
Flytoget: Airport Express | Flytoget
Kunnskapsløftet: Knowledge
Farc: FARC
Mossad: Mossad
Ku Klux Klan: Klan
Aftenposten: Aftenposten
Klassekampen: Klassekampen
Dagens Næringsliv: Dagens Næringsliv | DN
Den internasjonale straffedomstolen: Criminal Court | ICC
Oljeselskapet: oil
Det internasjonale atomenergibyrået: Atomic
Europa-parlamentet: Parliament
Den europeiske sentralbanken: Central Bank | ECB
Sentralbanken: Central Bank
`;
