/**
 * What compounds that open with a name may end in, and how English says it: `Kyotoprotokollen`, `Gudbrandsdalen`.
 * Definite and plural forms of one noun together.
 */
export const HEAD_WORDS = `
avtalen avtalene avtale: agreement accord deal treaty
traktaten traktat: treaty
protokollen: protocol
pakten: pact
planen: plan
saken sakene sak: case affair scandal
loven lova: act law
komiteen komite: committee
kommisjonen: commission
utvalget: committee
rådet råd: council board
domstolen: court tribunal
retten: court
departementet: ministry department
direktoratet: directorate agency
tilsynet: authority inspectorate supervis
verket: agency administration service work
etaten: service agency
banken bank: bank
partiet parti: party
forbundet forbund: association federation union
foreningen forening: association society
stiftelsen stiftelse: foundation
selskapet selskap: company society
konsernet: group corporation
gruppen gruppa gruppe: group
laget lag: team
klubben klubb: club
politiet: police
hæren styrkene: army forces
flåten: fleet
regimet regjeringen regjeringa: regime government
administrasjonen: administration
dynastiet: dynasty
imperiet riket: empire kingdom reich
krigen krigene krig: war
slaget: battle
opprøret: rebellion uprising revolt
revolusjonen: revolution
angrepet angrepene: attack
terroren: terror attack
toppmøtet toppmøte møtet: summit meeting
konferansen: conference
festivalen: festival
prisen prisene pris: prize award
mesterskapet: championship
cupen cup: cup
ligaen liga: league
lekene leker: games olympics
stadion: stadium
havet hav: sea ocean
sjøen sjø vannet vann vatnet: lake sea water loch
bukta bukten bukt: bay gulf cove
stredet sundet sund: strait sound
kanalen kanal: canal channel
fjorden fjord: fjord
elva elven elv elvene: river
fossen fossene fallene: falls waterfall
dalen dal dalene: valley
fjellet fjellene fjell: mountain mount mountains hills
toppen: peak mount summit massif
høydene: heights hills
breen isbreen: glacier
øya øyen øyene øyane øy: island isle
halvøya halvøyen: peninsula
kysten: coast
stranda stranden strendene strender: beach
skogen: forest wood
parken park: park
ørkenen: desert
byen: city town
bydelen: district
distriktet distrikt: district
regionen området områdene: region area
provinsen prefekturen: province prefecture
delstaten staten: state
fylket: county
kommunen: municipality
gaten gata gatene: street
veien vegen: road
plassen: square place
torget: square market
broen brua bru: bridge
tunnelen: tunnel
banen: line railway track
stasjonen stasjon: station
flyplassen lufthavn lufthavna lufthavnen: airport
havnen havna: harbour harbor port
kirken kirka kyrkja: church cathedral
katedralen domkirken: cathedral
moskeen: mosque
tempelet: temple
slottet: palace castle
festningen: fortress fort
muren: wall
tårnet: tower
huset hus: house building
hotellet hotell: hotel
museet: museum
teateret teatret: theatre theater
universitetet universitet: university
skolen skulen skolene: school
sykehuset sjukehuset: hospital
senteret: center centre
instituttet: institute
fengselet fengslet: prison jail
leiren: camp
folket: people
stammen stammer: tribe
viruset: virus
vaksinen: vaccine
galaksen: galaxy
planeten: planet
måneden: month
dagen dag: day
året: year
tallet: number
modellen: model
klassen: class
serien serie: series show
`;
