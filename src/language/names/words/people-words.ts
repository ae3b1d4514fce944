/** Persons, gods, peoples, books and feasts: `Norwegian, other Norwegian: English | other English`. */
export const PEOPLE_WORDS = `
Gud: God | Lord | Gud
Jesus: Jesus
Kristus: Christ
Kristi: Christ
Messias: Messiah
Moses: Moses
Josef: Joseph | Josef
Maria: Mary | Maria
Jomfru Maria: Mary
Johannes: John | Johannes
Johannes Døperen, Døperen Johannes: Baptist
Peter: Peter
Paulus: Paul | Paulus
Matteus: Matthew | Matteus
Markus: Mark | Markus
Lukas: Luke | Lukas
Jakob: Jacob | Jakob | James
Isak: Isaac | Isak
Noa, Noah: Noah | Noa
Salomo: Solomon
Kain: Cain
Abel: Abel
Eva: Eve | Eva
Judas: Judas
Pilatus: Pilate
Herodes: Herod
Muhammed: Muhammad | Mohammed | Muhammed | Mohammad
Allah: Allah | God
Bibelen: Bible
Det gamle testamentet, Det gamle testamente: Old Testament
Det nye testamentet, Det nye testamente: New Testament
Koranen: Quran | Koran | Qur'an
Toraen: Torah
Jul: Christmas | Yule | Jul
Karl Johan: Karl Johan | Charles John
Karl: Karl | Charles | Carl
Karl den store: Charlemagne | Charles the Great
Fredrik: Frederick | Fredrik | Frederik
Kristian: Christian | Kristian
Ludvig: Louis | Ludvig | Ludwig
Ludvig XIV: Louis XIV
Henrik: Henry | Henrik
Filip: Philip | Filip
Aleksander: Alexander | Aleksander
Aleksander den store: Alexander the Great
Katarina: Catherine | Katarina
Katarina den store: Catherine the Great
Peter den store: Peter the Great
Håkon: Haakon | Håkon | Hakon
Harald Hårfagre: Harald
Haakon: Haakon
Olav: Olav | Olaf
Olav den hellige, Hellig-Olav: Olav | Olaf
Sankt: Saint | St. | St | Sankt
St.: St. | St | Saint
Pave: Pope
Vilhelm: William | Wilhelm | Vilhelm
Vilhelm Erobreren: Conqueror
Elisabeth: Elizabeth | Elisabeth
Margrete: Margaret | Margrethe | Margrete
Josef Stalin: Stalin
Stalin: Stalin
Columbus: Columbus
Julius Cæsar: Caesar
Cæsar: Caesar
Augustus: Augustus
Nero: Nero
Kleopatra: Cleopatra
Platon: Plato
Aristoteles: Aristot
Sokrates: Socrat
Pytagoras: Pythagor
Arkimedes: Archimed
Aristarkhos: Aristarchus
Aristofanes: Aristophanes
Hippokrates: Hippocrat
Herodot: Herodotus
Homer: Homer
Evklid, Euklid: Euclid
Ptolemaios: Ptolemy
Vergil: Virgil
Horats: Horace
Ovid: Ovid
Livius: Livy
Cicero: Cicero
Odyssevs, Odyssevs': Odysseus | Ulysses
Akilles: Achilles
Herkules, Herakles: Hercules | Heracles
Afrodite: Aphrodite
Zevs: Zeus
Poseidon: Poseidon
Apollon: Apollo
Odin: Odin
Tor: Tor | Thor
Frøya: Freya | Freyja | Frøya
Loke: Loki
Balder: Balder | Baldur
Djengis Khan: Genghis
Dsjengis Khan: Genghis
Konfutse: Confucius
Mao Zedong, Mao Tse-tung: Mao
Tutankhamon: Tutankham | Tutankhamen
Farao: Pharaoh
Ramses: Ram
Nebukadnesar: Nebuchadnezzar
Krutsjov, Khrusjtsjov, Khrustsjov, Krusjtsjov: Khrushchev | Khruschev | Kruchev | Krushchev | Kruchchev
Jeltsin: Yeltsin | Jeltsin
Gorbatsjov: Gorbachev | Gorbachov
Tsjernenko: Chernenko
Bresjnev, Brezjnev: Brezhnev
Trotskij: Trotsky
Lenin: Lenin
Tolstoj: Tolstoy | Tolstoi
Dostojevskij: Dostoevsk | Dostoyevsk
Tsjekhov: Chekhov | Tchekhov
Turgenjev: Turgenev
Gogol: Gogol
Pusjkin: Pushkin
Solzjenitsyn: Solzhenitsyn
Tsjaikovskij: Tchaikovsk | Chaikovsk
Rakhmaninov: Rachmaninoff | Rachmaninov | Rakhmaninov
Sjostakovitsj: Shostakovich
Prokofjev: Prokofiev
Zelenskyj, Zelenskij: Zelensk
Porosjenko: Poroshenko
Janukovitsj: Yanukovych | Yanukovich
Lukasjenko: Lukashenk
Lavrov: Lavrov
Sjojgu, Sjoigu: Shoigu
Prigozjin, Prigosjin: Prigozhin
Navalnyj: Navaln
Aleksandr, Aleksander: Alexand | Aleksand
Kadyrov: Kadyrov
Gerasimov: Gerasimov
Surovikin: Surovikin
Girkin: Girkin
Osama bin Laden: Laden
Saddam Hussein: Saddam
Gaddafi: Gaddafi | Qaddafi | Kadafi | Gadhafi
Khamenei: Khamenei
Khomeini: Khomeini
Luther: Luther
Santa Claus: Santa
Julenissen: Santa | Father Christmas | Julenissen
Snøhvit: Snow White
Askepott: Cinderella
Rødhette: Red Riding
Robin Hood: Robin Hood
Donald Duck: Donald
Mikke Mus: Mickey
Pippi Langstrømpe: Pippi
Pippi: Pippi
Ole Brumm: Winnie | Pooh
Peer Gynt: Peer Gynt
Nordmenn, Nordmennene: Norwegian
Svenskene: Swede
Tyskerne: German
Amerikanerne: American
Efeserne: Ephesian
Dronningen, Dronninga: Queen
Kongen: King
Kongene: King
Keiseren: Emperor
Tsaren: Tsar | Czar
Kronprinsen: Crown Prince
Prinsen: Prince
Prinsessen: Princess
Paven: Pope
Presidenten: President
Statsministeren: Prime Minister
Fader: Father
Herren: Lord
Kong: King | Kong
Dronning: Queen
Prins: Prince | Prins
Kronprins: Crown Prince
Kronprinsesse: Crown Princess
Prinsesse: Princess
Keiser: Emperor | Kaiser
Tsar: Tsar | Czar
Lord: Lord
Herr: Mr. | Mr | Herr
Fru: Mrs. | Mrs | Ms. | Ms
President: President
Statsminister: Prime Minister
Justisminister: Justice
Finansminister: Finance
Utenriksminister, Utanriksminister: Foreign
Forsvarsminister: Defen
Representant: Representative | Rep.
Senator: Senator | Sen.
Guvernør: Governor | Gov.
Doktor, Dr.: Doctor | Dr. | Dr
Professor: Professor | Prof.
General: General | Gen.
Oberst: Colonel | Col.
Kaptein: Captain | Capt.
Biskop: Bishop
Ayatolla: Ayatollah
`;
