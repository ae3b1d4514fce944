/** Places, `Norwegian, other Norwegian: English | other English`; forms with one spelling in both are left out. */
export const PLACE_WORDS = `
Norge, Noreg: Norway | Norwegian
Sverige: Sweden | Swedish
Danmark: Denmark | Danish
Finland: Finland | Finnish
Island: Iceland | Icelandic
Færøyene, Færøyane: Faroe | Faeroe
Grønland: Greenland
Storbritannia: Britain | United Kingdom | UK | U.K. | British
England: England | English
Skottland: Scotland | Scottish | Scots
Wales: Wales | Welsh
Irland: Ireland | Irish
Nord-Irland: Northern Ireland | Northern Irish | North Ireland
Tyskland: Germany | German
Øst-Tyskland, DDR: East Germany | East German | GDR | DDR
Vest-Tyskland: West Germany | West German
Frankrike: France | French
Spania: Spain | Spanish
Portugal: Portugal | Portuguese
Italia: Italy | Italian
Hellas: Greece | Greek
Tyrkia: Turkey | Türkiye | Turkish
Kypros: Cyprus | Cypriot
Nord-Kypros: Northern Cyprus | North Cyprus
Nederland: Netherlands | Holland | Dutch
Belgia: Belgium | Belgian
Luxembourg, Luxemburg: Luxembourg
Sveits: Switzerland | Swiss
Østerrike, Austerrike: Austria
Østerrike-Ungarn: Austria-Hungary | Austro-Hungarian
Polen: Poland | Polish
Tsjekkia: Czech | Czechia
Tsjekkoslovakia: Czechoslovakia
Slovakia: Slovakia | Slovak
Slovenia: Slovenia | Slovene
Ungarn: Hungary | Hungarian
Romania: Romania
Bulgaria: Bulgaria
Serbia: Serbia
Kroatia: Croatia
Bosnia-Hercegovina, Bosnia-Herzegovina, Bosnia og Hercegovina: Bosnia
Hercegovina: Herzegovina
Montenegro: Montenegrin | Montenegro
Makedonia: Macedonia
Nord-Makedonia: North Macedonia | Northern Macedonia
Albania: Albania
Kosovo: Kosovo | Kosova
Jugoslavia: Yugoslav
Estland: Estonia
Latvia: Latvia
Litauen: Lithuania
Hviterussland, Kviterussland: Belarus | Byelorussia
Belarus: Belarus
Russland: Russia | Russian
Sovjetunionen, Sovjet-Unionen: Soviet | USSR | U.S.S.R.
Sovjet: Soviet
Ukraina: Ukraine | Ukrainian
Moldova: Moldova
Tsjetsjenia: Chechnya | Chechen
Georgia: Georgia
Armenia: Armenia
Aserbajdsjan: Azerbaijan
Nagorno-Karabakh: Nagorno-Karabakh | Karabakh
Kasakhstan: Kazakhstan | Kazakh
Usbekistan: Uzbekistan | Uzbek
Turkmenistan: Turkmenistan | Turkmen
Kirgisistan, Kirgistan: Kyrgyz | Kirghiz
Tadsjikistan: Tajikistan | Tajik
Krim: Crimea
Krimhalvøya, Krim-halvøya: Crimea
Tatarstan: Tatarstan
Dagestan: Dagestan | Daghestan
Ingusjetia: Ingushetia
Nord-Ossetia: North Ossetia
Sør-Ossetia: South Ossetia
Abkhasia: Abkhazia
Transnistria: Transnistria | Transdniestria | Trans-Dniester
Sibir: Siberia
Kaukasus: Caucas
Nord-Kaukasus: North Caucas | Northern Caucas
Karelen: Karelia
Kolahalvøya, Kola-halvøya: Kola
Kina: China | Chinese
Fastlands-Kina: China
Japan: Japan
Nord-Korea: North Korea | DPRK | Korean
Sør-Korea: South Korea | Korean
Mongolia: Mongolia
Mandsjuria: Manchuria
Taiwan: Taiwan
India: India
Pakistan: Pakistan
Maldivene: Maldives
Seychellene: Seychelles
Filippinene, Filippinane: Philippine | Filipino
Kambodsja: Cambodia
Øst-Timor: East Timor | Timor-Leste
Saudi-Arabia: Saudi
Jemen: Yemen
De forente arabiske emirater, Emiratene, De sameinte arabiske emirata: Emirates | UAE
Forente arabiske emirater: Emirates | UAE
Irak: Iraq
Nord-Irak: Iraq
Syria: Syria
Libanon: Lebanon | Lebanese
Jordan: Jordan
Palestina: Palestin
Vestbredden, Vestbreidda: West Bank
Gazastripen, Gaza-stripen, Gazastripa: Gaza
Golanhøydene, Golan-høydene: Golan
Sinaihalvøya, Sinai-halvøya: Sinai
Kurdistan: Kurdistan | Kurdish
Midtøsten, Midt-Østen, Midtausten, Midt-Austen: Middle East | Mideast
Vesten: West
Østen: East | Orient
Det fjerne østen: Far East
Orienten: Orient
Asia: Asia
Lilleasia: Asia Minor
Europa: Europe | European
Amerika: America
Afrika: Africa
Antarktis: Antarctic
Arktis: Arctic
Oseania: Oceania
Norden: Nordic | Scandinavia
Skandinavia: Scandinavia
Baltikum: Baltic
Balkan: Balkan
Benelux: Benelux
Egypt: Egypt
Marokko: Morocc
Algerie: Algeria
Libya: Libya
Tunisia: Tunisia
Vest-Sahara: Western Sahara | West Sahara
Etiopia: Ethiopia
Sør-Afrika, Sørafrika: South Africa
Sør-Sudan: South Sudan
Sørvest-Afrika: South West Africa | South-West Africa | Southwest Africa
Kenya: Kenya
Tanzania: Tanzania
Mosambik: Mozambi
Zimbabwe: Zimbabwe
Kongo: Congo
Kongo-Brazzaville: Congo
DR Kongo: Congo | DRC
Kongo-Kinshasa: Congo
Den sentralafrikanske republikk: Central African
Elfenbenskysten, Elfenbeinskysten: Ivory Coast | Côte d'Ivoire | Cote d'Ivoire
Gullkysten: Gold Coast
Kamerun: Cameroon
Tsjad: Chad
Komorene: Comoros
Mauritius: Mauriti
Madagaskar: Madagasca | Malagasy
Kapp Verde: Cape Verde | Cabo Verde
Afrikas Horn: Horn of Africa
Ekvatorial-Guinea: Equatorial Guinea
Somalia: Somali
Rwanda: Rwanda
De forente stater, Forente stater, Dei sameinte statane: United States
USA: USA | U.S.A. | US | U.S. | United States | America | American | America's | States
Statene: States | US | U.S.
Sambandsstatene: United States | USA | US | U.S.
Mexico: Mexic
Mexicogulfen, Mexicogolfen: Gulf
Brasil: Brazil
Argentina: Argentin
Colombia: Colombia
Peru: Peru
Cuba: Cuba
Karibia: Caribbean
De karibiske øyer: Caribbean
Mellom-Amerika: Central America
Latin-Amerika: Latin America
Nord-Amerika: North America
Sør-Amerika: South America
Den dominikanske republikk: Dominican
Fransk Guyana: French Guiana | French Guyana
Bahamas: Bahamas | Bahamian
Jomfruøyene: Virgin Islands
Caymanøyene: Cayman
Falklandsøyene: Falkland
Galapagosøyene, Galápagosøyene: Galápagos | Galapagos
Kanariøyene, Kanariøyane: Canar
Gran Canaria: Gran Canaria | Grand Canary
Balearene: Balearic
Azorene: Azores
Kanaløyene: Channel Islands
Shetland: Shetland
Orknøyene, Orknøyane: Orkney
Hebridene: Hebrides
Påskeøya: Easter Island
Cookøyene, Cooksøyene: Cook Islands
Salomonøyene: Solomon
Marshalløyene: Marshall
Ny-Guinea: New Guinea
Papua Ny-Guinea: Papua New Guinea
New Zealand: New Zealand
Ny-Caledonia: New Caledonia
København: Copenhagen
Aarhus, Århus: Aarhus | Århus
Aalborg, Ålborg: Aalborg | Ålborg
Helsingør: Elsinore | Helsingør
Jylland: Jutland | Jylland
Sjælland: Zealand | Sjælland
Fyn: Funen | Fyn
Gøteborg: Gothenburg | Göteborg | Goteborg
Skåne: Scania | Skåne
Helsingfors: Helsinki
Åbo: Turku | Åbo
Åland: Åland | Aland
Reykjavik: Reykjav
Haag: Hague
Brussel: Brussels
Brugge: Bruges
Antwerpen: Antwerp
Gent: Ghent
Berlin: Berlin
Øst-Berlin: East Berlin
Vest-Berlin: West Berlin
München: Munich
Köln: Cologne
Hannover: Hanover | Hannover
Nürnberg: Nuremberg
Braunschweig: Brunswick
Bayern: Bavaria
Sachsen: Saxony
Preussen: Prussia
Wien: Vienna | Viennese
Genève: Geneva
Geneve: Geneva
Zürich: Zurich
Basel: Basel | Basle
Bern: Bern
Praha: Prague
Warszawa: Warsaw
Krakow: Krakow | Cracow | Kraków
Schlesien: Silesia
Beograd: Belgrade
Bucuresti: Bucharest
Bukarest: Bucharest
Athen, Aten: Athen
Thessaloniki: Thessalon | Salonica
Korint: Corinth
Efesos, Efesus: Ephesus
Sparta: Sparta
Troja: Troy | Trojan
Kreta: Crete | Cretan
Rhodos: Rhodes
Korfu: Corfu
Roma: Rome | Roman
Milano: Milan
Torino: Turin
Firenze: Florence | Florentine
Venezia: Venice | Venetian
Napoli: Naples | Neapolitan
Genova: Genoa
Padova: Padua
Siracusa: Syracuse
Sicilia: Sicil
Sardinia: Sardinia
Korsika: Corsica
Toscana: Tuscan
Lombardia: Lombard
Vatikanet: Vatican
Vatikanstaten: Vatican
Peterskirken, Peterskyrkja: St. Peter's | St Peter's | Saint Peter's
Petersplassen: St. Peter's | St Peter's | Saint Peter's
Lisboa: Lisbon
Sevilla: Seville | Sevilla
Andalucia: Andalusia
Catalonia: Catalonia | Catalan
Katalonia: Catalonia | Catalan
Baskerland: Basque
Bretagne: Brittany | Breton
Normandie: Normandy | Norman
Nice: Nice
Moskva: Moscow | Muscovite
St. Petersburg, Sankt Petersburg: Petersburg
Leningrad: Leningrad
Arkhangelsk: Arkhangelsk | Archangel
Nikel: Nikel
Kiev, Kyiv: Kiev | Kyiv
Kharkiv, Kharkov: Kharkiv | Kharkov
Lviv: Lviv | Lvov
Odesa, Odessa: Odes
Tsjernobyl: Chernobyl | Chornobyl
Tsjernihiv: Chernihiv
Zaporizjzja: Zaporizhzhia | Zaporizhia | Zaporizhzhya
Luhansk: Luhansk | Lugansk
Donbas, Donbass: Donbas
Mariupol: Mariupol
Kherson: Kherson
Bakhmut: Bakhmut
Konstantinopel: Constantinople
Jerusalem: Jerusalem
Betlehem: Bethlehem
Nasaret: Nazareth
Jeriko: Jericho
Damaskus: Damas
Aleppo: Aleppo
Bagdad: Baghdad
Teheran: Tehran | Teheran
Kairo: Cairo
Alexandria: Alexandria
Tripoli: Tripoli
Alger: Algiers
Addis Abeba: Addis Ababa
Kapp det gode håp: Cape of Good Hope
Mekka: Mecca | Makkah
Medina: Medina
Sanaa: Sana
Kabul: Kabul
Islamabad: Islamabad
Beijing: Beijing | Peking
Peking: Beijing | Peking
Singapore: Singapore
Himalaya: Himalaya
Alpene, Alpane: Alps | Alpine
Pyreneene, Pyreneane: Pyrenees
Karpatene: Carpathian
Uralfjellene: Ural
Andesfjellene: Andes | Andean
Rocky Mountains: Rockies | Rocky
Vesuv: Vesuvius
Etna: Etna
Rhinen: Rhine
Rhindalen: Rhine
Donau: Danube
Themsen: Thames
Seinen: Seine
Elben: Elbe
Nilen: Nile
Niger: Niger
Volga: Volga
Dnepr: Dnipro | Dnieper
Eufrat: Euphrates
Tigris: Tigris
Mississippi: Mississippi
Amazonas: Amazon
Ganges: Ganges
Mekong: Mekong
Niagarafallene, Niagarafossen: Niagara
Victoriafallene: Victoria
Suezkanalen: Suez
Panamakanalen: Panama
Kielkanalen: Kiel
Atlanterhavet, Atlanteren: Atlantic
Stillehavet: Pacific
Indiahavet, Det indiske hav: Indian Ocean
Ishavet: Arctic | Polar
Nordishavet: Arctic
Sør-Stillehavet: South Pacific
Nord-Stillehavet: North Pacific
Sør-Atlanteren: South Atlantic
Nord-Atlanteren: North Atlantic
Singapor: Singapore
Sørishavet: Southern Ocean | Antarctic
Nordsjøen: North Sea
Norskehavet: Norwegian Sea
Barentshavet: Barents
Karahavet: Kara
Hvitehavet, Kvitsjøen: White Sea
Østersjøen, Austersjøen: Baltic
Middelhavet: Mediterranean
Svartehavet: Black Sea
Rødehavet, Raudehavet: Red Sea
Dødehavet: Dead Sea
Det kaspiske hav, Kaspihavet: Caspian
Egeerhavet: Aegean
Adriaterhavet: Adriatic
Det joniske hav: Ionian
Azovhavet, Asovhavet: Azov
Marmarahavet: Marmara
Sør-Kinahavet: South China Sea
Det karibiske hav: Caribbean
Persiabukta, Persiabukten, Persiagulfen: Gulf
Gulfen, Golfen: Gulf
Golfstrømmen: Gulf Stream
Den engelske kanal: Channel
Kattegat: Kattegat
Skagerrak: Skagerrak
Bosporos: Bospo
Hormuzstredet: Hormuz
Gibraltarstredet: Gibraltar
Beringstredet: Bering
Bodensjøen: Constance
Jan Mayen: Jan Mayen
Svalbard: Svalbard | Spitsbergen
Bjørnøya: Bear Island | Bjørnøya
Nordkapp: North Cape | Nordkapp
Nordpolen: North Pole
Sørpolen: South Pole
Sápmi, Sameland: Sápmi | Sapmi | Sámi | Sami | Lapland
Lappland: Lapland | Lappland
Østlandet, Austlandet: Eastern Norway | East | eastern
Vestlandet: West | western
Sørlandet: South | southern
Nord-Norge, Nord-Noreg: Northern Norway | North Norway | north | northern
Sør-Norge, Sør-Noreg: Southern Norway | South Norway | southern
Vest-Norge: Western Norway | West Norway
Midt-Norge, Midt-Noreg: Central Norway | Mid-Norway | Middle Norway | Mid
Trøndelag: Trøndelag | Trondelag
Oslofjorden: Oslofjord | Oslo Fjord
Hardangerfjorden: Hardangerfjord | Hardanger
Sognefjorden: Sognefjord | Sogne
Geirangerfjorden: Geirangerfjord | Geiranger
Trondheimsfjorden: Trondheimsfjord | Trondheim
Hardangervidda: Hardangervidda | Hardanger
Finnmarksvidda: Finnmark
Kristiania: Kristiania | Christiania | Oslo
Nidaros: Nidaros | Trondheim
Slottsplassen: Palace Square | Slottsplassen
Slottsparken: Palace Park | Slottsparken
Jorden, Jorda: Earth | world | globe
Månen, Månens: Moon
Solen, Sola: Sun | Sola
Merkur: Mercury
Venus: Venus
Mars: Mars
Jupiter: Jupiter
Saturn: Saturn
Uranus: Uranus
Neptun: Neptune
Pluto: Pluto
Melkeveien, Mjølkevegen: Milky Way
Melkeveiens: Milky Way
`;
