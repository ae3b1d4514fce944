/**
 * British and American spellings. `stems` are pairs `british/american`, or British ones alone where `to` makes the
 * American one; every stem is written with every ending.
 */
export interface VariantFamily {
  readonly topic: string;
  readonly stems: string;
  /** What a British stem's end becomes; absent where pairs are given. */
  readonly to?: readonly [british: string, american: string];
  /** `-` is no ending. */
  readonly endings: string;
  /** The American form is right in Britain too, or another word there: `organize`, `check`, `tire`. */
  readonly oneWay?: true;
}

export const VARIANT_FAMILIES: readonly VariantFamily[] = [
  {
    topic: "-our",
    stems: `colour favour honour labour neighbour behaviour harbour humour rumour flavour vapour vigour odour tumour
      armour savour endeavour clamour splendour parlour saviour candour ardour fervour valour rancour rigour demeanour
      misdemeanour arbour succour discolour dishonour disfavour tricolour multicolour enamour watercolour technicolour`,
    to: ["our", "or"],
    endings: "- s ed ing ings able ably ful fully less er ers hood hoods ly al ally ite ites itism y ies",
  },
  {
    topic: "-ourist, unlike humorist, arborist",
    stems: "colourist/colorist behaviourist/behaviorist behaviourism/behaviorism",
    endings: "- s",
  },
  {
    topic: "-ise",
    stems: `organis realis recognis apologis emphasis criticis prioritis specialis authoris characteris centralis
      categoris civilis colonis commercialis computeris criminalis decentralis democratis digitalis digitis economis
      energis equalis fertilis finalis formalis generalis globalis harmonis hospitalis idealis immunis individualis
      industrialis initialis institutionalis internationalis jeopardis legalis liberalis localis marginalis materialis
      maximis memoris minimis mobilis modernis monopolis motoris nationalis naturalis neutralis normalis optimis
      oxidis patronis penalis personalis polaris popularis pressuris privatis publicis radicalis randomis rationalis
      reorganis revitalis revolutionis sanitis scandalis scrutinis sensationalis socialis stabilis standardis
      sterilis stigmatis subsidis summaris symbolis sympathis synchronis terroris theoris traumatis trivialis unionis
      urbanis utilis vandalis victimis visualis vocalis westernis demoralis destabilis demilitaris demonis
      dramatis capitalis antagonis agonis baptis hypnotis itemis mesmeris ostracis plagiaris pulveris tranquillis`,
    to: ["is", "iz"],
    endings: "e es ed ing er ers ation ations",
    oneWay: true,
  },
  {
    topic: "-yse",
    stems:
      "analys/analyz paralys/paralyz catalys/catalyz breathalys/breathalyz electrolys/electrolyz dialys/dialyz psychoanalys/psychoanalyz",
    endings: "e ed ing er ers",
  },
  {
    topic: "-re",
    stems: `centre theatre fibre litre calibre sombre spectre lustre meagre sabre kilometre centimetre millimetre
      decilitre millilitre epicentre reconnoitre amphitheatre ochre sepulchre saltpetre nanometre micrometre hectolitre
      centilitre mitre fibreglass`,
    to: ["re", "er"],
    endings: "- s",
  },
  {
    topic: "-re, with a meter that measures",
    stems: "metre/meter",
    endings: "- s",
    oneWay: true,
  },
  { topic: "-red", stems: "centr/center sombr/somber", endings: "ed ing" },
  {
    topic: "-ll-",
    stems: `travell cancell labell modell levell signall counsell fuell quarrell marvell rivall diall totall tunnell
      channell panell funnell libell duell shovell snorkell swivell unravell revell towell grovell shrivell chisell
      pedall initiall spirall equall refuell bevell pencill barrell yodell jewell tinsell hostell pummell parcell
      dishevell gravell stencill victuall remodell relabell mislabell backpedall`,
    to: ["ll", "l"],
    endings: "ed ing ings er ers or ors",
  },
  {
    topic: "-ll- in other places",
    stems: `marvellous/marvelous woollen/woolen jewellery/jewelry councillor/councilor councillors/councilors
      medallist/medalist medallists/medalists carburettor/carburetor carburettors/carburetors chilli/chili
      tranquillity/tranquility tranquilliser/tranquilizer libellous/libelous panellist/panelist panellists/panelists
      worshipped/worshiped worshipping/worshiping worshipper/worshiper worshippers/worshipers`,
    endings: "-",
    oneWay: true,
  },
  {
    topic: "a single l in Britain",
    stems: `skilful/skillful wilful/willful fulfil/fulfill enrol/enroll instil/instill distil/distill appal/appall
      enthral/enthrall instalment/installment enrolment/enrollment fulfilment/fulfillment skilfully/skillfully
      wilfully/willfully enthralment/enthrallment`,
    endings: "- s",
  },
  { topic: "-ence", stems: "defence/defense offence/offense pretence/pretense", endings: "- s less" },
  {
    topic: "licence, practise",
    stems: "licence/license licences/licenses practise/practice practised/practiced practising/practicing",
    endings: "-",
    oneWay: true,
  },
  { topic: "-ogue", stems: "catalogue/catalog analogue/analog", endings: "- s" },
  {
    topic: "ae, oe",
    stems: `anaemia/anemia anaemic/anemic haemorrhage/hemorrhage haemorrhaging/hemorrhaging haemoglobin/hemoglobin
      haemophilia/hemophilia haemophiliac/hemophiliac paediatric/pediatric paediatrician/pediatrician
      paedophile/pedophile paedophilia/pedophilia orthopaedic/orthopedic oestrogen/estrogen foetus/fetus foetal/fetal
      diarrhoea/diarrhea leukaemia/leukemia anaesthetic/anesthetic anaesthesia/anesthesia anaesthetist/anesthetist
      anaesthesiologist/anesthesiologist gynaecologist/gynecologist gynaecology/gynecology
      gynaecological/gynecological manoeuvre/maneuver oesophagus/esophagus caesium/cesium palaeontology/paleontology
      palaeontologist/paleontologist palaeolithic/paleolithic coeliac/celiac faeces/feces faecal/fecal oedema/edema
      homoeopathy/homeopathy septicaemia/septicemia hypoglycaemia/hypoglycemia aetiology/etiology
      haematoma/hematoma haematology/hematology ischaemic/ischemic bacteraemia/bacteremia
      hyperglycaemia/hyperglycemia uraemia/uremia caesarean/cesarean amoeba/ameba`,
    endings: "- s",
  },
  {
    topic: "manoeuvred",
    stems: "manoeuvred/maneuvered manoeuvring/maneuvering manoeuvrable/maneuverable",
    endings: "-",
  },
  {
    topic: "single words",
    stems: `grey/gray plough/plow mould/mold moult/molt smoulder/smolder pyjama/pajama moustache/mustache
      sceptic/skeptic aluminium/aluminum artefact/artifact sulphur/sulfur snowplough/snowplow mum/mom aeroplane/airplane
      phoney/phony`,
    endings: "- s",
  },
  {
    topic: "single words with endings",
    stems: `greyish/grayish greyer/grayer ploughed/plowed ploughing/plowing mouldy/moldy moulded/molded
      moulding/molding smouldering/smoldering smouldered/smoldered sceptical/skeptical sceptically/skeptically
      scepticism/skepticism cosy/cozy cosier/cozier cosiest/coziest cosiness/coziness ageing/aging sulphuric/sulfuric
      sulphate/sulfate maths/math`,
    endings: "-",
  },
  {
    topic: "another word in Britain, or right there too",
    stems: `tyre/tire kerb/curb cheque/check storey/story draught/draft yoghurt/yogurt liquorice/licorice gramme/gram
      kilogramme/kilogram gaol/jail encyclopaedia/encyclopedia furore/furor glycerine/glycerin speciality/specialty
      programme/program`,
    endings: "- s",
    oneWay: true,
  },
  { topic: "-ies", stems: "specialit/specialt", endings: "ies", oneWay: true },
];
