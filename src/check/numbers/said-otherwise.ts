import type { NumberMention } from "../../language/numbers/number-mention.ts";
import type { TextSides } from "./compare-numbers.ts";

/** Norwegian with a figure, and the English that needs none. */
const IDIOMS: readonly (readonly [source: RegExp, target: RegExp])[] = [
  [/^1\. ?mai\b/iu, /\b(?:May Day|Labou?r Day|Workers['’] Day)\b/u],
  [/^17\. ?mai\b/iu, /\b(?:Constitution|National) Day\b/u],
  [/^8\. ?mars\b/iu, /\bWomen['’]s Day\b/u],
  [
    /^1\. ?(?:jule|påske|pinse|nyttårs)dag/iu,
    /\b(?:Christmas|New Year['’]s) Day|Easter Sunday|Whit ?[Ss]unday|Pentecost/u,
  ],
  [/^2\. ?(?:jule|påske|pinse)dag/iu, /\bBoxing Day|Easter Monday|Whit Monday|St\.? Stephen['’]s/u],
  [/^31\. ?desember/iu, /\bNew Year['’]s Eve\b/u],
  [/^24\. ?desember/iu, /\bChristmas Eve\b/u],
  [/^24\/7/u, /\b(?:round the clock|around the clock)\b/iu],
  [/^100 (?:prosent|pst|%)/u, /\b(?:fully|completely|totally|absolutely|entirely|quite)\b/iu],
  [/^0\b/u, /\b(?:no|nil|none|zero|nothing|goalless|scoreless|free|without)\b/iu],
  [
    /^1\b(?= ?(?:dag|uke|måned|månad|år|time|minutt|sekund|person|mann|kvinne|barn|gang|døgn|veke)|\. (?:gang|plass|divisjon|omgang|runde))/iu,
    /\b(?:an?|single|one|first)\b/iu,
  ],
];

/** Does English say it without the figure: `17. mai` as Constitution Day, `1 dag` as a day? */
export function isSaidOtherwise({ start }: NumberMention, { source, target }: TextSides): boolean {
  const from = source.slice(start, start + 24);
  return IDIOMS.some(([here, there]) => here.test(from) && there.test(target));
}
