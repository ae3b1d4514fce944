const ONES = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/u);
const TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");

/** Words that stand for a number without being a numeral. */
const STANDING: Readonly<Record<string, number>> = {
  zero: 0,
  nil: 0,
  scoreless: 0,
  goalless: 0,
  single: 1,
  once: 1,
  firstly: 1,
  both: 2,
  twice: 2,
  double: 2,
  doubled: 2,
  couple: 2,
  pair: 2,
  duo: 2,
  twins: 2,
  thrice: 3,
  triple: 3,
  tripled: 3,
  trio: 3,
  quadruple: 4,
  decade: 10,
  dozen: 12,
  fortnight: 14,
  half: 0.5,
  halfway: 0.5,
  halved: 0.5,
  quarter: 0.25,
  thirds: 3,
  fourths: 4,
  fifths: 5,
  sixths: 6,
  eighths: 8,
  tenths: 10,
  ones: 1,
  twos: 2,
  threes: 3,
  fours: 4,
  fives: 5,
  sixes: 6,
  sevens: 7,
  eights: 8,
  nines: 9,
  tens: 10,
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  hundredth: 100,
  thousandth: 1000,
  thousands: 1000,
  hundreds: 100,
};

/** `seven`, `forty`, `sixteenth`, `twice`; compounds (`twenty-one`, `two hundred`) are put together by the reader. */
export const ENGLISH_NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, at) => [word, at + 1] as const),
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ...ORDINALS.map((word, at) => [word, at + 1] as const),
  ...TENTHS.map((word, at) => [word, (at + 2) * 10] as const),
  ...[...ONES, ...TEENS, "twenty"].map((word, at) => [`${word}fold`, at + 1] as const),
  ...Object.entries(STANDING),
]);

export const ENGLISH_MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["January", "Jan"],
    ["February", "Feb"],
    ["March", "Mar"],
    ["April", "Apr"],
    ["May"],
    ["June", "Jun"],
    ["July", "Jul"],
    ["August", "Aug"],
    ["September", "Sept", "Sep"],
    ["October", "Oct"],
    ["November", "Nov"],
    ["December", "Dec"],
  ].flatMap((names, month) => names.map((name) => [name, month + 1] as const)),
);

/** Multipliers in words; `m`, `bn` and `k` only count when they touch the figure. */
export const ENGLISH_SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["millions", 1e6],
  ["billion", 1e9],
  ["billions", 1e9],
  ["trillion", 1e12],
  ["trillions", 1e12],
  ["mln", 1e6],
  ["bln", 1e9],
  ["bn", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["quadrillion", 1e15],
]);

/** `eighties` as the tens of a century, or as an age. */
export const ENGLISH_DECADES: ReadonlyMap<string, number> = new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
]);

export const ENGLISH_HEDGES: ReadonlyMap<string, "over" | "under" | "about"> = new Map([
  ["over", "over"],
  ["more", "over"],
  ["exceeding", "over"],
  ["above", "over"],
  ["upwards", "over"],
  ["under", "under"],
  ["nearly", "under"],
  ["almost", "under"],
  ["less", "under"],
  ["fewer", "under"],
  ["below", "under"],
  ["barely", "under"],
  ["about", "about"],
  ["around", "about"],
  ["approximately", "about"],
  ["approx", "about"],
  ["roughly", "about"],
  ["some", "about"],
  ["circa", "about"],
  ["c", "about"],
  ["ca", "about"],
]);
