import type { NumberUnit } from "./number-unit.ts";

type Dimension = NonNullable<NumberUnit["dimension"]>;

function measures(dimension: Dimension, rows: string): readonly (readonly [string, NumberUnit])[] {
  return rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [name = "", factor = "", ...words] = row.trim().split(/\s+/u);
      const unit: NumberUnit = { name, dimension, ...(factor !== "-" && { factor: Number(factor) }) };
      return words.map((word) => [word.replaceAll("_", " "), unit] as const);
    });
}

const SHARED = [
  ...measures(
    "length",
    `mm 0.001 mm
     cm 0.01 cm
     m 1 m
     km 1000 km
     inch 0.0254 inches
     foot 0.3048 ft
     mile 1609.344 mile miles mi
     yard 0.9144 yard yards yd`,
  ),
  ...measures("mass", "g 0.001 g gram\n kg 1 kg\n pound 0.45359 lb lbs"),
  ...measures("volume", "l 1 l liter\n dl 0.1 dl\n cl 0.01 cl"),
  ...measures("share", "percent 0.01 %\n permille 0.001 ‰"),
  ...measures("temperature", "celsius - °c\n fahrenheit - °f\n degree - °"),
  ...measures(
    "money",
    `NOK 1 nok kr
     USD - usd $ us$ dollar
     EUR - eur € euro
     GBP - gbp £
     SEK - sek
     DKK - dkk
     JPY - jpy ¥ yen
     CNY - cny rmb yuan
     CHF - chf
     AUD - aud audkr
     CAD - cad`,
  ),
];

/** Words and signs beside a number, small letters. */
export const UNIT_WORDS: Readonly<Record<"no" | "en", ReadonlyMap<string, NumberUnit>>> = {
  no: new Map([
    ...SHARED,
    ...measures(
      "length",
      `mm 0.001 millimeter
       cm 0.01 centimeter
       m 1 meter meters meteren
       km 1000 kilometer kilometers kilometeren
       mil 10000 mil mila
       inch 0.0254 tomme tommer tommar
       foot 0.3048 fot
       yard 0.9144 yards`,
    ),
    ...measures(
      "mass",
      `kg 1 kilo kilogram kilos
       tonne 1000 tonn
       hekto 0.1 hekto hg
       g 0.001 grams
       pound 0.45359 pund
       ounce 0.02835 unse unser`,
    ),
    ...measures(
      "area",
      `mål 1000 mål dekar dekarar
       m2 1 kvadratmeter kvm m² m2
       km2 1e6 kvadratkilometer km² km2
       hectare 10000 hektar
       mi2 2.59e6 kvadratmil mi²`,
    ),
    ...measures(
      "volume",
      "l 1 literen\n dl 0.1 desiliter\n cl 0.01 centiliter\n m3 1000 kubikkmeter m³ m3\n barrel 159 fat",
    ),
    ...measures(
      "speed",
      "km/h 1 km/t km_i_timen kilometer_i_timen\n m/s 3.6 m/s meter_i_sekundet\n mph 1.609 mph\n knot 1.852 knop",
    ),
    ...measures(
      "time",
      `second 1.1574e-5 sekund sekunder sekundar sekunds
       minute 6.9444e-4 minutt minutter minutters minuttar min
       hour 0.0416667 time timer timers timar
       day 1 dag dager dagar dagers dagars døgn
       week 7 uke uker veke veker ukers
       month 30.4375 måned måneder månad månader måneders månaders md
       year 365.25 år års åring åringen åringar åringer årige årig`,
    ),
    ...measures(
      "share",
      "percent 0.01 prosent pst prosents prosenten\n point - prosentpoeng prosentpoenga\n permille 0.001 promille",
    ),
    ...measures(
      "temperature",
      "degree - grader grad gradar\n celsius - grader_celsius\n fahrenheit - grader_fahrenheit",
    ),
    ...measures(
      "money",
      `NOK 1 krone kroner kronar kroners
       øre 0.01 øre ører
       USD - dollars
       EUR - euroar
       GBP - sterling
       RUB - rubel rubler rublar
       JPY - yens`,
    ),
  ]),
  en: new Map([
    ...SHARED,
    ...measures(
      "length",
      `mm 0.001 millimetre millimetres millimeter millimeters
       cm 0.01 centimetre centimetres centimeter centimeters
       m 1 metre metres meter meters
       km 1000 kilometre kilometres kilometer kilometers kms
       mil 10000 mil
       inch 0.0254 inch
       foot 0.3048 foot feet`,
    ),
    ...measures(
      "mass",
      `kg 1 kilo kilos kilogram kilograms kilogramme kilogrammes
       tonne 1000 tonne tonnes ton tons
       g 0.001 grams gramme grammes
       pound 0.45359 pound pounds
       ounce 0.02835 ounce ounces oz
       stone 6.35 stone`,
    ),
    ...measures(
      "area",
      `mål 1000 decare decares dekar
       m2 1 square_metres square_meters square_metre square_meter sqm m² m2
       km2 1e6 square_kilometres square_kilometers square_kilometre square_kilometer km² km2 sq_km
       mi2 2.59e6 square_miles square_mile mi² mi2 sq_mi
       ft2 0.0929 square_feet square_foot
       hectare 10000 hectare hectares ha
       acre 4046.86 acre acres`,
    ),
    ...measures(
      "volume",
      "l 1 litre litres liters\n dl 0.1 decilitre decilitres deciliter deciliters\n cl 0.01 centilitre centilitres\n m3 1000 cubic_metres cubic_meters m³ m3\n barrel 159 barrel barrels\n gallon 3.785 gallon gallons",
    ),
    ...measures(
      "speed",
      "km/h 1 km/h kph kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour\n m/s 3.6 m/s metres_per_second meters_per_second\n mph 1.609 mph miles_per_hour miles_an_hour\n knot 1.852 knot knots",
    ),
    ...measures(
      "time",
      `second 1.1574e-5 second seconds
       minute 6.9444e-4 minute minutes min mins
       hour 0.0416667 hour hours hrs
       day 1 day days
       week 7 week weeks
       month 30.4375 month months
       year 365.25 year years yr yrs`,
    ),
    ...measures(
      "share",
      "percent 0.01 percent pct per_cent\n point - percentage_points percentage_point pp\n permille 0.001 per_mille per_mil per_thousand",
    ),
    ...measures(
      "temperature",
      "degree - degrees degree\n celsius - degrees_celsius\n fahrenheit - degrees_fahrenheit",
    ),
    ...measures(
      "money",
      `NOK 1 krone kroner kronor
       øre 0.01 øre ore oere
       USD - dollars
       EUR - euros
       GBP - quid
       RUB - ruble rubles rouble roubles`,
    ),
  ]),
};
