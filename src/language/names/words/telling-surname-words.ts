/** Words of Norwegian names that mean something, and what an engine makes of them: `Per Bakke`, Per Hill. */
export const TELLING_SURNAME_WORDS = `
bakke bakken: hill slope
dal dahl dalen: valley
berg: mountain rock
bjørn: bear
ulv: wolf
stein steen: stone rock
falk: falcon
haug haugen: hill mound
hagen: garden
lund lunden: grove
holm holmen: islet
sand: sand
strand: beach
vik viken: bay cove
eng engen: meadow
fjell: mountain
foss fossen: waterfall
skog skogen: forest
bråten: clearing
moen mo: moor heath
nes nesset: headland point
sund: strait
elv: river
by: city town
lie lien: slope hillside
myhre myhr myr: bog marsh
rud: clearing
storm: storm
frost: frost
rosen: rose
krogen kroken: hook corner
tangen: seaweed
odd: tip
even: adventure
tor: thunder
nygård: farm
gran: spruce
hjort: deer
hauge: hill
åsen ås: ridge hill
øy øyen: island
sjøen: lake sea
vatn vann: water lake
bekk bekken: stream brook
bru brua: bridge
kirkeby: church
prest: priest
smed: blacksmith smith
svart: black
hvit: white
brun: brown
stille: quiet
`;
