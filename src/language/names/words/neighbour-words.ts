/** What stands beside names, and how English says it: `Norwegian …: English …`. */
export const NEIGHBOUR_WORDS = `
i: in at of into
på: on at in
ved: at by near
fra frå: from of
til: to for of into until
av: of by from
med: with and
mot: against to towards toward versus
mellom millom: between among
og: and with
eller: or
for: for of to
om: about on of over
over: over above across
under: under during below beneath
etter: after following
før: before
hos: at with from
som: as like who which that
ifølge følge: according to
gjennom: through
rundt kring: around about
nær: near close
utenfor utanfor: outside off
innenfor: within inside
uten utan: without
langs: along
blant: among
siden sidan: since
enn: than
både: both
heter heiter: called named
kalt kalla: called named
mens medan: while
men: but
at: that
da når: when
hvor der: where
har: has have had
hadde: had
er: is are was
var: was were
ble vart blei blir: was were became is becomes
skal: will shall is
vil: will wants would
kan: can may
sa seier sier: said says
sade: said
mener meiner mente: believes thinks believed thought
fikk fekk får: got gets received
møtte møter: met meets
slo slår: beat defeated beats
vant vinn vinner: won wins
tapte taper: lost loses
kom kjem kommer: came comes
dro drar reiste reiser: went travelled traveled goes left
bor bur bodde: lives lived living
døde døydde: died
født fødd: born
byen: city town
landet: country
elva elven: river
øya øyen: island
staten: state
statsminister statsministeren: minister
statsråd: minister
utenriksminister finansminister justisminister forsvarsminister: minister
ordfører ordføreren: mayor
konge kong kongen: king
dronning dronninga dronningen: queen
prins: prince
president presidenten: president
leder lederen leiar leiaren: leader head
sjef sjefen: chief head boss
forfatter forfatteren forfattar: author writer
skuespiller skuespilleren skodespelar: actor actress
sanger sangeren songar: singer
spiller spilleren spelar: player
trener treneren trenar: coach trainer
forsker forskeren forskar: researcher scientist
lege legen: doctor
politi politiet: police
advokat advokaten: lawyer attorney
selskapet selskap: company
avisa avisen: newspaper
gruppen gruppa: group
universitetet: university
kamp kampen: match game
hovedstaden hovudstaden: capital
delstaten: state
kone kona: wife
mann mannen: husband man
sønn sønnen son: son
datter datteren dotter: daughter
bror broren: brother
søster søsteren syster: sister
far faren: father
mor moren: mother
sammen saman: together
tidligere tidlegare: former earlier
nye ny: new
gamle gammel: old
norske norsk: norwegian
britiske britisk: british
franske fransk: french
tyske tysk: german
russiske russisk: russian
kinesiske kinesisk: chinese
amerikanske amerikansk: american us
japanske japansk: japanese
spanske spansk: spanish
italienske italiensk: italian
nord: north
sør: south
øst aust: east
vest: west
`;
