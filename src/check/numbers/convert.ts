import type { NumberMention } from "../../language/numbers/number-mention.ts";

/** How right a conversion is: the share by which it misses; undefined when the units cannot be converted. */
export function conversionError(source: NumberMention, target: NumberMention): number | undefined {
  const [from, to] = [source.unit, target.unit];
  if (from === undefined || to === undefined || from.dimension !== to.dimension || from.name === to.name) {
    return undefined;
  }
  if (from.dimension === "temperature") return temperatureError(source, target);
  if (from.factor === undefined || to.factor === undefined || source.value === 0) return undefined;
  return Math.abs((target.value * to.factor) / (source.value * from.factor) - 1);
}

/** Degrees without a scale are Celsius in Norwegian; a difference of one degree and a half is rounding. */
function temperatureError(source: NumberMention, target: NumberMention): number | undefined {
  if (target.unit?.name !== "fahrenheit") return undefined;
  const celsius = source.negative ? -source.value : source.value;
  const fahrenheit = target.negative ? -target.value : target.value;
  return Math.abs(celsius * 1.8 + 32 - fahrenheit) <= 2 ? 0 : 1;
}
