import { speechDashes } from "../../language/speech-marks/speech-dashes.ts";
import type { Remark } from "../check.ts";
import { quoteText } from "../quote-text.ts";
import { goesOn } from "./expected-end.ts";
import { quoteGlyphs } from "./quote-glyphs.ts";
import { quoteSpeech } from "./quote-speech.ts";
import type { PlacedRemark, QuotedBlock } from "./quoted-block.ts";

const ANGLES = /[«»‹›„‟]/;

/** Norwegian ways of marking speech that stayed in the English: « » and the dialogue dash. */
export function findLeftovers({ units, heading }: QuotedBlock): readonly PlacedRemark[] {
  return units.flatMap((quoted, text) => {
    const { target, segment } = quoted.unit;
    const remarks: Remark[] = [];
    const angle = target.search(ANGLES);
    if (angle >= 0) remarks.push(angleRemark(target, { angle, heading }));
    const [here] = quoted.dashes;
    const [dash] = here === undefined ? [] : speechDashes(target);
    if (here !== undefined && dash !== undefined) {
      const fix = quoteSpeech(quoted, { heading, goesOn: goesOn(units, text) });
      remarks.push({
        message: `The dialogue dash of ${quoteText(segment.source)} stayed in the English: ${quoteText(target)}; English speech takes quotation marks`,
        source: [here, here + 1],
        target: [dash, dash + 1],
        ...(fix !== undefined && { fix }),
      });
    }
    return remarks.map((remark) => ({ text, remark }));
  });
}

function angleRemark(target: string, { angle, heading }: { angle: number; heading: boolean }): Remark {
  const english = quoteGlyphs(target, heading);
  const written = englishMarks(target, { "«": english.open, "»": english.close });
  return {
    severity: "error",
    message: `Norwegian quotation marks stayed in the English: ${quoteText(target)}; English has ${english.open} ${english.close}`,
    target: [angle, angle + 1],
    ...(written !== undefined && { fix: written }),
  };
}

/** `undefined` where other marks make it doubtful which belongs to which. */
function englishMarks(target: string, marks: Readonly<Record<string, string>>): string | undefined {
  const angles = target.match(/[«»]/g) ?? [];
  const inTurn = angles.length % 2 === 0 && angles.every((mark, at) => mark === (at % 2 === 0 ? "«" : "»"));
  if (!inTurn || /[‹›„‟“”"]/.test(target)) return undefined;
  return target.replace(/[«»]/g, (mark) => marks[mark] ?? mark);
}
